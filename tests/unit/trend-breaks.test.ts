import { expect } from 'chai';
import type { OffenceCount, SeriesBreak } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { otherBodiesIn } from '../support/panels-of.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

const segmentsOf = (rows: readonly Row[], breaks: readonly SeriesBreak[]) =>
  trendModel(trendOf(rows, { breaks: [...breaks] })).segments.map((segment) => segment.map(({ index }) => index));

const changed = (year: number, value: number) => full(year, value, { definitionChanged: `${year}-07-03` });

/** Some months, the first by a new method. */
const NEW = { status: ['partial', 'break'] as OffenceCount['status'] };

describe('trend breaks', () => {
  it('rule 3: the bundled series falls into three segments', () => {
    expect(trendModel(bundledTrend).segments.map((segment) => segment.map(({ index }) => index))).to.deep.equal([
      [2017],
      [2018, 2019, 2020, 2021, 2022, 2023],
      [2024],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SEGMENTS: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly SeriesBreak[], expected: readonly (readonly number[])[]])[] = [
    ['an empty series has none', [], [], []],
    ['without a break there is one', [full(2018, 4), full(2019, 5)], [], [[2018, 2019]]],
    ['a break opens another', [full(2018, 4), apart(2019, 5), full(2020, 6)], [breakAt('2019')], [[2018], [2019, 2020]]],
    ['two breaks in a row leave a year alone', [full(2018, 4), apart(2019, 5), apart(2020, 6)], [breakAt('2019'), breakAt('2020')], [[2018], [2019], [2020]]],
    ['a break in the first year has nothing to set apart', [apart(2018, 4), full(2019, 5)], [breakAt('2018')], [[2018, 2019]]],
    ['a break year may be partial', [full(2018, 4), part('2019-01/2019-09', 5, { status: ['partial', 'break'] }), full(2020, 6)], [breakAt('2019')], [[2018], [2019, 2020]]],
    ['a missing year stays with those before', [full(2017, 4), missing(2018), apart(2019, 5)], [breakAt('2019')], [[2017, 2018], [2019]]],
    ['a break may be dated to the day', [full(2018, 4), apart(2019, 5)], [breakAt('2019-07-03')], [[2018], [2019]]],
    ['a break outside the years shown changes nothing', [full(2018, 4), full(2019, 5)], [breakAt('2012'), breakAt('2025')], [[2018, 2019]]],
    ['a break that gives no reason is one all the same', [full(2018, 4), apart(2019, 5)], [], [[2018], [2019]]],
    ['a year that mixes definitions stands alone, whether or not a reason is given', [full(2018, 4), changed(2019, 5), full(2020, 6)], [], [[2018], [2019], [2020]]],
    ['so does one in which a reason is dated', [full(2018, 4), full(2019, 5), full(2020, 6)], [breakAt('2019-07-03')], [[2018], [2019], [2020]]],
    ['so does a full count by the old method beside months by the new', [full(2018, 4), full(2019, 5), part('2019-07/2019-12', 3, NEW), full(2020, 6)], [], [[2018], [2019], [2020]]],
    ['not so months beside a full count, both by the new', [full(2018, 4), apart(2019, 5), part('2019-07/2019-12', 3, NEW), full(2020, 6)], [], [[2018], [2019, 2020]]],
    ['nor months beside a full count, both by the old', [full(2018, 4), full(2019, 5), part('2019-07/2019-12', 3), full(2020, 6)], [], [[2018, 2019, 2020]]],
  ];

  for (const [name, rows, breaks, expected] of SEGMENTS) {
    it(`rule 3: segments: ${name}`, () => {
      expect(segmentsOf(rows, breaks)).to.deep.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const BETWEEN: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly SeriesBreak[]])[] = [
    ['in a year of its own', [full(2018, 4), apart(2019, 5), full(2020, 6)], [breakAt('2019')]],
    ['in a missing year', [full(2018, 4), missing(2019), full(2020, 6)], [breakAt('2019')]],
    ['in a year without a row', [full(2018, 4), full(2020, 6)], [breakAt('2019')]],
    ['within a year that mixes two definitions', [full(2018, 4), changed(2019, 5), full(2020, 6)], [breakAt('2019-07-03')]],
    ['in a year that has a full count by the old method and months by the new', [full(2018, 4), full(2019, 5), part('2019-07/2019-12', 6, { status: ['partial', 'break'] }), full(2020, 6)], [breakAt('2019')]],
  ];

  for (const [name, rows, breaks] of BETWEEN) {
    it(`rule 3: years before and after a break ${name} are in no segment together`, () => {
      const together = segmentsOf(rows, breaks).filter((years) => years.includes(2018) && years.includes(2020));
      expect(together).to.deep.equal([]);
    });
  }

  it('rule 3: a break between years has its reason there, and one within the first year has it within', () => {
    const reasons = trendModel(bundledTrend).slots.flatMap(({ index, apart, breaks }) =>
      breaks.map(({ id }) => [index, apart ? 'between' : 'within', id]),
    );
    expect(reasons).to.deep.equal([
      [2017, 'within', 'break-2017-07-03'],
      [2018, 'between', 'break-2018-method'],
      [2024, 'between', 'break-2024-06-16'],
    ]);
  });

  it('rule 3: a change of the rules beside the count is told, and parts nothing', () => {
    const rule: SeriesBreak = { ...breakAt('2019', 'no complaint needed'), id: 'rule', kind: 'rule' };
    const { segments, slots } = trendModel(trendOf([full(2018, 4), full(2019, 5)], { breaks: [rule] }));
    expect(segments.length).to.equal(1);
    expect(slots.map(({ changes }) => changes.map(({ id }) => id))).to.deep.equal([[], ['rule']]);
    const beside = trendModel(trendOf([full(2018, 4), full(2019, 5)], { breaks: [rule, breakAt('2019')] }));
    expect(beside.slots.map(({ changes }) => changes.map(({ id }) => id))).to.deep.equal([[], ['rule']]);
  });

  it('rule 3: every bundled reason has a sentence, some words and a source', () => {
    const { notes, trend } = trendModel(bundledTrend);
    for (const { id, short, reason } of trend.breaks) {
      expect(short.en, id).to.not.be.empty;
      expect(reason.en, id).to.match(/\.$/);
      expect(notes.evidence.get(id)?.passages, id).to.not.be.empty;
      expect(notes.evidence.get(id)?.text, id).to.equal(reason);
    }
  });

  const by = (provider: string) => ({ provider });
  // One case on one line reads as a table.
  // prettier-ignore
  const PROVIDERS: readonly (readonly [name: string, rows: readonly Row[], expected: readonly number[]])[] = [
    ['the first year marks nothing', [full(2018, 4)], []],
    ['the same body marks nothing', [full(2018, 4), full(2019, 5)], []],
    ['another body is marked where it begins', [full(2018, 4), full(2019, 5, by('court')), full(2020, 6, by('court'))], [2019]],
    ['and back again', [full(2018, 4), full(2019, 5, by('court')), full(2020, 6)], [2019, 2020]],
    ['a partial year does not, it is drawn beside no full one', [full(2018, 4), part('2019-01/2019-05', 5, by('court'))], []],
    ['a thin count beside the column does not', [full(2018, 4), full(2019, 5), part('2019-01/2019-05', 3, by('court'))], []],
    ['a missing year does not hide it', [full(2018, 4), missing(2019), full(2020, 6, by('court'))], [2020]],
    ['nor does a year without a row', [full(2018, 4), full(2020, 6, by('court'))], [2020]],
    ['a missing year makes none', [full(2018, 4), missing(2019), full(2020, 6)], []],
  ];

  for (const [name, rows, expected] of PROVIDERS) {
    it(`rule 6: change of provider: ${name}`, () => {
      expect(otherBodiesIn(trendOf(rows))).to.deep.equal(expected);
    });
  }

  it('rule 6: of the bundled changes of provider, that within a panel is marked: the others stand apart anyway', () => {
    expect(otherBodiesIn(bundledTrend)).to.deep.equal([2023]);
  });
});
