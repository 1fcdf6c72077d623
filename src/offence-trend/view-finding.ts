import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/messages.js';
import { sentencesByLanguage as sentences } from '../generated/sentences-by-language.js';
import type { TrendModel } from './model.js';
import { trendFacts } from './model-finding.js';

/** Headline and finding, generated. */
export function trendSummary(model: TrendModel, messages: Messages): Summary {
  const { calendar, unit } = model.trend;
  const facts = trendFacts(model, (index) => {
    const label = calendar?.labels[index];
    return label ? messages.text(label) : String(index);
  });
  const latest = model.slots.find(({ index }) => index === facts.latest?.index);
  const reasons = latest?.breaks.map(({ reason }) => messages.text(reason)).join(' ');
  const { heading, finding } = sentences[messages.language].trend;
  return { heading: heading(facts, unit), finding: finding(facts, unit, reasons || null) };
}
