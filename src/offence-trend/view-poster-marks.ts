import type { Fill } from '../core/bars.js';
import { END_OF } from '../core/hedges.js';
import { filled } from '../export/bars.js';
import { lengthOf, linesOf, textAt, type Type } from '../export/lettering.js';
import { ACCENT, INK, MUTED, RULE, SURFACE } from '../export/palette.js';
import { element, type Markup, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import { BREAK_GAP, COLUMN, type Layout, passed, type Place } from './view-layout.js';
import { valueWords } from './view-words.js';

/** Where the columns stand in their picture. */
export interface Frame {
  readonly layout: Layout;
  readonly width: number;
  /** Upper end of the largest column, and the line on which all stand, from the top. */
  readonly top: number;
  readonly floor: number;
  /** Height of a line of words. */
  readonly line: number;
  readonly fontSize: number;
  readonly messages: Messages;
}

/** From the left edge of the picture, by years on the axis. */
const along = ({ layout }: Frame, years: number) => layout.before + years * layout.room;

/** From the top, by value. */
const up = ({ top, floor }: Frame, value: number, largest: number) => floor - (value / (largest || 1)) * (floor - top);

const valueOf = ({ main }: Place) => main?.observation.value ?? 0;

/** Solid: a full year. Hatched: a part. Dotted to solid: the definition changed within the year. */
export function columnOf(place: Place, frame: Frame, largest: number): Markup {
  const { main, x } = place;
  if (!main) return together();
  const y = up(frame, valueOf(place), largest);
  const box = (from: number, to: number, fill: Fill) =>
    filled({ x: along(frame, from), y, width: along(frame, to) - along(frame, from), height: frame.floor - y }, fill);
  const [start, end] = [x + COLUMN.start, x + COLUMN.end];
  const change = main.mixedFrom === null ? null : passed(place, main.mixedFrom);
  return together(
    ...(change === null
      ? [box(start, end, main.partial ? 'hatched' : 'solid')]
      : [box(start, change, 'mixed'), box(change, end, 'solid')]),
    hedge(place, frame, y),
  );
}

/** An arrow for more, a broken end for about (rule 4). */
function hedge(place: Place, frame: Frame, y: number): Markup {
  const end = END_OF[place.main?.observation.bound ?? 'exact'];
  const [left, right] = [along(frame, place.x + COLUMN.start), along(frame, place.x + COLUMN.end)];
  const middle = Math.round((left + right) / 2);
  const shift = `translate(${middle} ${Math.round(y)})`;
  if (end === 'open') return element('path', { transform: shift, d: 'M-7 0 0-10 7 0Z', fill: ACCENT });
  if (end === 'square') return together();
  const gap = (from: number) =>
    element('rect', { x: left - 1, y: y + from, width: right - left + 2, height: 2, fill: SURFACE });
  return together(gap(3), gap(8));
}

/** Other counts of the same year, as a line across its column. */
export function otherCounts(drawn: readonly Place[], frame: Frame, largest: number): Markup {
  const lines = drawn.flatMap(({ x, others }) =>
    others.map(({ observation }) => {
      const y = Math.round(up(frame, observation.value ?? 0, largest) * 100) / 100;
      return `M${Math.round(along(frame, x + COLUMN.start))} ${y}H${Math.round(along(frame, x + COLUMN.end))}`;
    }),
  );
  if (!lines.length) return together();
  const d = lines.join('');
  return together(
    element('path', { d, stroke: SURFACE, 'stroke-width': 5, fill: 'none' }),
    element('path', { d, stroke: INK, 'stroke-width': 2, fill: 'none' }),
  );
}

/** A change of provider is lighter than a break: a short mark across the base line (rule 6). */
export function providerTicks(frame: Frame): Markup {
  const ticks = frame.layout.places
    .filter(({ providerChanged }) => providerChanged)
    .map(
      ({ x, apart }) => `M${Math.round(along(frame, x - (apart ? BREAK_GAP / 2 : 0)) * 10) / 10} ${frame.floor - 8}v16`,
    );
  return ticks.length
    ? element('path', { d: ticks.join(''), stroke: MUTED, 'stroke-width': 1.5, fill: 'none' })
    : together();
}

/** The line of every break, and its reason in words beside it (rule 3). */
export function breakFlags(frame: Frame): Markup {
  const { line, floor, fontSize, layout } = frame;
  const type: Type = { size: fontSize };
  return together(
    ...layout.flags.map(({ x, row, apart }) =>
      element('path', {
        d: `M${Math.round(along(frame, x) * 10) / 10} ${row * line + 2}V${floor}`,
        stroke: INK,
        'stroke-width': apart ? 1.5 : 0.75,
        'stroke-dasharray': apart ? '2 4' : '1 3',
        fill: 'none',
      }),
    ),
    ...layout.flags.flatMap(({ edge, anchor, lines, row }) =>
      lines.map((text, index) =>
        haloed(fitting(text, frame.width, type), edge, (row + index + 0.8) * line, { ...type, anchor }),
      ),
    ),
  );
}

/** Each over its column, with its hedge and the number of its note. */
export function valueLabels(drawn: readonly Place[], frame: Frame, largest: number): Markup {
  const type: Type = { size: frame.fontSize, weight: 600, anchor: 'middle' };
  return together(
    ...drawn.map((place) => {
      const open = place.main && END_OF[place.main.observation.bound] === 'open';
      const y = up(frame, valueOf(place), largest) - (open ? 15 : 6);
      return haloed(place.main ? valueWords(place.main, frame.messages) : '', along(frame, place.x + 0.5), y, type);
    }),
  );
}

/** Years, what stands under them, and what has no room there. */
export function slotLabels(frame: Frame): Markup {
  const { layout, floor, line, fontSize } = frame;
  const type: Type = { size: fontSize, anchor: 'middle' };
  const y = (row: number) => floor + 10 + (row + 0.78) * line;
  const quiet: Type = { ...type, fill: MUTED };
  return together(
    ...layout.places
      .filter((_, index) => index % layout.every === 0)
      .map(({ x, year }) => textAt(String(year), along(frame, x + 0.5), y(0), type)),
    ...layout.places.flatMap(({ x, label }) =>
      label.map((text, index) => textAt(text, along(frame, x + 0.5), y(index + 1), quiet)),
    ),
    ...layout.asides.map((text, index) =>
      textAt(fitting(text, frame.width, type), 0, y(index + 1), { ...quiet, anchor: 'start' }),
    ),
  );
}

/** Hairlines at round values; where columns have no room for their figures, with a scale. */
export function grid(frame: Frame, largest: number): Markup {
  const { layout, width, messages, fontSize } = frame;
  const type: Type = { size: fontSize, fill: MUTED, anchor: 'end' };
  return together(
    ...ticksOf(largest).flatMap((tick) => {
      const y = Math.round(up(frame, tick, largest)) + 0.5;
      const d = `M${layout.before} ${y}H${width - layout.after}`;
      return [
        element('path', { d, stroke: RULE, fill: 'none' }),
        ...(layout.roomy ? [] : [textAt(messages.number(tick), layout.before - 6, y + fontSize * 0.36, type)]),
      ];
    }),
  );
}

/** Round values up to the largest, about four. */
function ticksOf(largest: number): number[] {
  if (!(largest > 0)) return [];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(largest / step) }, (_, index) => Number(((index + 1) * step).toPrecision(6)));
}

/** The layout breaks no words; own data may have words without end, which the reasons under the picture tell in full. */
const fitting = (text: string, width: number, type: Type): string =>
  lengthOf(text, type) > width ? (linesOf(text, width, type, 1)[0] ?? '') : text;

/** Words that may cross a line keep it away. */
function haloed(text: string, x: number, y: number, type: Type): Markup {
  const attributes = { stroke: SURFACE, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element('g', attributes, textAt(text, x, y, type));
}
