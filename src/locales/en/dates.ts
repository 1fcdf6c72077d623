import { formatNumber } from '../../core/numbers.js';
import { type CalendarDate, type Period, precision, yearOf } from '../../core/period.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const number = (value: number) => formatNumber(value, { group: ',', decimal: '.' });

const month = (date: CalendarDate) => MONTHS[(date.month ?? 1) - 1] ?? '';

/** As much of a date as is known, without its year; `name` writes the month. */
function withinYear(value: CalendarDate, name = month): string {
  const words = value.month === undefined ? '' : value.day === undefined ? name(value) : `${value.day} ${name(value)}`;
  return value.approximate && words ? `about ${words}` : words;
}

export function date(value: CalendarDate): string {
  const words = withinYear(value);
  if (words) return `${words} ${value.year}`;
  return value.approximate ? `about ${value.year}` : String(value.year);
}

/** An en dash joins plain dates; words join dates that carry an "about". */
const joined = (from: string, to: string) => (/^about/.test(to) ? `${from} to ${to}` : `${from}–${to}`);

/** Both ends of a span within one year, without the year. */
function span({ start, end }: Period, name = month): string {
  if (start === end) return withinYear(start, name);
  const sameMonth = precision(start) === 'day' && precision(end) === 'day' && start.month === end.month;
  return joined(sameMonth && !start.approximate ? String(start.day) : withinYear(start, name), withinYear(end, name));
}

export function period(value: Period): string {
  const { start, end } = value;
  if (start === end) return date(start);
  const bothInOneYear = yearOf(value) !== null && start.month !== undefined && end.month !== undefined;
  return bothInOneYear ? `${span(value)} ${end.year}` : joined(date(start), date(end));
}

export function partOfYear(value: Period): string {
  const { start, end } = value;
  if (yearOf(value) === null || start.month === undefined || end.month === undefined) return period(value);
  return span(value, (each) => month(each).slice(0, 3));
}

/** As `date`, with months of three letters. */
export const shortDate = ({ year, month, day, approximate }: CalendarDate) =>
  [approximate && 'about', day, month && shortMonth(month), year].filter((part) => part).join(' ');

export const shortMonth = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3);
