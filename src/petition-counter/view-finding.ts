import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentencesByLanguage as sentences } from '../generated/sentences-by-language.js';
import type { CounterModel } from './model.js';
import { petitionFacts } from './model-finding.js';

/** Headline and finding, generated. */
export function counterSummary(model: CounterModel, messages: Messages): Summary {
  const facts = petitionFacts(model, messages);
  const { heading, finding } = sentences[messages.language].petitions;
  return { heading: heading(facts), finding: finding(facts) };
}
