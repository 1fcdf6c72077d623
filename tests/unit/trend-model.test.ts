import { expect } from 'chai';
import * as v from 'valibot';
import type { SeriesBreak } from '../../src/offence-trend/data.js';
import { type Slot, trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { trendSchema } from '../../src/offence-trend/schema.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

const range = (from: number | null, to: number | null): TrendRange => ({ from, to });

const slotsOf = (rows: readonly Row[], breaks: SeriesBreak[] = []) => trendModel(trendOf(rows, { breaks })).slots;

const slotOf = (year: number) => trendModel(bundledTrend).slots.find((slot) => slot.index === year) as Slot;

const valueOf = ({ main }: Slot) => main && main.observation.value;

describe('trend model', () => {
  for (const [name, trend] of [
    ['bundled', bundledTrend],
    ['hand-made', trendOf([full(2019, 5), missing(2020), part('2021-01/2021-05', 3)], { breaks: [breakAt('2019')] })],
  ] as const) {
    it(`the ${name} series fits its schema`, () => {
      expect(v.safeParse(trendSchema, trend).issues).to.equal(undefined);
    });
  }

  it('has the bundled years, each with the figure that its column stands for', () => {
    expect(trendModel(bundledTrend).slots.map((slot) => [slot.index, valueOf(slot)])).to.deep.equal([
      [2017, 446],
      [2018, 919],
      [2019, 1052],
      [2020, 761],
      [2021, 395],
      [2022, 668],
      [2023, 923],
      [2024, 3382],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const YEARS: readonly (readonly [name: string, rows: readonly Row[], expected: readonly (readonly [number, number | null])[]])[] = [
    ['has no slots for an empty series', [], []],
    ['has one slot for one year', [full(2019, 5)], [[2019, 5]]],
    ['puts years in order', [full(2020, 6), full(2018, 4), full(2019, 5)], [[2018, 4], [2019, 5], [2020, 6]]],
    ['leaves what spans years off the axis', [full(2019, 5), full(2020, 6), { period: '2018/2023', value: 99 }], [[2019, 5], [2020, 6]]],
    ['keeps a value of zero', [full(2019, 0)], [[2019, 0]]],
    ['rule 1: a missing year is an empty slot, not zero', [full(2018, 4), missing(2019), full(2020, 6)], [[2018, 4], [2019, null], [2020, 6]]],
    ['rule 1: a year without a row is an empty slot, not left out', [full(2018, 4), full(2020, 6)], [[2018, 4], [2019, null], [2020, 6]]],
    ['rule 1: several years without a row are as many slots', [full(2017, 4), full(2020, 6)], [[2017, 4], [2018, null], [2019, null], [2020, 6]]],
    ['rule 1: missing years at both ends keep their slots', [missing(2018), full(2019, 5), missing(2020)], [[2018, null], [2019, 5], [2020, null]]],
    ['rule 2: a series of only partial years draws each as what it is', [part('2018-01/2018-05', 4), part('2019-01/2019-09', 5)], [[2018, 4], [2019, 5]]],
  ];

  for (const [name, rows, expected] of YEARS) {
    it(name, () => {
      expect(slotsOf(rows).map((slot) => [slot.index, valueOf(slot)])).to.deep.equal(expected);
    });
  }

  const old = full(2018, 739, { id: 'old', definition: 'old' });
  const fresh = apart(2018, 919, { id: 'new', definition: 'new' });
  // One case on one line reads as a table.
  // prettier-ignore
  const CHOICES: readonly (readonly [name: string, rows: readonly Row[], main: number | null, others: readonly number[]])[] = [
    ['rule 2: the full year, however large its part is', [part('2018-01/2018-09', 900), full(2018, 800)], 800, [900]],
    ['rule 2: the longest part where there is no full year', [part('2018-01/2018-05', 378), part('2018-01/2018-10~', 668)], 668, [378]],
    ['rule 2: the longest part, also where a shorter one ends later', [part('2018-08/2018-12', 5), part('2018-01/2018-09', 9)], 9, [5]],
    ['rule 2: the part where the full year is missing', [missing(2018), part('2018-01/2018-05', 378, { id: 'p' })], 378, []],
    ['rule 3: the count by the new definition', [old, fresh], 919, [739]],
    ['the full year by the old definition before a part by the new', [part('2018-01/2018-05', 5, { status: ['partial', 'break'] }), old], 739, [5]],
    ['nothing where nothing is known', [missing(2018)], null, []],
  ];

  for (const [name, rows, main, others] of CHOICES) {
    it(`a column stands for ${name}`, () => {
      for (const given of [rows, rows.toReversed()]) {
        const [slot] = slotsOf(given);
        expect(slot && valueOf(slot)).to.equal(main);
        expect(slot?.others.map(({ observation }) => observation.value)).to.deep.equal(others);
      }
    });
  }

  for (const [year, expected] of [
    [2018, [739]],
    [2019, [758]],
    [2020, []],
    [2022, [378]],
  ] as const) {
    it(`rule 2: other bundled counts of ${year}, such as the same months of the year before, stand beside it`, () => {
      expect(slotOf(year).others.map(({ observation }) => observation.value)).to.deep.equal(expected);
    });
  }

  for (const [name, row, expected] of [
    ['a year', full(2019, 5), false],
    ['about a year', { period: '2019~', value: 5 }, false],
    ['nine months', part('2019-01/2019-09', 5), true],
    ['a year with the status', full(2019, 5, { status: ['partial'] }), true],
    ['January to December', { period: '2019-01/2019-12', value: 5 }, false],
  ] as const satisfies readonly (readonly [string, Row, boolean])[]) {
    it(`rule 2: ${name} is ${expected ? 'less than' : 'all of'} its year`, () => {
      expect(slotsOf([row])[0]?.main?.partial).to.equal(expected);
    });
  }

  for (const [year, expected] of [
    [2017, 183 / 365],
    [2018, null],
    [2023, null],
    [2024, 167 / 366],
  ] as const) {
    it(`rule 3: ${year} is ${expected === null ? 'of one definition' : 'marked as mixed from the day of the change'}`, () => {
      expect(slotOf(year).main?.mixedFrom).to.equal(expected);
    });
  }

  for (const [name, rows, expected] of [
    ['0 for an empty series', [], 0],
    ['0 for missing years', [missing(2019)], 0],
    ['the largest full year', [full(2018, 4), full(2019, 3)], 4],
    ['a part that is larger, so that it fits', [full(2018, 4), part('2019-01/2019-09', 9)], 9],
    ['a thin count that is larger, so that it fits', [full(2018, 4), part('2018-01/2018-09', 9)], 9],
  ] as const satisfies readonly (readonly [string, readonly Row[], number])[]) {
    it(`the scale ends at ${name}`, () => {
      expect(trendModel(trendOf(rows)).largest).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const RANGES: readonly (readonly [name: string, given: TrendRange, expected: readonly number[]])[] = [
    ['all', range(null, null), [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    ['from a year', range(2022, null), [2022, 2023, 2024]],
    ['to a year', range(null, 2018), [2017, 2018]],
    ['one year', range(2020, 2020), [2020]],
    ['more than there is', range(1990, 2050), [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    ['nothing before the first', range(null, 2016), []],
    ['nothing after the last', range(2025, null), []],
    ['nothing when turned round', range(2020, 2018), []],
  ];

  for (const [name, given, expected] of RANGES) {
    it(`shows ${name}`, () => {
      const model = trendModel(bundledTrend, given);
      expect(model.slots.map(({ index }) => index)).to.deep.equal(expected);
      expect(model.segments.flat()).to.deep.equal(model.slots);
    });
  }

  it('says whether all that there is is asked for', () => {
    const rows = [full(2018, 4), full(2019, 5)];
    const isWholeFor = (given?: TrendRange) => trendModel(trendOf(rows), given).isWhole;
    expect([isWholeFor(), isWholeFor(range(2018, null)), isWholeFor(range(2019, null))]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('has counts of several years beside the columns, by their ends', () => {
    const rows = [part('2018/2021', 9), part('2019/2020', 5), part('2018/2019', 4), full(2018, 3)];
    const { spanning } = trendModel(trendOf(rows));
    expect(spanning.map(({ observation }) => observation.period)).to.deep.equal([
      '2018/2019',
      '2019/2020',
      '2018/2021',
    ]);
  });

  it('takes its scale and its notes from the years that it shows', () => {
    const model = trendModel(bundledTrend, range(2021, 2021));
    expect(model.largest).to.equal(395);
    expect(model.notes.list[0]?.source.url).to.contain('inbusiness.kz/kz/last/zhyl-basynan-beri');
    expect([...model.notes.evidence.keys()].filter((id) => id.startsWith('trend-'))).to.deep.equal([
      'trend-2021-jan-may',
    ]);
  });
});
