import { ACCENT, CONTRAST, INK, MUTED, SURFACE } from '../export/palette.js';
import { element, type Markup } from '../export/svg.js';
import type { LaneId } from './model.js';

/** Every lane has its own shape, so that colour is never alone. What has no lane is a small dot. */
const OUTLINES: Readonly<Record<LaneId, string>> = {
  law: 'M-4.7-4.7H4.7V4.7H-4.7Z',
  government: 'M0-6.2 6.2 0 0 6.2-6.2 0Z',
  against: 'M0-5.5 5.8 4.7H-5.8Z',
  for: 'M-5.2 0A5.2 5.2 0 1 0 5.2 0 5.2 5.2 0 1 0-5.2 0Z',
  context: 'M-2.6 0A2.6 2.6 0 1 0 2.6 0 2.6 2.6 0 1 0-2.6 0Z',
};

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
    d: OUTLINES[lane],
    fill: hollow ? SURFACE : LANE_COLOUR[lane],
    stroke: LANE_COLOUR[lane],
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
  });
}
