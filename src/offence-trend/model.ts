import { type Notes, notesOf } from '../core/notes.js';
import {
  dayNumber,
  firstDay,
  isWholeYear,
  lastDay,
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
}

/** One calendar year on the axis. */
export interface Slot {
  readonly year: number;
  /** The figure that the column stands for; `null`: an empty, labelled slot (rule 1). */
  readonly main: Figure | null;
  /** Other counts of the same year, drawn thin: an earlier method, or fewer months. */
  readonly others: readonly Figure[];
  /** Nothing from here on may be compared with anything before (rule 3). */
  readonly apart: boolean;
  /** Why: the breaks between the year before and this one, or within this one. */
  readonly breaks: readonly SeriesBreak[];
  /** Other rules since this year, under which counts may still be compared with care. */
  readonly changes: readonly SeriesBreak[];
  /** Another body counted than in the last year before that has a figure (rule 6). */
  readonly providerChanged: boolean;
}

/** All that a drawing, a table and a finding of the trend need. */
export interface TrendModel {
  readonly trend: Trend;
  /** Whether every figure of the series is within the years asked for. */
  readonly isWhole: boolean;
  readonly slots: readonly Slot[];
  /** Slots between breaks: only within one of these may anything be compared. */
  readonly segments: readonly (readonly Slot[])[];
  /** Figures for spans over several years: for the table, not for an axis of years. */
  readonly spanning: readonly Figure[];
  /** What stands in a slot, by the id of its observation. */
  readonly placed: ReadonlyMap<string, { readonly figure: Figure; readonly isMain: boolean }>;
  readonly definitions: ReadonlyMap<string, Trend['definitions'][number]>;
  readonly providers: ReadonlyMap<string, Trend['providers'][number]>;
  /** Largest value drawn; 0 when nothing is. */
  readonly largest: number;
  readonly notes: Notes;
}

/** Years to show, inclusive; `null`: from the first or to the last that the data have. */
export interface TrendRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Arranges a series by calendar year. */
export function trendModel(trend: Trend, { from, to }: TrendRange = { from: null, to: null }): TrendModel {
  const dated = trend.observations
    .map((observation) => ({ observation, period: parsePeriod(observation.period) }))
    .filter(({ period }) => period.end.year >= (from ?? -Infinity) && period.start.year <= (to ?? Infinity))
    .sort((a, b) => dayNumber(lastDay(a.period.end)) - dayNumber(lastDay(b.period.end)));
  const notes = notesOf(trend, [
    ...dated.map(({ observation: { id, caveat, citations } }) => ({ id, text: caveat, citations })),
    ...trend.breaks.map(({ id, reason, citations }) => ({ id, text: reason, citations })),
  ]);
  const figures = dated.map(({ observation, period }) => ({
    observation,
    period,
    partial: !isWholeYear(period) || observation.status.includes('partial'),
    mixedFrom:
      observation.definitionChanged === undefined
        ? null
        : shareOfYearBefore(parsePeriod(observation.definitionChanged).start),
  }));
  const slots = slotsOf(trend, figures);
  const segments = segmentsOf(slots);
  const placed = slots.flatMap(({ main, others }) =>
    main ? [main, ...others].map((figure) => ({ figure, isMain: figure === main })) : [],
  );
  return {
    trend,
    isWhole: dated.length === trend.observations.length,
    slots,
    segments,
    spanning: figures.filter(({ period }) => yearOf(period) === null),
    placed: new Map(placed.map((each) => [each.figure.observation.id, each])),
    definitions: new Map(trend.definitions.map((each) => [each.id, each])),
    providers: new Map(trend.providers.map((each) => [each.id, each])),
    largest: Math.max(0, ...placed.map(({ figure }) => figure.observation.value ?? 0)),
    notes,
  };
}

function slotsOf({ breaks }: Trend, figures: readonly Figure[]): Slot[] {
  const byYear = grouped(figures, ({ period }) => yearOf(period));
  const breaksByYear = grouped(breaks, ({ date }) => parsePeriod(date).start.year);
  const years = [...byYear.keys()];
  const last = Math.max(...years);
  const slots: Slot[] = [];
  for (let year = Math.min(...years); year <= last; year++) {
    slots.push(slot(year, byYear.get(year) ?? [], breaksByYear.get(year) ?? [], slots));
  }
  return slots;
}

/** Each in its year, in their order; what has no year is left out. */
function grouped<Each>(list: readonly Each[], yearOf: (each: Each) => number | null): Map<number, Each[]> {
  const groups = new Map<number, Each[]>();
  for (const each of list) {
    const year = yearOf(each);
    if (year === null) continue;
    const group = groups.get(year);
    if (group) group.push(each);
    else groups.set(year, [each]);
  }
  return groups;
}

function slot(year: number, own: readonly Figure[], listed: readonly SeriesBreak[], before: readonly Slot[]): Slot {
  const here = listed.filter(({ kind }) => kind !== 'rule');
  const [main = null, ...others] = own.filter(({ observation }) => observation.value !== null).sort(byRank);
  const previous = before.at(-1);
  const counted = before.findLast((each) => each.main)?.main?.observation;
  // A change in the middle of a year parts it from the year before and from the year after.
  const inherited = previous && isMixed(previous) ? previous.breaks.filter(isWithinYear) : [];
  const apart =
    previous !== undefined &&
    (here.length > 0 ||
      isMixed(previous) ||
      own.some(({ observation, mixedFrom }) => observation.status.includes('break') || mixedFrom !== null) ||
      (main !== null && counted !== undefined && main.observation.definition !== counted.definition));
  return {
    year,
    main,
    others,
    apart,
    breaks: here.length > 0 ? here : inherited,
    changes: listed.filter(({ kind }) => kind === 'rule'),
    providerChanged: counted !== undefined && main !== null && counted.provider !== main.observation.provider,
  };
}

const isWithinYear = ({ date }: SeriesBreak) => shareOfYearBefore(parsePeriod(date).start) > 0;

/** Whether the year's own count ends under other rules than it began, or only a part of it is by the new ones. */
function isMixed({ year, main, others, breaks }: Slot): boolean {
  const isBreak = (each: Figure | null) => each?.observation.status.includes('break') ?? false;
  return (
    (main?.mixedFrom ?? 0) > 0 ||
    breaks.some((each) => isWithinYear(each) && parsePeriod(each.date).start.year === year) ||
    (others.some(isBreak) && !isBreak(main))
  );
}

/** The column of a year is its full count by the newest definition; failing that, its longest part. */
function byRank(a: Figure, b: Figure): number {
  const isBreak = ({ observation }: Figure) => Number(observation.status.includes('break'));
  const days = ({ period }: Figure) => dayNumber(lastDay(period.end)) - dayNumber(firstDay(period.start));
  return Number(a.partial) - Number(b.partial) || isBreak(b) - isBreak(a) || days(b) - days(a);
}

function segmentsOf(slots: readonly Slot[]): Slot[][] {
  const segments: Slot[][] = [];
  for (const each of slots) {
    if (each.apart || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(each);
  }
  return segments;
}
