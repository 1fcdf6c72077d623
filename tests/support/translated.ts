import { type Funnel, funnels } from '../../src/attrition-funnel/data.js';
import { translate } from '../../src/core/translate.js';
import { bundledPetitions } from './petitions-of.js';
import { bundledTimeline } from './timeline-of.js';
import { bundledTrend } from './trend-of.js';

export const bundledFunnel = funnels['case-attrition'] as Funnel;

/** Puts the texts of a language into the bundled data, as its file does when it is fetched. */
export function translateBundled(language: 'ru' | 'kk', texts: Readonly<Record<string, readonly string[]>>): void {
  for (const set of [bundledTrend, bundledFunnel, bundledTimeline, bundledPetitions])
    translate(set, language, texts[set.id] ?? []);
}
