import { dayNumber, firstDay, lastDay, type Period, parsePeriod, precision } from '../core/period.js';
import { plainName } from './column-words.js';
import { readPeriodCell } from './spreadsheet-dates.js';

/** What columns are called whose times are the last of a year or a week, or the first of a week. */
const YEAR_TO = /^(?:(?:financial |fiscal )?year|(?:12|twelve) months|rolling year)s? (?:to|ending|ended|end)(?: |$)/;
const WEEK_TO = /^weeks? (?:to|ending|ended|end)(?: |$)/;
const WEEK_FROM = /^(?:weeks?|w\/c|week (?:of|from|starting|beginning|commencing|start)(?: .*)?|неделя(?: с)?|апта)$/;

const DAY = 86_400_000;

/** Times of which their column says that each ends or begins what it stands for, as that: `2018-04/2019-03` for the year to March. */
export function spansOf(cells: readonly string[], title: string): readonly string[] {
  const name = plainName(title);
  const span = YEAR_TO.test(name) ? yearTo : WEEK_TO.test(name) ? weekTo : WEEK_FROM.test(name) ? weekFrom : null;
  return span ? cells.map((cell) => spanOf(cell, span)) : cells;
}

function spanOf(cell: string, span: (period: Period) => string | null): string {
  try {
    return span(parsePeriod(readPeriodCell(cell, {}))) ?? cell;
  } catch {
    // Said where it is read.
    return cell;
  }
}

function yearTo({ text, end }: Period): string | null {
  if (precision(end) === 'year') return null;
  const { year, month } = firstDay(end);
  const isEnd = end.day === undefined || end.day === lastDay({ year, month, approximate: false }).day;
  if (!isEnd) return null;
  const last = `${year}-${two(month)}`;
  return text.slice(0, 7) === last ? `${month === 12 ? year : year - 1}-${two((month % 12) + 1)}/${last}` : null;
}

const weekTo = (period: Period): string | null =>
  isDay(period) ? `${dayText(dayNumber(firstDay(period.end)) - 6)}/${period.text}` : null;

const weekFrom = (period: Period): string | null =>
  isDay(period) ? `${period.text}/${dayText(dayNumber(firstDay(period.start)) + 6)}` : null;

const isDay = ({ text, end }: Period) => precision(end) === 'day' && !text.includes('/');
const dayText = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const two = (number: number) => String(number).padStart(2, '0');
