import type { BesideModel } from './model.js';

/** The same funnel as squares, each worth the same whole number. */
export interface UnitGrid {
  /** What one square is worth. */
  readonly size: number;
  /** A length that divides both the squares of the next stage and all of them, so that no row is shared or cut. */
  readonly perRow: number;
  /** Squares of each branch; of the next stage itself where it has none. */
  readonly parts: readonly number[];
  readonly remainder: number;
}

/** Fewer squares would say less than the bars, more could not be counted. */
const FEWEST = 20;
const MOST = 200;
/** Squares in a row: what still can be told apart at 320 px, and is not a mere column. */
const SHORTEST_ROW = 5;
const LONGEST_ROW = 20;

/** Whole squares of the greatest common divisor; `null` where they would be cut, too few or too many, or may overlap. */
export function unitGrid({ funnel, first, next, branches, remainder }: BesideModel): UnitGrid | null {
  if (funnel.mayOverlap) return null;
  const figures = branches.length ? branches : [next];
  const parts = figures.map(({ value }) => value ?? NaN);
  const rest = remainder ? (remainder.value ?? NaN) : 0;
  const sum = parts.reduce((total, part) => total + part, 0);
  // Squares stand for numbers that add up, or for nothing.
  if (first.value === null || sum !== next.value || sum + rest !== first.value) return null;
  const size = [...parts, rest].reduce(divisor, 0);
  const total = first.value / size;
  if (!Number.isInteger(total) || total < FEWEST || total > MOST) return null;
  const common = divisor(sum / size, total);
  for (let perRow = LONGEST_ROW; perRow >= SHORTEST_ROW; perRow--) {
    if (common % perRow === 0) return { size, perRow, parts: parts.map((part) => part / size), remainder: rest / size };
  }
  return null;
}

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  return b ? divisor(b, a % b) : a;
}
