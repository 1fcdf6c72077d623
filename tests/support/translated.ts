import { funnels } from '../../src/attrition-funnel/data.js';
import { timelines } from '../../src/campaign-timeline/data.js';
import { translate } from '../../src/core/translate.js';
import { trends } from '../../src/offence-trend/data.js';
import { petitionSets } from '../../src/petition-counter/data.js';
import { opened } from './opened.js';

export const bundledFunnel = opened(funnels['case-attrition']);

/** Puts the texts of a language into the bundled data, as its file does when it is fetched; the rest comes in all languages. */
export function translateBundled(language: 'ru' | 'kk', texts: Readonly<Record<string, readonly string[]>>): void {
  for (const set of [trends, funnels, timelines, petitionSets].flatMap((sets) => Object.values(sets)))
    translate(set, language, texts[set.id] ?? []);
}
