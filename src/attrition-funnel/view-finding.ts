import { countWords, LONGEST_HEADLINE } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';

/** The generated headline; the title, where names are so long that nobody would read it. */
export function funnelHeading(model: FunnelModel, messages: Messages): string {
  const heading = messages.funnel.heading(funnelFacts(model, messages));
  return countWords(heading) > LONGEST_HEADLINE ? messages.text(model.funnel.title) : heading;
}

/** All that can be said of it, in sentences. */
export const funnelFinding = (model: FunnelModel, messages: Messages): readonly string[] =>
  messages.funnel.finding(funnelFacts(model, messages));
