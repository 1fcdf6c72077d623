import { DataError } from '../core/data-error.js';
import { categoriesIn, questionOf } from './categories.js';
import { rankOf } from './column-words.js';
import type { Columns } from './document.js';
import { headerIn } from './header.js';
import { isLikeNumber, isLikePeriod, isMissingMark } from './looks.js';
import { type Layout, type Role, rolesIn } from './roles.js';
import type { Sheet, SheetRow } from './sheet.js';

export type { Layout, Role };

/** What could be made of a sheet, and what there is to say of it before anything is drawn. */
export interface LayoutGuess {
  readonly layout: Layout;
  readonly remarks: readonly DataError[];
}

/** So many rows tell what is in a column. */
const SAMPLE = 400;

/** So much of a column has to look like periods or numbers, that it is taken for them: the rest are marks and mistakes. */
const MOST = 0.7;

/**
 * Guesses what the columns of a sheet hold, by their names and by what stands in them. Nothing is asked here: what cannot be
 * certain is said in the remarks (`guessed`, `several-rows`, `bad-pick`, `passed-over`).
 */
export function layoutOf(sheet: Sheet, columns: Columns, pick: Layout['pick'] = {}): LayoutGuess {
  const header = headerIn(sheet.rows, columns);
  const rows = sheet.rows.slice(header + 1);
  const names = (sheet.rows[header]?.cells ?? []).map((name) => name.trim());
  const width = Math.max(names.length, ...rows.slice(0, 100).map(({ cells }) => cells.length));
  const sample = rows.length > SAMPLE ? rows.filter((_, index) => index % Math.ceil(rows.length / SAMPLE) === 0) : rows;
  const column = (index: number) => sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  const roles = named(names, columns, width);
  const isFree = (index: number) => roles[index] === '' && column(index).length > 0;
  const free = () => [...roles.keys()].filter(isFree);
  const isMade = (group: readonly string[]) => group.some((name) => roles.includes(name));
  const [time] = columns.required.filter((group) => group.includes('period'));
  const guessed: number[] = [];
  if (time && !isMade(time)) {
    // A month or a quarter with its year is all that there is of a time.
    const part = roles.findIndex(
      (role, index) => /^(?:month|quarter|week)$/.test(role) && isMostly(column(index), isDated),
    );
    if (part >= 0) roles[part] = 'period';
  }
  if (time && !isMade(time)) {
    const periods = names.flatMap((name, index) => (roles[index] === '' && isLikePeriod(name) ? [index] : []));
    if (periods.length > 1) for (const index of periods) roles[index] = `period:${names[index]}`;
    else
      take(
        free().find((index) => isMostly(column(index), isLikePeriod)),
        'period',
        roles,
        guessed,
      );
  }
  const isWide = roles.some((role) => role.startsWith('period:'));
  if (needs(columns, 'value') && !roles.includes('value') && !isWide) {
    const like = (cell: string) => isLikeNumber(cell) || isMissingMark(cell);
    const numbers = free().filter(
      (each) => !isCount(rows, each, names[each]) && isMostly(column(each), like) && column(each).some(isLikeNumber),
    );
    // Of several nobody can tell which is meant.
    take(numbers.length === 1 ? numbers[0] : undefined, 'value', roles, guessed);
  }
  for (const text of ['label', 'name', 'title'])
    if (needs(columns, text) && !roles.includes(text))
      take(
        free().find((index) => !isMostly(column(index), isLikeNumber)),
        text,
        roles,
        guessed,
      );
  for (const index of categoriesIn(rows, names, roles, columns)) roles[index] = 'category';
  const layout: Layout = { header, roles, pick, decimal: null };
  const above = sheet.rows.slice(0, Math.max(0, header));
  const remarks = [
    ...above.map(({ row, cells }) => passedOver(row, cells)),
    ...guessed.map((index) => guess(names[index] || String(index + 1), roles[index] ?? '')),
    ...questionOf(rows, names, layout),
  ];
  return { layout, remarks };
}

/** By their names: each column of the element is the one whose name means it most surely, the first of such. */
function named(names: readonly string[], columns: Columns, width: number): Role[] {
  const roles: Role[] = Array.from({ length: width }, () => '');
  const wanted = rolesIn(columns).filter((role) => role && role !== 'category');
  const ranked = wanted.flatMap((role) =>
    names.map((name, index) => ({ role, index, rank: rankOf(name, role) })).filter(({ rank }) => rank >= 0),
  );
  for (const { role, index, rank } of ranked.sort((a, b) => a.rank - b.rank))
    if (!roles[index] && !roles.includes(role) && !(rank > 0 && isSecondTime(role, roles))) roles[index] = role;
  return roles;
}

/** A table that has its years in one column does not have them in another, too: what else looks like a time is something else. */
const isSecondTime = (role: Role, roles: readonly Role[]) =>
  (role === 'period' && roles.includes('year')) || (role === 'year' && roles.includes('period'));

/** With a year, and not a year alone. */
const isDated = (cell: string) => isLikePeriod(cell) && !/^\d{1,2}$/.test(cell);

const needs = ({ required }: Columns, name: string) => required.some((group) => group.includes(name));

const isMostly = (cells: readonly string[], is: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(is).length >= MOST * cells.length;

/** A column without a name that counts rows, as programs of statistics write it. */
function isCount(rows: readonly SheetRow[], column: number, name = ''): boolean {
  const first = Number(rows[0]?.cells[column]);
  return name === '' && rows.every(({ cells }, index) => Number(cells[column]) === first + index);
}

function take(index: number | undefined, role: Role, roles: Role[], guessed: number[]): void {
  if (index === undefined) return;
  roles[index] = role;
  guessed.push(index);
}

const guess = (name: string, role: Role) =>
  new DataError('guessed', `the column "${name}" was taken for "${role}"`, { value: name, place: { column: role } });

/** A row that is no part of the table. */
export const passedOver = (row: number, cells: SheetRow['cells']): DataError => {
  const value = cells.map((cell) => cell.trim()).find((cell) => cell) ?? '';
  return new DataError('passed-over', `this row was passed over: ${JSON.stringify(value.slice(0, 60))}`, {
    value,
    place: { row },
  });
};
