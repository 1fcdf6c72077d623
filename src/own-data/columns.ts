import { DataError } from '../core/data-error.js';

/** More columns than any table that somebody keeps by hand. With the limit of rows it bounds the cells too. */
const MOST_COLUMNS = 200;

export const columnName = (cell: string): string => cell.trim().toLowerCase();

/**
 * Refuses a table of another kind: every column that nobody reads would be a problem to tell of.
 * @throws DataError `too-many-columns`
 */
export function refuseTooManyColumns({ length }: readonly unknown[]): void {
  if (length <= MOST_COLUMNS) return;
  const message = `there are ${length} columns, and no more than ${MOST_COLUMNS} are read`;
  throw new DataError('too-many-columns', message, { value: String(length) });
}

/**
 * Refuses names of which nobody could tell the columns apart. Blank ones name none.
 * @throws DataError `shape`
 */
export function refuseSameNames(header: readonly string[], row: number): void {
  const seen = new Set<string>();
  for (const name of header) {
    if (name !== '' && seen.has(name))
      throw new DataError('shape', 'two columns have this name', { value: name, place: { row, column: name } });
    seen.add(name);
  }
}
