import type { Language } from './messages.js';
import { overviewKk } from './overview-kk.js';
import { overviewRu } from './overview-ru.js';

/** Words in a timeline's map and in its pictures: they come with what draws these. */
export interface OverviewMessages {
  readonly hollow: string;
  /** Under the map. */
  readonly key: string;
}

const en: OverviewMessages = {
  hollow: 'announced or planned',
  key: 'Sign: a day. Fading band: some time within it. Solid bar: it lasted.',
};

/** By language. */
export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = { en, ru: overviewRu, kk: overviewKk };
