import { overview as en } from './en/overview.js';
import type { Language } from './messages.js';
import { overview as kk } from './kk/overview.js';
import { overview as ru } from './ru/overview.js';

/** Words in a timeline's map and in its pictures: they come with what draws these. */
export interface OverviewMessages {
  readonly hollow: string;
  /** Under the map. */
  readonly key: string;
}

/** By language. */
export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = { en, ru, kk };
