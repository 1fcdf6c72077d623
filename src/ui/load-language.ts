import type { LanguagePack } from './language-pack.js';

/** Fetches a language. The script's build replaces this by the address of the file beside it. */
export const loadLanguage = (language: 'ru' | 'kk'): Promise<LanguagePack> =>
  language === 'ru' ? import('../generated/language-ru.js') : import('../generated/language-kk.js');
