import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentencesByLanguage as sentences } from '../generated/sentences-by-language.js';
import type { TrendModel } from './model.js';
import { trendFacts } from './model-finding.js';

/** Headline and finding, generated. */
export function trendSummary(model: TrendModel, { language, text }: Messages): Summary {
  const facts = trendFacts(model);
  const latest = model.slots.find(({ year }) => year === facts.latest?.year);
  const reasons = latest?.breaks.map(({ reason }) => text(reason)).join(' ');
  const { heading, finding } = sentences[language].trend;
  return { heading: heading(facts, model.trend.unit), finding: finding(facts, model.trend.unit, reasons || null) };
}
