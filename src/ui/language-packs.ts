import type { DataSet } from '../core/evidence.js';
import { type Language, languageOf, subtagOf, type Translation } from '../core/languages.js';
import { translated } from '../core/translate.js';
import { loadLanguage } from '../generated/load-language.js';
import type { Loaded } from './load-state.js';
import type { LanguagePack } from './language-pack.js';
import { tryAgain } from './try-again.js';

/** English needs none. What was registered is there, too (`register-language.ts`). */
export const packs = new Map<Language, LanguagePack | null>([['en', null]]);
const fetches = new Map<Language, Promise<unknown>>();

/** What is spoken where `lang` is this. */
export function spokenFor(lang: string | null): Language {
  const wanted = subtagOf(lang) as Language;
  return packs.has(wanted) ? wanted : languageOf(lang);
}

/** The pack of a language; `undefined` until it was fetched. */
export const packOf = (language: Language): LanguagePack | null | undefined => packs.get(language);

/** Fetches a language, once for all elements of a page, and tries again as long as it cannot be had. Never rejects. */
export function fetchPack(language: Translation): Promise<unknown> {
  const fetched =
    fetches.get(language) ??
    tryAgain(
      () => loadLanguage(language),
      (error) => console.warn(`dv-widgets: "${language}" could not be loaded (${String(error)})`),
    ).then((pack) => packs.set(language, pack));
  fetches.set(language, fetched);
  return fetched;
}

/** By data set and language. */
const translations: Record<string, DataSet> = {};

/** A data set of ours, to be shown. What is fetched with all of its languages stays as it is. */
export const loadedOf = <Data extends DataSet>(data: Data): Loaded<Data> => ({
  data,
  tell(pack) {
    const texts = pack?.texts[data.id];
    if (!texts) return data;
    const { language } = pack.messages;
    return (translations[data.id + language] ??= translated(data, language, texts)) as Data;
  },
});
