import { DataError } from '../core/data-error.js';
import { asideIn, isPicked, isSumOfOthers } from './categories.js';
import { isPlainValue, plainName, rankOf } from './column-words.js';
import { readColumnOfDates } from './column-dates.js';
import { quoted } from './csv-cell.js';
import { withParts } from './date-parts.js';
import { refuseSplitNumbers } from './csv-split-numbers.js';
import type { Columns } from './document.js';
import { passedOver } from './layout.js';
import { isLikePeriod } from './looks.js';
import type { Layout, Role } from './roles.js';
import type { Sheet, SheetRow } from './sheet.js';
import type { Table, TableRow } from './table.js';

/** Columns that hold times, each read as a whole: one of its cells can say what the others mean. */
const DATES = ['period', 'date', 'opened', 'end'];

/**
 * A sheet as its layout says.
 * @returns with what is to be said of single rows: `passed-over` for totals and notes, `guessed` for dates
 * @throws DataError `shape` for a row with cells under no column, and for a number that its own comma may have split
 */
export function arranged(sheet: Sheet, layout: Layout, columns: Columns): { table: Table; problems: DataError[] } {
  const { header, pick } = layout;
  const names = (sheet.rows[header]?.cells ?? []).map((name) => name.trim());
  const problems: DataError[] = [];
  const picked = Object.entries(pick).flatMap(([name, value]) => {
    const index = names.findIndex((each) => plainName(each) === plainName(name));
    return index < 0 ? [] : [isPicked(index, value)];
  });
  const isAside = asideIn(layout.roles);
  const filled = sheet.rows.slice(header + 1).filter(({ row, cells }) => {
    if (isAside(cells)) problems.push(passedOver(row, cells));
    else return picked.every((is) => is(cells));
    return false;
  });
  const last = filled.at(-1);
  const hasSum =
    last &&
    isSumOfOthers(
      filled.map(({ cells }) => cells),
      layout.roles,
    );
  if (hasSum) problems.push(passedOver(last.row, last.cells));
  const rows = hasSum ? filled.slice(0, -1) : filled;
  refuseSameNames(names, layout.roles, sheet.rows[header]?.row);
  if (header >= 0) refuseStray(rows, names, layout.roles);
  refuseSplitNumbers(sheet, rows, names, layout.roles);
  const periods = layout.roles.flatMap((role, index) => (role.startsWith('period:') ? [index] : []));
  const own = layout.roles.flatMap((role, index) =>
    role && role !== 'category' && !role.startsWith('period:') ? [{ role, index }] : [],
  );
  const others = names.flatMap((name, index) => (name && layout.roles[index] === '' ? [{ name, index }] : []));
  const isOfEvents = columns.known.includes('date');
  const table = periods.length ? sideBySide(rows, own, periods, names) : below(rows, own, isOfEvents ? others : []);
  const unit = unitIn(names, layout.roles, columns);
  const titles = own.map(({ index }) => names[index] ?? '');
  const dated = withParts(withDates(table, titles, problems), columns.known);
  return {
    problems,
    table: {
      header: unit ? [...dated.header, 'unit'] : dated.header,
      rows: unit ? dated.rows.map((each) => ({ ...each, cells: [...each.cells, unit] })) : dated.rows,
      names: Object.fromEntries(own.map(({ role, index }) => [role, names[index] || role])),
      decimal: layout.decimal,
      isCommas: sheet.separator === ',',
      caption: sheet.caption,
      unused: others.map(({ name }) => name),
    },
  };
}

type Own = readonly { readonly role: Role; readonly index: number }[];
type Rows = readonly TableRow[];

function below(rows: readonly SheetRow[], own: Own, others: readonly { name: string; index: number }[]) {
  return {
    header: own.map(({ role }) => role),
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: own.map(({ index }) => cells[index] ?? ''),
      ...(others.length
        ? { rest: Object.fromEntries(others.map(({ name, index }) => [name, cells[index]?.trim() ?? ''])) }
        : {}),
    })),
  };
}

/** Years that stand side by side become rows. */
function sideBySide(rows: readonly SheetRow[], own: Own, periods: readonly number[], names: readonly string[]) {
  return {
    header: [...own.map(({ role }) => role), 'period', 'value'],
    rows: rows.flatMap(({ row, cells }) =>
      periods.map((at) => ({
        row,
        valueName: names[at] ?? '',
        cells: [...own.map(({ index }) => cells[index] ?? ''), names[at] ?? '', cells[at] ?? ''],
      })),
    ),
  };
}

function withDates(
  { header, rows }: { header: readonly string[]; rows: Rows },
  titles: readonly string[],
  problems: DataError[],
) {
  const read = header.map((name, index) => {
    const isTime =
      DATES.includes(name) ||
      (name === 'year' && !header.includes('period') && isOfPeriods(rows.map(({ cells }) => cells[index] ?? '')));
    return isTime
      ? readColumnOfDates(
          rows.map(({ cells }) => cells[index] ?? ''),
          name,
          titles[index] ?? '',
        )
      : null;
  });
  for (const column of read) if (column?.remark) problems.push(column.remark);
  if (read.every((column) => !column)) return { header, rows };
  // A year that is more than a year is a period.
  const named = header.map((name, index) =>
    name === 'year' && read[index] && !header.includes('month') ? 'period' : name,
  );
  return {
    header: named,
    rows: rows.map((each, at) => ({
      ...each,
      cells: each.cells.map((cell, index) => read[index]?.cells[at] ?? cell),
    })),
  };
}

/** Whether most are more, or less, than a year: the others are mistakes. */
function isOfPeriods(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  const isYear = (cell: string) => !isLikePeriod(cell) || /^[12] ?\d{3}(?:[.,]0+)?(?: ?\p{L}+\.?)?$/u.test(cell.trim());
  return filled.filter(isYear).length * 2 < filled.length;
}

/** What is counted, where a column of numbers has a name that says so, as "Killed", and no other says it. */
function unitIn(names: readonly string[], roles: readonly Role[], { known }: Columns): string {
  const at = roles.indexOf('value');
  const name = at < 0 ? '' : (names[at] ?? '');
  if (!name || !known.includes('unit') || roles.includes('unit') || isPlainValue(name) || rankOf(name, 'value') === 0)
    return '';
  const words = name.replace(/_/g, ' ');
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Of two columns of one name nobody can say which is meant. */
function refuseSameNames(names: readonly string[], roles: readonly Role[], row: number | undefined): void {
  const plain = names.map(plainName);
  const read = new Map<string, number>();
  for (const [at, name] of plain.entries()) if (name && roles[at]) read.set(name, (read.get(name) ?? 0) + 1);
  const twice = plain.find((name, at) => (read.get(name) ?? 0) > (roles[at] ? 1 : 0));
  if (twice === undefined) return;
  throw new DataError('shape', 'two columns have this name', { value: twice, place: { row, column: twice } });
}

/** A row that is wider than its header has a separator too many, and then no cell behind it can be trusted. */
function refuseStray(rows: readonly SheetRow[], names: readonly string[], roles: readonly Role[]): void {
  for (const { row, cells } of rows) {
    const stray = cells.find((cell, index) => cell.trim() !== '' && index > 0 && !names[index] && !roles[index]);
    if (stray === undefined) continue;
    const message = `a cell stands under no column name: ${quoted(stray)}; a cell with a separator in it needs quotes`;
    throw new DataError('shape', message, { value: stray, place: { row } });
  }
}
