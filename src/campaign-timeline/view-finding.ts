import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentencesByLanguage as sentences } from '../generated/sentences-by-language.js';
import type { TimelineModel } from './model.js';
import { timelineFacts } from './model-finding.js';

/** Headline and finding, generated. */
export function timelineSummary(model: TimelineModel, messages: Messages): Summary {
  const facts = timelineFacts(model);
  const { heading, finding } = sentences[messages.language].timeline;
  return { heading: heading(facts), finding: finding(facts) };
}
