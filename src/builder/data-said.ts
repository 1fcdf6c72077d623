import { LANGUAGES } from '../core/languages.js';
import { builderDataByLanguage } from '../generated/builder-data-by-language.js';
import { ownDataByLanguage } from '../generated/own-data-by-language.js';
import type { Language } from '../locales/index.js';
import type { StepWords } from './data-words.js';

/** What the step "Your data" says in each language; the same object each time, by which it is seen that nothing has changed. */
export const stepWords = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    { ...builderDataByLanguage[language], problem: ownDataByLanguage[language].problem },
  ]),
) as Readonly<Record<Language, StepWords>>;
