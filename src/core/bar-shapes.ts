/** What a bar is filled with, in widgets and in pictures. `hatched`: partial or derived. `lined`: another kind beside it. */
export type Fill = 'solid' | 'hatched' | 'lined';

/** Room that a hedged end may need beyond its bar. */
export const END_WIDTH = 18;

/** An open end, as path data from the upper corner of its bar. */
export const openEnd = (height: number): string => `M-0.5 0H6L${END_WIDTH} ${height / 2}L6 ${height}H-0.5Z`;

/** A soft end: how far from its bar each slice begins, and how wide it is. */
export const SOFT_END: readonly (readonly [number, number])[] = [
  [3, 3],
  [8, 2.25],
  [13, 1.5],
];
