import { parsePeriod, type Period, precision, yearOf } from '../core/period.js';

/** How a language writes periods of an axis in few letters. */
interface PeriodWords {
  /** "Sep 2020". */
  month(month: number, year: number): string;
  /** "Q1 2020". */
  quarter(quarter: number, year: number): string;
  /** Any other part of a year, as in "Jan–Jun": with its year. */
  part(part: string, year: number): string;
  /** Both ends in few letters, each with its year. */
  ends(period: Period): string;
  partOfYear(period: Period): string;
}

/** A period of whole months or days in few letters, from its EDTF text; of two years half each, as in "2019/20". */
export const periodLabel =
  (words: PeriodWords) =>
  (text: string): string => {
    const period = parsePeriod(text);
    const { start, end } = period;
    const [from, to] = [start.month ?? 1, end.month ?? 12];
    const isMonths = precision(end) !== 'day';
    const isNext = precision(end) === 'year' && end.year === start.year + 1;
    const length = (end.year - start.year) * 12 + to - from + 1;
    if (isNext || (isMonths && length === 12)) return `${start.year}/${String(end.year).slice(2)}`;
    if (yearOf(period) === null) return words.ends(period);
    if (isMonths && length === 1) return words.month(from, start.year);
    if (isMonths && length === 3 && to % 3 === 0) return words.quarter(to / 3, start.year);
    return words.part(words.partOfYear(period), start.year);
  };
