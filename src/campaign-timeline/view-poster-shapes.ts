import { ACCENT, CONTRAST, INK, MUTED, SURFACE } from '../export/palette.js';
import { element, type Markup } from '../export/svg.js';
import type { LaneId } from './model.js';
import { LANE_OUTLINE } from './model-shapes.js';

/** As in the widget's styles. */
export const LANE_COLOUR: Readonly<Record<LaneId, string>> = {
  law: INK,
  government: MUTED,
  against: CONTRAST,
  for: ACCENT,
  context: MUTED,
};

/** A lane's shape around a point. Hollow: announced or planned (rule 7). */
export function signAt(lane: LaneId, x: number, y: number, hollow: boolean): Markup {
  return element('path', {
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    d: LANE_OUTLINE[lane],
    fill: hollow ? SURFACE : LANE_COLOUR[lane],
    stroke: LANE_COLOUR[lane],
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
  });
}
