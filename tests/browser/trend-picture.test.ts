import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/locales/en/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { linePicture } from '../../src/offence-trend/view-picture.js';
import { collisions } from '../support/overlap.js';
import { full, missing, part, type Row, trendOf } from '../support/trend-of.js';

/** A phone's, a column's and a wide page's. */
const WIDTHS = [264, 632, 1052] as const;
const court = { provider: 'court' };
const BOUNDS = ['exact', 'about', 'more-than', 'almost'] as const;

const years = (count: number, row: (year: number) => Row = (year) => full(year, 900 + (year % 7) * 30)) =>
  Array.from({ length: count }, (_, index) => row(2024 - count + 1 + index));

const SERIES: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ...[3, 16, 40, 60, 200].map((count) => [`${count} years`, years(count)] as const),
  ['figures of millions', years(20, (year) => full(year, 1_234_567 + year))],
  ['hedged figures', years(20, (year) => full(year, 9_000 + (year % 7) * 30, { bound: BOUNDS[year % 4]! }))],
  ['years of which some are missing', years(20, (year) => (year % 3 ? full(year, year) : missing(year)))],
  ['figures of one and two', years(16, (year) => full(year, 1 + (year % 2)))],
  ['figures that are all zero', years(16, (year) => full(year, 0))],
];

describe('trend picture', () => {
  let svg: SVGSVGElement | undefined;

  afterEach(() => svg?.remove());

  function draw(rows: readonly Row[], width: number = WIDTHS[1]): SVGSVGElement {
    const model = trendModel(trendOf(rows));
    svg = linePicture(panelsOf(model)[0]!, { model, messages: en }, width);
    svg.style.cssText = `display: block; width: ${width}px; font-family: Arial, sans-serif`;
    document.body.append(svg);
    return svg;
  }

  const textsOf = (drawn: SVGSVGElement) => [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);

  for (const [name, rows] of SERIES)
    for (const width of WIDTHS)
      it(`keeps the letters of ${name} apart and inside at ${width} px, and none is under 12`, () => {
        const drawn = draw(rows, width);
        expect(collisions(drawn)).to.deep.equal([]);
        for (const text of drawn.querySelectorAll('text'))
          expect(parseFloat(getComputedStyle(text).fontSize), text.textContent!).to.be.at.least(12);
      });

  it('says the last figure with its hedge, and beside it only years and round numbers', () => {
    const texts = textsOf(draw(years(40, (year) => full(year, 900 + (year % 7) * 30, { bound: 'about' }))));
    expect(texts).to.include('about 930');
    expect(texts).to.include('2024');
    expect(texts.filter((text) => !/^(\d{4}|\d?00|0|1,000)$/.test(text!))).to.deep.equal(['about 930']);
  });

  it('has its scale from zero on', () => {
    expect(textsOf(draw(years(20, (year) => full(year, 900 + (year % 7)))))).to.include('0');
  });

  it('is drawn for a width, and never scaled', () => {
    for (const width of WIDTHS) {
      const { viewBox } = draw(years(20), width);
      expect([viewBox.baseVal.width, viewBox.baseVal.height]).to.deep.equal([width, 200]);
      svg!.remove();
    }
  });

  it('leaves those who listen to the table, and a strict page without styles', () => {
    const drawn = draw(years(20));
    expect(drawn.getAttribute('aria-hidden')).to.equal('true');
    expect(drawn.querySelectorAll('style, [style], [aria-label]')).to.have.lengthOf(0);
  });

  /** Of each line, how many steps it joins. */
  const joined = (rows: readonly Row[]) =>
    [...draw(rows).querySelectorAll('g[stroke-width="2"] > path')]
      .map((path) => (path.getAttribute('d') ?? '').split(/[ML]/).length - 2)
      .filter((steps) => steps > 0);

  // One case on one line reads as a table.
  // prettier-ignore
  const LINES: readonly (readonly [name: string, rows: readonly Row[], expected: readonly number[]])[] = [
    ['joins full years that follow each other', [full(2018, 4), full(2019, 5), full(2020, 6)], [2]],
    ['rule 1: does not run across a missing year', [full(2017, 4), full(2018, 4), missing(2019), full(2020, 6), full(2021, 6)], [1, 1]],
    ['rule 1: nor across a year without a row', [full(2017, 4), full(2018, 4), full(2020, 6), full(2021, 6)], [1, 1]],
    ['rule 2: does not run through a part of a year', [full(2018, 4), part('2019-01/2019-09', 5), full(2020, 6), full(2021, 6)], [1]],
    ['rule 6: does not run from one body to another', [full(2018, 4), full(2019, 5), full(2020, 6, court), full(2021, 6, court), full(2022, 7, court)], [1, 2]],
  ];

  for (const [name, rows, expected] of LINES)
    it(`a line ${name}`, () => {
      expect(joined(rows)).to.deep.equal(expected);
    });

  it('rule 1: a missing year has no dot, and a zero has one', () => {
    const dots = (rows: readonly Row[]) => draw(rows).querySelectorAll('circle').length;
    expect(dots([full(2018, 4), missing(2019), full(2020, 0)])).to.equal(2);
  });

  it('rule 2: a part of a year has neither a dot nor a number', () => {
    const drawn = draw([full(2018, 40), part('2019-01/2019-09', 777), full(2020, 60), full(2021, 61)]);
    expect(drawn.querySelectorAll('circle')).to.have.lengthOf(3);
    expect(textsOf(drawn).join()).to.not.include('777');
  });

  it('rule 4: what is over has an arrow, what is about a dashed dot, and what is exact neither', () => {
    const marks = (bound: (typeof BOUNDS)[number]) => {
      const drawn = draw(years(3, (year) => full(year, 900, { bound })));
      return [
        drawn.querySelectorAll('circle:not([stroke-dasharray] *)').length,
        drawn.querySelectorAll('[stroke-dasharray] circle').length,
        drawn.querySelectorAll('path[d$=Z]').length,
      ];
    };
    expect(marks('exact'), 'exact').to.deep.equal([3, 0, 0]);
    expect(marks('about'), 'about').to.deep.equal([0, 3, 0]);
    expect(marks('more-than'), 'over').to.deep.equal([0, 0, 3]);
  });
});
