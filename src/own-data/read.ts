import { DataError } from '../core/data-error.js';
import { columnName, refuseSameNames, refuseTooManyColumns } from './columns.js';
import { type CsvTable, readCsv } from './csv.js';
import { type Columns, fromObject, fromTable, type RawDocument } from './document.js';
import type { OwnContext, OwnReader, OwnReading } from './reading.js';

/** What own data come as: the text of a file, an object, or the cells of a table with its header first. */
export type OwnInput =
  { readonly text: string } | { readonly object: unknown } | { readonly cells: readonly (readonly string[])[] };

/**
 * Reads own data as an element does.
 * @throws DataError when nothing of them can be drawn
 */
export const read = <Data>(reader: OwnReader<Data>, input: OwnInput, context: OwnContext): OwnReading<Data> =>
  reader.read(documentOf(input, reader), context);

function documentOf(input: OwnInput, columns: Columns): RawDocument {
  if ('object' in input) return fromObject(input.object, columns);
  if ('cells' in input) return fromTable(tableOf(input.cells), columns);
  const text = input.text.replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(text)) return fromTable(readCsv(text), columns);
  return fromObject(parsed(text), columns);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DataError('bad-json', `this is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/**
 * A table of a page, counted as a spreadsheet would. Line breaks in it mean nothing.
 * @throws DataError `too-many-columns`; `shape` for a column named twice
 */
function tableOf([first = [], ...rows]: readonly (readonly string[])[]): CsvTable {
  const header = first.map(columnName);
  refuseTooManyColumns(header);
  refuseSameNames(header, 1);
  return {
    separator: ',',
    header,
    rows: rows
      .map((cells, index) => ({
        cells: cells.slice(0, header.length).map((cell) => cell.replace(/[ \t\r\n]+/g, ' ')),
        row: index + 2,
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim())),
  };
}
