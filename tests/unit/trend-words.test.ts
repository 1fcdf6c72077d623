import { expect } from 'chai';
import { footerLine } from '../../src/locales/footer-words.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import {
  leadOf,
  noteLabel,
  partWords,
  periodWords,
  trendHead,
  valueWords,
} from '../../src/offence-trend/view-words.js';
import { bundledTrend, full, missing, part, type Row, said, trendOf } from '../support/trend-of.js';

const figureOf = (row: Row) => {
  const model = trendModel(trendOf([row]));
  return { model, figure: model.slots[0]?.main as NonNullable<(typeof model.slots)[number]['main']> };
};

/** Every text in the data, wherever it stands. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

const toOctober = part('2022-01/2022-10~', 668, { periodWords: { en: 'to mid-October' } });
const RANGES = [null, 2017, 2018, 2019, 2020, 2021, 2022, 2021, 2024].flatMap((from) =>
  [null, 2017, 2019, 2021, 2021, 2024].map((to) => ({ from, to })),
);

describe('trend words', () => {
  for (const [row, expected] of [
    [full(2019, 5), null],
    [part('2019-01/2019-09', 5), 'Jan–Sep'],
    [toOctober, 'to mid-October'],
    [full(2019, 5, { status: ['partial'], periodWords: { en: 'eight months' } }), 'eight months'],
  ] as const) {
    it(`rule 2: ${row.period} is labelled ${expected ?? 'with no months'}`, () => {
      expect(partWords(figureOf(row).figure, en)).to.equal(expected);
    });
  }

  for (const [row, expected] of [
    [full(2019, 5), '2019'],
    [part('2019-01/2019-09', 5), 'January–September 2019'],
    [toOctober, '2022 to mid-October'],
  ] as const) {
    it(`rule 7: ${row.period} is said as "${expected}"`, () => {
      expect(periodWords(figureOf(row).figure, en)).to.equal(expected);
    });
  }

  for (const [bound, expected] of [
    ['exact', '1,500'],
    ['more-than', 'over 1,500'],
    ['about', 'about 1,500'],
    ['almost', 'almost 1,500'],
  ] as const) {
    it(`rule 4: what is ${bound} is said so in column, headline and finding`, () => {
      const row = full(2019, 1500, { bound });
      const { heading, sentences } = said(trendOf([row]));
      const capital = expected.charAt(0).toUpperCase() + expected.slice(1);
      expect(valueWords(figureOf(row).figure, en)).to.equal(expected);
      expect(heading).to.equal(`${capital} offences registered in 2019`);
      expect(sentences).to.deep.equal([`${capital} offences were registered in 2019.`]);
    });
  }

  it('rule 4: a range of hedged figures is not said to be exact', () => {
    const { sentences } = said(
      trendOf([full(2018, 900, { bound: 'more-than' }), full(2019, 1000, { bound: 'about' })]),
    );
    const range = sentences.find((sentence) => sentence.includes('900'));
    expect(range).to.match(/over 900|more than 900/);
    expect(range).to.match(/about 1,000/);
  });

  it('says one offence, and two', () => {
    expect(said(trendOf([full(2019, 1)])).heading).to.equal('1 offence registered in 2019');
    expect(said(trendOf([full(2019, 2)])).heading).to.equal('2 offences registered in 2019');
  });

  it('rule 5: headline and finding say that a figure is derived', () => {
    const { heading, sentences } = said(trendOf([full(2019, 5, { status: ['derived'] })]));
    expect(heading).to.match(/derived|calculat/i);
    expect(sentences[0]).to.match(/derived|calculat/i);
  });

  it('rule 5: what we calculated for the bundled series says so', () => {
    const derived = textsOf([bundledTrend.remarks, bundledTrend.conflicts]).filter((text) => /1,064|2,200/.test(text));
    expect(derived).to.have.lengthOf(1);
    for (const text of derived) expect(text).to.match(/derived|our calculation/);
  });

  it('rule 6: the finding of several bodies says that different bodies counted', () => {
    const { sentences } = said(trendOf([full(2018, 4), full(2019, 5, { provider: 'court' })]));
    expect(sentences.find((sentence) => sentence.includes('4 to 5'))).to.include('counted by different bodies');
  });

  for (const [name, text] of [
    ['a hand-made series', () => said(trendOf([full(2018, 4), full(2019, 5, { provider: 'court' })])).heading],
    ['the bundled series to 2021', () => said(bundledTrend, { from: null, to: 2021 }).heading],
  ] as const) {
    it(`rule 6: the headline of ${name} that spans several bodies says so, or does not span them`, () => {
      if (/ to /.test(text())) expect(text()).to.include('different bodies');
    });
  }

  it('names a thin figure by its months, else by its definition', () => {
    const model = trendModel(bundledTrend);
    const others = model.slots.flatMap(({ others }) =>
      others.map((other) => noteLabel(other.observation.id, model, en)),
    );
    expect(others).to.deep.equal(['2018 (old method)', 'January–September 2019', 'January–May 2022']);
  });

  for (const [id, expected] of [
    ['trend-2018', '2018'],
    ['trend-2018-old-method', '2018 (old method)'],
    ['trend-2019-jan-sep', 'January–September 2019'],
    ['trend-2022-to-october', '2022 to mid-October'],
    ['break-2018-method', '2018: counting method changed'],
    ['nothing', ''],
  ] as const) {
    it(`beside a source ${id} is ${expected ? `named "${expected}"` : 'not named'}`, () => {
      expect(noteLabel(id, trendModel(bundledTrend), en)).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADS: readonly (readonly [id: string, expected: string])[] = [
    ['trend-2018', '919 · 2018'],
    ['trend-2018-old-method', '739 · 2018 (old method)'],
    ['trend-2019-jan-sep', '758 · January–September 2019'],
    ['trend-2022-to-october', '668 · 2022 to mid-October'],
    ['break-2018-method', '2018: counting method changed'],
    ['nothing', ''],
  ];

  for (const [id, expected] of HEADS) {
    it(`rules 2 and 3: the card of ${id} is headed "${expected}"`, () => {
      expect(footerLine(trendHead(id, trendModel(bundledTrend), en))).to.equal(expected);
    });
  }

  it('rule 4: the card of a hedged figure is headed with its hedge, and of one that spans years with both', () => {
    const rows = [full(2019, 1500, { bound: 'more-than' }), full(2020, 9), { period: '2018/2023', value: 99 }];
    const heads = rows.map(({ period }) => footerLine(trendHead(period, trendModel(trendOf(rows)), en)));
    expect(heads).to.deep.equal(['over 1,500 · 2019', '9 · 2020', '99 · 2018–2023']);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LEADS: readonly (readonly [name: string, rows: readonly Row[], expected: string | undefined])[] = [
    ['the latest full year', [full(2018, 4, { id: 'a' }), full(2019, 5, { id: 'b' })], 'b'],
    ['no part of a later one', [full(2018, 4, { id: 'a' }), part('2019-01/2019-09', 5, { id: 'b' })], 'a'],
    ['no missing year', [full(2018, 4, { id: 'a' }), missing(2019)], 'a'],
    ['nothing without a full year', [part('2019-01/2019-09', 5)], undefined],
    ['nothing', [], undefined],
  ];

  for (const [name, rows, expected] of LEADS) {
    it(`rule 9: the figure of the headline is ${name}`, () => {
      expect(leadOf(trendModel(trendOf(rows)))).to.equal(expected);
    });
  }

  it('rule 8: the conflict of 2024 is in the card of its figure, with reasons and sources', () => {
    const others = trendModel(bundledTrend).notes.evidence.get('trend-2024')?.others ?? [];
    expect(others.map(({ words }) => words?.en)).to.deep.equal([
      'about 7,000 criminal cases of battery and minor harm',
      'about 2,200 offences, derived',
    ]);
    for (const { reason, passages } of others) {
      expect(reason?.en).to.not.be.empty;
      expect(passages).to.not.be.empty;
    }
  });

  it('rule 8: counts of a year that is not drawn are told in a remark, with their sources', () => {
    const remark = trendModel(bundledTrend).notes.remarks.find(({ text }) => text.en.startsWith('2025 is not drawn'));
    for (const count of ['2,556', '1,630', 'over 1,600']) expect(remark?.text.en).to.include(count);
    expect(remark?.passages.map(({ source }) => source.publisher)).to.deep.equal([
      'lada.kz',
      'The Astana Times',
      'Khabar',
    ]);
  });

  it('rule 8: every bundled figure leads to its source', () => {
    const { notes, trend } = trendModel(bundledTrend);
    for (const { id } of trend.observations) {
      const [first] = notes.evidence.get(id)?.passages ?? [];
      const listed = notes.list.filter(({ entries }) => entries.includes(id));
      expect(listed.map(({ source }) => source.id)).to.deep.equal([first?.source.id]);
    }
  });

  it('rule 10: the subtitle says what the counts do not measure', () => {
    expect(bundledTrend.subtitle.en).to.include('Not all violence');
  });

  it('rule 10: no headline or finding speaks of violence, whichever years are shown', () => {
    for (const range of RANGES) expect(said(bundledTrend, range).all).to.not.match(/violence/i);
    for (const { reason, short } of bundledTrend.breaks) expect(reason.en + short.en).to.not.match(/violence/i);
  });

  it('rule 10: what rises is the registered number', () => {
    const { sentences } = said(trendOf([full(2018, 4), full(2019, 5), full(2020, 6)]));
    expect(sentences[1]).to.equal(
      'Under one definition the registered number rose every year from 2018 to 2020, between 4 and 6.',
    );
  });

  it('rule 11: nobody rebuilt Table 1: no figure before 2017', () => {
    expect(bundledTrend.observations.filter(({ period }) => Number(period.slice(0, 4)) < 2017)).to.deep.equal([]);
  });

  it('rule 11: a remark says that Table 1 is missing from our copy, and no text that it was not published', () => {
    const remark = trendModel(bundledTrend).notes.remarks.find(({ text }) => text.en.includes('Table 1'));
    expect(remark?.text.en).to.include('No comparable public figures were found for 2009–2016');
    expect(remark?.text.en).to.include('missing from the copy we have');
    expect(remark?.passages).to.not.be.empty;
    const denials = textsOf([bundledTrend, en]).filter((text) => /(not|never|un) ?(been )?published/i.test(text));
    expect(denials).to.deep.equal([]);
  });
});
