import type { Columns } from './document.js';

/**
 * What a column was taken for: a column that the element reads, by its name (`year`, `value`, `source` …), or a part of a
 * date (`month`, `day`, `end_year` …); `category`, which tells rows apart; `period`-and-name such as `period:2019`, whose
 * cells are the values of one period; empty for one that nobody reads.
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

/** Parts of a date that stand in columns of their own, by the column that they make. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  period: ['year', 'from_month', 'to_month', 'month', 'quarter', 'week'],
  date: ['month', 'day', 'end', 'end_year', 'end_month', 'end_day'],
};

/** What the columns of a sheet may be taken for, the element's own columns first. */
export const rolesIn = ({ known }: Columns): readonly Role[] => [
  ...new Set([...known, ...known.flatMap((name) => PARTS[name] ?? []), 'category', '']),
];
