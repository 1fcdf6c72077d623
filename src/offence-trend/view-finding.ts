import type { Sentence } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import type { TrendModel } from './model.js';
import { trendFacts } from './model-finding.js';

/** All that can be said of it, in sentences with their notes. */
export function trendFinding(model: TrendModel, messages: Messages): Sentence[] {
  const facts = trendFacts(model);
  const latest = model.slots.find(({ year }) => year === facts.latest?.year);
  const reasons = latest?.breaks.map(({ reason }) => messages.text(reason)).join(' ');
  const notesOf = (years: readonly number[]) => {
    const wanted = new Set(years);
    return model.slots.filter(({ year }) => wanted.has(year)).flatMap(({ main }) => main?.notes.slice(0, 1) ?? []);
  };
  return messages.trend
    .finding(facts, model.trend.unit, reasons || null)
    .map(({ text, years }) => ({ text, notes: years.length ? notesOf(years) : [] }));
}
