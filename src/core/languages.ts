/** The languages of the library. English comes first: what another has no words for is said in it. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A language that is fetched: English is in the script. */
export type Translation = Exclude<Language, 'en'>;

export const TRANSLATIONS = /* @__PURE__ */ LANGUAGES.filter((language): language is Translation => language !== 'en');

/** What there is to know of a language besides its words, which are in `locales/<language>`. */
export interface LanguageTraits {
  /** What it calls itself. */
  readonly name: string;
  /** What networks call it: with a country. */
  readonly locale: string;
  /** Whether a unit has a form of its own behind 2 to 4. */
  readonly hasFew?: true;
  /** Whether it is still being written: what is missing is said in English, and the check counts it. */
  readonly isDraft?: true;
}

export const LANGUAGE_TRAITS: Readonly<Record<Language, LanguageTraits>> = {
  en: { name: 'English', locale: 'en_GB' },
  ru: { name: 'Русский', locale: 'ru_RU', hasFew: true },
  kk: { name: 'Қазақша', locale: 'kk_KZ' },
};

/** Of a `lang` value, the language alone: "kk" of "kk-Cyrl-KZ". */
export const subtagOf = (lang: string | null) => (lang ?? '').trim().toLowerCase().split(/[-_]/)[0];

/** The language for a `lang` value. Nonsense is English, never an error. */
export function languageOf(lang: string | null): Language {
  const wanted = subtagOf(lang);
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
