import { dsvFormat } from 'd3-dsv';
import { DataError } from '../core/data-error.js';
import { rankOf } from './column-words.js';
import type { Role } from './roles.js';
import type { Sheet, SheetRow } from './sheet.js';

/** Columns whose own readers refuse what is left of a number. */
const CHECKED = ['period', 'year', 'from_month', 'to_month', 'date', 'opened', 'status', 'bound'];
/** Columns of words, in which digits alone are hardly meant. */
const TEXTS = ['source', 'caveat', 'unit', 'definition', 'provider', 'url', 'note'];

/**
 * Refuses `2019,1,052` below `year,value,source`. In a file whose rows end early it may be the number 1,052 without its
 * quotes and without a source, and would be read as 1. Quotes say that two cells are meant, and so does a column of
 * another name that is full in every row.
 * @throws DataError `shape`
 */
export function refuseSplitNumbers(
  sheet: Sheet,
  rows: readonly SheetRow[],
  names: readonly string[],
  roles: readonly Role[],
): void {
  const at = roles.indexOf('value');
  const next = names[at + 1];
  if (sheet.separator !== ',' || sheet.plain === null || at < 0 || !next || CHECKED.includes(roles[at + 1] ?? ''))
    return;
  const isText = TEXTS.some((name) => rankOf(next, name) >= 0);
  if (!isText && rows.every(({ cells }) => cells[at + 1]?.trim())) return;
  const isSplit = (cells: readonly string[]) => {
    const [value = '', rest = ''] = cells.slice(at, at + 2).map((cell) => cell.trim());
    return /^\d[\d\s.'’]*$/.test(value) && /^\d+$/.test(rest);
  };
  const found = rows.filter(({ cells }) => isSplit(cells));
  if (!found.length) return;
  const plain = dsvFormat(',').parseRows(sheet.plain);
  for (const { row } of found) {
    const cells = plain[row - 1] ?? [];
    if (!isSplit(cells)) continue;
    const whole = `${cells[at]?.trim()},${cells[at + 1]?.trim()}`;
    throw new DataError('shape', `"${whole}" may be one number; put quotes around it, or around each of two cells`, {
      value: whole,
      place: { row, column: 'value' },
    });
  }
}
