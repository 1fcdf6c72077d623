import { rankOf } from './column-words.js';
import type { Columns } from './document.js';
import { isLikeNumber, isLikePeriod } from './looks.js';
import { PARTS } from './roles.js';
import type { SheetRow } from './sheet.js';

/** Rows in which the names of columns are looked for: titles and notes stand above them. */
const HIGHEST = 30;

/**
 * The index of the row that names the columns: the first that names all that are needed, else the first that is as full as
 * most are.
 * @returns -1 where the first row is one of figures already
 */
export function headerIn(rows: readonly SheetRow[], { known, required }: Columns): number {
  const first = rows.slice(0, HIGHEST).map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell));
  const wordsOf = (group: readonly string[]) => [...group, ...group.flatMap((name) => PARTS[name] ?? [])];
  const names = (cells: readonly string[], group: readonly string[]) =>
    wordsOf(group).some((word) => cells.some((cell) => rankOf(cell, word) >= 0));
  const whole = first.findIndex((cells) => required.every((group) => names(cells, group)));
  if (whole >= 0) return whole;
  const full = modeOf(first.map(({ length }) => length).filter((length) => length > 1));
  const index = first.findIndex((cells) => cells.length >= Math.max(Math.min(2, full), full - 1));
  const cells = first[index] ?? [];
  const isData = known.includes('value') && cells.length > 1 && isFigures(cells);
  return isData && !isRowOfYears(cells) ? index - 1 : Math.max(0, index);
}

/** A time or a name, and numbers. */
const isFigures = ([head = '', ...rest]: readonly string[]) =>
  (isLikePeriod(head) || !isLikeNumber(head)) && !rest.some((cell) => !isLikeNumber(cell)) && !isRowOfYears(rest);

/** As names of columns that stand side by side: each is a little later than the one before. */
function isRowOfYears(cells: readonly string[]): boolean {
  const years = cells.filter(isLikePeriod).map((cell) => Number(/\d{4}/.exec(cell)?.[0]));
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  return (
    (years.length > 1 || (years.length === 1 && cells.length === 1)) &&
    steps.every((step) => Math.abs(step) <= 10 && Math.sign(step) === Math.sign(steps[0] ?? 0))
  );
}

/** The number that is there most often; 0 where there is none. */
function modeOf(all: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
