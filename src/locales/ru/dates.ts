import { formatNumber } from '../../core/numbers.js';
import { type CalendarDate, type Period, precision, yearOf } from '../../core/period.js';

/** Keeps a number on the line of what it counts. */
export const NO_BREAK = '\u00a0';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
/** Behind a day, and behind «около». */
const GENITIVES = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const SHORT = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ');

export const number = (value: number) => formatNumber(value, { group: NO_BREAK, decimal: ',' });

/** Which of three forms follows a number: 0 behind 1 and 21, 1 behind 2 to 4 and 22 and fractions, 2 behind all others. */
export function pluralForm(value: number): 0 | 1 | 2 {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) return 1;
  const lastTwo = size % 100;
  const last = size % 10;
  if (lastTwo > 10 && lastTwo < 20) return 2;
  if (last === 1) return 0;
  return last > 1 && last < 5 ? 1 : 2;
}

/** A number and the form of a noun that follows it: "1 день", "2 дня", "5 дней". */
export const numbered = (value: number, forms: readonly [one: string, few: string, many: string]) =>
  `${number(value)}${NO_BREAK}${forms[pluralForm(value)]}`;

export const shortMonth = (month: number) => SHORT[month - 1] ?? '';

const ofYear = (year: number) => `${year}${NO_BREAK}года`;

/** As much of a date as is known, without its year: "сентябрь", "23 сентября", "около сентября". */
function withinYear({ month, day, approximate }: CalendarDate): string {
  if (month === undefined) return '';
  const genitive = GENITIVES[month - 1] ?? '';
  const words = day === undefined ? genitive : `${day}${NO_BREAK}${genitive}`;
  if (approximate) return `около ${words}`;
  return day === undefined ? (MONTHS[month - 1] ?? '') : words;
}

/** The same in few letters: "сен", "23 сен", "ок. сен". */
function shortWithinYear({ month, day, approximate }: CalendarDate): string {
  if (month === undefined) return '';
  const words = day === undefined ? shortMonth(month) : `${day}${NO_BREAK}${shortMonth(month)}`;
  return approximate ? `ок.${NO_BREAK}${words}` : words;
}

export function date(value: CalendarDate): string {
  const words = withinYear(value);
  if (words) return `${words} ${ofYear(value.year)}`;
  return value.approximate ? `около ${ofYear(value.year)}` : String(value.year);
}

const isPlainYear = (value: CalendarDate) => precision(value) === 'year' && !value.approximate;

const withinOneYear = (value: Period) =>
  yearOf(value) !== null && value.start.month !== undefined && value.end.month !== undefined;

/** True where the month and the year are said once, behind both days. */
const withinOneMonth = ({ start, end }: Period) =>
  precision(start) === 'day' &&
  precision(end) === 'day' &&
  start.month === end.month &&
  !start.approximate &&
  !end.approximate;

export function period(value: Period): string {
  const { start, end } = value;
  if (start === end) return date(start);
  // Numbers stand close to their dash, words apart from it.
  if (isPlainYear(start) && isPlainYear(end)) return `${start.year}–${end.year}`;
  if (!withinOneYear(value)) return `${date(start)} — ${date(end)}`;
  return withinOneMonth(value) ? `${start.day}–${date(end)}` : `${withinYear(start)} — ${date(end)}`;
}

export function partOfYear(value: Period): string {
  const { start, end } = value;
  if (!withinOneYear(value)) return period(value);
  const to = shortWithinYear(end);
  if (start === end) return to;
  if (withinOneMonth(value)) return `${start.day}–${to}`;
  const from = shortWithinYear(start);
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** As `date`, in few letters. */
export const shortDate = (value: CalendarDate) =>
  value.month === undefined && value.approximate
    ? `ок.${NO_BREAK}${value.year}`
    : [shortWithinYear(value), value.year].filter((part) => part).join(' ');

/** In few letters, start and end apart: "10", "28 фев 2014". */
export function when(value: Period): readonly string[] {
  const { start, end } = value;
  if (start === end) return [shortDate(start)];
  if (!withinOneYear(value)) return [shortDate(start), shortDate(end)];
  return [withinOneMonth(value) ? String(start.day) : shortWithinYear(start), shortDate(end)];
}
