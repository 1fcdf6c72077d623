import type { DataError } from '../core/data-error.js';
import type { Columns } from './document.js';
import type { CsvTable } from './csv.js';
import type { Sheet } from './sheet.js';

/**
 * What a column was taken for: a column that the element reads, by its name (`year`, `value`, `source` …); `category`,
 * which tells rows apart; `period:2019`, whose cells are the values of one period, as its name says; empty for one that
 * nobody reads.
 */
export type Role = string;

/** How a sheet is to be read. */
export interface Layout {
  /** Index in `rows` of the row that names the columns; -1 where none does. */
  readonly header: number;
  /** By column. */
  readonly roles: readonly Role[];
  /** Of columns that tell rows apart, by their names as written: the value whose rows are drawn. */
  readonly pick: Readonly<Record<string, string>>;
  /** Which sign begins the fraction of a number; `null` where the numbers themselves have to tell. */
  readonly decimal: '.' | ',' | null;
}

/** What could be made of a sheet, and what there is to say of it before anything is drawn. */
export interface LayoutGuess {
  readonly layout: Layout;
  readonly remarks: readonly DataError[];
}

export declare function layoutOf(sheet: Sheet, columns: Columns, pick?: Layout['pick']): LayoutGuess;
export declare function arranged(sheet: Sheet, layout: Layout): CsvTable;
