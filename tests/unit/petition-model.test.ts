import { expect } from 'chai';
import * as v from 'valibot';
import { DataError } from '../../src/core/data-error.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Petition } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionsSchema } from '../../src/petition-counter/schema.js';
import { END_OF } from '../../src/core/hedges.js';
import { bundledPetitions, petition, petitionsOf, saidOf } from '../support/petitions-of.js';
import { bundledTrend } from '../support/trend-of.js';

/** Every text in the data, wherever it stands. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

async function digest(word: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(word));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('petition model', () => {
  for (const [name, data] of [
    ['bundled', bundledPetitions],
    ['hand-made', petitionsOf([petition('a', 5), petition('b', null, { opened: '2020-10-06', side: 'against' })])],
  ] as const) {
    it(`the ${name} set fits its schema`, () => {
      expect(v.safeParse(petitionsSchema, data).issues).to.equal(undefined);
    });
  }

  it('has the two bundled counts on one scale from zero', () => {
    expect(counterModel(bundledPetitions).counts.map(({ petition: { id }, share }) => [id, share])).to.deep.equal([
      ['petition-for', 1],
      ['petition-against', 0.275],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SHARES: readonly (readonly [name: string, values: readonly (number | null)[], expected: readonly (number | null)[]])[] = [
    ['nothing for nothing', [], []],
    ['all of the scale to one alone', [5], [1]],
    ['the same to equal counts', [5, 5], [1, 1]],
    ['parts of the largest, wherever it stands', [1, 4, 2], [0.25, 1, 0.5]],
    ['nothing to a count of zero', [0, 4], [0, 1]],
    ['nothing to counts that are all zero', [0, 0], [0, 0]],
    ['no share to a count that is not known', [null, 4], [null, 1]],
    ['no share where no count is known', [null, null], [null, null]],
  ];

  for (const [name, values, expected] of SHARES) {
    it(`gives ${name}`, () => {
      const { counts } = counterModel(petitionsOf(values.map((value, index) => petition(`p${index}`, value))));
      expect(counts.map(({ share }) => share)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const GOALS: readonly (readonly [name: string, values: readonly (number | null)[], wanted: number | null, share: number | null, goal: object | null])[] = [
    ['no goal', [40], null, 1, null],
    ['a goal ahead', [40], 100, 0.4, { value: 100, share: 1 }],
    ['a goal that is reached', [100], 100, 1, { value: 100, share: 1 }],
    ['a goal that is passed', [200], 100, 1, { value: 100, share: 0.5 }],
    ['a goal of a count that is not known', [null], 100, null, { value: 100, share: 1 }],
    ['a goal of nothing', [0], 0, 0, { value: 0, share: 0 }],
    ['no goal of several', [40, 20], 100, 1, null],
    ['no goal of none', [], 100, null, null],
  ];

  for (const [name, values, wanted, share, expected] of GOALS) {
    it(`puts ${name} on the scale of its bar`, () => {
      const { counts, goal } = counterModel(
        petitionsOf(
          values.map((value, index) => petition(`p${index}`, value)),
          { isOne: values.length === 1 },
        ),
        wanted,
      );
      expect([counts[0]?.share ?? null, goal]).to.deep.equal([share, expected]);
    });
  }

  it('rule 6: the bundled petitions allow no rate, and none is said', () => {
    const { heading, finding } = saidOf(bundledPetitions);
    expect(bundledPetitions.fixed?.caveats.map(({ en }) => en).join(' ')).to.match(/^Open for unlike times/);
    for (const text of [heading, finding]) expect(text).to.not.match(/per day|a day|daily|times|%|per cent/);
  });

  it('rule 7: the months and days of the bundled petitions are no exacter than their source', () => {
    const [pro, contra] = counterModel(bundledPetitions).counts;
    expect(pro?.opened && en.petitions.opened(pro.opened)).to.equal('opened December 2020');
    expect(contra?.opened && en.petitions.opened(contra.opened)).to.equal('opened 6 October 2020');
    expect(pro && en.period(pro.period)).to.equal('about December 2020');
  });

  it('rule 4: hedges are said, and nothing is computed from them', () => {
    const { heading, finding } = saidOf(bundledPetitions);
    for (const text of [heading, finding].map((each) => each.toLowerCase())) {
      expect(text).to.include('over 80,000');
      expect(text).to.include('about 22,000');
      expect(text).to.not.match(/\d\.\d|102,000|58,000/);
    }
  });

  for (const [bound, expected] of [
    ['exact', 'square'],
    ['more-than', 'open'],
    ['at-least', 'open'],
    ['about', 'soft'],
    ['almost', 'soft'],
  ] as const) {
    it(`rule 4: a bar of what is ${bound} has a${expected === 'open' ? 'n' : ''} ${expected} end`, () => {
      expect(END_OF[bound]).to.equal(expected);
    });
  }

  it('rule 8: the finding gives both counts to whoever reported them', () => {
    const { finding } = saidOf(bundledPetitions);
    expect(finding).to.include(`Reported by ${bundledPetitions.reportedBy.en}.`);
    expect(finding).to.include(
      '(two weeks after its launch in December 2020), and about 22,000 for the petition against it',
    );
    expect(finding).to.include('open since 6 October 2020.');
  });

  it('rule 8: the headline says that the counts were reported', () => {
    expect(saidOf(bundledPetitions).heading).to.equal(
      'Over 80,000 votes reported for the Bill, about 22,000 against it',
    );
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const OTHER: readonly (readonly [name: string, petitions: Petition[]])[] = [
    ['one petition', [petition('a', 5)]],
    ['two without sides', [petition('a', 5), petition('b', 6)]],
    ['two for the same side', [petition('a', 5, { side: 'for' }), petition('b', 6, { side: 'for' })]],
  ];

  for (const [name, petitions] of OTHER) {
    it(`rule 8: the finding of ${name} names each and who reported it`, () => {
      const { heading, finding } = saidOf(petitionsOf(petitions));
      expect(finding).to.match(/ Reported by the organiser\.$/);
      for (const { id, value } of petitions) {
        expect(heading).to.match(new RegExp(`\\b${value} votes reported for “Petition ${id}”`, 'i'));
        expect(finding).to.include(`${value} votes for “Petition ${id}” (December 2020)`);
      }
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const MANY: readonly (readonly [name: string, petitions: Petition[], expected: string])[] = [
    ['the highest', [petition('a', 5), petition('b', 7), petition('c', 6)], '3 petitions; the highest count reported: 7 votes for “Petition b”'],
    ['two that are equal', [petition('a', 7), petition('b', 7), petition('c', 6)], '3 petitions; the highest count reported: 7 votes for “Petition a” and 7 votes for “Petition b”'],
    ['two of which one is over the other', [petition('a', 7), petition('b', 7, { bound: 'more-than' }), petition('c', 6)], '3 petitions; the highest count reported: 7 votes for “Petition a” and over 7 votes for “Petition b”'],
    ['none of three that are equal', [petition('a', 7), petition('b', 7), petition('c', 7)], '3 petitions'],
    ['none of what is not known', [petition('a', null), petition('b', null), petition('c', null)], '3 petitions'],
    ['no sides, though the two highest take one', [petition('a', 7, { side: 'for' }), petition('b', 7, { side: 'against' }), petition('c', 1)], '3 petitions; the highest count reported: 7 votes for “Petition a” and 7 votes for “Petition b”'],
  ];

  for (const [name, petitions, expected] of MANY) {
    it(`the headline of more than two petitions names ${name}, and adds nothing up`, () => {
      expect(saidOf(petitionsOf(petitions)).heading).to.equal(expected);
    });
  }

  const weekly = (value: number | null, period: string, more: Partial<Petition> = {}) =>
    petition(period, value, { name: { en: 'For it' }, period, ...more });
  const isEarlier = true;

  it('the headline of one petition over time states its latest count, and when that was', () => {
    const data = petitionsOf([weekly(80, '2020-12-01'), weekly(10, '2020-10-01', { isEarlier })], { isOne: true });
    expect(saidOf(data)).to.deep.equal({
      heading: '80 votes reported for “For it” (1 December 2020)',
      finding: '80 votes for “For it” (1 December 2020). Reported by the organiser.',
    });
    expect(counterModel(data, 100).goal).to.deep.equal({ value: 100, share: 1 });
  });

  it('two sides over time are two sides', () => {
    const against = { name: { en: 'Against it' }, side: 'against' } as const;
    const pro = [weekly(10, '2020-10', { side: 'for', isEarlier }), weekly(80, '2020-11', { side: 'for' })];
    const { heading } = saidOf(
      petitionsOf([...pro, weekly(5, '2020-09', { ...against, isEarlier }), weekly(6, '2020-10', against)]),
    );
    expect(heading).to.equal('80 votes reported for the Bill, 6 against it');
  });

  it('rule 8: the conflict about the petition against the Bill is in its card, with its reason and source', () => {
    const { evidence } = counterModel(bundledPetitions).notes;
    const [other, ...more] = evidence.get('petition-against')?.others ?? [];
    expect([more, evidence.get('petition-for')?.others]).to.deep.equal([[], []]);
    expect(other?.words?.en).to.equal('more than 10,000 signatures earlier; the day is not given');
    expect(other?.short?.en).to.equal('over 10,000 signatures earlier');
    expect(other?.reason?.en).to.include('It may be a different petition');
    expect(other?.passages.map(({ source }) => source.publisher)).to.deep.equal(["RFE/RL's Kazakh service"]);
  });

  it('rule 8: a remark says that one side reported both counts', () => {
    const remarks = counterModel(bundledPetitions).notes.remarks.map(({ text }) => text.en);
    expect(remarks[0]).to.match(/^Both counts come, through the essay, from the organiser of one of the two petitions/);
  });

  it('leads from each count to its sources, the essay first', () => {
    const { notes } = counterModel(bundledPetitions);
    const publishers = ['The Foreign Policy Centre', 'NeMolchi.KZ', '365info'];
    for (const id of ['petition-for', 'petition-against'])
      expect(notes.evidence.get(id)?.passages.map(({ source }) => source.publisher)).to.deep.equal(publishers);
    expect(notes.list.map(({ source, entries }) => [source.publisher, entries])).to.deep.equal([
      ['The Foreign Policy Centre', ['petition-for', 'petition-against']],
      ['NeMolchi.KZ', []],
      ['365info', []],
      ["RFE/RL's Kazakh service", []],
    ]);
  });

  it('refuses a period that cannot be read', () => {
    expect(() => counterModel(petitionsOf([petition('a', 5, { period: 'soon' })]))).to.throw(DataError, '"soon"');
    expect(() => counterModel(petitionsOf([petition('a', 5, { opened: '2020-13' })]))).to.throw(DataError, '"2020-13"');
  });

  it('rule 12: who said a figure is a body, a public office, or the author', () => {
    const people = ['Khalida Azhigulova', 'Organiser of the petition for the Bill', 'Coordinators of a petition'];
    for (const { originator } of bundledPetitions.sources)
      expect(originator?.en ?? '365info').to.be.oneOf([...people, '365info']);
    const named = bundledTrend.sources.map(({ originator }) => originator?.en ?? '');
    for (const name of named.filter((name) =>
      /^(?!Khalida Azhigulova)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(ev|eva|ov|ova)\b/u.test(name),
    ))
      expect(name).to.match(/, (Minister|Ombudsman|President)\b/);
  });

  it('rule 12: the organiser of the petition is named nowhere in the data', async () => {
    // Digests, so that this file does not name anybody either: surnames in Latin and Cyrillic letters.
    const names = [
      '7582776bb747437c9bb5d11a37a9e7c95c15de95b56baabac8cc6dbed3198b4a',
      'c684ea7ef9b73ba97eb3fd3e0b12b792a3368bc90d31e5972f71e765143d44e9',
      '2ec656c44ec4f5061b18bc23b89b33130f42d90af10d41ea059ddaee7fdfbd72',
      '4c81a25c633288366c767af788209e781fbc3195f51e3e6846100e4869b36b77',
    ];
    const words = new Set(
      textsOf([bundledPetitions, bundledTrend]).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
    );
    const digests = await Promise.all([...words].map(digest));
    expect(digests.filter((each) => names.includes(each))).to.deep.equal([]);
  });
});
