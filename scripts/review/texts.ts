import { LANGUAGES } from '../../src/core/languages.js';
import type { Language } from '../../src/locales/index.js';
import { shownTexts } from '../data/check-translations.js';
import { cell, type DataPackage, idsIn, type Row, rowsOf } from '../data/data-package.js';
import { withNumbers } from '../data/figures-in-words.js';
import { EVENT_TABLES, VALUE_TABLES } from '../data/data-package.js';
import { withTranslations } from '../data/translations.js';
import { sentencesIn } from './interface.js';

/** A text in one language, as a reader of the widgets has it. */
export interface Words {
  readonly text: string;
  /** Where it is written: file, row and column, or file and key. */
  readonly place: string;
}

/** The words of a source that texts rest on. */
export interface Quote {
  readonly text: string;
  readonly language: string;
  readonly source: string;
}

/** One text in all of its languages. */
export interface ReviewText {
  /** As in "datasets campaign headline" or "widgets frame.table". */
  readonly key: string;
  /** What stands together on the page: a row of the data, or a file's sentences. */
  readonly group: string;
  readonly quotes: readonly Quote[];
  readonly words: Readonly<Partial<Record<Language, Words>>>;
}

/** Every text that a reader may meet: of the bundled data, then of the code. */
export function reviewTexts(data: DataPackage): ReviewText[] {
  const tables = withNumbers(withTranslations(data.tables));
  return [...ofData({ ...data, tables }), ...ofCode({ ...data, tables })];
}

function ofData(data: DataPackage): ReviewText[] {
  // Units of some languages have a form that English has not.
  const few = rowsOf(data, 'units').map((row) => ({ table: 'units', row, column: 'few', original: '' }));
  return [...shownTexts(data), ...few].map(({ table, row, column, original }) => {
    const id = cell(row, 'id');
    const words = LANGUAGES.flatMap((language) => {
      const text = language === 'en' ? original : cell(row, `${column}_${language}`);
      const place =
        language === 'en'
          ? `data/${table}.csv ${id} ${column}_en`
          : `data/translations-${language}.csv ${table} ${id} ${column}`;
      return text ? [[language, { text, place }] as const] : [];
    });
    return {
      key: `${table} ${id} ${column}`,
      group: `${table} ${id}`,
      quotes: quotesOf(data, table, row),
      words: Object.fromEntries(words),
    };
  });
}

/** What a row cites, and what the numbers in its sentences cite. */
function quotesOf(data: DataPackage, table: string, row: Row): Quote[] {
  const numbers = Object.keys(row).filter((column) => column.endsWith('_ids'));
  const named = new Set(numbers.flatMap((column) => idsIn(cell(row, column))));
  const cited = [...VALUE_TABLES, 'conflicts', ...EVENT_TABLES]
    .flatMap((name) => rowsOf(data, name).filter(({ id = '' }) => named.has(id)))
    .flatMap((each) => idsIn(cell(each, 'citations')));
  const ids = new Set([...(table === 'citations' ? [cell(row, 'id')] : idsIn(cell(row, 'citations'))), ...cited]);
  return rowsOf(data, 'citations')
    .filter((each) => ids.has(cell(each, 'id')) && cell(each, 'quote'))
    .map((each) => {
      const source = rowsOf(data, 'sources').find(({ id }) => id === each.source) ?? {};
      const names = [cell(source, 'who_en'), cell(source, 'where_en')].filter((name) => name);
      return { text: cell(each, 'quote'), language: cell(each, 'quote_lang'), source: names.join(' · ') };
    });
}

function ofCode({ tables }: DataPackage): ReviewText[] {
  const found = new Map<string, ReviewText>();
  for (const language of LANGUAGES)
    for (const { name, path, place, text } of sentencesIn(language, tables)) {
      const key = `${name} ${path}`;
      const words = text ? { [language]: { text, place } } : {};
      found.set(key, { key, group: name, quotes: [], words: { ...found.get(key)?.words, ...words } });
    }
  return [...found.values()];
}

/** Of all texts: a page and what was written on it must be of the same version. */
export const versionOf = (texts: readonly ReviewText[]): Promise<string> =>
  hash(texts.map(({ key, words }) => [key, ...LANGUAGES.map((language) => words[language]?.text ?? '')]));

/** Of a translation and of the English that it was read beside: signed is what was read, and nothing else. */
export const textsHash = (texts: readonly ReviewText[], language: Language): Promise<string> =>
  hash(
    texts
      .filter(({ words }) => words[language])
      .map(({ key, words }) => [key, words.en?.text ?? '', words[language]?.text ?? '']),
  );

async function hash(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 16);
}
