import type { Sentence } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import type { TimelineModel } from './model.js';
import { timelineFacts } from './model-finding.js';

/** All that can be said of it, in sentences with their notes. */
export function timelineFinding(model: TimelineModel, messages: Messages, hasRemarks = true): Sentence[] {
  const facts = timelineFacts(model);
  return messages.timeline
    .finding({ ...facts, hasRemarks: facts.hasRemarks && hasRemarks })
    .map(({ text, events }) => ({
      text,
      notes: events.flatMap((id) => model.notes.numbersOf(id).slice(0, 1)),
    }));
}
