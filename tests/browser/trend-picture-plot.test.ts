import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import type { Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { linePicture } from '../../src/offence-trend/view-picture.js';
import { marksOf } from '../support/marks-of.js';
import { own } from '../support/own-reading.js';
import { plotPicture } from '../support/plot-picture.js';
import { apart, bundledTrend, full, missing, type Row, trendOf } from '../support/trend-of.js';

const BOUNDS = ['exact', 'about', 'more-than', 'less-than'] as const;
const WIDTHS = [264, 632, 1052.5];
/** In pixels. Plot moves all by half a pixel where a pixel is a dot of the screen, and grid lines only downwards. */
const NEAR = 0.6;

const years = (count: number, row: (year: number) => Row) =>
  trendOf(Array.from({ length: count }, (_, index) => row(2024 - count + 1 + index)));
const months = Array.from(
  { length: 40 },
  (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);

const SERIES: Readonly<Record<string, Trend>> = {
  'the bundled series': bundledTrend,
  ...Object.fromEntries(
    [3, 16, 40, 200].map((count) => [`${count} years`, years(count, (year) => full(year, 900 + (year % 7) * 37))]),
  ),
  'ends of every kind': years(30, (year) => full(year, ((year * 37) % 500) + 3, { bound: BOUNDS[year % 4]! })),
  'gaps, and two bodies': years(60, (year) =>
    year % 7 ? full(year, (year * 37) % 500, { provider: year < 1990 ? 'police' : 'court' }) : missing(year),
  ),
  'single years': years(20, (year) => (year % 2 ? full(year, year) : missing(year))),
  'two panels': years(24, (year) => (year === 2012 ? apart : full)(year, 5000 - year)),
  'a few, in halves': years(16, (year) => full(year, (year % 5) / 2)),
  'less than one': years(5, (year) => full(year, 0.25 + (year % 5) / 8)),
  millions: years(20, (year) => full(year, 1_234_567 + year)),
  'all zero': years(16, (year) => full(year, 0)),
  months: own('offence-trend', { rows: months.map((period, index) => ({ period, value: (index * 37) % 800 })) }).data,
};

describe('trend picture, beside the same by Plot', () => {
  let box: HTMLElement | undefined;

  afterEach(() => box?.remove());

  /** On the page, in the same letters and as wide as it is drawn. */
  function marks(svg: SVGSVGElement, width: number) {
    svg.style.cssText = `display: block; width: ${width}px; height: 200px; max-width: none; overflow: visible; font-family: Arial, sans-serif`;
    box?.remove();
    box = document.body.appendChild(document.createElement('div'));
    box.append(svg);
    return marksOf(svg);
  }

  for (const [name, trend] of Object.entries(SERIES))
    for (const language of ['en', 'ru', 'kk'] as const)
      it(`has the same marks at the same places: ${name} (${language})`, () => {
        const model = trendModel(trend);
        const panels = panelsOf(model).filter((panel) => panel.full.length > 2);
        expect(panels, 'panels that have a line').to.not.be.empty;
        for (const panel of panels)
          for (const width of WIDTHS) {
            const drawn = { model, messages: messagesFor(language) };
            const ours = marks(linePicture(panel, drawn, width), width);
            const theirs = marks(plotPicture(panel, drawn, width), width);
            expect(ours.map(({ what }) => what)).to.deep.equal(theirs.map(({ what }) => what));
            const far = ours.flatMap(({ what, places }, index) => {
              const expected = theirs[index]!.places;
              const isNear =
                places.length === expected.length && places.every((each, at) => Math.abs(each - expected[at]!) <= NEAR);
              return isNear ? [] : [`${what}: ${places.join(' ')}, and by Plot ${expected.join(' ')}`];
            });
            expect(far, `at ${width} px`).to.deep.equal([]);
          }
      });
});
