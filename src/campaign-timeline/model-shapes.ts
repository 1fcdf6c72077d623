import type { LaneId } from './model.js';

/** Outlines around a point: every lane has its own, so that colour is never alone. What has no lane is a small dot. */
export const LANE_OUTLINE: Readonly<Record<LaneId, string>> = {
  law: 'M-4.7-4.7H4.7V4.7H-4.7Z',
  government: 'M0-5.5 5.8 4.7H-5.8Z',
  against: 'M0-6.2 6.2 0 0 6.2-6.2 0Z',
  for: 'M-5.2 0A5.2 5.2 0 1 0 5.2 0 5.2 5.2 0 1 0-5.2 0Z',
  context: 'M-2.6 0A2.6 2.6 0 1 0 2.6 0 2.6 2.6 0 1 0-2.6 0Z',
};
