import { notesOf, type Notes } from '../core/notes.js';
import { dayNumber, firstDay, lastDay, parsePeriod, type Period } from '../core/period.js';
import type { Lane, Timeline, TimelineEvent } from './data.js';

/** A lane, or the place of what is nobody's move. */
export type LaneId = Lane | 'context';

/** All lanes, in the order in which they are drawn. */
export const LANES: readonly LaneId[] = ['law', 'government', 'against', 'for', 'context'];

/** An event in its place. */
export interface Entry {
  readonly event: TimelineEvent;
  /** Its place among all of the time asked for: the same whatever is hidden. */
  readonly number: number;
  readonly period: Period;
  /** First and last day that its date can mean, as day numbers. */
  readonly first: number;
  readonly last: number;
  readonly lane: LaneId;
}

/** What is asked for. The embedder chooses the time, the embedder and then the reader choose the lanes. */
export interface TimelineChoice {
  /** EDTF, inclusive; `null` or unreadable: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly lanes: ReadonlySet<LaneId>;
  /** The embedder's lanes, which decide what is seen first; all when absent. */
  readonly actors?: ReadonlySet<LaneId>;
}

/** All that the list, the overview, the table and the finding need. */
export interface TimelineModel {
  readonly timeline: Timeline;
  /** Everything within the time asked for. */
  readonly entries: readonly Entry[];
  /** Of these, what is in a chosen lane. */
  readonly shown: readonly Entry[];
  /** The embedder's lanes. */
  readonly actors: ReadonlySet<LaneId>;
  /** Lanes that have entries, with how many. */
  readonly lanes: readonly { readonly lane: LaneId; readonly count: number; readonly isShown: boolean }[];
  /** How many events lie outside the time asked for. */
  readonly outside: number;
  /** Whether the embedder has asked for no part: a reader who hides a lane still has the whole before them. */
  readonly isWhole: boolean;
  readonly notes: Notes;
}

/** Everything there is. */
export const ALL: TimelineChoice = { from: null, to: null, lanes: new Set(LANES) };

/** Orders and numbers the events, and chooses among them. */
export function timelineModel(
  timeline: Timeline,
  { from, to, lanes, actors = ALL.lanes }: TimelineChoice = ALL,
): TimelineModel {
  const start = limit(from)?.first ?? -Infinity;
  const end = limit(to)?.last ?? Infinity;
  const all = ordered(timeline);
  const entries = all
    .filter(({ first, last }) => last >= start && first <= end)
    .map((entry, index) => ({ ...entry, number: index + 1 }));
  const notes = notesOf(timeline, [
    ...entries.map(({ event: { id, caveat, citations } }) => ({ id, text: caveat, citations })),
    ...(timeline.after ? [timeline.after] : []),
  ]);
  return {
    timeline,
    entries,
    shown: entries.filter(({ lane }) => lanes.has(lane)),
    actors,
    lanes: LANES.map((lane) => ({
      lane,
      count: entries.filter((entry) => entry.lane === lane).length,
      isShown: lanes.has(lane),
    })).filter(({ count }) => count > 0),
    outside: all.length - entries.length,
    isWhole: actors.size === LANES.length && entries.length === all.length,
    notes,
  };
}

/** Reads a list of lanes, as in an attribute. Words that are none are left out; a list without a lane means all. */
export function lanesOf(list: string | null): ReadonlySet<LaneId> {
  const named = (list ?? '').split(/\s+/);
  const lanes = LANES.filter((lane) => named.includes(lane));
  return new Set(lanes.length ? lanes : LANES);
}

/** By start; of two that may start together, the vaguer; then as the data have them. Events in groups are in order. */
function ordered({ events, groups }: Timeline): Omit<Entry, 'number'>[] {
  const placed = events.map((event) => {
    const period = parsePeriod(event.date);
    return { event, period, ...daysOf(period), lane: event.lane ?? ('context' as const) };
  });
  if (!groups?.length) placed.sort((a, b) => a.first - b.first || b.last - a.last);
  return placed;
}

/** First and last day that a period can mean. */
const daysOf = ({ start, end }: Period) => ({ first: dayNumber(firstDay(start)), last: dayNumber(lastDay(end)) });

/** A limit that cannot be read is none: a page's typing error must not hide what happened. */
function limit(text: string | null): { first: number; last: number } | null {
  try {
    return daysOf(parsePeriod((text ?? '').trim()));
  } catch {
    return null;
  }
}
