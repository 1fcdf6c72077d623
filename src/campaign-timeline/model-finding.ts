import { type Period, precision } from '../core/period.js';
import type { TimelineFacts } from '../locales/facts.js';
import type { Entry, TimelineModel } from './model.js';

/** Below this many days, days are counted. */
const SHORT = 60;
const MONTH = 365.25 / 12;

/** What may be said of a timeline: how far two days are apart, what it holds, whose account it is. */
export function timelineFacts({ timeline, entries, outside, notes }: TimelineModel): TimelineFacts {
  const { span } = timeline;
  const from = entries.find(({ event }) => event.id === span?.from);
  const to = entries.find(({ event }) => event.id === span?.to);
  const [note] = notes.list;
  return {
    span:
      span && from && to && isDay(from) && isDay(to) && from.first < to.first
        ? {
            words: span.words,
            length: lengthBetween(from, to),
            ends: [from, to].map(({ event: { id, title }, period }) => ({ id, title, period })),
          }
        : null,
    count: entries.length,
    period: entries.length ? yearsOf(entries) : null,
    // One account, as long as it is the first source of more than half of the events.
    account:
      note && note.entries.length * 2 > entries.length
        ? (note.source.originator ?? { en: note.source.publisher })
        : null,
    ahead: entries.filter(({ event }) => event.status !== 'occurred').length,
    outside,
  };
}

/** Only of days that came, and are known, can it be said how far they are apart. */
function isDay({ event, period: { start, end } }: Entry): boolean {
  return event.status === 'occurred' && start === end && precision(start) === 'day' && !start.approximate;
}

/** In months, as people would say it, and in days where months would be too coarse. */
function lengthBetween(from: Entry, to: Entry): NonNullable<TimelineFacts['span']>['length'] {
  const days = to.first - from.first;
  if (days < SHORT) return { count: days, unit: 'day', exact: true };
  const [a, b] = [from.period.start, to.period.start];
  const exact = a.day === b.day;
  const months = (b.year - a.year) * 12 + (b.month ?? 1) - (a.month ?? 1);
  return { count: exact ? months : Math.round(days / MONTH), unit: 'month', exact };
}

function yearsOf(entries: readonly Entry[]): Period {
  const start = { year: Math.min(...entries.map(({ period }) => period.start.year)), approximate: false };
  const end = { year: Math.max(...entries.map(({ period }) => period.end.year)), approximate: false };
  return { text: '', start, end: start.year === end.year ? start : end };
}
