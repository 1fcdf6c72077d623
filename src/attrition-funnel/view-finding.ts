import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentences } from '../locales/sentences.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';

/** Headline and finding, generated. */
export function funnelSummary(model: FunnelModel, messages: Messages): Summary {
  const facts = funnelFacts(model, messages);
  const { heading, finding } = sentences[messages.language].funnel;
  return { heading: heading(facts), finding: finding(facts) };
}
