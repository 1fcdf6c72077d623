import { expect } from 'chai';
import type { SeriesBreak } from '../../src/offence-trend/data.js';
import { marksOf, panelsOf, panelsIn } from '../support/panels-of.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row } from '../support/trend-of.js';

const idsOf = (breaks: readonly SeriesBreak[]) => breaks.map(({ id }) => id);

const partApart = (period: string, value: number) => part(period, value, { status: ['partial', 'break'] });
const changed = (year: number, value: number) => full(year, value, { definitionChanged: `${year}-07-03` });

describe('trend panels', () => {
  it('rule 3: the bundled series has a number, bars of three years, and a number', () => {
    const panels = panelsIn(bundledTrend);
    expect(marksOf(panels)).to.deep.equal(['frame 446', 'bars 919 1052 923', 'frame 3382']);
    expect(panels.map(({ index }) => index)).to.deep.equal([2017, 2018, 2024]);
  });

  it('rule 3: the bundled reasons stand where a panel begins, those within a year beside it', () => {
    const panels = panelsIn(bundledTrend);
    expect(panels.map(({ reasons }) => idsOf(reasons))).to.deep.equal([
      [],
      ['break-2018-method'],
      ['break-2024-06-16'],
    ]);
    expect(panels.map(({ within }) => idsOf(within))).to.deep.equal([['break-2017-07-03'], ['break-2017-07-03'], []]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const MARKS: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly string[], expected: readonly string[]])[] = [
    ['no panel of an empty series', [], [], []],
    ['a number of one full year', [full(2018, 4)], [], ['frame 4']],
    ['bars of two full years', [full(2018, 4), full(2019, 5)], [], ['bars 4 5']],
    ['a panel for each side of a break', [full(2017, 3), full(2018, 4), apart(2019, 5), full(2020, 6)], ['2019'], ['bars 3 4', 'bars 5 6']],
    ['a number on the side that has one year', [full(2017, 3), full(2018, 4), apart(2019, 99)], ['2019'], ['bars 3 4', 'frame 99']],
    ['numbers of years with a break in each', [full(2018, 4), apart(2019, 5), apart(2020, 6)], ['2019', '2020'], ['frame 4', 'frame 5', 'frame 6']],
    ['a number where a year mixes two definitions, and after it', [full(2018, 4), changed(2019, 5), full(2020, 6)], ['2019-07-03'], ['frame 4', 'frame 5', 'frame 6']],
    ['a number of one full year beside missing ones', [missing(2017), full(2018, 4), missing(2019)], [], ['frame 4']],
    ['the full year as the number, not a later part', [full(2018, 4), part('2019-01/2019-09', 99)], [], ['frame 4']],
    ['the full year as the number, whatever pairs there are', [part('2018-01/2018-05', 2), part('2019-01/2019-05', 3), full(2020, 9)], [], ['frame 9']],
    ['a part as the number where nothing else is known', [full(2017, 3), full(2018, 4), partApart('2019-01/2019-09', 5)], ['2019'], ['bars 3 4', 'frame 5']],
    ['the latest of parts that cannot be compared', [part('2018-01/2018-05', 2), part('2019-01/2019-09', 3)], [], ['frame 3']],
    ['no number and no bar where only pairs are known', [part('2018-01/2018-05', 2), part('2019-01/2019-05', 3)], [], ['bars']],
    ['no part of a year as a bar', [full(2018, 4), part('2019-01/2019-09', 99), full(2020, 5)], [], ['bars 4 5']],
    ['a zero as a bar', [full(2018, 4), full(2019, 0)], [], ['bars 4 0']],
  ];

  for (const [name, rows, breaks, expected] of MARKS)
    it(`rule 3: ${name}`, () => {
      expect(
        marksOf(
          panelsOf(
            rows,
            breaks.map((date) => breakAt(date)),
          ),
        ),
      ).to.deep.equal(expected);
    });

  it('rule 1: a panel of missing years has nothing to show', () => {
    const [panel, ...more] = panelsOf([missing(2018), missing(2019)]);
    expect(more).to.have.lengthOf(0);
    expect(panel).to.include({ lone: null });
    expect(panel?.full).to.have.lengthOf(0);
  });

  it('rule 3: a break without a reason parts panels all the same', () => {
    const panels = panelsOf([full(2018, 4), apart(2019, 5), full(2020, 6)]);
    expect(marksOf(panels)).to.deep.equal(['frame 4', 'bars 5 6']);
    expect(panels[1]?.reasons).to.deep.equal([]);
  });

  it('rule 3: the first panel has no reason to stand apart', () => {
    const [first] = panelsOf([apart(2018, 4), full(2019, 5)], [breakAt('2018')]);
    expect(first).to.deep.include({ reasons: [], within: [] });
    const [only] = panelsOf([apart(2018, 4)], [breakAt('2018')]);
    expect(only, 'nor has it changed within').to.deep.include({ reasons: [], within: [] });
  });

  it('rule 3: a change in the last year before a break is told with the break', () => {
    const rows = [full(2017, 3), changed(2018, 4), apart(2019, 5), full(2020, 6)];
    const [, , after] = panelsOf(rows, [breakAt('2018-07-03'), breakAt('2019')]);
    expect(idsOf(after?.reasons ?? [])).to.deep.equal(['break-2019']);
    expect(idsOf(after?.within ?? [])).to.deep.equal(['break-2018-07-03']);
  });

  it('rule 3: what already stands as the reason is not told a second time', () => {
    const [, mixed, after] = panelsOf([full(2018, 4), changed(2019, 5), full(2020, 6)], [breakAt('2019-07-03')]);
    expect(idsOf(mixed?.reasons ?? [])).to.deep.equal(['break-2019-07-03']);
    expect(idsOf(after?.reasons ?? [])).to.deep.equal(['break-2019-07-03']);
    expect(after?.within).to.deep.equal([]);
  });
});
