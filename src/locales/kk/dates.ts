import { formatNumber } from '../../core/numbers.js';
import { type CalendarDate, type Period, precision, yearOf } from '../../core/period.js';

/** Keeps a number on the line of what it counts. */
export const NO_BREAK = '\u00a0';

// Own tables, because Chromium claims to know Kazakh and prints `2020 M09`.
const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

export const number = (value: number) => formatNumber(value, { group: NO_BREAK, decimal: ',' });

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** Three letters and a full stop, as Kazakh shortens its months. */
export const shortMonth = (month: number) => `${monthName(month).slice(0, 3)}.`;

const about = (words: string, { approximate }: CalendarDate) => (approximate ? `шамамен ${words}` : words);

const yearWords = (year: number) => `${year}${NO_BREAK}ж.`;

/** Month and day, as far as they are known; `name` writes the month. */
function bare({ month, day }: CalendarDate, name: (month: number) => string): string {
  if (month === undefined) return '';
  return day === undefined ? name(month) : `${day}${NO_BREAK}${name(month)}`;
}

/** The year stands first: "2020 ж. 23 қыркүйек". */
function whole(value: CalendarDate, name: (month: number) => string): string {
  return about([yearWords(value.year), bare(value, name)].filter((part) => part).join(' '), value);
}

export const date = (value: CalendarDate) => whole(value, monthName);

/** As `date`, with months of three letters. */
export const shortDate = (value: CalendarDate) => whole(value, shortMonth);

/** Ends of one word each stand close together, longer ones apart. */
const joined = (from: string, to: string) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`);

const withinOneYear = (value: Period) =>
  yearOf(value) !== null && value.start.month !== undefined && value.end.month !== undefined;

const withinOneMonth = ({ start, end }: Period) =>
  precision(start) === 'day' && precision(end) === 'day' && start.month === end.month && !end.approximate;

const bothPlainYears = ({ start, end }: Period) =>
  [start, end].every((each) => precision(each) === 'year' && !each.approximate);

/** Both ends of a span within one year, without the year and without the "about" of its start. */
function span({ start, end, text }: Period, name: (month: number) => string): string {
  if (start === end) return bare(start, name);
  if (withinOneMonth({ start, end, text })) return `${start.day}–${bare(end, name)}`;
  return joined(bare(start, name), about(bare(end, name), end));
}

export function period(value: Period): string {
  const { start, end } = value;
  if (start === end) return date(start);
  if (bothPlainYears(value)) return `${start.year}–${end.year}${NO_BREAK}жж.`;
  if (!withinOneYear(value)) return joined(date(start), date(end));
  return about(`${yearWords(end.year)} ${span(value, monthName)}`, start);
}

export function partOfYear(value: Period): string {
  return withinOneYear(value) ? about(span(value, shortMonth), value.start) : period(value);
}

/** In few letters, start and end apart: "2014 ж. 10", "28 ақп.". The year stands with the start. */
export function when(value: Period): readonly string[] {
  const { start, end } = value;
  if (start === end) return [shortDate(start)];
  if (bothPlainYears(value)) return [String(start.year), `${end.year}${NO_BREAK}жж.`];
  if (!withinOneYear(value)) return [shortDate(start), shortDate(end)];
  const from = withinOneMonth(value) ? `${yearWords(start.year)} ${start.day}` : shortDate(start);
  return [withinOneMonth(value) ? about(from, start) : from, about(bare(end, shortMonth), end)];
}
