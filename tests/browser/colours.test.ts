import { expect } from '@open-wc/testing';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';
import { until } from '../support/place.js';

const NAMES = ['fill', 'stroke', 'color', 'stop-color'];
const ROW = { unit: 'reports', status: 'normal', source: 'Yearbook' };
/** Ends of every kind, and a part of a year. */
const HEDGED = {
  title: 'Reports',
  rows: [
    { ...ROW, period: '2018', value: 900, bound: 'about' },
    { ...ROW, period: '2019', value: 1000, bound: 'more-than' },
    { ...ROW, period: '2020', value: 700, bound: 'at-most' },
    { ...ROW, period: '2021-01/2021-05', value: 300, status: 'partial' },
  ],
};

function expectNone(element: Element): void {
  for (const painted of all(element, NAMES.map((name) => `[${name}]`).join()))
    for (const name of NAMES)
      expect(painted.getAttribute(name) ?? 'none', painted.outerHTML).to.match(/^(?:none|currentColor|url\(#.+\))$/);
}

describe('colours', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`<${tag}>, ${lang}: stand in style sheets, where a reader’s own dark mode finds them`, async () => {
        for (const width of [360, 640, 900]) {
          const element = await read(tag, { lang, width });
          expectNone(element);
        }
      });

  for (const mark of ['columns', 'line'])
    it(`of own data with hedges, as ${mark}, too`, async () => {
      const element = await read('dv-offence-trend', { width: 900, data: HEDGED, mark } as never);
      element.scrollIntoView();
      await until(() => all(element, mark === 'line' ? '.picture .stroke-accent' : '.columns .end').length);
      expectNone(element);
    });
});
