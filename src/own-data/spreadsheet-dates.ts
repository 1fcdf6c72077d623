import { DataError, type DataErrorCode, type Place } from '../core/data-error.js';
import { quoted } from './csv-cell.js';
import { periodOf } from './fields.js';
import { monthNamed } from './spreadsheet-months.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** "Year" in Russian and Kazakh, which both write it after the number. */
const YEAR_WORDS = ['г', 'год', 'года', 'ж', 'жыл', 'жылы', 'жылғы'];
/** With one of these behind it. */
const YEAR = /^([12]) ?(\d{3})(?:[.,]0+)?(?: ?(?:г|год|года|ж|жыл|жылы|жылғы)\.?)?$/;

/** Day and month in the order of one country or the other. */
const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** What a spreadsheet calls day 0 of its calendar. */
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const ADVICE = 'give the columns year, from_month and to_month';

/**
 * Reads a year, also as a number with spaces or an empty fraction, or with "year" behind it as in `2020 г.`.
 * @returns 1000–2100
 * @throws DataError `bad-period`
 */
export function readYearCell(text: string, place: Place): number {
  const year = yearIn(tidy(text));
  if (year === null) throw refusal('bad-period', text, 'is not a year from 1000 to 2100', place);
  return year;
}

/**
 * Reads a month by its number or its name.
 * @returns 1–12; `null` for an empty cell
 * @throws DataError `bad-period`
 */
export function readMonthCell(text: string, place: Place): number | null {
  const tidied = tidy(text);
  if (tidied === '') return null;
  const month = /^(?:0?[1-9]|1[0-2])$/.test(tidied) ? Number(tidied) : monthNamed(tidied.replace(/\.$/, ''));
  if (month === null) throw refusal('bad-period', text, 'is not a month', place);
  return month;
}

/**
 * Reads a period in the subset of EDTF that `periodOf` reads, or in a form that spreadsheets make of one and that can
 * mean nothing else: `01.09.2020`, `сентябрь 2020`, `2019–2020`.
 * @returns EDTF
 * @throws DataError `ambiguous-period` for what can mean two things, or is a spreadsheet's own number for a day;
 *   `bad-period` for everything else, for a time of day, and for an empty cell
 */
export function readPeriodCell(text: string, place: Place): string {
  const tidied = tidy(text);
  refuseEaten(tidied, text, place);
  const year = yearIn(tidied);
  const found =
    year === null ? (partOfYear(tidied) ?? fromNumbers(tidied) ?? fromWords(tidied) ?? tidied) : String(year);
  try {
    return periodOf(found).text;
  } catch {
    throw refusal('bad-period', text, 'is not a period that can be read', place);
  }
}

/** One kind of space, composed letters, lower case: what differs between programs, and means nothing. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function yearIn(tidied: string): number | null {
  const [, thousand = '', rest = ''] = YEAR.exec(tidied) ?? [];
  const year = Number(thousand + rest);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** EDTF of a date in numbers with one possible order; `null` for other texts. */
