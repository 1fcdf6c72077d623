import { add, type Notes, notesOf } from '../core/notes.js';
import { dayNumber, firstDay, lastDay, parsePeriod, type Period, shareOfYearBefore, yearOf } from '../core/period.js';
import type { OffenceCount, SeriesBreak, Trend } from './data.js';

/** A figure as it is drawn. */
export interface Figure {
  readonly observation: OffenceCount;
  readonly period: Period;
  /** Of its slot; `null`: it spans several. */
  readonly index: number | null;
  /** Less than the period of its slot. */
  readonly partial: boolean;
  /** Share of the year, 0 to 1, before the day on which the definition changed; `null`: one definition throughout. */
  readonly mixedFrom: number | null;
}

/** One period on the axis: a calendar year, or one of the series' own calendar. */
export interface Slot {
  /** The year, or the place in the calendar. */
  readonly index: number;
  /** The figure that the column stands for; `null`: an empty, labelled slot (rule 1). */
  readonly main: Figure | null;
  /** Other counts of the same period, drawn thin: an earlier method, or fewer months. */
  readonly others: readonly Figure[];
  /** Nothing from here on may be compared with anything before (rule 3). */
  readonly apart: boolean;
  /** Why: the breaks between the period before and this one, or within this one. */
  readonly breaks: readonly SeriesBreak[];
  /** Those of them that are within this one. */
  readonly within: readonly SeriesBreak[];
  /** Other rules since this period, under which counts may still be compared with care. */
  readonly changes: readonly SeriesBreak[];
}

/** All that a drawing, a table and a finding of the trend need. */
export interface TrendModel {
  readonly trend: Trend;
  /** Whether every figure of the series is within the years asked for. */
  readonly isWhole: boolean;
  readonly slots: readonly Slot[];
  /** Slots between breaks: only within one of these may anything be compared. */
  readonly segments: readonly (readonly Slot[])[];
  /** Figures for spans over several slots: for the table, not for an axis. */
  readonly spanning: readonly Figure[];
  /** What has a value, by the id of its observation; beside what stands for a slot, not main. */
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

/** Arranges a series by calendar year, or by its own calendar. */
export function trendModel(trend: Trend, { from, to }: TrendRange = { from: null, to: null }): TrendModel {
  const figures = trend.observations
    .map((observation): Figure => {
      const { period: text, status, definitionChanged } = observation;
      const period = parsePeriod(text);
      return {
        observation,
        period,
        index: indexOf(trend, period),
        partial: status.includes('partial'),
        mixedFrom: definitionChanged === undefined ? null : shareOfYearBefore(parsePeriod(definitionChanged).start),
      };
    })
    .filter(({ period: { start, end } }) => end.year >= (from ?? -Infinity) && start.year <= (to ?? Infinity))
    .sort((a, b) => endOf(a) - endOf(b));
  const slots = slotsOf(trend, figures);
  const drawn = slots.flatMap(({ main, others }) =>
    main ? [main, ...others].map((figure) => ({ figure, isMain: figure === main })) : [],
  );
  const spanning = figures.filter(({ index }) => index === null);
  return {
    trend,
    isWhole: figures.length === trend.observations.length,
    slots,
    segments: segmentsOf(slots),
    spanning,
    placed: new Map(
      [...drawn, ...spanning.map((figure) => ({ figure, isMain: true }))].map((each) => [
        each.figure.observation.id,
        each,
      ]),
    ),
    definitions: byId(trend.definitions),
    providers: byId(trend.providers),
    largest: Math.max(0, ...drawn.map(({ figure }) => figure.observation.value ?? 0)),
    notes: notesOf(trend, [
      ...figures.map(({ observation: { id, caveat, citations } }) => ({ id, text: caveat, citations })),
      ...trend.breaks.map(({ id, reason, citations }) => ({ id, text: reason, citations })),
    ]),
  };
}

const byId = <Each extends { readonly id: string }>(list: readonly Each[]): ReadonlyMap<string, Each> =>
  new Map(list.map((each) => [each.id, each]));

/** Its last day, in days since 1970. */
const endOf = ({ period }: Figure) => dayNumber(lastDay(period.end));

/** The slot that a period lies in; `null` when it lies in several. */
const indexOf = ({ calendar }: Trend, period: Period): number | null =>
  calendar ? (calendar.indexes[period.text] ?? null) : yearOf(period);

function slotsOf(trend: Trend, figures: readonly Figure[]): Slot[] {
  const own = grouped(figures, ({ index }) => index);
  const breaks = grouped(trend.breaks, ({ date }) => indexOf(trend, parsePeriod(date)));
  const last = Math.max(...own.keys());
  const slots: Slot[] = [];
  for (let index = Math.min(...own.keys()); index <= last; index++) {
    slots.push(slot(index, own.get(index) ?? [], breaks.get(index) ?? [], slots, !trend.calendar));
  }
  return slots;
}

/** Each with those of the same key, in their order; what has none is left out. */
export function grouped<Key, Each>(list: readonly Each[], keyOf: (each: Each) => Key | null): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of list) {
    const key = keyOf(each);
    if (key !== null) add(groups, key, each);
  }
  return groups;
}

function slot(
  index: number,
  own: readonly Figure[],
  listed: readonly SeriesBreak[],
  before: readonly Slot[],
  isYear: boolean,
): Slot {
  const here = listed.filter(({ kind }) => kind !== 'rule');
  const [main = null, ...others] = own.filter(({ observation }) => observation.value !== null).sort(byRank);
  const previous = before.at(-1);
  const counted = before.findLast((each) => each.main)?.main?.observation;
  // A change in the middle of a year parts it from the year before and from the year after.
  const isParted = previous !== undefined && isMixed(previous);
  const apart =
    previous !== undefined &&
    (here.length > 0 ||
      isParted ||
      own.some(({ observation, mixedFrom }) => observation.status.includes('break') || mixedFrom !== null) ||
      (main !== null && counted !== undefined && main.observation.definition !== counted.definition));
  return {
    index,
    main,
    others,
    apart,
    breaks: here.length > 0 ? here : isParted ? previous.within : [],
    // In a calendar of its own a series has breaks between periods only.
    within: here.filter(({ date }) => isYear && shareOfYearBefore(parsePeriod(date).start) > 0),
    changes: listed.filter(({ kind }) => kind === 'rule'),
  };
}

/** Whether the year's own count ends under other rules than it began, or only a part of it is by the new ones. */
function isMixed({ main, others, within }: Slot): boolean {
  const isBreak = (each: Figure | null) => each?.observation.status.includes('break') ?? false;
  return (main?.mixedFrom ?? 0) > 0 || within.length > 0 || (others.some(isBreak) && !isBreak(main));
}

/** The column of a slot is its full count by the newest definition; failing that, its longest part. */
function byRank(a: Figure, b: Figure): number {
  const isBreak = ({ observation }: Figure) => Number(observation.status.includes('break'));
  const days = (each: Figure) => endOf(each) - dayNumber(firstDay(each.period.start));
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
