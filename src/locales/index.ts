import { messages as en } from './en/messages.js';
import { messages as kk } from './kk/messages.js';
import type { Language, Messages } from './messages.js';
import { messages as ru } from './ru/messages.js';

export type { Language, Messages } from './messages.js';
export { en };

const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];

/** The language for a `lang` value. Nonsense is English, never an error. */
export function languageOf(lang: string | null): Language {
  const wanted = (lang ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** The messages for a `lang` value, for whoever has all languages at hand; elements fetch theirs (`ui/language-pack.ts`). */
export const messagesFor = (lang: string | null): Messages => ({ en, ru, kk })[languageOf(lang)];
