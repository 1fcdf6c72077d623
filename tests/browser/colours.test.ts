import { expect } from '@open-wc/testing';
import { colourOf } from '../accessibility/colours.js';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';
import { until } from '../support/place.js';
import { isHollow } from '../support/seen.js';
import { marksIn, signsOf } from '../support/timeline-on-page.js';

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

/** A sign on the bar of an event that lasted, which is of one colour with it. */
function isOnBar(sign: Element): boolean {
  const bar = sign.matches('[data-event] > rect + path') ? getComputedStyle(sign.previousElementSibling!) : null;
  return bar !== null && bar.fill !== 'none' && bar.fillOpacity === '1';
}

/**
 * Painted over in the colour of the ground, a hollow sign becomes a full one, and a figure a blot, where a dark mode takes
 * that for ink. What parts a sign from a bar of its own colour may be either.
 */
function expectNoGround(element: Element): void {
  const ground = colourOf(element, 'var(--_surface)');
  for (const shape of all(element, 'svg :is(rect, path, line, circle, text)').filter((each) => !isOnBar(each))) {
    const { fill, stroke } = getComputedStyle(shape);
    expect([fill, stroke], shape.outerHTML).to.not.include(ground);
  }
}

describe('colours', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`<${tag}>, ${lang}: stand in style sheets, where a reader’s own dark mode finds them`, async () => {
        for (const width of [360, 640, 900]) {
          const element = await read(tag, { lang, width });
          expectNone(element);
          expectNoGround(element);
        }
      });

  it('of squares and of a map with what was only announced, too', async () => {
    const units = await read('dv-attrition-funnel', { width: 900, view: 'units' } as never);
    const timeline = await read('dv-campaign-timeline', { width: 900 });
    await until(
      () => all(units, '[part=unit]').length && marksIn(timeline).some((mark) => signsOf(mark).some(isHollow)),
    );
    for (const element of [units, timeline]) {
      expectNone(element);
      expectNoGround(element);
    }
  });

  for (const mark of ['columns', 'line'])
    it(`of own data with hedges, as ${mark}, too`, async () => {
      const element = await read('dv-offence-trend', { width: 900, data: HEDGED, mark } as never);
      element.scrollIntoView();
      await until(
        () => all(element, mark === 'line' ? 'svg[viewBox] path[d*=L]' : '[style] li [part=bar] > svg').length,
      );
      expectNone(element);
      expectNoGround(element);
    });
});
