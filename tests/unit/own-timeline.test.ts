import { expect } from 'chai';
import type { LocalText } from '../../src/core/evidence.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { timelineModel } from '../../src/campaign-timeline/model.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import { toldApart } from '../../src/campaign-timeline/own-alike.js';
import { groupWords } from '../../src/campaign-timeline/view-words.js';
import { found, own, refusal, remarksOf, sentences } from '../support/own-reading.js';

const HEADER = 'date,title,actor,status,source,description,outcome,caveat';

describe('own events', () => {
  it('need no more than dates and titles', () => {
    const { data, problems } = own('campaign-timeline', ['date,title', '2019-09,A debate', '2019-03-05,A draft']);
    expect(problems).to.deep.equal([]);
    expect(timelineModel(data).entries.map(({ event, lane }) => [event.date, event.title.en, lane])).to.deep.equal([
      ['2019-03-05', 'A draft', 'context'],
      ['2019-09', 'A debate', 'context'],
    ]);
  });

  it('keep dates as vague as they are (rule 7)', () => {
    const dates = ['2019', '2019-09', '2019-03-05', '2019-03/2019-05', '2017~'];
    const { data } = own('campaign-timeline', ['date,title', ...dates.map((date) => `${date},A draft`)]);
    expect(data.events.map(({ date }) => date)).to.deep.equal(dates);
  });

  it('keep their lanes, words and sources', () => {
    const { data } = own('campaign-timeline', [
      HEADER,
      '2019,A,Against,Announced,The Daily,B,C,D',
      '2019,E,context,,,,,',
    ]);
    expect(data.events[0]).to.deep.include({
      ...{ lane: 'against', status: 'announced', title: { en: 'A' } },
      ...{ description: { en: 'B' }, outcome: { en: 'C' }, caveat: { en: 'D' } },
    });
    expect(data.events[1]).to.not.have.any.keys('lane', 'description', 'outcome', 'caveat');
    expect(data.sources.map(({ publisher }) => publisher)).to.deep.equal(['The Daily']);
  });

  it('that have not come yet may be announced or planned, not have occurred (rule 7)', () => {
    const rows = ['2030,A,,planned', '2030,B,,announced', '2030,C,,occurred', '2030,D,,'];
    const { data, problems } = own('campaign-timeline', ['date,title,actor,status', ...rows]);
    expect(data.events.map(({ title }) => title.en)).to.deep.equal(['A', 'B']);
    expect(found(problems)).to.deep.equal([
      ['future-date', 4, 'date'],
      ['future-date', 5, 'date'],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WRONG: readonly (readonly [name: string, row: Record<string, unknown>, code: string, column: string])[] = [
    ['a day that no calendar has', { date: '2019-02-30', status: 'planned' }, 'bad-period', 'date'],
    ['an end before the start', { date: '2020/2019', status: 'planned' }, 'end-before-start', 'date'],
    ['an unknown status', { status: 'partial' }, 'bad-word', 'status'],
    ['a title of nothing visible', { title: '\u202e\u200b' }, 'shape', 'title'],
    ['a title in no language that is spoken here', { title: { de: 'Entwurf' } }, 'shape', 'title'],
    ['no title', { title: null }, 'shape', 'title'],
    ['a title that is a number', { title: 5 }, 'shape', 'title'],
    ['no date', { date: '' }, 'shape', 'date'],
    ['the same once more', { date: '2019', title: 'A' }, 'duplicate', 'title'],
    ['a mover that is a number', { actor: 5 }, 'bad-word', 'actor'],
  ];

  for (const [name, row, code, column] of WRONG) {
    it(`with ${name} are left out by name`, () => {
      const { data, problems } = own('campaign-timeline', {
        rows: [
          { date: '2019', title: 'A' },
          { date: '2019', title: 'B', ...row },
        ],
      });
      expect(data.events).to.have.length(1);
      expect(found(problems)).to.deep.equal([[code, 2, column]]);
      expect(sentences(problems)[0]).to.match(new RegExp(`^Row 2, column ${column}: .+\\.$`));
    });
  }

  it('of somebody who has no lane say whose move it was before their titles, which is told once, and not to readers', () => {
    const reading = own('campaign-timeline', [
      'date,title,actor',
      '2019,Rally,NGOs',
      '2020,Answer,Police',
      '2021,Second answer,Police',
      '2022,Draft,Law',
      '2023,Nothing,Context',
    ]);
    expect(reading.data.events.map(({ title, lane }) => [title.en, lane])).to.deep.equal([
      ['NGOs: Rally', undefined],
      ['Police: Answer', undefined],
      ['Police: Second answer', undefined],
      ['Draft', 'law'],
      ['Nothing', undefined],
    ]);
    expect(found(reading.problems)).to.deep.equal([['bad-word', undefined, 'actor']]);
    expect(sentences(reading.problems)).to.deep.equal([
      'Column actor: “NGOs, Police” is not one of the words that are understood here: law, government, against, for or context.',
    ]);
    expect(remarksOf(reading).join()).to.not.include('understood');
  });

  it('name whose move it was in each of its languages', () => {
    const rows = [{ date: '2019', title: { en: 'Rally', ru: 'Митинг' }, actor: { en: 'NGOs', ru: 'НКО', kk: 'ҮЕҰ' } }];
    expect(own('campaign-timeline', { rows }).data.events[0]?.title).to.deep.equal({
      ...{ en: 'NGOs: Rally', ru: 'НКО: Митинг' },
    });
  });

  it('are one only where all cells are the same, also those of columns that are not read', () => {
    const rows = [
      { date: '2020-03-08', title: 'Rally' },
      { date: '2020-03-08', title: 'Rally', description: 'At noon' },
      { date: '2020-03-08', title: 'Rally' },
    ];
    const { data, problems } = own('campaign-timeline', { rows });
    expect(data.events.map(({ description }) => description?.en)).to.deep.equal([undefined, 'At noon']);
    expect(found(problems)).to.deep.equal([['duplicate', 3, 'title']]);
  });

  it('that say the same are told apart by what stands in columns that are not read', () => {
    const event = (id: string, description?: LocalText) => ({
      ...{ id, date: '2020', status: 'occurred' as const, title: { en: 'Rally' }, citations: [] },
      ...(description ? { description } : {}),
    });
    const told = toldApart([
      { event: event('1'), said: 'a', rest: { place: 'North', by: 'A', note: 'x' } },
      { event: event('2'), said: 'a', rest: { place: 'South', by: 'A' } },
      { event: event('3', { en: 'At noon', ru: 'В полдень' }), said: 'b', rest: { place: 'East' } },
      { event: event('4', { en: 'At noon', ru: 'В полдень' }), said: 'b', rest: { place: 'West' } },
      { event: event('5'), said: 'c', rest: { place: 'West' } },
    ]);
    expect(told.map(({ description }) => description)).to.deep.equal([
      { en: 'place: North · note: x' },
      { en: 'place: South' },
      { en: 'At noon · place: East', ru: 'В полдень · place: East' },
      { en: 'At noon · place: West', ru: 'В полдень · place: West' },
      undefined,
    ]);
  });

  const headings = (dates: readonly string[]) =>
    groupsOf(
      timelineModel(own('campaign-timeline', ['date,title', ...dates.map((date, index) => `${date},E${index}`)]).data),
    ).map((group) => `${groupWords(group, en)}${group.isSpine ? ' seen' : ''}`);
  const days = (count: number, day = '2020-03-08') => Array.from({ length: count }, () => day);
  // One case on one line reads as a table.
  // prettier-ignore
  const GROUPS: readonly (readonly [name: string, dates: readonly string[], expected: readonly string[]])[] = [
    ['a dozen', days(12), [' seen']],
    ['a few more than are seen first', [...days(12), '2021', '2023'], ['2020 (12) seen', '2021–2023 (2)']],
    ['hundreds on one day', days(300), ['2020 (12) seen', '2020 (288)']],
    ['hundreds over decades, in whatever order', [...days(12), ...Array.from({ length: 120 }, (_, index) => String(2019 - (index % 30)))], ['1990–1994 (20)', '1995–1999 (20)', '2000–2004 (20)', '2005–2009 (20)', '2010–2014 (20)', '2015–2019 (20)', '2020 (12) seen']],
  ];

  for (const [name, dates, expected] of GROUPS) {
    it(`of ${name} stand under their years but for a dozen`, () => {
      expect(headings(dates)).to.deep.equal(expected);
    });
  }

  it('have no numbers, so that numbers in other columns cannot confuse them', () => {
    const { problems } = own('campaign-timeline', ['date;title;value', '2019;A;1,5', '2020;B;1.5']);
    expect(found(problems)).to.deep.equal([['unknown-column', undefined, 'value']]);
  });

  for (const column of ['date', 'title']) {
    it(`need a column ${column}`, () => {
      const header = 'date,title'.replace(column, 'caveat');
      expect(refusal('campaign-timeline', [header, '2019,2020'])).to.include({ code: 'missing-column', value: column });
    });
  }
});
