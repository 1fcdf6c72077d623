import { messages as en } from './en/messages.js';
import { languageOf } from '../core/languages.js';
import { messagesByLanguage } from '../generated/messages-by-language.js';
import type { Messages } from './messages.js';

export { en, languageOf };
export type { Language, Messages } from './messages.js';

/** The messages for a `lang` value, for whoever has all languages at hand; elements fetch theirs (`ui/language-pack.ts`). */
export const messagesFor = (lang: string | null): Messages => messagesByLanguage[languageOf(lang)];
