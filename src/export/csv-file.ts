import { CARRIED_COLUMNS, guarded } from '../core/download.js';
import type { Conflict, DataSet } from '../core/evidence.js';
import { exportByLanguage } from '../generated/export-by-language.js';
import type { Messages } from '../locales/index.js';
import { type ExportCell, type ExportRow, type ExportRows, sourcesOf } from './rows.js';
import { sourceLine } from './source-line.js';

/** What a file says that the data do not know. */
export interface CsvContext {
  readonly messages: Messages;
  /** Where the figures can be seen: PAGE, or for own data the page that shows them. */
  readonly page: string;
}

/** Double numbers have more digits than readers of own data accept. */
const MOST_DIGITS = 15;

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A data set as the text of a CSV file: UTF-8 with a byte order mark, commas, CRLF, quotes where RFC 4180 wants them. Own
 * data read it again. Sources stand in each row, each on a line of the cell; so does what is true of the whole file, for
 * rows get sorted, filtered and copied. Only remarks, which are long, are said once, in the first row.
 */
export function csv(data: DataSet, table: ExportRows, context: CsvContext): string {
  const { messages } = context;
  const cited = sourcesOf(data);
  const lines = (citations: readonly string[]) =>
    cited(citations)
      .map((source) => sourceLine(source, messages))
      .join('\n');
  const conflicts = (id: string) =>
    data.conflicts
      .filter(({ about }) => about === id)
      .map((conflict) => conflictLine(conflict, lines(conflict.citations), messages))
      .join('\n');
  const whole = wholeCells(data, context);
  const remarks =
    data.whose === undefined ? data.remarks.flatMap(({ text }) => (text ? [messages.text(text)] : [])).join(' ') : '';
  const columns = [...table.columns, ...CARRIED_COLUMNS.filter((column) => !/_words$/.test(column))];
  const cellsOf = ({ id, cells, citations }: ExportRow, index: number): Readonly<Record<string, ExportCell>> => ({
    ...cells,
    ...whole,
    source: lines(citations),
    conflicts: conflicts(id),
    remarks: index === 0 ? remarks : null,
  });
  const rows = table.rows.map(cellsOf).map((cells) => columns.map((column) => written(cells[column] ?? null)));
  return BYTE_ORDER_MARK + [columns, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Another figure for the same thing: the figure, why it differs, and where it was seen. */
function conflictLine({ words, reason }: Conflict, sources: string, { frame, text }: Messages): string {
  const said = [words && frame.alsoReported(text(words)), reason && text(reason)].filter((each) => each).join(' ');
  return sources ? `${said} (${sources.replaceAll('\n', '; ')})` : said;
}

/** Whose the data are, in which version, under what terms, and what they do not measure. */
function wholeCells(data: DataSet, { messages, page }: CsvContext): Readonly<Record<string, ExportCell>> {
  const review = messages.frame.review(messages.signature);
  const about = [messages.text(data.title), messages.text(data.subtitle), review]
    .filter((text) => text)
    .map((text) => text.replace(/([^.!?…])$/, '$1.'));
  return {
    about: about.join(' '),
    data: data.whose ?? `dv-widgets: ${data.id}`,
    data_version: data.version || null,
    licence: data.whose === undefined ? exportByLanguage[messages.language].licence : null,
    checked: data.checked ?? null,
    page,
  };
}

function written(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const text = guarded(cell.replaceAll('\0', ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A number without exponent and without a separator for thousands. A fraction of three digits gets a fourth: `1.052` is
 * 1052 in one country and 1.052 in another.
 */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(MOST_DIGITS));
  const text = String(rounded);
  const digits = text.includes('e-') ? rounded.toFixed(20).replace(/^(-?\d+)(?:\.0*|(\.\d*[1-9])0*)$/, '$1$2') : text;
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
