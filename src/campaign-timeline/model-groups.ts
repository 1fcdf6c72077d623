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
  const last = Math.min(MOST, wanted.length) - 1;
  let [from, to] = [wanted[0], wanted[last]];
  for (const [index, end] of wanted.slice(last).entries()) {
    const start = wanted[index];
    if (start && from && to && end.first - start.first < (to.first - from.first) * 0.9) [from, to] = [start, end];
  }
  const [first, final] = [from?.number ?? 1, to?.number ?? 0];
  return [
    { label: 'earlier' as const, count: first - 1 },
    { label: null, count: final - first + 1, spine: true },
    { label: 'later' as const, count: Infinity },
  ];
}
