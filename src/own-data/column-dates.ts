import { DataError } from '../core/data-error.js';
import { spansOf } from './column-spans.js';

/** A column of times, with what had to be guessed. */
interface Dates {
  readonly cells: readonly string[];
  readonly remark: DataError | null;
}

const EITHER_ORDER = /^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4})(.*)$/;
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})[T ]+0?0:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/i;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d\d:\d\d.*$/i;
const FISCAL = /^(?:fy ?)?([12]\d)(\d\d) ?[/–—-] ?\1?(\d\d)$/i;
const SERIAL = /^[2-5]\d{4}(?:\.0+)?$|^60000$/;
/** Letters of a year, and of one with its month. */
const [YEAR, MONTH] = [4, 7];
const QUARTERS = ['01', '04', '07', '10'];
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Reads a column of times as a whole: 13/3 says what 3/4 is, first days in every row are years or months, a year and the
 * next in every row are years of their own kind (`2019/20`), five digits in every row are days of a spreadsheet.
 * @param name which column it is: when a petition opened may have a time of day
 * @param title what the table calls it
 */
export function readColumnOfDates(cells: readonly string[], name: string, title: string): Dates {
  const trimmed = cells.map((cell) => {
    const text = cell.trim();
    return MIDNIGHT.exec(text)?.[1] ?? (name === 'opened' ? INSTANT.exec(text)?.[1] : null) ?? text;
  });
  const filled = trimmed.filter((cell) => cell);
  const every = (is: (cell: string) => boolean) => filled.length > 1 && filled.every(is);
  const as = (read: readonly string[]): Dates => {
    const [value = '', as = ''] = [trimmed, read].map((all) => all.find((cell) => cell));
    const message = `${JSON.stringify(value)} was read as ${as}, and so were all of the column "${name}"`;
    const place = { column: name, choices: [as] };
    return { cells: read, remark: new DataError('guessed', message, { value, place }) };
  };
  const isSerial = every((cell) => SERIAL.test(cell)) && !every((cell) => Number(cell) < 2100);
  const isAlike = new Set(filled.map((cell) => cell.replace(/\d/g, '0'))).size === 1;
  if (isAlike && every(isFiscal)) return { cells: trimmed.map((cell) => (cell ? fiscal(cell) : cell)), remark: null };
  const ordered = isSerial ? trimmed.map((cell) => cell && dayOf(cell)) : inOrder(trimmed);
  const spans = spansOf(ordered, title);
  const length = name === 'period' ? lengthIn(spans.filter((cell) => cell)) : null;
  if (length) return as(spans.map((cell) => cell.slice(0, length)));
  return isSerial || spans.some((cell, index) => cell !== ordered[index]) ? as(spans) : { cells: spans, remark: null };
}

/**
 * How much of first days says what they are the first of: a year, where each is a 1 January, or a month. First days of quarters
 * alone may be either's.
 */
function lengthIn(days: readonly string[]): number | null {
  if (days.length < 2 || !days.every((day) => /^\d{4}-\d\d-01$/.test(day))) return null;
  const months = new Set(days.map((day) => day.slice(5, 7)));
  if (months.size === 1) return months.has('01') ? YEAR : null;
  return [...months].some((month) => !QUARTERS.includes(month)) ? MONTH : null;
}

const dayOf = (serial: string) => new Date(SERIAL_START + Math.floor(Number(serial)) * DAY).toISOString().slice(0, 10);

/** A year and the one after it, in two digits or in four. `2010-11` alone may be a month. */
function isFiscal(cell: string): boolean {
  const [, century, year, next] = FISCAL.exec(cell) ?? [];
  return century !== undefined && (Number(year) + 1) % 100 === Number(next);
}

function fiscal(cell: string): string {
  const [, century = '', year = ''] = FISCAL.exec(cell) ?? [];
  const first = Number(century + year);
  return `${first}/${first + 1}`;
}

/** Days with their month before or behind, as far as one of the column proves it. */
function inOrder(cells: readonly string[]): readonly string[] {
  const found = cells.map((cell) => EITHER_ORDER.exec(cell)).map((each) => (each?.[2] === each?.[4] ? each : null));
  const over = (at: 1 | 3) => found.some((each) => Number(each?.[at]) > 12);
  const [dayFirst, monthFirst] = [over(1), over(3)];
  // Points are written between a day and its month, in this order.
  const isPlain = (sign?: string) => sign !== '.' && dayFirst !== monthFirst;
  return cells.map((cell, index) => {
    const [, one = '', sign, two = '', , year = '', rest = ''] = found[index] ?? [];
    if (!isPlain(sign) || !year || rest.trim()) return cell;
    const [month, day] = dayFirst ? [two, one] : [one, two];
    return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  });
}
