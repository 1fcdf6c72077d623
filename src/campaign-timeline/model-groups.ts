import type { LocalText } from '../core/evidence.js';
import type { Entry, TimelineModel } from './model.js';

/** Events that are seen together: those of the spine at first, the others when a reader opens them. */
export interface Group {
  /** In the data's own words; without these, on which side of the spine it stands. */
  readonly label: LocalText | 'earlier' | 'later' | null;
  readonly isSpine: boolean;
  /** How many events stand before it: its own are numbered from here. */
  readonly before: number;
  /** Those of them that are shown. */
  readonly entries: readonly Entry[];
}

/** So many fit on a screen. */
const MOST = 12;

/** Puts what is shown into the groups of the data set where all of it may be seen; else around its densest stretch. */
export function groupsOf(model: TimelineModel): Group[] {
  const { timeline, isWhole, shown } = model;
  const told = isWhole && timeline.groups?.some(({ spine }) => spine) ? timeline.groups : aroundDensest(model);
  let end = 0;
  return told
    .map(({ label, count, spine = false }) => {
      const before = end;
      end += count;
      const entries = shown.filter(({ number }) => number > before && number <= before + count);
      return { label, isSpine: spine, before, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** The dozen of events that took the least time, the first of several much alike; what the reader hides changes nothing of it. */
function aroundDensest({ entries, actors }: TimelineModel) {
  const wanted = entries.filter(({ lane }) => actors.has(lane));
  const more = Math.min(MOST, wanted.length) - 1;
  const days = (from: number) => (wanted[from + more] as Entry).first - (wanted[from] as Entry).first;
  let from = 0;
  for (let index = 1; index + more < wanted.length; index++) if (days(index) < days(from) * 0.9) from = index;
  const before = (wanted[from]?.number ?? 1) - 1;
  return [
    { label: 'earlier' as const, count: before },
    { label: null, count: (wanted[from + more]?.number ?? 0) - before, spine: true },
    { label: 'later' as const, count: Infinity },
  ];
}
