import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import type { Timeline } from './data.js';
import type { LaneId, TimelineModel } from './model.js';

/** What lanes are called: those for and against in the data's own words, where they have them. */
export function laneNames(timeline: Timeline, messages: Messages): Readonly<Record<LaneId, string>> {
  const { subject, laneAgainst, laneFor } = timeline;
  return {
    ...messages.timeline.lanes(subject),
    ...(laneAgainst && { against: messages.text(laneAgainst) }),
    ...(laneFor && { for: messages.text(laneFor) }),
  };
}

/** A month, 1–12, in few letters. */
export function monthWords(month: number, messages: Messages): string {
  const date = { year: 2000, month, approximate: false };
  return messages.partOfYear({ text: '', start: date, end: date });
}

/** "1992–Aug 2020": from the first event to the month before the scale begins. */
export function earlyWords({ timeline, entries }: TimelineModel, messages: Messages): string {
  const [first] = entries;
  if (!first || !timeline.scaleFrom) return '';
  const { year, month = 1 } = parsePeriod(timeline.scaleFrom).start;
  const end = { year: month > 1 ? year : year - 1, month: month > 1 ? month - 1 : 12, approximate: false };
  const start = { year: first.period.start.year, approximate: false };
  return messages.timeline.when({ text: '', start, end }).join('–');
}
