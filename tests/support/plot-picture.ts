import * as plot from '@observablehq/plot';
import { END_OF } from '../../src/core/hedges.js';
import { textWidth } from '../../src/core/text-layout.js';
import type { Figure } from '../../src/offence-trend/model.js';
import type { Panel } from '../../src/offence-trend/model-panels.js';
import { type Drawn, slotLabel, valueWords } from '../../src/offence-trend/view-words.js';

const HEIGHT = 200;
const [TOP, BOTTOM] = [20, 22];
const FONT_SIZE = 12;

const at = ({ index }: Figure) => index as number;
const value = ({ observation }: Figure) => observation.value ?? 0;

/**
 * The line of a panel as Observable Plot draws it: what ours is held against, and what it is timed beside. It drew ours until
 * record 0037. @param width in CSS pixels
 */
export function plotPicture({ full, stretches }: Panel, drawn: Drawn, width: number): SVGSVGElement {
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
  return plot.plot({
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
      plot.dot(ending('soft'), { ...dot, r: 4, fill: 'none', strokeDasharray: '2 2' }),
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
        dy: -8,
        text: () => label,
        textAnchor: 'end',
        lineAnchor: 'bottom',
        fontSize: FONT_SIZE,
        fontWeight: 700,
        fill: 'var(--_text)',
      }),
    ],
  }) as SVGSVGElement;
}

/** Steps between the years that are named, and between other periods: quarters and months come back after some. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const PERIODS = [1, 2, 4, 12, 24, 48, 120, 240, 480];

/** Slots to name, the last one always, and not more than there is room for. */
function ticks(first: number, last: number, most: number, steps: readonly number[]): number[] {
  const least = (last - first) / Math.max(1, Math.floor(most));
  const step = steps.find((each) => each >= least) ?? Math.ceil(least);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step);
}
