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

/** The patterns of a picture. `name` keeps those of several pictures apart when they are put into one page. */
export function patterns(name: string): Markup {
  const pattern = (fill: Fill, size: number, ...content: readonly Markup[]) =>
    element(
      'pattern',
      { id: `${name}-${fill}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      ...content,
    );
  const ground = (size: number, fill: string) => element('rect', { width: size, height: size, fill });
  return element(
    'defs',
    {},
    pattern(
      'hatched',
      8,
      ground(8, SURFACE),
      element('path', { d: 'M-2 2 2-2M0 8 8 0M6 10 10 6', stroke: ACCENT, 'stroke-width': 2 }),
    ),
    pattern('mixed', 5, ground(5, ACCENT), element('circle', { cx: 2.5, cy: 2.5, r: 0.9, fill: SURFACE })),
    pattern('lined', 5, ground(5, SURFACE), element('rect', { width: 5, height: 3, fill: ACCENT })),
  );
}

/** A rectangle in one of the fills; `name` as its patterns have it. */
export function filled({ x, y, width, height }: Box, fill: Fill, name: string, colour: string = ACCENT): Markup {
  const paint = fill === 'solid' ? colour : `url(#${name}-${fill})`;
  return element('rect', { x, y, width: Math.max(0, width), height, fill: paint, stroke: colour, 'stroke-width': 1 });
}

/** What stands behind the end of a bar for its hedge (rule 4). */
export function hedgedEnd(bound: Bound, x: number, y: number, height: number, colour: string = ACCENT): Markup {
  const end = END_OF[bound];
  if (end === 'square') return together();
  if (end === 'open') {
    const transform = `translate(${Math.round(x * 100) / 100} ${y})`;
    return element('path', { transform, d: openEnd(height), fill: colour });
  }
  return together(...SOFT_END.map(([step, width]) => element('rect', { x: x + step, y, width, height, fill: colour })));
}
