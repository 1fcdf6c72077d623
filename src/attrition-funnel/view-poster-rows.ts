import type { FunnelModel } from './model.js';

/** The rows to scale: all shares are of one row's width, 0 to 1. */
export interface Rows {
  readonly first: number;
  readonly next: number;
  readonly remainder: number;
  /** The next stage once more, at full width; `null` when it has no branches or nothing that could be enlarged. */
  readonly magnified: { readonly times: number; readonly branches: readonly number[] } | null;
}

/** One scale for the first two rows; a stage that is larger than the first widens it. `null`: a number is missing. */
export function rowsOf({ first, next, branches, remainder }: FunnelModel): Rows | null {
  if (first.value === null || next.value === null) return null;
  const scale = Math.max(first.value, next.value + (remainder?.value ?? 0)) || 1;
  const parts = branches.map(({ value }) => value ?? 0);
  const sum = parts.reduce((total, part) => total + part, 0);
  const whole = Math.max(next.value, sum);
  const times = scale / whole;
  return {
    first: first.value / scale,
    next: next.value / scale,
    remainder: (remainder?.value ?? 0) / scale,
    magnified: sum && Number.isFinite(times) ? { times, branches: parts.map((part) => part / whole) } : null,
  };
}
