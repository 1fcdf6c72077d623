import { en } from './en.js';
import { kk } from './kk.js';
import type { Language, Messages } from './messages.js';
import { ru } from './ru.js';

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
