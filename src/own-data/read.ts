import { DataError } from '../core/data-error.js';
import { arranged } from './arrange.js';
import { type Columns, fromObject, fromTable, type RawDocument, snapshot } from './document.js';
import { layoutOf } from './layout.js';
import type { OwnContext, OwnReader, OwnReading } from './reading.js';
import { likelyPath } from './count-path.js';
import { isRecord, recordsIn } from './records.js';
import type { Layout } from './roles.js';
import type { Sheet } from './sheet.js';
import { isJson, type OwnInput, parsed, sheetOf } from './sheet-of.js';
import type { Table } from './table.js';

export type { OwnInput };

/** What of a sheet cannot be drawn before somebody has answered it. */
const QUESTIONS = ['several-rows', 'bad-pick'];

/**
 * Reads own data as an element does.
 * @param pick of columns that tell rows apart: the value whose rows are drawn
 * @throws DataError when nothing of them can be drawn
 */
export function read<Data>(
  reader: OwnReader<Data>,
  input: OwnInput,
  context: OwnContext,
  pick: Layout['pick'] = {},
): OwnReading<Data> {
  const isText = 'text' in input;
  const json = isText && isJson(input.text) ? parsed(input.text) : 'object' in input ? input.object : undefined;
  const given = json === undefined && !('object' in input) ? input : { object: snapshot(json) };
  if ('object' in given && isDocument(given.object, reader))
    return reader.read(fromObject(given.object, reader), context);
  refuseCount('object' in given ? given.object : null, reader);
  const sheet = sheetOf(given);
  const { layout, remarks } = layoutOf(sheet, reader, pick);
  const question = remarks.find(({ code }) => QUESTIONS.includes(code));
  if (question) throw question;
  const { document, names, problems } = documentOf(sheet, layout, reader, 'object' in given ? given.object : null);
  try {
    const reading = reader.read(document, context);
    reading.problems.forEach((problem) => call(problem, names));
    return { ...reading, problems: [...reading.problems, ...remarks, ...problems] };
  } catch (error) {
    throw error instanceof DataError ? call(error, names) : error;
  }
}

/** Says what the column of an error is called in the table: notes hold the same error. */
export function call(error: DataError, names: Table['names']): DataError {
  const { column = '', named = names[column] } = error.place;
  return Object.assign(error, { place: { ...error.place, named } });
}

/**
 * A sheet as its layout says, as an element reads it.
 * @param whole JSON that says more than its rows
 * @throws DataError
 */
export function documentOf(
  sheet: Sheet,
  layout: Layout,
  columns: Columns,
  whole: unknown = null,
): { document: RawDocument; names: Table['names']; problems: readonly DataError[] } {
  const { table, problems } = arranged(sheet, layout, columns);
  const said = isRecord(whole) ? Object.entries(whole).filter(([name]) => columns.whole.includes(name)) : [];
  return { document: fromTable(table, columns, Object.fromEntries(said)), names: table.names, problems };
}

/** An answer with a count in it is no table of petitions. @throws DataError `count-path` */
function refuseCount(json: unknown, { required }: Columns): void {
  const isCounter = required.some((group) => group.includes('name'));
  const path = isCounter && !recordsIn(json) ? likelyPath(json) : null;
  if (path) throw new DataError('count-path', `there is a count at ${path}, and no list of rows`, { value: path });
}

/** Whether JSON has the names that are read, so that nothing has to be guessed. */
function isDocument(json: unknown, { known, required }: Columns): boolean {
  const rows = isRecord(json) ? json['rows'] : json;
  if (!Array.isArray(rows) || rows.length === 0) return Array.isArray(rows) || (isRecord(json) && 'rows' in json);
  const names = new Set(rows.filter(isRecord).flatMap((row) => Object.keys(row)));
  const isPlain = rows.every((row) => !isRecord(row) || typeof (row['period'] ?? row['date'] ?? '') === 'string');
  return isPlain && required.every((group) => group.some((name) => known.includes(name) && names.has(name)));
}
