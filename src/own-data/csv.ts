import { dsvFormat } from 'd3-dsv';
import { DataError } from '../core/data-error.js';
import { quoted } from './csv-cell.js';
import { isColumnWord } from './column-words.js';
import type { Separator, Sheet } from './sheet.js';

/** Characters in which the header is looked for. */
const LONGEST_HEADER = 10_000;
/** Lines by which separators are told apart where no column has a name that is known. */
const SAMPLE = 30;

/** Those that stand in texts the least come first. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
const LINE_END = /\r\n|\r|\n/g;

/** By separator: a quoted cell, with what stands before it, and a quote that opens a cell. */
const QUOTED = {
  ',': [/(^|[,\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[,\r\n])"[^,\r\n]*/],
  ';': [/(^|[;\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[;\r\n])"[^;\r\n]*/],
  '\t': [/(^|[\t\r\n])"[^"]*(?:""[^"]*)*"/g, /(?:^|[\t\r\n])"[^\t\r\n]*/],
} as const;

/**
 * Takes apart a table as spreadsheets write it: separated by commas, semicolons or tabs, with or without a byte order mark,
 * a first line `sep=;`, quotes, and the blank rows that spreadsheets leave.
 * @param given what parts its cells, where somebody has said so
 * @throws DataError `not-data` for a page or bytes; `no-rows`; `shape` for quotes that do not close, and for a separator
 *   that is not read or not certain
 */
export function readCsv(text: string, given: Separator | null = null): Sheet {
  if (/^\s*</.test(text)) throw new DataError('not-data', 'this is a page, not a table');
  if (text.includes('\0')) throw new DataError('not-data', 'these are bytes, not the text of a table');
  const { separator, body } = separate(text.replace(/^\uFEFF/, ''), given);
  const plain = unquotedPart(body, separator);
  refuseOpenQuotes(plain, separator);
  // Not the parser of objects: it makes functions from text, which strict pages forbid.
  const rows = dsvFormat(separator)
    .parseRows(body)
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { separator, caption: '', plain, rows };
}

/** The separator, and the table without the line that may name it: spreadsheets obey that line, and do not count it. */
function separate(text: string, given: Separator | null): { separator: Separator; body: string } {
  const [line, inQuotes, separator = inQuotes] =
    /^(?:"sep=([^\r\n])"|sep=([^\r\n]))[ \t]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (line === undefined || separator === undefined) return { separator: given ?? separatorOf(text), body: text };
  return { separator: given ?? known(separator), body: text.slice(line.length) };
}

/** The separator that splits the header into more known column names than any other does; else the one of the most cells. */
function separatorOf(body: string): Separator {
  const lines = linesWithoutQuotes(body);
  // Eurostat names several columns in the first cell, and parts them by commas.
  if (/^[^\t\\]*\\[^\t]*\t/.test(lines[0] ?? '')) return '\t';
  const [best, second] = SEPARATORS.map((separator) => {
    const cells = lines.map((line) => line.split(separator));
    const parted = cells.filter(({ length }) => length > 1).map(({ length }) => length);
    return {
      separator,
      /** Cells of the line that names the most columns. */
      known: Math.max(0, ...cells.map((line) => line.filter(isColumnWord).length)),
      parted: parted.length,
      narrowest: parted.length ? Math.min(...parted) : 0,
    };
  }).sort((a, b) => b.known - a.known || b.parted - a.parted || b.narrowest - a.narrowest);
  if (!best?.parted) return ',';
  const [line = ''] = lines;
  if (best.known && best.known === second?.known && second.parted)
    throw new DataError('shape', `the header is separated in two ways: ${quoted(line)}`, { value: line });
  return best.separator;
}

/** The first lines that are not blank. What separators and line breaks do inside quotes says nothing: only names are kept. */
function linesWithoutQuotes(body: string): string[] {
  const start = body
    .slice(0, LONGEST_HEADER)
    .replace(/"([^"]*(?:""[^"]*)*)"/g, (_, text: string) => (isColumnWord(text) ? text : ''));
  return start
    .split(LINE_END)
    .filter((line) => /[^\s,;]/.test(line))
    .slice(0, SAMPLE);
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
  if (!body.includes('"')) return body;
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
