import { LANGUAGE_TRAITS, type Translation, TRANSLATIONS } from '../../src/core/languages.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { drafts } from '../../src/generated/drafts.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { messagesByLanguage } from '../../src/generated/messages-by-language.js';
import { overviewByLanguage } from '../../src/generated/overview-by-language.js';
import { ownDataByLanguage } from '../../src/generated/own-data-by-language.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { sentencesByLanguage } from '../../src/generated/sentences-by-language.js';
import { squaresByLanguage } from '../../src/generated/squares-by-language.js';
import { shownTexts } from './check-translations.js';
import { cell, type DataPackage, rowsOf } from './data-package.js';

/** All that English says but for the data. */
const ENGLISH = [
  messagesByLanguage,
  sentencesByLanguage,
  ownDataByLanguage,
  exportByLanguage,
  overviewByLanguage,
  picturesByLanguage,
  squaresByLanguage,
  builderByLanguage,
  pagesByLanguage,
].map(({ en }) => en);

/** How far each language is that is still being written, in a line. */
export const draftCounts = (data: DataPackage): string[] =>
  TRANSLATIONS.filter((language) => LANGUAGE_TRAITS[language].isDraft).map((language) => draftCount(language, data));

/** "uz: 5 of 812 texts of data, 4 of 230 of the interface". */
export function draftCount(language: Translation, data: DataPackage, own: unknown = drafts[language]): string {
  const rows = rowsOf(data, `translations-${language}`).filter((row) => cell(row, 'text'));
  return `${language}: ${rows.length} of ${shownTexts(data).length} texts of data, ${wordsIn(own)} of ${wordsIn(ENGLISH)} of the interface`;
}

/** Texts and functions that make some, however deep. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value ? 1 : 0;
  if (typeof value === 'function') return 1;
  const members = Object.entries(value ?? {}).filter(([name]) => name !== 'language');
  return members.reduce((sum, [, each]) => sum + wordsIn(each), 0);
}
