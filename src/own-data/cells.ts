import { DataError, type Place } from '../core/data-error.js';
import type { amountReader } from './amounts.js';
import { quoted } from './csv-cell.js';
import { endsBeforeStart } from './fields.js';
import { shortened, withoutTags } from './plain-text.js';
import { readMonthCell, readPeriodCell, readYearCell } from './spreadsheet-dates.js';

/** Columns that a table may have in place of `period`, because spreadsheets eat periods. */
export const PARTS_OF_PERIOD = ['year', 'from_month', 'to_month'];

type Cells = Readonly<Record<string, string>>;

/** What is in a column that is not read as plain text. Spreadsheets begin words with a capital. */
const READERS: Readonly<Record<string, (text: string, place: Place) => string>> = {
  period: readPeriod,
  date: readPeriod,
  opened: readPeriod,
  ...Object.fromEntries(
    ['status', 'bound', 'side', 'actor'].map((name) => [name, (text: string) => text.toLowerCase()] as const),
  ),
};

/** TimelineJS takes these as a page would. */
const MARKUP: Readonly<Record<string, (text: string) => string>> = {
  title: withoutTags,
  description: (text) => shortened(withoutTags(text)),
};

/** Letters that offices of statistics put behind a figure. */
const FLAGS: Readonly<Record<string, string>> = { b: 'break', p: 'provisional', e: 'estimated', s: 'estimated' };

/**
 * The filled text cells of a row as the values that JSON would have.
 * @throws DataError for a number, a period or a month that cannot be read, or that contradicts another cell
 */
export function valuesOf(
  cells: Cells,
  { row, named, isDownload }: Pick<Place, 'named'> & { readonly row: number; readonly isDownload: boolean },
  amount: ReturnType<typeof amountReader>,
): Readonly<Record<string, unknown>> {
  const { value = '' } = cells;
  const [, before, flag] = /^(\S.*\d)\s+([bpes])$/.exec(value) ?? [];
  const figure = before ?? value;
  const values = Object.entries(cells)
    .filter(([column]) => !PARTS_OF_PERIOD.includes(column))
    .map(([column, text]): readonly [string, string | number | null] => {
      const place = { row, column };
      if (column === 'value') return [column, amount(figure, { ...place, named })];
      // What a widget has written is read as it stands, also where it looks like a tag.
      const plain = isDownload ? text : (MARKUP[column]?.(text) ?? text);
      return [column, READERS[column]?.(plain, place) ?? plain];
    });
  const period = periodOf(cells, row);
  return {
    ...(period === null ? {} : { period }),
    ...Object.fromEntries(values),
    ...(flag ? { status: [cells['status']?.toLowerCase(), FLAGS[flag]].filter(Boolean).join(' ') } : {}),
  };
}

function readPeriod(text: string, place: Place): string {
  try {
    return readPeriodCell(text, place);
  } catch (error) {
    if (!endsBeforeStart(text.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/, '$1/$2'))) throw error;
    throw new DataError('end-before-start', `${quoted(text)} ends before its start`, { value: text, place });
  }
}

/** EDTF from the columns `year`, `from_month` and `to_month`; `null` when all three are blank. */
function periodOf(cells: Cells, row: number): string | null {
  const [filled] = PARTS_OF_PERIOD.filter((column) => cells[column] !== undefined);
  if (filled === undefined) return null;
  if (cells['period'] !== undefined) {
    const message = 'a period is given twice, here and in the columns year, from_month and to_month';
    throw new DataError('duplicate', message, { value: cells['period'], place: { row, column: 'period' } });
  }
  const year = readYearCell(cells['year'] ?? '', { row, column: 'year' });
  const [start, end] = ['from_month', 'to_month'].map((column) => readMonthCell(cells[column] ?? '', { row, column }));
  if (start == null && end == null) return String(year);
  if (start == null || end == null) {
    const column = start == null ? 'from_month' : 'to_month';
    throw new DataError('bad-period', `one month is given, and ${column} is blank`, { place: { row, column } });
  }
  if (end < start) {
    const [from, to] = [edtf(year, start), edtf(year + 1, end)];
    const message = `ends in month ${end}, before its start in month ${start}: a year of its own kind is a period, ${from}/${to}`;
    const place = { row, column: 'to_month', choices: [`${from}/${to}`] };
    throw new DataError('end-before-start', message, { value: String(end), place });
  }
  return start === end ? edtf(year, start) : `${edtf(year, start)}/${edtf(year, end)}`;
}

const edtf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;
