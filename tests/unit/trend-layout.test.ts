import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import type { SeriesBreak, Trend } from '../../src/offence-trend/data.js';
import { trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { BREAK_GAP, COLUMN, layOut } from '../../src/offence-trend/view-layout.js';
import { valueWords } from '../../src/offence-trend/view-words.js';
import { boxesOf, faults } from '../support/layout-boxes.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

const SIZES = [
  { width: 640, fontSize: 16 },
  { width: 1040, fontSize: 14 },
];

const lay = (trend: Trend, size = { width: 640, fontSize: 16 }, range?: TrendRange) =>
  layOut(trendModel(trend, range), en, size);

const years = (count: number, row: (year: number) => Row = (year) => full(year, 900 + (year % 7) * 30)) =>
  Array.from({ length: count }, (_, index) => row(2024 - count + 1 + index));

const months = (year: number) => part(`${year}-01/${year}-09`, 761);
const mixed = (year: number) => (year % 3 ? full(year, 1000) : year % 2 ? missing(year) : months(year));

/** As long as `check:data` lets a short reason be. */
const LONGEST = '16 June 2024: battery and minor harm included';

const broken = (count: number, ...at: number[]) =>
  trendOf(
    years(count, (year) => (at.includes(year) ? apart(year, 1000) : full(year, 900))),
    { breaks: at.map((year) => breakAt(String(year), LONGEST.replace('2024', String(year)))) },
  );

// One case on one line reads as a table.
// prettier-ignore
const SERIES: readonly (readonly [name: string, trend: Trend])[] = [
  ['the bundled series', bundledTrend],
  ['an empty series', trendOf([])],
  ...[1, 2, 8, 14, 15, 40].map((count) => [`${count} full years`, trendOf(years(count))] as const),
  ...[1, 2, 8, 13, 15].map((count) => [`${count} partial years`, trendOf(years(count, months))] as const),
  ...[2, 8, 15].map((count) => [`${count} years, some partial and some missing`, trendOf(years(count, mixed))] as const),
  ['a break in the first of 8 years', broken(8, 2017)],
  ['a break in the second of 8 years', broken(8, 2018)],
  ['a break in the middle of 8 years', broken(8, 2020)],
  ['a break past the middle of 8 years', broken(8, 2021)],
  ['a break in the last of 8 years', broken(8, 2024)],
  ['a break in the only year', broken(1, 2024)],
  ['two breaks in a row', broken(8, 2020, 2021)],
  ['a break in every one of 8 years', broken(8, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024)],
  ['breaks at both ends of 40 years', broken(40, 1986, 2024)],
];

describe('trend layout', () => {
  for (const [name, trend] of SERIES) {
    for (const size of SIZES) {
      it(`keeps labels and reasons of ${name} apart and inside at ${size.width}/${size.fontSize}`, () => {
        expect(faults(boxesOf(lay(trend, size), size.fontSize), size.width)).to.deep.equal([]);
      });
    }
  }

  const changed = (year: number) => full(year, 900, { definitionChanged: `${year}-07-03` });
  // One case on one line reads as a table.
  // prettier-ignore
  const REASONS: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly SeriesBreak[]])[] = [
    ['between two years', [full(2018, 4), apart(2019, 5)], [breakAt('2019')]],
    ['in the first year', [apart(2018, 4), full(2019, 5)], [breakAt('2018')]],
    ['in the only year', [changed(2018)], [breakAt('2018-07-03')]],
    ['within a year', [full(2017, 4), changed(2018)], [breakAt('2018-07-03')]],
    ['in two years in a row', [full(2017, 4), apart(2018, 5), apart(2019, 6)], [breakAt('2018'), breakAt('2019')]],
    ['in a partial year', [full(2017, 4), part('2018-01/2018-05', 5, { status: ['partial', 'break'] })], [breakAt('2018')]],
    ['in a missing year', [full(2017, 4), missing(2018), full(2019, 5)], [breakAt('2018')]],
    ['among 40 years', years(40), [breakAt('1999'), breakAt('2010'), breakAt('2011')]],
    ['twice in one year', [full(2017, 4), apart(2018, 5)], [breakAt('2018-02-01'), breakAt('2018-07-03')]],
  ];

  for (const [name, rows, breaks] of REASONS) {
    it(`rule 3: a break ${name} has its reason in words`, () => {
      for (const size of SIZES) {
        const { flags } = lay(trendOf(rows, { breaks: [...breaks] }), size);
        expect(flags.map(({ lines }) => lines.join(' '))).to.deep.equal(breaks.map(({ short }) => short.en));
      }
    });
  }

  for (const size of SIZES) {
    it(`rule 3: every bundled reason is in words at ${size.width}/${size.fontSize}`, () => {
      const words = lay(bundledTrend, size).flags.map(({ lines }) => lines.join(' '));
      expect(words).to.deep.equal(
        bundledTrend.breaks.filter(({ kind }) => kind !== 'rule').map(({ short }) => short.en),
      );
    });
  }

  it('rule 3: each segment stands apart', () => {
    const { places, flags } = lay(bundledTrend);
    const gaps = places.slice(1).map(({ year, x }, index) => [year, +(x - (places[index]?.x ?? 0) - 1).toFixed(6)]);
    expect(gaps.filter(([, gap]) => gap !== 0)).to.deep.equal([
      [2018, BREAK_GAP],
      [2024, BREAK_GAP],
    ]);
    expect(flags.map(({ apart }) => apart)).to.deep.equal([false, true, true]);
  });

  it('rule 3: the line of a break stands between its years, or in the column on the day', () => {
    const { places, flags } = lay(bundledTrend);
    const [within, between] = flags;
    const column = COLUMN.end - COLUMN.start;
    expect(within?.x).to.be.closeTo(COLUMN.start + (column * 183) / 365, 1e-9);
    expect(between?.x).to.be.within(places[0]!.x + 1, places[1]!.x);
  });

  for (const [year, expected] of [
    [2017, ''],
    [2018, '— 739 old method'],
    [2019, '— 758 Jan–Sep'],
    [2020, 'Jan–Sep'],
    [2022, 'to mid- October — 378 Jan–May'],
    [2023, ''],
  ] as const) {
    it(`rule 2: under ${year} stands ${expected ? `"${expected}"` : 'nothing'}`, () => {
      const place = lay(bundledTrend).places.find((candidate) => candidate.year === year);
      expect(place?.label.join(' ')).to.equal(expected);
    });
  }

  it('rule 1: a missing year keeps its place and is labelled', () => {
    const { places } = lay(trendOf([full(2018, 4), missing(2019), full(2021, 6)]));
    expect(places.map(({ year, x, label }) => [year, x, label.join(' ')])).to.deep.equal([
      [2018, 0, ''],
      [2019, 1, 'no figure found'],
      [2020, 2, 'no figure found'],
      [2021, 3, ''],
    ]);
  });

  for (const [bound, label, roomy] of [
    ['exact', '1,500', true],
    ['more-than', 'over 1,500', false],
  ] as const) {
    it(`rule 4: ${label} above each of 14 columns has its hedge, and ${roomy ? '' : 'no '}room for it`, () => {
      const layout = lay(trendOf(years(14, (year) => full(year, 1500, { bound }))));
      expect(layout.places.map(({ main }) => main && valueWords(main, en))).to.deep.equal(Array(14).fill(label));
      expect(layout.roomy).to.equal(roomy);
    });
  }

  it('leaves each number where it is, when words under one of the columns have no room', () => {
    const wide = part('2022-01/2022-10~', 668, { periodWords: { en: 'tothemiddleofOctober' } });
    const { roomy, asides, places } = lay(trendOf([full(2021, 900), wide, ...years(6).slice(-2)]), {
      width: 400,
      fontSize: 16,
    });
    expect(roomy).to.equal(true);
    expect(asides.join(' ')).to.contain('2022: tothemiddleofOctober');
    expect(places.flatMap(({ label }) => label)).to.deep.equal([]);
  });

  for (const [count, roomy] of [
    [1, true],
    [8, true],
    [40, false],
  ] as const) {
    it(`${count} columns have ${roomy ? '' : 'no '}room for their values`, () => {
      for (const size of SIZES) expect(lay(trendOf(years(count)), size).roomy).to.equal(roomy);
    });
  }

  for (const width of [0, 1, 40]) {
    it(`throws nothing at a width of ${width}`, () => {
      for (const [, trend] of SERIES) expect(lay(trend, { width, fontSize: 16 }).places).to.be.an('array');
    });
  }

  it('shows only the years that are asked for', () => {
    const { places, flags } = lay(bundledTrend, undefined, { from: 2019, to: 2023 });
    expect(places.map(({ year, x }) => [year, x])).to.deep.equal([2019, 2020, 2021, 2022, 2023].map((y, x) => [y, x]));
    expect(flags).to.deep.equal([]);
  });
});
