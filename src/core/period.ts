import { DataError } from './data-error.js';

/** How exact a date is. A date is never drawn narrower than this (rule 7). */
export type Precision = 'day' | 'month' | 'year';

/** A calendar date as exact as its source gave it: month 1–12, day 1–31, absent when not known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF `~`: the source says "about". */
  readonly approximate: boolean;
}

/**
 * A span of time in a subset of EDTF level 1: `2020`, `2020-09`, `2020-09-23`, `2020-01/2020-09`, each date with an
 * optional `~`. A single date is a period that starts and ends with it.
 */
export interface Period {
  readonly text: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Years outside are typing errors: one of them freezes a chart that draws an axis by days. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Periods that were read, by their texts: from a cell to a pixel each is asked for some ten times. */
const known = new Map<string, Period>();
/** More than any table that is drawn has. */
const MOST_KNOWN = 20_000;

/**
 * Reads an EDTF period.
 * @throws DataError `bad-period` for anything outside the subset, a day that no calendar has, or an end before its start
 */
export function parsePeriod(text: string): Period {
  const read = known.get(text);
  if (read) return read;
  const dates = text.split('/');
  const [start, end = start] = dates.map((date) => parseDate(date, text));
  if (!start || !end || dates.length > 2) throw bad(text);
  if (dayNumber(lastDay(end)) < dayNumber(firstDay(start))) throw bad(text);
  const period = { text, start, end };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, period);
  return period;
}

/** The precision to which a date is known. */
export function precision(date: CalendarDate): Precision {
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

/** True for exactly one calendar year, written `2019` or `2019-01/2019-12`; false for a part of one. */
export function isWholeYear({ start, end }: Period): boolean {
  return (
    dayNumber(firstDay(start)) === dayNumber(yearStart(start)) && dayNumber(lastDay(end)) === dayNumber(yearEnd(start))
  );
}

/** The calendar year that contains the whole period, or `null` when it spans several. */
export function yearOf(period: Period): number | null {
  return period.start.year === period.end.year ? period.start.year : null;
}

/** The first day that the period can contain. */
export function firstDay(date: CalendarDate): Required<CalendarDate> {
  return { year: date.year, month: date.month ?? 1, day: date.day ?? 1, approximate: date.approximate };
}

/** The last day that the period can contain. */
export function lastDay(date: CalendarDate): Required<CalendarDate> {
  const month = date.month ?? 12;
  return { year: date.year, month, day: date.day ?? daysIn(date.year, month), approximate: date.approximate };
}

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar, without a time zone. */
export function dayNumber(date: Required<CalendarDate>): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

/** The share of its own year, 0 to 1, that lies before a date's first day. */
export function shareOfYearBefore(date: CalendarDate): number {
  const start = dayNumber(yearStart(date));
  return (dayNumber(firstDay(date)) - start) / (dayNumber(yearEnd(date)) + 1 - start);
}

const yearStart = ({ year }: CalendarDate) => firstDay({ year, approximate: false });
const yearEnd = ({ year }: CalendarDate) => lastDay({ year, approximate: false });

function parseDate(text: string, whole: string): CalendarDate {
  const match = DATE.exec(text);
  if (!match) throw bad(whole);
  const [, y, m, d, about] = match;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = d === undefined ? undefined : Number(d);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw bad(whole);
  if (month !== undefined && (month < 1 || month > 12)) throw bad(whole);
  if (day !== undefined && (day < 1 || (day > 28 && day > daysIn(year, month as number)))) throw bad(whole);
  return { year, ...(month && { month }), ...(day && { day }), approximate: about === '~' };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function bad(text: string): DataError {
  return new DataError('bad-period', `not a period that can be read: "${text}"`);
}

/** A period that nobody gave, in own data: as wide as periods are. Its words say that it is not known. */
export const UNKNOWN_PERIOD = '1000/2100';
