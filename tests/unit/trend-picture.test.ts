import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendPicture } from '../../src/offence-trend/view-picture.js';
import { FIRST_PICTURE } from '../../src/offence-trend/view-size.js';
import { collisions } from '../support/overlap.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

const WIDE = { width: 1040, height: 525, fontSize: 14 };

const months = (year: number) => part(`${year}-01/${year}-09`, 761);
const years = (count: number, row: (year: number) => Row = (year) => full(year, 900 + (year % 7) * 30)) =>
  Array.from({ length: count }, (_, index) => row(2024 - count + 1 + index));

/** As long as `check:data` lets a short reason be. */
const LONGEST = '16 June 2021: battery and minor harm included';

// One case on one line reads as a table.
// prettier-ignore
const SERIES: readonly (readonly [name: string, trend: Trend])[] = [
  ['the bundled series', bundledTrend],
  ...[1, 2, 15, 40].map((count) => [`${count} full years`, trendOf(years(count))] as const),
  ...[1, 2, 8, 13, 15].map((count) => [`${count} partial years`, trendOf(years(count, months))] as const),
  ['two breaks in a row', trendOf([full(2018, 4), apart(2019, 5), apart(2020, 6)], { breaks: [breakAt('2019'), breakAt('2020')] })],
  ['a long reason past the middle', trendOf(years(8, (year) => (year === 2021 ? apart(year, 5) : full(year, 4))), { breaks: [breakAt('2021', LONGEST)] })],
  ['a missing year', trendOf([full(2018, 4), missing(2019), full(2020, 6)])],
];

describe('trend picture', () => {
  let svg: SVGSVGElement | null = null;

  afterEach(() => svg?.remove());

  function draw(trend: Trend, size = FIRST_PICTURE, mark: 'columns' | 'line' = 'columns'): SVGSVGElement {
    svg = trendPicture(trendModel(trend), en, { ...size, mark });
    svg.style.cssText = `display: block; width: ${size.width}px; font-family: Arial, sans-serif`;
    document.body.append(svg);
    return svg;
  }

  const textOf = (drawn: SVGSVGElement) => [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);

  for (const [name, trend] of SERIES) {
    for (const size of [FIRST_PICTURE, WIDE]) {
      it(`keeps the letters of ${name} apart and inside at ${size.width}/${size.fontSize}`, () => {
        expect(collisions(draw(trend, size))).to.deep.equal([]);
      });
    }
  }

  for (const mark of ['columns', 'line'] as const) {
    it(`rule 3: every reason is inside the picture with ${mark}`, () => {
      const texts = textOf(draw(bundledTrend, FIRST_PICTURE, mark));
      for (const { short } of bundledTrend.breaks) expect(texts).to.include(short.en);
    });

    it(`draws nothing of an empty series with ${mark}, and throws nothing`, () => {
      expect(textOf(draw(trendOf([]), FIRST_PICTURE, mark)).filter((text) => /\d{4}/.test(text ?? ''))).to.deep.equal(
        [],
      );
    });
  }

  it('says nothing but years and numbers where there is only room for a scale', () => {
    const strange = textOf(draw(trendOf(years(40)))).filter((text) => !/^[\d,]+$/.test(text ?? ''));
    expect(strange).to.deep.equal([]);
  });

  /** Length of each line, in years: how many steps it joins. */
  const joined = (rows: readonly Row[], ...breaks: string[]) => {
    const trend = trendOf(rows, { breaks: breaks.map((date) => breakAt(date)) });
    return [...draw(trend, FIRST_PICTURE, 'line').querySelectorAll('path')].map(
      (path) => (path.getAttribute('d') ?? '').split(/[ML]/).length - 2,
    );
  };

  // One case on one line reads as a table.
  // prettier-ignore
  const LINES: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly string[], expected: readonly number[]])[] = [
    ['joins full years that follow each other', [full(2018, 4), full(2019, 5), full(2020, 6)], [], [2]],
    ['rule 1: does not run across a missing year', [full(2017, 4), full(2018, 4), missing(2019), full(2020, 6), full(2021, 6)], [], [1, 1]],
    ['rule 2: does not run through a partial year', [full(2018, 4), months(2019), full(2020, 6)], [], []],
    ['rule 3: does not run across a break', [full(2017, 3), full(2018, 4), apart(2019, 5), full(2020, 6)], ['2019'], [1, 1]],
    ['rule 3: joins nothing between two breaks in a row', [full(2018, 4), apart(2019, 5), apart(2020, 6)], ['2019', '2020'], []],
  ];

  for (const [name, rows, breaks, expected] of LINES) {
    it(`a line ${name}`, () => {
      expect(joined(rows, ...breaks)).to.deep.equal(expected);
    });
  }

  it('rule 1: a missing year has no column', () => {
    const count = (rows: readonly Row[]) => draw(trendOf(rows)).querySelectorAll('rect').length;
    expect(count([full(2018, 4), missing(2019), full(2020, 6)])).to.equal(count([full(2018, 4), full(2019, 6)]));
  });

  it('rule 2: a partial year is hatched, and a full one is not', () => {
    const hatched = (rows: readonly Row[]) => draw(trendOf(rows)).querySelectorAll('[fill*="hatched"] rect').length;
    expect(hatched([full(2018, 4), months(2019)])).to.equal(1);
    expect(hatched([full(2018, 4), full(2019, 5)])).to.equal(0);
  });

  it('rule 6: a change of provider has its mark, lighter than that of a break', () => {
    const marks = (rows: readonly Row[]) => draw(trendOf(rows)).querySelectorAll('[class*="stroke-muted"] line').length;
    expect(marks([full(2018, 4), full(2019, 5, { provider: 'court' })])).to.equal(1);
    expect(marks([full(2018, 4), full(2019, 5)])).to.equal(0);
  });
});
