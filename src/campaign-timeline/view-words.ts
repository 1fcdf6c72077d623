import { parsePeriod } from '../core/period.js';
import type { Messages } from '../locales/index.js';
import type { TimelineModel } from './model.js';

/** "1992–Aug 2020": from the first event to the month before the scale begins. */
export function earlyWords({ timeline, entries }: TimelineModel, messages: Messages): string {
  const [first] = entries;
  if (!first || !timeline.scaleFrom) return '';
  const { year, month = 1 } = parsePeriod(timeline.scaleFrom).start;
  const end = { year: month > 1 ? year : year - 1, month: month > 1 ? month - 1 : 12, approximate: false };
  const start = { year: first.period.start.year, approximate: false };
  return messages.timeline.when({ text: '', start, end }).join('–');
}
