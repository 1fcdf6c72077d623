import { type Period, parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import type { Timeline, TimelineEvent } from './data.js';
import type { LaneId } from './model.js';
import type { Group } from './model-groups.js';

/** What lanes are called: those for and against in the data's own words, where they have them. */
export function laneNames(timeline: Timeline, messages: Messages): Readonly<Record<LaneId, string>> {
  const { subject, laneAgainst, laneFor } = timeline;
  return {
    ...messages.timeline.lanes(subject),
    ...(laneAgainst && { against: messages.text(laneAgainst) }),
    ...(laneFor && { for: messages.text(laneFor) }),
  };
}

/** "Before the Bill, 1992–2019 (13)", "Later (200)"; nothing for a spine without a name. */
export function groupWords({ label, entries }: Group, messages: Messages): string {
  if (label === null) return '';
  return `${typeof label === 'string' ? messages.timeline[label] : messages.text(label)} (${messages.number(entries.length)})`;
}

/** No closer than the month, at either end (rule 7). */
export const isVague = ({ start, end }: Period): boolean => !start.day || !end.day;

/** The year that a date within a list needs over it; 0: a date of a year alone, or of a span, brings its own. */
export const yearOver = ({ start, end }: Period): number => (start === end && start.month ? start.year : 0);

/** A date, or the start and the end of a span, each with its true precision: never 1 January for a year (rule 7). */
export function timeWords(period: Period, isWithinYear: boolean, messages: Messages): readonly string[] {
  const { start, end, text } = period;
  if (!isWithinYear || start !== end) return messages.timeline.when(period);
  const date = { ...start, approximate: false };
  return [(start.approximate ? '≈ ' : '') + messages.partOfYear({ text, start: date, end: date })];
}

/** A date in few letters, and as its source has it. */
export function whenWords({ date, dateWords }: Pick<TimelineEvent, 'date' | 'dateWords'>, messages: Messages): string {
  const when = messages.timeline.when(parsePeriod(date)).join('–');
  return dateWords ? `${when} (${messages.text(dateWords)})` : when;
}

/** A title behind a colon. */
export const continued = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** A month, 1–12, in few letters. */
export function monthWords(month: number, messages: Messages): string {
  const date = { year: 2000, month, approximate: false };
  return messages.partOfYear({ text: '', start: date, end: date });
}
