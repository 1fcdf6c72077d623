import { en } from './en.js';
import type { Language, Messages } from './messages.js';

export type { Language, Messages } from './messages.js';

/** Russian and Kazakh join here; until then their readers get English, marked as such. */
const MESSAGES: Readonly<Partial<Record<Language, Messages>>> = { en };

/** The messages for a `lang` value. Nonsense is English, never an error. */
export function messagesFor(lang: string | null): Messages {
  const language = (lang ?? '').trim().toLowerCase().split(/[-_]/)[0];
  // `lang="constructor"` must not find what every object has.
  return (Object.hasOwn(MESSAGES, language ?? '') && MESSAGES[language as Language]) || en;
}
