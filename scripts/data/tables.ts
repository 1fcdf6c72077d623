import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { DataPackage, Descriptor, Row } from './data-package.js';

export type { DataPackage, Row } from './data-package.js';

/**
 * Reads `datapackage.json` and every CSV file that it names.
 * @throws Error when a file is missing, not plain UTF-8 text with LF, or has a line with too many or too few cells
 */
export function readTables(folder: string): DataPackage {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
  const files = descriptor.resources.map(({ name, path }) => ({ name, ...parse(readFileSync(join(folder, path)), path) }));
  return {
    descriptor,
    tables: Object.fromEntries(files.map(({ name, rows }) => [name, rows])),
    headers: Object.fromEntries(files.map(({ name, header }) => [name, header])),
  };
}

function parse(bytes: Uint8Array, path: string): { header: string[]; rows: Row[] } {
  // Fatal: a spreadsheet that saved in another encoding would otherwise turn Cyrillic into question marks unnoticed.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) throw new Error(`${path}: starts with a byte order mark`);
  if (text.includes('\r')) throw new Error(`${path}: has line ends other than LF`);
  // Not csvParse: it needs `unsafe-eval`, and this project reads CSV in one way everywhere.
  const [header = [], ...lines] = csvParseRows(text);
  return { header, rows: lines.map((cells, index) => toRow(header, cells, `${path} row ${index + 1}`)) };
}

function toRow(header: readonly string[], cells: readonly string[], place: string): Row {
  if (cells.length !== header.length) throw new Error(`${place}: ${cells.length} cells, expected ${header.length}`);
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
}
