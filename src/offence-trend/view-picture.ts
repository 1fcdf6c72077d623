import { textWidth } from '../core/text-layout.js';
import { END_OF } from '../core/hedges.js';
import * as plot from '../ui/plot.js';
import type { Figure } from './model.js';
import type { Panel } from './model-panels.js';
import { cutOut, hole } from './view-picture-cut.js';
import { type Drawn, slotLabel, valueWords } from './view-words.js';

const HEIGHT = 200;
const [TOP, BOTTOM] = [20, 22];
/** From a dot to the figure above it. */
const ABOVE = 8;
/** Of a ring, an end that is not closed. */
const RADIUS = 4;
const FONT_SIZE = 12;

const at = ({ index }: Figure) => index as number;
const value = ({ observation }: Figure) => observation.value ?? 0;

/**
 * Draws the full periods of a panel as a line. Only those that follow each other are joined; where another body counted or
 * one is missing there is a gap (rules 1 and 6). @param width in CSS pixels
 */
export function linePicture({ full, stretches }: Panel, drawn: Drawn, width: number): SVGSVGElement {
  const { model, messages } = drawn;
  const runs = stretches.flatMap((each) => (each.kind === 'run' ? [each.figures] : []));
  const [first, last] = [full[0] as Figure, full.at(-1) as Figure];
  const largest = Math.max(...full.map(value)) || 1;
  const label = valueWords(last, messages);
  const name = (index: number) => slotLabel({ index }, drawn);
  const room = Math.max(...[first, last].map((each) => textWidth(name(at(each)), FONT_SIZE)));
  const isByYear = !model.trend.calendar;
  // Of few things a scale has halves, which are wider than their number.
  const marginLeft = textWidth(messages.number(largest < 3 ? largest + 0.5 : largest), FONT_SIZE) + 10;
  // A year stands under its dot; the last of other periods, which have longer names, ends there.
  const marginRight = isByYear ? room / 2 + 2 : 6;
  const step = (width - marginLeft - marginRight) / (at(last) - at(first));
  const [end, ...named] = ticks(at(first), at(last), width / (2 * room), isByYear ? YEARS : PERIODS);
  const shown = named.filter((index) => isByYear || marginLeft + (index - at(first)) * step > room / 2);
  const tick = {
    x: Number,
    text: name,
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: 8,
    fontSize: FONT_SIZE,
    fill: 'var(--_text)',
  } as const;
  const ending = (end: 'square' | 'open' | 'soft') =>
    full.filter(({ observation }) => END_OF[observation.bound] === end);
  const dot = { x: at, y: value, r: 3, stroke: 'var(--_accent)', fill: 'var(--_accent)' };
  const rings = ending('soft');
  const svg = plot.plot({
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft,
    marginRight,
    x: { type: 'linear', domain: [at(first), at(last)], axis: null },
    y: { type: 'linear', domain: [0, largest], axis: null },
    marks: [
      plot.gridY({ ticks: 4, stroke: 'var(--_rule)', strokeOpacity: 1 }),
      ...runs.map((run) => plot.lineY(run, { x: at, y: value, stroke: 'var(--_accent)', strokeWidth: 2 })),
      plot.dot(ending('square'), dot),
      // Over: an arrow upwards. About: an end that is not closed (rule 4).
      plot.dot(ending('open'), { ...dot, dy: -4, r: 5, symbol: 'triangle' }),
      plot.dot(rings, { ...dot, r: RADIUS, fill: 'none', strokeDasharray: '2 2', ariaLabel: 'ring' }),
      plot.ruleY([0], { stroke: 'var(--_text)' }),
      // Without a label of null Plot would write the name of the channel there, in English.
      plot.axisY({
        ticks: 4,
        tickFormat: messages.number,
        fontSize: FONT_SIZE,
        tickSize: 0,
        label: null,
        fill: 'var(--_muted)',
      }),
      plot.text(shown, tick),
      plot.text([end], isByYear ? tick : { ...tick, textAnchor: 'end' }),
      plot.text([last], {
        x: at,
        y: value,
        dy: -ABOVE,
        text: () => label,
        textAnchor: 'end',
        lineAnchor: 'bottom',
        fontSize: FONT_SIZE,
        fontWeight: 700,
        fill: 'var(--_text)',
      }),
    ],
  }) as SVGSVGElement;
  const x = (figure: Figure) => marginLeft + (at(figure) - at(first)) * step;
  const y = (figure: Figure) => HEIGHT - BOTTOM - (value(figure) / largest) * (HEIGHT - TOP - BOTTOM);
  const cut = rings.map((ring) => hole(x(ring) - RADIUS, y(ring) - RADIUS, 2 * RADIUS, 2 * RADIUS));
  const wide = textWidth(label, FONT_SIZE) + 3;
  const words = hole(x(last) - wide, y(last) - ABOVE - FONT_SIZE, wide + 3, FONT_SIZE + 2);
  cutOut(svg, BELOW, words + cut.join(''), `dv-cut-${at(first)}`);
  return quiet(svg);
}

/** What lies under figures and rings, as Plot calls it. */
const BELOW = '[aria-label=y-grid], [aria-label=line], [aria-label=dot]';

/** Steps between the years that are named, and between other periods: quarters and months come back after some. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const PERIODS = [1, 2, 4, 12, 24, 48, 120, 240, 480];

/** Slots to name, the last one always, and not more than there is room for. */
function ticks(first: number, last: number, most: number, steps: readonly number[]): number[] {
  const least = (last - first) / Math.max(1, Math.floor(most));
  const step = steps.find((each) => each >= least) ?? Math.ceil(least);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step);
}

/**
 * Plot brings a style element, which a strict page drops, and labels in English, which a screen reader would meet. The
 * picture is hidden from it: sentence and table say the same.
 */
function quiet(svg: SVGSVGElement): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const labelled of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    labelled.removeAttribute('aria-label');
    labelled.removeAttribute('aria-hidden');
  }
  // Of a colour in an attribute a reader's own dark mode knows nothing.
  for (const name of ['fill', 'stroke'])
    for (const painted of svg.querySelectorAll(`[${name}^="var(--_"]`)) {
      painted.classList.add(`${name}-${painted.getAttribute(name)?.slice(7, -1)}`);
      painted.removeAttribute(name);
    }
  for (const name of ['font-family', 'font-size', 'fill', 'width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
