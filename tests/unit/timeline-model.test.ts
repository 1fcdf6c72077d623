import { expect } from 'chai';
import * as v from 'valibot';
import { timelineSchema } from '../../src/campaign-timeline/schema.js';
import { ALL, LANES, lanesOf, timelineModel } from '../../src/campaign-timeline/model.js';
import { eventHead } from '../../src/campaign-timeline/view-list.js';
import { DataError } from '../../src/core/data-error.js';
import { footerLine } from '../../src/locales/footer-words.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { parsePeriod } from '../../src/core/period.js';
import { bundledTimeline, datesOf, eventOn, timelineOf } from '../support/timeline-of.js';

const numbersOf = (choice = {}) =>
  timelineModel(bundledTimeline, { ...ALL, ...choice }).shown.map(({ number }) => number);

describe('timeline model', () => {
  for (const [name, data] of [
    ['bundled', bundledTimeline],
    ['hand-made', timelineOf([eventOn('1992'), eventOn('2020-10~', { status: 'planned', lane: 'law' })])],
  ] as const) {
    it(`the ${name} set fits its schema`, () => {
      expect(v.safeParse(timelineSchema, data).issues).to.equal(undefined);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const ORDERS: readonly (readonly [name: string, given: readonly string[], expected: readonly string[]])[] = [
    ['nothing', [], []],
    ['by start', ['2020-10-06', '1992', '2009-12'], ['1992', '2009-12', '2020-10-06']],
    ['the vaguer of two that may start together first', ['2020-01-01', '2020-01', '2020'], ['2020', '2020-01', '2020-01-01']],
    ['a span before the month in which it starts', ['2020-03', '2020-03/2020-09'], ['2020-03/2020-09', '2020-03']],
    ['dates alike as the data have them', ['2020-10', '2020-10~', '2020-10-01/2020-10-31'], ['2020-10', '2020-10~', '2020-10-01/2020-10-31']],
  ];

  for (const [name, given, expected] of ORDERS) {
    it(`orders ${name}`, () => {
      expect(datesOf(timelineOf(given.map((date) => eventOn(date))))).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const LIMITS: readonly (readonly [from: string | null, to: string | null, expected: readonly string[]])[] = [
    [null, null, ['1992', '2020', '2020-03/2020-09', '2020-10', '2020-10-06', '2021-05']],
    ['2020', null, ['2020', '2020-03/2020-09', '2020-10', '2020-10-06', '2021-05']],
    ['2020-09', null, ['2020', '2020-03/2020-09', '2020-10', '2020-10-06', '2021-05']],
    ['2020-10-06', '2020-10-06', ['2020', '2020-10', '2020-10-06']],
    [null, '2020', ['1992', '2020', '2020-03/2020-09', '2020-10', '2020-10-06']],
    [' 2021 ', '2021', ['2021-05']],
    ['2022', null, []],
    ['2021', '1992', []],
    ['soon', '2020-13', ['1992', '2020', '2020-03/2020-09', '2020-10', '2020-10-06', '2021-05']],
  ];

  for (const [from, to, expected] of LIMITS) {
    it(`keeps what may lie between ${from} and ${to}`, () => {
      const dates = ['1992', '2020', '2020-03/2020-09', '2020-10', '2020-10-06', '2021-05'];
      const data = timelineOf(dates.map((date) => eventOn(date)));
      expect(datesOf(data, { from, to })).to.deep.equal(expected);
      expect(timelineModel(data, { ...ALL, from, to }).outside).to.equal(dates.length - expected.length);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const LISTS: readonly (readonly [list: string | null, expected: readonly string[]])[] = [
    [null, LANES],
    ['', LANES],
    ['nobody __proto__ For', LANES],
    ['for', ['for']],
    ['  for\n against ', ['against', 'for']],
    ['context for for nobody', ['for', 'context']],
  ];

  for (const [list, expected] of LISTS) {
    it(`reads ${JSON.stringify(list)} as ${expected.join(', ')}`, () => {
      expect([...lanesOf(list)]).to.deep.equal(expected);
    });
  }

  it('counts the lanes of the bundled events, and what is hidden of them', () => {
    const model = timelineModel(bundledTimeline, { ...ALL, lanes: lanesOf('for against') });
    expect(model.lanes.map(({ lane, count, isShown }) => [lane, count, isShown])).to.deep.equal([
      ['law', 12, false],
      ['government', 5, false],
      ['against', 4, true],
      ['for', 2, true],
      ['context', 11, false],
    ]);
    expect([model.entries.length, model.shown.length]).to.deep.equal([34, 6]);
    expect(en.timeline.shown(6, 28)).to.equal('6 of 34 events shown, 28 hidden');
  });

  it('leaves numbers as they are, whatever is hidden', () => {
    expect(numbersOf()).to.deep.equal(Array.from({ length: 34 }, (_, index) => index + 1));
    expect(numbersOf({ lanes: lanesOf('for') })).to.deep.equal([24, 25]);
    expect(numbersOf({ from: '2021-02' }), 'of the time asked for').to.deep.equal([1, 2, 3]);
    expect(numbersOf({ lanes: new Set() })).to.deep.equal([]);
  });

  it('leads from every bundled event to a source', () => {
    const { entries, notes } = timelineModel(bundledTimeline);
    const { after } = bundledTimeline;
    for (const { id, citations } of [...entries.map(({ event }) => event), after!]) {
      const cited = notes.evidence.get(id)?.passages.flatMap((passage) => passage.citations.map((each) => each.id));
      expect(cited, id).to.have.members([...new Set(citations)]).and.not.be.empty;
    }
    expect(notes.list[0]?.source.publisher).to.equal('The Foreign Policy Centre');
    const undated = bundledTimeline.remarks.flatMap(({ citations }) => citations);
    expect(
      notes.list.flatMap(({ citations }) => citations.map(({ id }) => id)),
      'of what has no date',
    ).to.include.members(undated);
  });

  it('keeps with an event what a careful reader must know of it', () => {
    const { evidence } = timelineModel(bundledTimeline).notes;
    for (const { id, caveat } of bundledTimeline.events) expect(evidence.get(id)?.text, id).to.equal(caveat);
  });

  it('takes its notes from the time that it shows, and from all lanes', () => {
    const { notes, entries } = timelineModel(bundledTimeline, { ...ALL, from: '2021-02', lanes: lanesOf('for') });
    const shown = [...entries.map(({ event }) => event.id), bundledTimeline.after!.id];
    expect([...notes.evidence.keys()]).to.deep.equal(shown);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADS: readonly (readonly [id: string, expected: string])[] = [
    ['draft-2020-03-02', '2 Mar 2020 · First draft of the Bill published online'],
    ['lockdown-rise-2020', '2020 (a two-month lockdown in 2020) · Interior ministry gives figures for the lockdown'],
    [bundledTimeline.after!.id, '16 Jun 2024 · Battery and minor harm criminal again'],
    ['nothing', ''],
  ];

  for (const [id, expected] of HEADS) {
    it(`rule 7: the card of ${id} is headed "${expected}"`, () => {
      expect(footerLine(eventHead(id, timelineModel(bundledTimeline), en))).to.equal(expected);
    });
  }

  it('refuses a date that cannot be read', () => {
    expect(() => timelineModel(timelineOf([eventOn('soon')]))).to.throw(DataError, '"soon"');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WORDS: readonly (readonly [date: string, expected: string])[] = [
    ['1992', '1992'], ['2009-12', 'Dec 2009'], ['2020-09-23', '23 Sep 2020'], ['2020-10~', 'about Oct 2020'],
    ['2014-02-10/2014-02-28', '10–28 Feb 2014'], ['2019-10-21/2019-11-08', '21 Oct–8 Nov 2019'],
    ['2020-03/2020-09', 'Mar–Sep 2020'], ['2019-12/2020-02', 'Dec 2019–Feb 2020'], ['1992/1997', '1992–1997'],
    ['2020-02-10~/2020-02-28', 'about 10 Feb–28 Feb 2020'],
  ];

  for (const [date, expected] of WORDS) {
    it(`rule 7: ${date} is told as ${expected}, and no more exactly`, () => {
      expect(en.timeline.when(parsePeriod(date)).join('–')).to.equal(expected);
    });
  }

  it('rule 7: what is announced or planned says what became of it, or that this is not told', () => {
    const ahead = bundledTimeline.events.filter(({ status }) => status !== 'occurred');
    expect(ahead.map(({ id, outcome }) => [id, outcome?.en])).to.deep.equal([
      ['second-reading-planned-2020', 'The essay tells of no second reading.'],
      ['resume-planned-2021-01-15', 'The essay does not say that it happened.'],
      ['vote-deadline-2021-05', 'By then, says the essay, the Bill was no longer in Parliament.'],
    ]);
  });

  it('rule 8: judgements of the author are told as such', () => {
    for (const { id, title, description } of bundledTimeline.events) {
      const words = `${title.en} ${description?.en ?? ''}`;
      if (/alt-right|false|blocked|copied|pushed|convinced|linked|never returned/.test(words))
        expect(words, id).to.match(/the author (says|calls|links)|(the essay( says)?|says the (essay|author))\b/i);
    }
    expect(bundledTimeline.fixed?.caveats[0]?.en).to.include('“alt-right” is her term');
  });

  it('rule 8: where another source differs, the event says so', () => {
    const said = (id: string) => bundledTimeline.events.find((event) => event.id === id)?.description?.en;
    expect(said('recall-2021-01-21')).to.include('another report has “may be recalled”');
    expect(said('mothers-protests-2021-01')).to.include('one group in one city');
    expect(said('bill-disappears-2021-01')).to.include('JURIST: withdrawn');
    expect(said('lockdown-rise-2020')).to.include('237 registered offences against 168');
  });

  it('rule 12: persons are named with their public office, and nobody else is', () => {
    const offices: Readonly<Record<string, RegExp>> = {
      Azhigulova: /Khalida Azhigulova/,
      Duisenova: /President's aide.*Tamara Duisenova/,
      Nurmanbetova: /Committee chair.*Jamilya Nurmanbetova/,
      Tokayev: /President .*Kassym-Jomart Tokayev/,
    };
    const named = new Set<string>();
    for (const { title, description, outcome, caveat } of bundledTimeline.events) {
      const words = [title, description, outcome, caveat].map((text) => text?.en ?? '').join(' ');
      for (const [name] of words.matchAll(/\p{L}+(?:ova|ov|yev|eva)\b/gu)) {
        named.add(name);
        expect(words).to.match(offices[name] ?? /nobody else/);
      }
    }
    expect([...named].sort()).to.deep.equal(Object.keys(offices));
  });

  it('rule 12: no victim and no single attack is among the events', () => {
    for (const { id, title, description } of bundledTimeline.events)
      expect(`${id} ${title.en} ${description?.en ?? ''}`).to.not.match(/\b(kill|murder|stab|axe|victim|attacked)/i);
    expect(bundledTimeline.remarks[0]?.text?.en).to.match(/^Left out: four individual attacks/);
  });
});
