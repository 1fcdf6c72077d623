import { countWords, LONGEST_HEADLINE } from '../core/sentences.js';
import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentencesByLanguage as sentences } from '../generated/sentences-by-language.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';

/** Headline and finding, generated; where names are so long that nobody would read it, the title is the headline. */
export function funnelSummary(model: FunnelModel, messages: Messages): Summary {
  const facts = funnelFacts(model, messages);
  const { heading, finding } = sentences[messages.language].funnel;
  const generated = heading(facts);
  const isLong = countWords(generated) > LONGEST_HEADLINE;
  return { heading: isLong ? messages.text(model.funnel.title) : generated, finding: finding(facts) };
}
