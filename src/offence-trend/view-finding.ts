import type { Messages } from '../locales/index.js';
import type { TrendModel } from './model.js';
import { trendFacts } from './model-finding.js';

/** All that can be said of it, in sentences. */
export function trendFinding(model: TrendModel, messages: Messages): readonly string[] {
  const facts = trendFacts(model);
  const latest = model.slots.find(({ year }) => year === facts.latest?.year);
  const reasons = latest?.breaks.map(({ reason }) => messages.text(reason)).join(' ');
  return messages.trend.finding(facts, model.trend.unit, reasons || null);
}
