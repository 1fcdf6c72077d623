import * as v from 'valibot';
import { DataError } from '../core/data-error.js';
import { CARRIED_COLUMNS, unguarded } from '../core/download.js';
import { amountReader } from './amounts.js';
import { PARTS_OF_PERIOD, valuesOf } from './cells.js';
import { nearestOf, refuseTooManyColumns } from './columns.js';
import { issueError, withOthers } from './issue.js';
import type { Table } from './table.js';

/** One row before it is read, with the place that its errors name. */
interface RawRow {
  /** As a spreadsheet counts, the header being row 1; in JSON the first is row 1. */
  readonly row: number;
  /** Fields by column name, without blank ones. From a table all are text. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of one of several figures in a row: what the column of its value is called. */
  readonly valueName?: string | undefined;
  readonly rest?: Readonly<Record<string, string>> | undefined;
}

/** Own data before their element reads them. */
export interface RawDocument {
  /** What is said of the whole; nothing in a table, which has rows only. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rows: readonly RawRow[];
  /** Reads the number of a cell as this file writes numbers; `null` for JSON, where numbers are numbers. */
  readonly amount: ReturnType<typeof amountReader> | null;
  /** Columns and fields that nobody reads. */
  readonly unused: readonly string[];
  /** Whether it is a table that a widget has written. */
  readonly isDownload: boolean;
}

/** A row that could be read. */
export interface ReadRow<Fields> {
  readonly fields: Fields;
  readonly row: number;
  /** Its own among all, also where several figures stand in one row. */
  readonly key: string;
  /** What stands in columns that nobody reads, by their names. */
  readonly rest?: Readonly<Record<string, string>> | undefined;
}

/** Of columns that a table has. */
const MOST_NAMED = 12;

/** More rows than any element can draw are a file of another kind. */
const MOST_ROWS = 5_000;

/** What an element reads. */
export interface Columns {
  readonly known: readonly string[];
  /** Columns that it cannot do without: one of each group. */
  readonly required: readonly (readonly string[])[];
  /** What JSON may say of the whole. */
  readonly whole: readonly string[];
}

/**
 * From a table of text.
 * @param whole what is said of all of it, where it came as JSON
 * @throws DataError `missing-column`; `no-rows`; `too-many-rows`; `ambiguous-number` when its numbers are written in two ways
 */
export function fromTable(table: Table, { known, required }: Columns, whole: RawDocument['fields'] = {}): RawDocument {
  const { header, rows, caption, unused } = table;
  if (rows.length === 0) throw new DataError('no-rows', 'the table has no rows below its header');
  refuseTooMany(rows);
  refuseMissing(required, header, [...Object.values(table.names), ...unused]);
  const read = [...known, ...(known.includes('period') ? PARTS_OF_PERIOD : [])];
  const columns = [...header.entries()].filter(([, name]) => read.includes(name));
  const column = read.includes('value') ? header.indexOf('value') : -1;
  return {
    fields: { ...(caption ? { title: caption } : {}), ...whole },
    amount: amountReader(
      rows.map(({ row, cells }) => ({ text: cells[column] ?? '', row, column: 'value' })),
      table,
    ),
    rows: rows.map(({ row, cells, valueName, rest }) => {
      const filled = columns.flatMap(([index, name]) => {
        const text = unguarded(cells[index]?.trim() ?? '');
        return text ? [[name, text] as const] : [];
      });
      return { row, fields: Object.fromEntries(filled), valueName, rest };
    }),
    unused: unused.filter((name) => !CARRIED.has(name.toLowerCase())),
    isDownload: ['data', 'checked', 'page'].every((name) => unused.includes(name)),
  };
}

const CARRIED: ReadonlySet<string> = new Set(CARRIED_COLUMNS);

/**
 * From a plain object with `rows` and what is said of the whole, or from a list of rows.
 * @throws DataError `shape` when it is neither, `no-rows`, `too-many-rows`, `too-many-columns`, `missing-column`
 */
