import { type CalendarDate, type Period, parsePeriod } from '../core/period.js';
import type { LocalText } from '../core/evidence.js';
import type { Entry, TimelineModel } from './model.js';

/** What stands over some entries: a season that is full of events, or the time that they span. */
export type GroupHeading =
  /** 0 winter, 1 spring, 2 summer, 3 autumn. A winter bears the year in which it ends. */
  | { readonly season: number; readonly year: number }
  /** `background`: all of it before the year in which the overview begins to be to scale. */
  | { readonly season: null; readonly period: Period; readonly background: boolean }
  /** In the data's own words, with how many entries it has. */
  | { readonly label: LocalText; readonly count: number };

/** An entry, and how many years after the ones before it; 0 where no quiet stretch is to be named. */
export interface Step {
  readonly entry: Entry;
  readonly yearsLater: number;
}

/** Entries under one heading. */
export interface Group {
  readonly heading: GroupHeading;
  readonly steps: readonly Step[];
}

/** From this length on a stretch without events is named. */
const QUIET_YEARS = 3;
/** So many events in a row make a season, else a year, worth a heading of its own. */
const ENOUGH = 4;

/** Puts what is shown under headings: full seasons, else full years, else whatever lies between those. */
export function groupsOf({ timeline, shown }: TimelineModel): Group[] {
  const scaleFrom = timeline.scaleFrom ? parsePeriod(timeline.scaleFrom).start.year : -Infinity;
  const steps = stepsOf(shown);
  if (timeline.groups?.length) {
    let before = 0;
    return timeline.groups
      .map(({ label, count }) => {
        const first = before;
        before += count;
        return {
          heading: { label, count },
          steps: steps.filter(({ entry: { number } }) => number > first && number <= before),
        };
      })
      .filter((group) => group.steps.length > 0);
  }
  return runs(steps, quarterOf).flatMap(({ key, members }): Group[] => {
    if (key !== null) return [{ heading: { season: key % 4, year: Math.floor(key / 4) }, steps: members }];
    return runs(members, yearOf).map((run) => ({ heading: spanOf(run.members, scaleFrom), steps: run.members }));
  });
}

interface Run {
  readonly key: number | null;
  readonly members: Step[];
}

/** Entries in a row that share a key, where there are enough of them; what lies between comes without a key. */
function runs(steps: readonly Step[], keyOf: (entry: Entry) => number): Run[] {
  const same: Run[] = [];
  for (const step of steps) {
    const key = keyOf(step.entry);
    if (same.at(-1)?.key === key) same.at(-1)?.members.push(step);
    else same.push({ key, members: [step] });
  }
  const joined: Run[] = [];
  for (const run of same) {
    const isFull = run.members.length >= ENOUGH && run.key !== Infinity;
    const last = joined.at(-1);
    if (!isFull && last?.key === null) last.members.push(...run.members);
    else joined.push(isFull ? run : { key: null, members: [...run.members] });
  }
  return joined;
}

/** The season in which an entry starts, counted through the years; infinite when only its year is known. */
function quarterOf({ period: { start } }: Entry): number {
  return start.month === undefined ? Infinity : Math.floor((start.year * 12 + start.month) / 3);
}

const yearOf = ({ period }: Entry): number => period.start.year;

/** From the first start to the last end; by years as soon as one date is no more exact. */
function spanOf(steps: readonly Step[], scaleFrom: number): GroupHeading {
  const entries = steps.map(({ entry }) => entry).sort((a, b) => a.last - b.last);
  const byYear = entries.some(({ period: { start, end } }) => !start.month || !end.month);
  const rough = ({ year, month }: CalendarDate): CalendarDate => ({
    year,
    ...(!byYear && month && { month }),
    approximate: false,
  });
  const start = rough((steps[0] as Step).entry.period.start);
  const end = rough((entries.at(-1) as Entry).period.end);
  const isOne = start.year === end.year && start.month === end.month;
  // A period of one date starts and ends with the same object.
  return { season: null, period: { text: '', start, end: isOne ? start : end }, background: end.year < scaleFrom };
}

/** By calendar years, from the latest end so far: "5 years later" stays true of dates that are only years. */
function stepsOf(entries: readonly Entry[]): Step[] {
  let latest = Infinity;
  return entries.map((entry) => {
    const { start, end } = entry.period;
    const years = start.year - latest;
    latest = latest === Infinity ? end.year : Math.max(latest, end.year);
    return { entry, yearsLater: years >= QUIET_YEARS ? years : 0 };
  });
}
