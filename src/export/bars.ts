import { type Fill, openEnd, SOFT_END } from '../core/bars.js';
import type { Bound } from '../core/evidence.js';
import { END_OF } from '../core/hedges.js';
import { ACCENT, SURFACE } from './palette.js';
import { element, type Markup, together } from './svg.js';

/** A rectangle, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HATCH = 8;
const DOT = 5;
const LINE = 5;

/**
 * A rectangle in one of the fills. Strokes are drawn one by one: tiles of a pattern leave seams wherever a picture is not
 * shown at its own size.
 */
export function filled(box: Box, fill: Fill, colour: string = ACCENT): Markup {
  const { x, y, height } = box;
  const width = Math.max(0, box.width);
  const isDark = fill === 'solid' || fill === 'mixed';
  const ground = {
    'data-fill': fill,
    x,
    y,
    width,
    height,
    fill: isDark ? colour : SURFACE,
    stroke: colour,
    'stroke-width': 1,
  };
  const strokes = STROKES[fill]({ x, y, width, height });
  return together(element('rect', ground), ...(strokes ? [element('path', { ...strokes, fill: 'none' })] : []));
}

type Strokes = Readonly<Record<string, string | number>> | null;

const STROKES: Readonly<Record<Fill, (box: Box) => Strokes>> = {
  solid: () => null,
  hatched: (box) => ({ d: diagonals(box), stroke: ACCENT, 'stroke-width': 2 }),
  // Dashes without length have round ends only.
  mixed: (box) => ({
    d: levels(box, DOT, 2.5),
    stroke: SURFACE,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${DOT}`,
  }),
  lined: (box) => ({ d: levels(box, LINE, 0), stroke: ACCENT, 'stroke-width': 3 }),
};

/** Lines upwards to the right, each from edge to edge. */
function diagonals({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  const lines: string[] = [];
  for (let sum = x + y + HATCH / 2; sum < right + bottom; sum += HATCH) {
    const from = Math.max(x, sum - bottom);
    const to = Math.min(right, sum - y);
    lines.push(`M${short(from)} ${short(sum - from)}L${short(to)} ${short(sum - to)}`);
  }
  return lines.join('');
}

/** Level lines, `inset` from both sides, where a half of a line still has room. */
function levels({ x, y, width, height }: Box, step: number, inset: number): string {
  const lines: string[] = [];
  for (let level = y + step / 2; level <= y + height - 1.5 && width > 2 * inset; level += step)
    lines.push(`M${short(x + inset)} ${short(level)}H${short(x + width - inset)}`);
  return lines.join('');
}

const short = (length: number) => Math.round(length * 100) / 100;

/** What stands behind the end of a bar for its hedge (rule 4). */
export function hedgedEnd(bound: Bound, x: number, y: number, height: number, colour: string = ACCENT): Markup {
  const end = END_OF[bound];
  if (end === 'square') return together();
  if (end === 'open') {
    const transform = `translate(${short(x)} ${y})`;
    return element('path', { transform, d: openEnd(height), fill: colour });
  }
  return together(...SOFT_END.map(([step, width]) => element('rect', { x: x + step, y, width, height, fill: colour })));
}
