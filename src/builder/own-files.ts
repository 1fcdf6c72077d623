import { guarded } from '../core/download.js';
import type { OwnTable } from '../core/own-table.js';
import { tableMarkup } from '../export/table-markup.js';

/** More than this is no longer a table that readers read in an article, nor a code that anybody pastes. */
export const MOST_ROWS = 60;
/** Bytes of its markup in UTF-8. */
const LARGEST = 12_000;

/** Whether a table may travel inside a snippet; a larger one needs a file. */
export const travels = (table: OwnTable): boolean =>
  table.rows.length <= MOST_ROWS && new TextEncoder().encode(tableMarkup(table).markup).length <= LARGEST;

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** As a CSV file that elements and spreadsheets read: commas, CRLF, and nothing that a spreadsheet would run. */
export const csvOf = ({ columns, rows }: OwnTable): string =>
  BYTE_ORDER_MARK + [columns, ...rows].map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('');

function quotedCell(text: string): string {
  const safe = guarded(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As a JSON file that elements read, with what the table shows as its title. Blank cells are left out. */
export function jsonOf({ caption, columns, rows }: OwnTable): string {
  const records = rows.map((cells) =>
    Object.fromEntries(columns.flatMap((name, index) => (cells[index] ? [[name, cells[index]] as const] : []))),
  );
  const title = caption.trim();
  return `${JSON.stringify({ ...(title && { title }), rows: records.map(recordOf) }, null, 2)}\n`;
}

/** In JSON a value is a number, and a time is one field: `2020`, or `2020-01/2020-09` of its months. */
function recordOf({ year, from_month: from, to_month: to, value, ...rest }: Readonly<Record<string, string>>) {
  const month = (number: string) => `${year}-${number.padStart(2, '0')}`;
  const period = year && from && to ? `${month(from)}/${month(to)}` : year;
  return { ...(period && { period }), ...rest, ...(value && { value: plainNumber(value) ?? value }) };
}

/** `null` for what is not written as JSON writes a number. */
const plainNumber = (text: string): number | null =>
  /^(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? Number(text) : null;
