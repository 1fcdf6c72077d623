import { dsvFormat } from 'd3-dsv';
import { DataError } from '../core/data-error.js';
import { columnName, refuseSameNames, refuseTooManyColumns } from './columns.js';
import { quoted } from './csv-cell.js';
import { refuseSplitNumbers } from './csv-split-numbers.js';

/** Every column that some element reads. */
export const COLUMNS: readonly string[] = [
  ...['period', 'year', 'from_month', 'to_month', 'date', 'opened'],
  ...['value', 'status', 'bound', 'unit', 'definition', 'provider', 'source', 'url', 'caveat', 'note'],
  ...['id', 'parent', 'label', 'title', 'name', 'side', 'actor', 'description', 'outcome'],
];

/** More rows than any element can draw are a file of another kind. */
const MOST_ROWS = 5_000;

/** Characters in which the header is looked for. */
const LONGEST_HEADER = 10_000;

const SEPARATORS = [',', ';', '\t'] as const;
const LINE_END = /\r\n|\r|\n/g;

/** By separator: a quoted cell, with what stands before it, and a quote that opens a cell. */
const QUOTED = {
  ',': [/(^|[,\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[,\r\n])"[^,\r\n]*/],
  ';': [/(^|[;\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[;\r\n])"[^;\r\n]*/],
  '\t': [/(^|[\t\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[\t\r\n])"[^\t\r\n]*/],
} as const;

export type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1 when nothing stands above it, and blank rows count. */
  readonly row: number;
  /** As they were written, at most as many as the header has: a row may end early. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly separator: Separator;
  /** Trimmed and in lower case; empty for a column that has neither a name nor a cell. */
  readonly header: readonly string[];
  /** Blank rows are left out. */
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a table as spreadsheets write it: separated by commas, semicolons or tabs, with or without a byte order mark, a
 * first line `sep=;`, quotes, and the blank rows and columns that spreadsheets leave.
 * @throws DataError `not-data` for a page or bytes; `no-rows`; `too-many-rows` for more than 5,000; `too-many-columns` for
 *   more than 200; `shape` for quotes that
 *   do not close, a title above the header, a column named twice, a cell under no column name, and a number that its own
 *   comma may have split. Which columns must be there is not asked here.
 */
export function readCsv(text: string): CsvTable {
  if (/^\s*</.test(text)) throw new DataError('not-data', 'this is a page, not a table');
  if (text.includes('\0')) throw new DataError('not-data', 'these are bytes, not the text of a table');
  const { separator, body } = separate(text.replace(/^\uFEFF/, ''));
  const plain = unquotedPart(body, separator);
  refuseOpenQuotes(plain, separator);
  // Not the parser of objects: it makes functions from text, which strict pages forbid.
  const { parseRows } = dsvFormat(separator);
  const filled = parseRows(body)
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => !isBlank(cells));
  const [first, ...rows] = filled;
  if (!first || rows.length === 0) throw new DataError('no-rows', 'the table has no rows below its header');
  if (rows.length > MOST_ROWS) {
    const message = `the table has ${rows.length} rows, and no more than ${MOST_ROWS} are read`;
    throw new DataError('too-many-rows', message, { value: String(rows.length) });
  }
  const header = readHeader(first);
  const width = first.cells.length;
  const table = { separator, header, rows: rows.map(({ row, cells }) => fit(row, cells, header, width)) };
  if (separator === ',') refuseSplitNumbers(table, parseRows(plain));
  return table;
}

/** The separator, and the table without the line that may name it: spreadsheets obey that line, and do not count it. */
function separate(text: string): { separator: Separator; body: string } {
  const [line, inQuotes, separator = inQuotes] =
    /^(?:"sep=([^\r\n])"|sep=([^\r\n]))[ \t]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (line === undefined || separator === undefined) return { separator: separatorOf(text), body: text };
  return { separator: known(separator), body: text.slice(line.length) };
}

/** The separator that splits the header into more known column names than any other does. */
function separatorOf(body: string): Separator {
  const line = headerWithoutQuotes(body);
  const [best, second] = SEPARATORS.map((separator) => {
    const names = line.split(separator).map(columnName);
    return { separator, cells: names.length, known: names.filter((name) => COLUMNS.includes(name)).length };
  }).sort((a, b) => b.known - a.known || b.cells - a.cells);
  if (best?.known && best.known === second?.known && best.cells > 1) {
    throw new DataError('shape', `the header is separated in two ways: ${quoted(line)}`, { value: line });
  }
  return best?.separator ?? ',';
}

/** The first line that is not blank. What separators and line breaks do inside quotes says nothing: only names are kept. */
function headerWithoutQuotes(body: string): string {
  const start = body.slice(0, LONGEST_HEADER).replace(/"([^"]*(?:""[^"]*)*)"/g, (_, text: string) => {
    return COLUMNS.includes(columnName(text)) ? text : '';
  });
  return start.split(LINE_END).find((line) => /[^\s,;]/.test(line)) ?? '';
}

function known(separator: string): Separator {
  const found = SEPARATORS.find((candidate) => candidate === separator);
  if (found) return found;
  throw new DataError('shape', `separated by ${quoted(separator)}; commas, semicolons and tabs are read`, {
    value: separator,
  });
}

/** The text with every well quoted cell emptied, so that what remains of quotes is wrong. */
function unquotedPart(body: string, separator: Separator): string {
  const ends = [separator, '\r', '\n', ''];
  return body.replace(QUOTED[separator][0], (cell, before: string, at: number) =>
    ends.includes(body.charAt(at + cell.length)) ? before : cell,
  );
}

/** A quote that opens a cell and is not closed at its end makes the parser drop characters, or swallow rows. */
function refuseOpenQuotes(plain: string, separator: Separator): void {
  const open = QUOTED[separator][1].exec(plain);
  if (!open) return;
  const before = plain.slice(0, open.index + 1).match(LINE_END)?.length ?? 0;
  const value = open[0].replace(/^[^"]/, '');
  throw new DataError('shape', `a quote is not closed at the end of its cell: ${quoted(value)}`, {
    value,
    place: { row: before + 1 },
  });
}

function readHeader({ row, cells }: CsvRow): string[] {
  const names = cells.map(columnName);
  const header = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  const written = header.filter((name) => name !== '');
  const [name = ''] = written;
  if (written.length === 1 && !COLUMNS.includes(name)) {
    throw new DataError('shape', `the first row must name the columns, and says ${quoted(name)}`, {
      value: name,
      place: { row },
    });
  }
  refuseTooManyColumns(header);
  refuseSameNames(header, row);
  return header;
}

/**
 * A row as wide as the header. One that is wider has a separator too many, such as a decimal comma without quotes, and
 * then no cell behind it can be trusted.
 */
function fit(row: number, cells: readonly string[], header: readonly string[], width: number): CsvRow {
  const stray = cells.find((cell, index) => cell.trim() !== '' && !header[index]);
  if (stray !== undefined) {
    throw new DataError(
      'shape',
      `a cell stands under no column name: ${quoted(stray)}; a cell with a separator in it needs quotes`,
      {
        value: stray,
        place: { row },
      },
    );
  }
  if (cells.length > width) {
    throw new DataError('shape', `the row has ${cells.length} cells, and the header ${width}`, { place: { row } });
  }
  return { row, cells: cells.slice(0, header.length) };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
