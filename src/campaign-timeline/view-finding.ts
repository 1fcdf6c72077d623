import type { Messages } from '../locales/index.js';
import type { TimelineModel } from './model.js';
import { timelineFacts } from './model-finding.js';

/** All that can be said of it, in sentences. */
export function timelineFinding(model: TimelineModel, messages: Messages, hasRemarks = true): readonly string[] {
  const facts = timelineFacts(model);
  return messages.timeline.finding({ ...facts, hasRemarks: facts.hasRemarks && hasRemarks });
}
