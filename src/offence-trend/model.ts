import { type Notes, numberNotes } from '../core/notes.js';
import {
  isWholeYear,
  lastDay,
  dayNumber,
  firstDay,
  parsePeriod,
  type Period,
  shareOfYearBefore,
  yearOf,
} from '../core/period.js';
import type { OffenceCount, SeriesBreak, Trend } from './data.js';

/** A figure as it is drawn. */
export interface Figure {
  readonly observation: OffenceCount;
  readonly period: Period;
  /** Less than its calendar year. */
  readonly partial: boolean;
  /** Share of the year, 0 to 1, before the day on which the definition changed; `null`: one definition throughout. */
  readonly mixedFrom: number | null;
  /** Numbers of its notes, the source of the value first. */
  readonly notes: readonly number[];
}

/** One calendar year on the axis. */
export interface Slot {
  readonly year: number;
  /** The figure that the column stands for; `null`: an empty, labelled slot (rule 1). */
  readonly main: Figure | null;
  /** Other counts of the same year, drawn thin: an earlier method, or fewer months. */
  readonly others: readonly Figure[];
  /** The break, if any, that sets this year apart from the one before (rule 3). */
  readonly breakBefore: SeriesBreak | null;
  /** The break, if any, within this year. */
  readonly breakWithin: SeriesBreak | null;
  /** Another body counted than in the slot before (rule 6). */
  readonly providerChanged: boolean;
}

/** All that a drawing, a table and a finding of the trend need. */
export interface TrendModel {
  readonly trend: Trend;
  readonly slots: readonly Slot[];
  /** Slots between breaks: only within one of these may anything be compared. */
  readonly segments: readonly (readonly Slot[])[];
  /** Largest value drawn; 0 when nothing is. */
  readonly largest: number;
  readonly notes: Notes;
}

/** Years to show, inclusive; `null`: from the first or to the last that the data have. */
export interface TrendRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Arranges a series by calendar year. Observations that span years are for the table, not for the axis. */
export function trendModel(trend: Trend, range: TrendRange = { from: null, to: null }): TrendModel {
  const dated = trend.observations
    .map((observation) => ({ observation, period: parsePeriod(observation.period) }))
    .filter(({ period }) => inRange(yearOf(period), range));
  const notes = numberNotes(trend, noteEntries(trend, dated));
  const years = dated.map(({ period }) => yearOf(period) as number);
  const slots: Slot[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const figures = dated
      .filter(({ period }) => yearOf(period) === year)
      .map(({ observation, period }) => figure(observation, period, notes));
    slots.push(slot(trend, year, figures, slots.at(-1)));
  }
  return { trend, slots, segments: segments(slots), largest: largest(slots), notes };
}

function inRange(year: number | null, { from, to }: TrendRange): boolean {
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function figure(observation: OffenceCount, period: Period, notes: Notes): Figure {
  const changed = observation.definitionChanged;
  return {
    observation,
    period,
    partial: !isWholeYear(period) || observation.status.includes('partial'),
    mixedFrom: changed === undefined ? null : shareOfYearBefore(parsePeriod(changed).start),
    notes: notes.numbersOf(observation.id),
  };
}

function slot(trend: Trend, year: number, figures: readonly Figure[], previous: Slot | undefined): Slot {
  const [main = null, ...others] = figures.filter(({ observation }) => observation.value !== null).sort(byRank);
  const breaks = trend.breaks.filter(({ date }) => parsePeriod(date).start.year === year);
  const setApart = previous !== undefined && (main?.observation.status.includes('break') ?? false);
  const provider = previous?.main?.observation.provider;
  return {
    year,
    main,
    others,
    breakBefore: setApart ? (breaks[0] ?? null) : null,
    breakWithin: setApart ? null : (breaks[0] ?? null),
    providerChanged: provider !== undefined && main !== null && provider !== main.observation.provider,
  };
}

/** The column of a year is its full count by the newest definition; failing that, its longest part. */
function byRank(a: Figure, b: Figure): number {
  return (
    Number(a.partial) - Number(b.partial) ||
    Number(b.observation.status.includes('break')) - Number(a.observation.status.includes('break')) ||
    length(b.period) - length(a.period)
  );
}

function length({ start, end }: Period): number {
  return dayNumber(lastDay(end)) - dayNumber(firstDay(start));
}

function segments(slots: readonly Slot[]): Slot[][] {
  const result: Slot[][] = [];
  for (const entry of slots) {
    if (entry.breakBefore || result.length === 0) result.push([]);
    result.at(-1)?.push(entry);
  }
  return result;
}

function largest(slots: readonly Slot[]): number {
  return Math.max(
    0,
    ...slots.flatMap(({ main, others }) => [main, ...others].map((each) => each?.observation.value ?? 0)),
  );
}

function noteEntries(trend: Trend, dated: readonly { observation: OffenceCount; period: Period }[]) {
  return [
    ...dated
      .toSorted((a, b) => dayNumber(lastDay(a.period.end)) - dayNumber(lastDay(b.period.end)))
      .map(({ observation: { id, caveat, citations } }) => ({ id, text: caveat, citations })),
    ...trend.breaks.map(({ id, reason, citations }) => ({ id, text: reason, citations })),
  ];
}
