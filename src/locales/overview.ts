import type { Language } from './messages.js';
import { overviewKk } from './overview-kk.js';
import { overviewRu } from './overview-ru.js';

/** Words in a timeline's overview only: they come with what draws it. */
export interface OverviewMessages {
  readonly notToScale: string;
  readonly day: string;
  readonly bar: string;
  readonly soft: string;
  readonly hollow: string;
  /** Under the map. */
  readonly key: string;
}

const en: OverviewMessages = {
  notToScale: 'not to scale',
  day: 'a day',
  bar: 'a month, a year or a span: as wide as the date is vague',
  soft: 'about',
  hollow: 'announced or planned',
  key: 'Sign: a day. Fading band: some time within it. Solid bar: it lasted.',
};

/** By language. */
export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = { en, ru: overviewRu, kk: overviewKk };
