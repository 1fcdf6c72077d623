import { openEnd, SOFT_END } from '../core/bar-shapes.js';
import type { Bound } from '../core/evidence.js';
import { END_OF } from '../core/hedges.js';
import { element, type Markup, together } from './svg.js';

/** A rectangle, from its top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A plain bar. */
export const filled = ({ x, y, width, height }: Rectangle, fill: string): Markup =>
  element('rect', { 'data-bar': '', x, y, width: Math.max(0, width), height, fill });

const short = (length: number) => Math.round(length * 100) / 100;

/** What stands behind the end of a bar for its hedge (rule 4). */
export function hedgedEnd(bound: Bound, x: number, y: number, height: number, fill: string): Markup {
  const end = END_OF[bound];
  if (end === 'square') return together();
  if (end === 'open')
    return element('path', { transform: `translate(${short(x)} ${short(y)})`, d: openEnd(height), fill });
  return together(...SOFT_END.map(([step, width]) => element('rect', { x: x + step, y, width, height, fill })));
}
