import { DataError } from '../core/data-error.js';
import { readCsv } from './csv.js';
import { refuseTooManyColumns } from './columns.js';
import { recordsIn, sheetOfRecords } from './records.js';
import { isFilled, type Separator, type Sheet } from './sheet.js';

/** What own data come as: the text of a file, an object, or the cells of a table with what stands over it. */
export type OwnInput =
  | { readonly text: string }
  | { readonly object: unknown }
  | { readonly cells: readonly (readonly string[])[]; readonly caption?: string };

/** Whether a text is meant as JSON. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

/**
 * A sheet from whatever somebody has.
 * @param separator what parts the cells of a text, where somebody has said so
 * @throws DataError in one sentence for what is no table: `not-data`, `bad-json`, `shape`, `no-rows`
 */
export function sheetOf(input: OwnInput, separator: Separator | null = null): Sheet {
  const sheet =
    'cells' in input ? ofCells(input) : 'object' in input ? ofObject(input.object) : ofText(input.text, separator);
  if (!sheet.rows.length) throw new DataError('no-rows', 'there are no rows');
  refuseTooManyColumns({ length: sheet.rows.reduce((most, { cells }) => Math.max(most, lastOf(cells) + 1), 0) });
  return split(sheet);
}

const lastOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '');

const ofText = (text: string, separator: Separator | null) =>
  isJson(text) ? ofObject(parsed(text)) : readCsv(text, separator);

/** @throws DataError `bad-json` */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new DataError('bad-json', `this is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function ofObject(object: unknown): Sheet {
  const records = recordsIn(object);
  if (!records) throw new DataError('shape', 'there is no list of rows', { path: 'rows' });
  return sheetOfRecords(records);
}

/** A table of a page, counted as a spreadsheet would. Line breaks in it mean nothing. */
function ofCells({ cells, caption = '' }: Extract<OwnInput, { cells: unknown }>): Sheet {
  return {
    separator: null,
    caption: caption.replace(/\s+/g, ' ').trim(),
    plain: null,
    rows: cells
      .map((row, index) => ({ row: index + 1, cells: row.map((cell) => cell.replace(/[ \t\r\n]+/g, ' ')) }))
      .filter((row) => isFilled(row.cells)),
  };
}

/** Eurostat has several columns in the first, parted by commas, and the name of the row of years behind them. */
function split(sheet: Sheet): Sheet {
  const [name = ''] = sheet.rows[0]?.cells ?? [];
  const [names, years] = name.split('\\');
  if (sheet.separator !== '\t' || !names || years === undefined) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells: [first = '', ...rest] }, index) => ({
      row,
      cells: [...(index ? first : names).split(','), ...rest],
    })),
  };
}
