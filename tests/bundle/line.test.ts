import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { linePicture } from '../../src/offence-trend/view-picture.js';
import { bundledTrend, full, missing, type Row, trendOf } from '../support/trend-of.js';

const BOUNDS = ['exact', 'about', 'more-than', 'less-than'] as const;
const rows = (count: number, row: (index: number) => Row) => Array.from({ length: count }, (_, index) => row(index));

/** Hedges of every kind, years without a figure, and another body half-way. */
const many = rows(60, (index) =>
  index % 7 === 0
    ? missing(1960 + index)
    : full(1960 + index, ((index * 37) % 500) + 3, {
        bound: BOUNDS[index % 4]!,
        provider: index < 30 ? 'police' : 'court',
      }),
);
const small = rows(3, (index) => full(2020 + index, 0.25 + index / 8));

/** What is fetched is minified, and brings d3's ticks: it must draw what the sources draw. */
describe('dv-line', () => {
  for (const language of ['en', 'ru', 'kk'] as const)
    it(`draws what its sources draw (${language})`, async () => {
      const { files } = (await (await fetch('/cdn/integrity.json')).json()) as { files: Record<string, string> };
      const name = Object.keys(files).find((file) => file.startsWith('dv-line-'));
      const built = (await import(`/cdn/${name}`)) as { linePicture: typeof linePicture };
      const panels = [bundledTrend, trendOf(many), trendOf(small)].map((trend, index) => {
        const model = trendModel(trend);
        return { model, panel: panelsOf(model)[index ? 0 : 1]! };
      });
      for (const [index, { model, panel }] of panels.entries())
        for (const width of [264, 852]) {
          const draw = (by: typeof linePicture) =>
            by(panel, { model, messages: messagesFor(language) }, width).outerHTML;
          const drawn = draw(linePicture);
          expect(drawn.match(/<path/g)?.length, 'something is drawn').to.be.greaterThan(0);
          expect(draw(built.linePicture), `${index}, ${width}`).to.equal(drawn);
        }
    });
});
