import * as v from 'valibot';
import { DataError, type DataErrorCode, type Place } from '../core/data-error.js';
import { amountReader } from './amounts.js';
import type { CsvTable } from './csv.js';
import { readMonthCell, readPeriodCell, readYearCell } from './spreadsheet-dates.js';

/** One row before it is read, with the place that its errors name. */
interface RawRow {
  readonly row: number;
  /** Fields by column name. From a table all are text, and blank cells are absent. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Own data before their element reads them. */
export interface RawDocument {
  /** What is said of the whole; nothing in a table, which has rows only. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rows: readonly RawRow[];
  /** Reads the number of a cell as this file writes numbers; `null` for JSON, where numbers are numbers. */
  readonly amount: ReturnType<typeof amountReader> | null;
  /** Columns that nobody reads. */
  readonly unused: readonly string[];
}

/** A row that could be read. */
export interface ReadRow<Fields> {
  readonly fields: Fields;
  readonly row: number;
}

const MOST_ROWS = 5_000;
const DATES = ['period', 'date', 'opened'];
const PARTS_OF_PERIOD = ['year', 'from_month', 'to_month'];

/** Columns that an element reads, and those that it cannot do without: one of each group. */
export interface Columns {
  readonly known: readonly string[];
  readonly required: readonly (readonly string[])[];
}

/**
 * From a table of text.
 * @throws DataError `missing-column`; `ambiguous-number` when its numbers are written in two ways
 */
export function fromTable({ header, rows }: CsvTable, { known, required }: Columns): RawDocument {
  const missing = required.find((group) => !group.some((name) => header.includes(name)));
  if (missing) {
    const message = `there is no column "${missing.join('" or "')}", only: ${header.join(', ')}`;
    throw new DataError('missing-column', message, { value: missing[0] ?? '' });
  }
  const read = [...known, ...(known.includes('period') ? PARTS_OF_PERIOD : [])];
  const column = header.indexOf('value');
  const values = rows.map(({ row, cells }) => ({ text: cells[column] ?? '', row, column: 'value' }));
  return {
    fields: {},
    amount: amountReader(values),
    rows: rows.map(({ row, cells }) => {
      const filled = header.flatMap((name, index) => {
        const text = cells[index]?.trim() ?? '';
        return read.includes(name) && text ? [[name, text] as const] : [];
      });
      return { row, fields: Object.fromEntries(filled) };
    }),
    unused: header.filter((name) => name && !read.includes(name)),
  };
}

/**
 * From an object: `rows`, and what is said of the whole.
 * @throws DataError `shape` when it is none, `no-rows`, `too-many-rows`
 */
export function fromObject(json: unknown): RawDocument {
  const { rows, ...fields } = isRecord(json) ? json : {};
  if (!Array.isArray(rows)) throw new DataError('shape', 'there is no list called "rows"', { path: 'rows' });
  if (rows.length === 0) throw new DataError('no-rows', 'the list of rows is empty', { path: 'rows' });
  if (rows.length > MOST_ROWS) {
    const message = `there are ${rows.length} rows, and no more than ${MOST_ROWS} are read`;
    throw new DataError('too-many-rows', message, { path: 'rows', value: String(rows.length) });
  }
  return {
    fields,
    amount: null,
    rows: rows.map((row: unknown, index) => ({ row: index + 1, fields: isRecord(row) ? row : {} })),
    unused: [],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what is said of the whole.
 * @throws DataError with the path of what is wrong
 */
export function readFields<Schema extends v.GenericSchema>(
  schema: Schema,
  document: RawDocument,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, document.fields);
  if (result.success) return result.output;
  throw problem(result.issues[0], {}, '');
}

/** Reads row by row; what cannot be read is a problem of its row and of no other. */
export function readRows<Schema extends v.GenericSchema>(
  schema: Schema,
  { rows, amount, unused }: RawDocument,
): { rows: ReadRow<v.InferOutput<Schema>>[]; problems: DataError[] } {
  const problems = unused.map(
    (column) => new DataError('unknown-column', 'this column was not used', { value: column, place: { column } }),
  );
  const read: ReadRow<v.InferOutput<Schema>>[] = [];
  for (const { row, fields } of rows) {
    try {
      const typed = amount ? fromCells(fields as Record<string, string>, row, amount) : fields;
      const result = v.safeParse(schema, typed);
      if (!result.success) throw problem(result.issues[0], { row }, amount ? '' : `rows.${row - 1}`);
      read.push({ row, fields: result.output });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
    }
  }
  return { rows: read, problems };
}

/** Text cells as the values that JSON would have. */
function fromCells(cells: Readonly<Record<string, string>>, row: number, amount: NonNullable<RawDocument['amount']>) {
  const { year, from_month: from, to_month: to, value, ...rest } = cells;
  const dates = DATES.flatMap((column) => {
    const text = rest[column];
    return text === undefined ? [] : [[column, readPeriodCell(text, { row, column })] as const];
  });
  const parts = year === undefined ? {} : { period: periodOf(year, from, to, row) };
  return {
    ...rest,
    ...(value === undefined ? {} : { value: amount(value, { row, column: 'value' }) }),
    ...parts,
    ...Object.fromEntries(dates),
  };
}

function periodOf(year: string, from: string | undefined, to: string | undefined, row: number): string {
  const whole = readYearCell(year, { row, column: 'year' });
  const start = readMonthCell(from ?? '', { row, column: 'from_month' });
  const end = readMonthCell(to ?? '', { row, column: 'to_month' });
  if (start === null && end === null) return String(whole);
  const missing = start === null ? 'from_month' : 'to_month';
  if (start === null || end === null) {
    throw new DataError('bad-period', `one month is given, and ${missing} is blank`, {
      place: { row, column: missing },
    });
  }
  if (end < start) {
    const message = `ends in month ${end}, before its start in month ${start}`;
    throw new DataError('end-before-start', message, { value: String(end), place: { row, column: 'to_month' } });
  }
  const month = (number: number) => `${whole}-${String(number).padStart(2, '0')}`;
  return start === end ? month(start) : `${month(start)}/${month(end)}`;
}

/** What kind of error a field that does not fit is. */
const CODES: Readonly<Record<string, DataErrorCode>> = {
  value: 'bad-number',
  period: 'bad-period',
  date: 'bad-period',
  opened: 'bad-period',
  checked: 'bad-period',
  status: 'bad-word',
  bound: 'bad-word',
  side: 'bad-word',
  actor: 'bad-word',
};

function problem(issue: v.BaseIssue<unknown>, place: Place, path: string): DataError {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const column = keys[0] ?? '';
  const whole: unknown = issue.path?.[0]?.value;
  const value = typeof whole === 'object' ? '' : (JSON.stringify(whole) ?? '').replace(/^"|"$/g, '');
  const where = {
    path: [path, ...keys].filter((part) => part).join('.'),
    place: place.row ? { ...place, column } : {},
  };
  if (whole === undefined) return new DataError('shape', 'this is missing', where);
  const code = issue.message === 'too-long' ? 'too-long' : (CODES[column] ?? 'shape');
  return new DataError(code, `this cannot be read: "${value}"`, { ...where, value });
}
