import { cell, problem, rowsOf } from './data-package.js';
import type { DataPackage, Row } from './data-package.js';

/** Fair use and the patience of readers: longer passages belong to their authors. */
const LONGEST_QUOTE = 25;

/** Who said it: nothing without a citation, quotes short and translated, sources with the day they were read. */
export function checkSources(data: DataPackage): string[] {
  return [...checkCited(data), ...checkQuotes(data), ...checkAccess(data)];
}

function checkCited(data: DataPackage): string[] {
  const tables = data.descriptor.resources.filter(({ schema }) => schema.fields.some((f) => f.name === 'citations'));
  return tables.flatMap(({ name }) =>
    rowsOf(data, name)
      .filter((row) => cell(row, 'citations') === '' && needsCitation(name, row))
      .map((row) => problem(name, row, 'citations', 'nothing without a source')),
  );
}

/** A remark may say in words what is missing; as soon as it has a number, somebody must have said it. */
function needsCitation(table: string, row: Row): boolean {
  return table !== 'remarks' || /\d/.test(cell(row, 'text_en'));
}

function checkQuotes(data: DataPackage): string[] {
  return rowsOf(data, 'citations')
    .filter((row) => cell(row, 'quote') !== '')
    .flatMap((row) => {
      const words = countWords(cell(row, 'quote'));
      const language = cell(row, 'quote_lang');
      const untranslated = needsTranslation(language) && cell(row, 'translation_en') === '';
      return [
        ...(words > LONGEST_QUOTE ? [problem('citations', row, 'quote', `${words} words, at most ${LONGEST_QUOTE}`)] : []),
        ...(language === '' ? [problem('citations', row, 'quote_lang', 'a quote needs its language')] : []),
        ...(untranslated ? [problem('citations', row, 'translation_en', `needed for a quote in "${language}"`)] : []),
      ];
    });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function needsTranslation(language: string): boolean {
  return language !== '' && language !== 'en';
}

/** The day on which it was read; of the essay nobody wrote it down, and its note says so. */
function checkAccess(data: DataPackage): string[] {
  const isToldOtherwise = (row: Row) => cell(row, 'seen') === 'full' && cell(row, 'note_en') !== '';
  return rowsOf(data, 'sources')
    .filter((row) => cell(row, 'seen') !== 'essay' && cell(row, 'accessed') === '' && !isToldOtherwise(row))
    .map((row) => problem('sources', row, 'accessed', 'the day on which the text was read is needed'));
}