export function fromObject(json: unknown, { known, required, whole }: Columns): RawDocument {
  const { rows, ...fields } = isRecord(json) ? json : { rows: json };
  if (!Array.isArray(rows)) throw new DataError('shape', 'there is no list called "rows"', { path: 'rows' });
  if (rows.length === 0) throw new DataError('no-rows', 'the list of rows is empty', { path: 'rows' });
  refuseTooMany(rows);
  const records = rows.map((row: unknown) => (isRecord(row) ? row : {}));
  const names = [...new Set(records.flatMap((row) => Object.keys(row)))];
  [names, Object.keys(fields)].forEach(refuseTooManyColumns);
  refuseMissing(
    required.map((group) => group.filter((name) => known.includes(name))),
    names,
    names,
  );
  return {
    fields,
    amount: null,
    isDownload: false,
    rows: records.map((row, index) => ({ row: index + 1, fields: row })),
    unused: [
      // Editors want `$schema`.
      ...Object.keys(fields).filter((name) => !whole.includes(name) && !name.startsWith('$')),
      ...names.filter((name) => !known.includes(name)),
    ],
  };
}

/**
 * Plain data, whatever a page has put into the object. What JSON has no word for becomes its text, which is then refused
 * where it stands. Blank is left out: programs that make JSON of tables write `null` or "" into blank cells.
 * @throws DataError `shape` for what no JSON can be made of
 */
export function snapshot(given: unknown): unknown {
  const plain = (_: string, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value;
  const filled = function (this: unknown, key: string, value: unknown) {
    const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
    // That there is such a column is known even if all of it is blank.
    // In a list it keeps its place.
    return isBlank ? (key === 'value' || Array.isArray(this) ? null : undefined) : value;
  };
  try {
    return JSON.parse(JSON.stringify(given, plain) ?? 'null', filled);
  } catch {
    throw new DataError('shape', 'this object cannot be read as JSON');
  }
}

function refuseTooMany({ length }: readonly unknown[]): void {
  if (length <= MOST_ROWS) return;
  const message = `there are ${length} rows, and no more than ${MOST_ROWS} are read`;
  throw new DataError('too-many-rows', message, { path: 'rows', value: String(length) });
}

function refuseMissing(required: Columns['required'], names: readonly string[], written: readonly string[]): void {
  const missing = required.find((group) => !group.some((name) => names.includes(name)));
  if (!missing) return;
  const choices = written.filter((name) => name).slice(0, MOST_NAMED);
  const message = `there is no column "${missing.join('" or "')}", only: ${choices.join(', ').slice(0, 200)}`;
  const nearest = nearestOf(missing, choices) ?? undefined;
  throw new DataError('missing-column', message, { value: missing.join(' or '), place: { choices, nearest } });
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
  throw issueError(result.issues[0]);
}

/** Reads row by row; what cannot be read is a problem of its row and of no other. */
export function readRows<Schema extends v.GenericSchema>(
  schema: Schema,
  { rows, amount, unused, isDownload }: RawDocument,
): { rows: ReadRow<v.InferOutput<Schema>>[]; problems: DataError[] } {
  const problems = unused.map(
    (column) => new DataError('unknown-column', 'this column was not used', { value: column, place: { column } }),
  );
  const read: ReadRow<v.InferOutput<Schema>>[] = [];
  for (const [index, { row, fields, valueName, rest }] of rows.entries()) {
    try {
      const values = amount
        ? valuesOf(fields as Record<string, string>, { row, named: valueName, isDownload }, amount)
        : fields;
      const result = v.safeParse(schema, values);
      if (!result.success) throw issueError(result.issues[0], row);
      const isFirst = rows[index - 1]?.row !== row;
      read.push({ row, key: isFirst ? String(row) : `${row}-${valueName ?? index}`, rest, fields: result.output });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
    }
  }
  // Of numbers that may be others the readable ones alone would be a wrong series.
  const unclear = problems.find(({ code }) => code === 'ambiguous-number');
  if (unclear) throw withOthers(unclear, problems);
  return { rows: read, problems };
}
