import { ticks } from 'd3-array';
import { END_OF } from '../core/hedges.js';
import { textWidth } from '../core/text-layout.js';
import type { Figure } from './model.js';
import type { Panel } from './model-panels.js';
import { cutOut, hole, px, shape } from './view-picture-shapes.js';
import { type Drawn, slotLabel, valueWords } from './view-words.js';

const HEIGHT = 200;
const [TOP, BOTTOM] = [20, 22];
const ZERO = HEIGHT - BOTTOM;
/** From a dot to the figure above it, and from the zero rule to the periods below it. */
const APART = 8;
/** From a line of the grid to its number. */
const BEFORE = 9;
const DOT = 3;
/** Of a ring, an end that is not closed. */
const RADIUS = 4;
/** An arrow upwards, whose foot is on the line. */
const ARROW = 'm0-11.78l6.73 11.67h-13.46Z';
const FONT_SIZE = 12;
/** A rule of one pixel is sharp between two. */
const SHARP = -0.5;

const at = ({ index }: Figure) => index as number;
const value = ({ observation }: Figure) => observation.value ?? 0;

/**
 * Draws the full periods of a panel as a line. Only those that follow each other are joined; where another body counted or
 * one is missing there is a gap (rules 1 and 6). Hidden from those who listen: sentence and table say the same.
 * @param width in CSS pixels
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
  const left = textWidth(messages.number(largest < 3 ? largest + 0.5 : largest), FONT_SIZE) + 10;
  // A year stands under its dot; the last of other periods, which have longer names, ends there.
  const right = width - (isByYear ? room / 2 + 2 : 6);
  const x = (index: number) => px(left + ((index - at(first)) * (right - left)) / (at(last) - at(first)));
  const y = (height: number) => px(ZERO - (height / largest) * (ZERO - TOP));
  const place = (figure: Figure) => [x(at(figure)), y(value(figure))] as const;
  const ending = (end: 'square' | 'open' | 'soft') =>
    full.filter(({ observation }) => END_OF[observation.bound] === end).map(place);
  const rule = (height: number) => shape('line', { x1: px(left), x2: px(right), y1: y(height), y2: y(height) });
  const circles = (places: readonly (readonly [number, number])[], r: number) =>
    places.map(([cx, cy]) => shape('circle', { cx, cy, r }));

  const heights = ticks(0, largest, 4);
  const rings = ending('soft');
  const [endX, endY] = place(last);
  const wide = textWidth(label, FONT_SIZE) + 3;
  const holes = [
    hole(endX - wide, endY - APART - FONT_SIZE, wide + 3, FONT_SIZE + 2),
    ...rings.map(([cx, cy]) => hole(cx - RADIUS, cy - RADIUS, 2 * RADIUS, 2 * RADIUS)),
  ];
  const below = [
    shape('g', { class: 'stroke-rule' }, heights.map(rule)),
    shape(
      'g',
      {
        class: 'stroke-accent',
        fill: 'none',
        'stroke-width': 2,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      },
      runs.filter(({ length }) => length > 1).map((run) => shape('path', { d: `M${run.map(place).join('L')}` })),
    ),
    shape('g', { class: 'fill-accent stroke-accent', 'stroke-width': 1.5 }, [
      ...circles(ending('square'), DOT),
      // Over: an arrow upwards. About: an end that is not closed (rule 4).
      ...ending('open').map((place) => shape('path', { d: `M${place.join()}${ARROW}` })),
    ]),
  ];
  const [end, ...named] = slots(at(first), at(last), width / (2 * room), isByYear ? YEARS : PERIODS);
  const shown = named.filter((index) => isByYear || x(index) > room / 2);
  const under = (index: number, anchor = 'middle') =>
    shape('text', { x: x(index), y: ZERO + APART, dy: '0.71em', 'text-anchor': anchor }, [name(index)]);
  return shape('svg', { class: 'picture', viewBox: [SHARP, SHARP, width, HEIGHT].join(' '), 'aria-hidden': 'true' }, [
    // Its first period tells it from the other lines of a widget.
    ...cutOut(below, holes, `dv-cut-${at(first)}`),
    shape(
      'g',
      { class: 'stroke-accent', fill: 'none', 'stroke-width': 1.5, 'stroke-dasharray': '2 2' },
      circles(rings, RADIUS),
    ),
    shape('g', { class: 'stroke-text' }, [rule(0)]),
    shape(
      'g',
      { class: 'fill-muted', 'font-size': FONT_SIZE, 'font-variant': 'tabular-nums', 'text-anchor': 'end' },
      heights.map((height) =>
        shape('text', { x: px(left - BEFORE), y: y(height), dy: '0.32em' }, [messages.number(height)]),
      ),
    ),
    shape('g', { class: 'fill-text', 'font-size': FONT_SIZE }, [
      ...shown.map((index) => under(index)),
      under(end as number, isByYear ? 'middle' : 'end'),
      shape('text', { x: endX, y: px(endY - APART), 'text-anchor': 'end', 'font-weight': 700 }, [label]),
    ]),
  ]);
}

/** Steps between the years that are named, and between other periods: quarters and months come back after some. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const PERIODS = [1, 2, 4, 12, 24, 48, 120, 240, 480];

/** Slots to name, the last one always, and not more than there is room for. */
function slots(first: number, last: number, most: number, steps: readonly number[]): number[] {
  const least = (last - first) / Math.max(1, Math.floor(most));
  const step = steps.find((each) => each >= least) ?? Math.ceil(least);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step);
}