function fromNumbers(tidied: string): string | null {
  const years = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(tidied);
  if (years) return `${years[1]}/${years[2]}`;
  const yearFirst = /^(\d{4})([./]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/.exec(tidied);
  if (yearFirst) return edtf(yearFirst[1], yearFirst[3], yearFirst[4]);
  const points = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(tidied);
  if (points) return edtf(points[3], points[2], points[1]);
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(tidied);
  if (monthFirst) return edtf(monthFirst[2], monthFirst[1]);
  const [, one, two, year] = EITHER_ORDER.exec(tidied) ?? [];
  if (year === undefined) return null;
  return Number(one) > 12 ? edtf(year, two, one) : edtf(year, one, two);
}

/** EDTF of one month by its name with a year of four digits, and perhaps a day; `null` for other texts. */
function fromWords(tidied: string): string | null {
  const { month, numbers } = partsOf(tidied);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  const isOneDate = month !== null && year !== undefined && numbers.length === (day === undefined ? 1 : 2);
  return isOneDate ? edtf(year, String(month), day) : null;
}

/** Quarters, half-years, months and weeks as offices of statistics write them: before the year, or behind it. */
const PART =
  /^(?:([1-4]|iv|i{1,3}|[qt] ?[1-4])(?:[ .-]*(?:кв\p{L}*|тоқ\p{L}*|quarter|quartal|trim\p{L}*))?[ ,./-]*(\d{4})|(\d{4})(?: ?(?:г|ж))?[ ,./:-]*([qtmhwк]) ?-?(\d{1,2})|(\d{4})(?: ?(?:г|ж)\.?)?[ ,-]*([1-4])[ -]*(?:кв|тоқ)\p{L}*\.?)$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** Months of a part, by its letter; a week is counted in days. */
const MONTHS: Readonly<Record<string, number>> = { q: 3, t: 3, к: 3, m: 1, h: 6 };

/** EDTF of a part of a year by its number, as `Q1 2020`, `2020-Q1`, `1 кв. 2020`, `2020M09`, `2020-W05`; `null` for others. */
function partOfYear(tidied: string): string | null {
  const [, before, yearBehind, yearBefore, letter = 'q', behind, yearOf, quarter] = PART.exec(tidied) ?? [];
  const year = yearBehind ?? yearBefore ?? yearOf;
  if (year === undefined) return null;
  const written = (before ?? behind ?? quarter ?? '').replace(/^[qt] ?/, '');
  const number = ROMAN.includes(written) ? ROMAN.indexOf(written) + 1 : Number(written);
  if (before !== undefined && !/[^\d ./,-]/.test(tidied)) return null;
  if (letter === 'w') return weekOf(Number(year), number);
  const months = MONTHS[letter] ?? 3;
  if (number < 1 || number * months > 12) return null;
  const [first, last] = [(number - 1) * months + 1, number * months].map((month) => edtf(year, String(month)));
  return first === last ? `${first}` : `${first}/${last}`;
}

/** EDTF of a week as ISO 8601 counts: the first is the one with 4 January in it, and weeks begin on Monday. */
function weekOf(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return [monday, monday + 6 * DAY].map((day) => new Date(day).toISOString().slice(0, 10)).join('/');
}

/** The month that a text of words and numbers names, `null` unless it is exactly one, and the numbers. */
function partsOf(tidied: string): { month: number | null; numbers: string[] } {
  const numbers: string[] = tidied.match(/\d+/g) ?? [];
  const words = (tidied.match(/\p{L}+/gu) ?? []).filter((word) => !YEAR_WORDS.includes(word));
  const isPlain = words.length === 1 && /^[\p{L}\d .,-]+$/u.test(tidied);
  return { month: isPlain ? monthNamed(words[0] ?? '') : null, numbers };
}

/** Refuses what a spreadsheet has made of a date when nobody can tell which date it was. */
function refuseEaten(tidied: string, text: string, place: Place): void {
  if (/\d:\d\d/.test(tidied)) {
    throw refusal('bad-period', text, 'has a time of day, which moves dates between time zones', place);
  }
  if (/^[2-5]\d{4}$|^60000$/.test(tidied)) {
    const day = new Date(SERIAL_START + Number(tidied) * DAY).toISOString().slice(0, 10);
    const message = `looks like a spreadsheet's number for a day, ${day} if its days are counted from 1900`;
    throw refusal('ambiguous-period', text, message, place);
  }
  const { month, numbers } = partsOf(tidied);
  const [number = ''] = numbers;
  if (month !== null && numbers.length === 1 && number.length <= 2) {
    const message = `may be month ${month} of a year that ends in ${number}, or day ${number} of month ${month}: ${ADVICE}`;
    throw refusal('ambiguous-period', text, message, place);
  }
  const [, one, two] = EITHER_ORDER.exec(tidied) ?? [];
  if (one !== undefined && Number(one) <= 12 && Number(two) <= 12 && Number(one) !== Number(two)) {
    const message = `may be day ${one} of month ${two}, or day ${two} of month ${one}: ${ADVICE}`;
    throw refusal('ambiguous-period', text, message, place);
  }
  const isShort = month === null ? /^\d{1,2}([./-])\d{1,2}\1\d\d$/.test(tidied) : isShortDate(numbers);
  if (isShort) throw refusal('ambiguous-period', text, `has a year of two digits: ${ADVICE}`, place);
  if (/^\d{4}[–—]\d\d$/.test(tidied)) {
    throw refusal('ambiguous-period', text, `may be a month, or two years: ${ADVICE}`, place);
  }
}

/** A day and a year, and nobody can tell which is which. */
const isShortDate = (numbers: readonly string[]): boolean =>
  numbers.length === 2 && numbers.every((number) => number.length <= 2);

function edtf(year = '', month = '', day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

function refusal(code: DataErrorCode, text: string, message: string, place: Place): DataError {
  return new DataError(code, `${quoted(text)} ${message}`, { value: text, place });
}
