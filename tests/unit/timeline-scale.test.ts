import { expect } from 'chai';
import { timeScale } from '../../src/campaign-timeline/model-scale.js';

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / DAY;

/** From the first to the last of these days, in a room of so many pixels that begins at 10. */
const scaleOf = (first: string, last: string, width: number) =>
  timeScale([{ first: dayOf(first), last: dayOf(last) }], { x: 10, width });
const namesOf = (...given: Parameters<typeof scaleOf>) =>
  scaleOf(...given).ticks.map(({ month, year }) => [month, year]);

describe('the scale of the map', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const TICKS: readonly (readonly [name: string, given: Parameters<typeof scaleOf>, expected: unknown])[] = [
    ['every month where there is just room, and years where they begin', ['2020-09-05', '2021-01-02', 130], [[9, 2020], [10, null], [11, null], [12, null], [1, 2021]]],
    ['years where months have less', ['2020-09-05', '2021-01-02', 129], [[null, 2020], [null, 2021]]],
    ['no year beside the next', ['2020-12-05', '2021-01-02', 60], [[12, null], [1, 2021]]],
    ['a year beside the next where it has just room', ['2020-12-05', '2021-01-02', 72], [[12, 2020], [1, 2021]]],
    ['a January by its year', ['2020-01-31', '2020-02-01', 60], [[1, 2020], [2, null]]],
    ['as many years as there is room for', ['1900-01-01', '1931-12-31', 320], [[null, 1900], [null, 1904], [null, 1908], [null, 1912], [null, 1916], [null, 1920], [null, 1924], [null, 1928]]],
    ['the first year as well, where the next is far enough', ['1901-04-01', '1903-12-31', 132], [[null, 1901], [null, 1902], [null, 1903]]],
    ['not the first year where the next is near', ['1901-05-01', '1903-12-31', 128], [[null, 1902], [null, 1903]]],
  ];

  for (const [name, given, expected] of TICKS) {
    it(`names ${name}`, () => {
      expect(namesOf(...given)).to.deep.equal(expected);
    });
  }

  it('is even over the days, from the first of the first month to the end of the last', () => {
    const { at, ticks } = scaleOf('2021-01-20', '2021-02-10', 590);
    const places = ['2021-01-01', '2021-01-02', '2021-02-01', '2021-03-01'].map((date) => at(dayOf(date)));
    expect(places).to.deep.equal([10, 20, 320, 600]);
    expect(ticks.map(({ x }) => x)).to.deep.equal([10, 320]);
  });

  it('begins with its room, whatever is earlier', () => {
    expect(scaleOf('2021-01-20', '2021-02-10', 590).at(dayOf('2020-12-31'))).to.equal(10);
  });

  it('ends with what lasts longest, whichever began last', () => {
    const days = [
      ['2021-01-05', '2021-04-30'],
      ['2021-02-01', '2021-02-02'],
    ] as const;
    const entries = days.map(([first, last]) => ({ first: dayOf(first), last: dayOf(last) }));
    expect(timeScale(entries, { x: 0, width: 120 }).at(dayOf('2021-05-01'))).to.equal(120);
  });
});
