import { expect } from 'chai';
import { chainModel } from '../../src/attrition-funnel/model-chain.js';
import { own } from '../support/own-reading.js';

/** Stages as rows of id, parent, name and number; the first leads to nothing. */
const chainOf = (...rows: string[]) =>
  chainModel(own('attrition-funnel', ['id,parent,label,value', 'r,,Reports,1000', ...rows]).data);
type Chain = ReturnType<typeof chainOf>;

/** So many outcomes of the reports. */
const outcomes = (count: number, value: number) =>
  Array.from({ length: count }, (_, index) => `o${index},r,Outcome ${index},${value}`);
/** So many stages, each of the one before. */
const inRow = (count: number, value: number | '', letters = 7) =>
  Array.from(
    { length: count },
    (_, index) => `s${index},${index ? `s${index - 1}` : 'r'},${`Stage ${index}`.padEnd(letters, 'x')},${value}`,
  );

const namesOf = (groups: Chain['groups']) =>
  groups.map(({ of, parts }) => [of?.stage.id ?? null, parts.map(({ stage }) => stage.id)]);

describe('a chain on one screen', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const SEEN: readonly (readonly [name: string, rows: readonly string[], seen: number])[] = [
    ['up to half of the first', inRow(8, 500), 7],
    ['more than half of the first, whose words stand below', inRow(8, 501), 5],
    ['forty letters', inRow(8, 500, 40), 7],
    ['more than forty letters, which stand below', inRow(8, 500, 41), 3],
    ['a number that is not known', inRow(8, ''), 7],
    ['outcomes side by side', outcomes(8, 100), 7],
    ['as many as there is room for', inRow(5, 501), 5],
  ];

  for (const [name, rows, seen] of SEEN) {
    it(`shows ${seen} bars of ${name}, and the others behind a button`, () => {
      const { groups, more } = chainOf(...rows);
      const counts = [groups, more].map((each) => each.flatMap(({ parts }) => parts).length);
      expect(counts).to.deep.equal([seen, rows.length - seen]);
    });
  }

  it('has no heading without a bar: outcomes for which there is no room wait under their name', () => {
    const { groups, more } = chainOf(...outcomes(7, 100), 'x,o0,Appealed,30', 'y,o0,Accepted,20');
    expect(namesOf(groups)).to.deep.equal([[null, ['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6']]]);
    expect(namesOf(more)).to.deep.equal([['o0', ['x', 'y']]]);
  });

  it('has outcomes under the last stage before them, the largest first, and what is not known last', () => {
    for (const values of [
      ['10', '', '0'],
      ['0', '', '10'],
      ['', '0', '10'],
    ]) {
      const rows = values.map((value) => `${value ? `of${value}` : 'unknown'},s2,Outcome of ${value},${value}`);
      expect(namesOf(chainOf(...inRow(3, 100), ...rows).groups)).to.deep.equal([
        [null, ['s0', 's1', 's2']],
        ['s2', ['of10', 'of0', 'unknown']],
      ]);
    }
  });

  it('says of a stage what part it is of the first, in its time only', () => {
    const percents = chainOf(...inRow(1, 400)).groups.flatMap(({ parts }) => parts.map(({ percent }) => percent));
    expect(percents).to.deep.equal([{ whole: 40, exact: true }]);
    const { data } = own('attrition-funnel', [
      'label,value,period',
      'Reports,1000,2019',
      'Cases,400,2020',
      'Charged,300,2020',
    ]);
    expect(chainModel(data).groups.flatMap(({ parts }) => parts.map(({ percent }) => percent))).to.deep.equal([
      null,
      null,
    ]);
  });
});
