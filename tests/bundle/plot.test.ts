import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendPicture } from '../../src/offence-trend/view-picture.js';
import { bundledTrend, full, trendOf } from '../support/trend-of.js';

/** The build leaves out parts of Plot that no drawing of ours reaches: what is left must draw the same. */
describe('dv-plot', () => {
  const BOUNDS = ['exact', 'about', 'more-than', 'less-than'] as const;
  const many = trendOf(
    Array.from({ length: 60 }, (_, index) =>
      full(1960 + index, ((index * 37) % 500) + 3, {
        status: index % 9 === 0 ? ['break'] : index % 7 === 0 ? ['partial'] : ['normal'],
        bound: BOUNDS[index % 4] ?? 'exact',
      }),
    ),
  );
  const small = trendOf([full(2020, 0.25)]);

  it('draws what the whole of Plot draws', async () => {
    const { files } = (await (await fetch('/cdn/integrity.json')).json()) as { files: Record<string, string> };
    const name = Object.keys(files).find((file) => file.startsWith('dv-plot'));
    const built = (await import(`/cdn/${name}`)) as { trendPicture: typeof trendPicture };
    for (const trend of [bundledTrend, many, small])
      for (const mark of ['columns', 'line'] as const)
        for (const width of [480, 900]) {
          const options = { width, height: 300, fontSize: 13, mark };
          const draw = (by: typeof trendPicture) => by(trendModel(trend), messagesFor('en'), options).outerHTML;
          expect(draw(built.trendPicture), `${trend.id}, ${mark}, ${width}`).to.equal(draw(trendPicture));
        }
  });
});
