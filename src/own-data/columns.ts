import { DataError } from '../core/data-error.js';

/** More columns than any table that somebody keeps by hand. With the limit of rows it bounds the cells too. */
const MOST_COLUMNS = 200;

export const columnName = (cell: string): string => cell.trim().toLowerCase();

/**
 * Refuses a table of another kind: every column that nobody reads would be a problem to tell of.
 * @throws DataError `too-many-columns`
 */
export function refuseTooManyColumns({ length }: { readonly length: number }): void {
  if (length <= MOST_COLUMNS) return;
  const message = `there are ${length} columns, and no more than ${MOST_COLUMNS} are read`;
  throw new DataError('too-many-columns', message, { value: String(length) });
}

/** Mistakes of typing that are still taken for a name. */
const MOST_SLIPS = 2;

/** The name that was probably meant by one of these, and the one by which it was; `null` where none is near. */
export function nearestOf(
  wanted: readonly string[],
  names: readonly string[],
): readonly [name: string, meant: string] | null {
  const pairs = wanted.flatMap((meant) =>
    names
      .map((name) => ({ name, meant, slips: slips(columnName(name), meant) }))
      .filter(({ slips }) => slips <= MOST_SLIPS),
  );
  const [best] = pairs.sort((a, b) => a.slips - b.slips);
  return best ? [best.name, best.meant] : null;
}

/** How many letters have to be put in, left out or changed to make one text of another; long ones are never near. */
function slips(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 20) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, another] of [...other].entries())
      next.push(
        Math.min((row[index] ?? 0) + (letter === another ? 0 : 1), (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
