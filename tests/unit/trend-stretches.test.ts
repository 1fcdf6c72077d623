import { expect } from 'chai';
import type { SeriesBreak } from '../../src/offence-trend/data.js';
import { monthsOf, panelsOf, stretchesOf, panelsIn } from '../support/panels-of.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row } from '../support/trend-of.js';

const unnamed = { provider: '' };
const court = { provider: 'court' };
const rule = (date: string): SeriesBreak => ({ ...breakAt(date), id: `rule-${date}`, kind: 'rule' });
const onlyPanel = (rows: readonly Row[], ...rules: string[]) => {
  const [panel, ...more] = panelsOf(rows, rules.map(rule));
  expect(more, 'a rule parts nothing').to.have.lengthOf(0);
  return panel!;
};

describe('trend stretches', () => {
  it('rules 1 and 6: the bundled years are two, three of which a part is known, a change, and one', () => {
    expect(panelsIn(bundledTrend).map(stretchesOf)).to.deep.equal([
      ['446'],
      ['919 1052', 'no 2020 2021 2022, partly known', 'change of body break-2023-07-01', '923'],
      ['3382'],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const STRETCHES: readonly (readonly [name: string, rows: readonly Row[], rules: readonly string[], expected: readonly string[]])[] = [
    ['full years by one body are one run', [full(2018, 4), full(2019, 5), full(2020, 6)], [], ['4 5 6']],
    ['rule 1: a missing year is an empty place', [full(2018, 4), missing(2019), full(2020, 6)], [], ['4', 'no 2019', '6']],
    ['rule 1: so is a year without a row', [full(2018, 4), full(2020, 6)], [], ['4', 'no 2019', '6']],
    ['rule 1: years without a figure are one empty place', [full(2017, 4), missing(2018), full(2020, 6)], [], ['4', 'no 2018 2019', '6']],
    ['rule 1: missing years at both ends stay', [missing(2018), full(2019, 5), full(2020, 6), missing(2021)], [], ['no 2018', '5 6', 'no 2021']],
    ['rule 2: a part of a year is no full year, and said to be known', [full(2018, 4), part('2019-01/2019-09', 5), full(2020, 6)], [], ['4', 'no 2019, partly known', '6']],
    ['rule 2: one part among missing years is said, whichever it is', [full(2017, 4), part('2018-01/2018-09', 5), missing(2019), full(2020, 6)], [], ['4', 'no 2018 2019, partly known', '6']],
    ['rule 2: also where it is the last of them', [full(2017, 4), missing(2018), part('2019-01/2019-09', 5), full(2020, 6)], [], ['4', 'no 2018 2019, partly known', '6']],
    ['rule 2: a part of a year that is fully known makes no gap', [full(2018, 4), part('2018-01/2018-09', 3), full(2019, 5)], [], ['4 5']],
    ['rule 6: another body is a change', [full(2018, 4), full(2019, 5, court), full(2020, 6, court)], [], ['4', 'change of body', '5 6']],
    ['rule 6: and back again', [full(2018, 4), full(2019, 5, court), full(2020, 6)], [], ['4', 'change of body', '5', 'change of body', '6']],
    ['rule 6: across a gap, too', [full(2018, 4), missing(2019), full(2020, 6, court)], [], ['4', 'no 2019', 'change of body', '6']],
    ['rule 6: the same body on both sides of a gap is none', [full(2018, 4), part('2019-01/2019-09', 5, court), full(2020, 6)], [], ['4', 'no 2019, partly known', '6']],
    ['rule 6: of whom nobody has named, nobody knows that it is another', [full(2018, 4, unnamed), full(2019, 5, court), full(2020, 6, unnamed)], [], ['4', '5', '6']],
    ['rule 6: other rules are a change', [full(2018, 4), full(2019, 5), full(2020, 6)], ['2019'], ['4', 'change rule-2019', '5 6']],
    ['rule 6: other rules of another body are one change', [full(2018, 4), full(2019, 5, court)], ['2019'], ['4', 'change of body rule-2019', '5']],
    ['rule 6: rules of missing years are told before the next full one', [full(2018, 4), missing(2019), full(2020, 6)], ['2019'], ['4', 'no 2019', 'change rule-2019', '6']],
    ['rule 6: all of them', [full(2018, 4), full(2021, 6)], ['2019', '2020'], ['4', 'no 2019 2020', 'change rule-2019 rule-2020', '6']],
    ['rule 6: rules of the first year have nothing before them', [full(2018, 4), full(2019, 5)], ['2018'], ['4 5']],
  ];

  for (const [name, rows, rules, expected] of STRETCHES)
    it(name, () => {
      expect(stretchesOf(onlyPanel(rows, ...rules))).to.deep.equal(expected);
    });

  it('rule 6: another body behind a break is no lighter change', () => {
    const panels = panelsOf([full(2018, 4), apart(2019, 5, court), full(2020, 6, court)], [breakAt('2019')]);
    expect(panels.map(stretchesOf)).to.deep.equal([['4'], ['5 6']]);
  });
});

describe('parts of years', () => {
  it('rule 2: two bundled pairs stand together, and 668 with nothing', () => {
    const panels = panelsIn(bundledTrend);
    expect(panels.map(monthsOf)).to.deep.equal([
      [],
      [
        ['2019: 758', '2020: 761'],
        ['2021: 395', '2022: 378'],
      ],
      [],
    ]);
  });

  const other = { definition: 'other' };
  // One case on one line reads as a table.
  // prettier-ignore
  const MONTHS: readonly (readonly [name: string, rows: readonly Row[], expected: readonly (readonly string[])[]])[] = [
    ['the same months of two years', [part('2018-01/2018-05', 4), part('2019-01/2019-05', 5)], [['2018: 4', '2019: 5']]],
    ['and of three', [part('2018-01/2018-05', 4), part('2019-01/2019-05', 5), part('2020-01/2020-05', 6)], [['2018: 4', '2019: 5', '2020: 6']]],
    ['with years between', [part('2018-01/2018-05', 4), full(2019, 9), part('2020-01/2020-05', 6)], [['2018: 4', '2020: 6']]],
    ['beside full years', [full(2018, 9), part('2018-01/2018-05', 4), part('2019-01/2019-05', 5)], [['2018: 4', '2019: 5']]],
    ['not other months', [part('2018-01/2018-05', 4), part('2019-01/2019-06', 5)], []],
    ['not a month that is only about the same', [part('2018-01/2018-10', 4), part('2019-01/2019-10~', 5)], []],
    ['not by another body', [part('2018-01/2018-05', 4), part('2019-01/2019-05', 5, court)], []],
    ['not by another definition', [full(2017, 9), part('2017-01/2017-05', 4), part('2017-01/2017-05', 5, { ...other, id: 'o' })], []],
    ['not alone', [part('2018-01/2018-05', 4)], []],
    ['not whole years that are written as months', [full(2018, 4, { period: '2018-01/2018-12' }), full(2019, 5, { period: '2019-01/2019-12' })], []],
    ['not a part that nobody dates', [full(2018, 4, { status: ['partial'] }), full(2019, 5, { status: ['partial'] })], []],
  ];

  for (const [name, rows, expected] of MONTHS)
    it(`rule 2: stand together: ${name}`, () => {
      expect(monthsOf(onlyPanel(rows))).to.deep.equal(expected);
    });

  it('rule 3: not across a break', () => {
    const rows = [part('2018-01/2018-05', 4), part('2019-01/2019-05', 5, { status: ['partial', 'break'] })];
    expect(panelsOf(rows, [breakAt('2019')]).map(monthsOf)).to.deep.equal([[], []]);
  });
});
