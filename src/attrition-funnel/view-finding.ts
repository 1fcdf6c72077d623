import type { Messages } from '../locales/index.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';

/** All that can be said of it, in sentences. */
export const funnelFinding = (model: FunnelModel, messages: Messages): readonly string[] =>
  messages.funnel.finding(funnelFacts(model, messages));
