import { csvFormatRows } from 'd3-dsv';
import type { Language } from '../../src/locales/index.js';
import { cell, type DataPackage, rowsOf } from '../data/data-package.js';
import { TRANSLATIONS } from '../../src/core/languages.js';
import { withCell, withTokens } from './cells.js';
import { type ReviewText, reviewTexts, textsHash, versionOf } from './texts.js';

/** What a reader says of one text: that it is right, or how it should be. */
interface Verdict {
  readonly key: string;
  readonly language: Language;
  /** As the reader saw it. */
  readonly text: string;
  readonly right?: boolean;
  readonly correction?: string;
}

/** The file that the page saves. */
export interface Review {
  readonly version: string;
  readonly reader: string;
  readonly date: string;
  readonly texts: readonly Verdict[];
}

/** What is to be written, and what a maintainer is told. */
export interface Applied {
  /** New contents by name, as in `translations-ru.csv`. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: readonly string[];
}

const A_NAME = /^\p{L}[\p{L}\p{M} .,’'()-]{0,79}$/u;

/**
 * Applies what a native reader has saved: corrections of translated data, and the signature where every text is right.
 * @param contents of the CSV files that may change, by name
 * @throws Error of one line when the file is no such file, is of another version, or speaks of a text that there is not
 */
export async function apply(
  saved: string,
  data: DataPackage,
  contents: Readonly<Record<string, string>>,
): Promise<Applied> {
  const texts = reviewTexts(data);
  const review = read(saved, texts, await versionOf(texts));
  const files = { ...contents };
  const report = corrected(review, data, texts, files);
  const signed: string[][] = [];
  for (const language of TRANSLATIONS) {
    const mine = review.texts.filter((each) => each.language === language);
    const right = new Set(mine.filter((each) => each.right && !each.correction).map(({ key }) => key));
    const all = texts.filter(({ words }) => words[language]);
    if (mine.length) report.push(`${language}: ${right.size} of ${all.length} texts are right`);
    if (right.size < all.length) continue;
    signed.push([language, review.reader, review.date, data.descriptor.version, await textsHash(texts, language)]);
    report.push(`signatures.csv ${language}: signed by ${review.reader} on ${review.date}`);
  }
  if (signed.length) files['signatures.csv'] = withSignatures(data, signed);
  const changed = Object.entries(files).filter(([name, content]) => contents[name] !== content);
  return { files: Object.fromEntries(changed), report };
}

function read(saved: string, texts: readonly ReviewText[], version: string): Review {
  let review: Review;
  try {
    review = JSON.parse(saved) as Review;
  } catch {
    throw new Error(`not a saved review: ${JSON.stringify(saved.slice(0, 40))}`);
  }
  const given: unknown = review?.texts;
  if (!Array.isArray(given)) throw new Error(`not a saved review: ${JSON.stringify(saved.slice(0, 40))}`);
  if (review.version !== version)
    throw new Error(`of another version of the texts: "${review.version}", now "${version}"; open it on a new page`);
  if (!A_NAME.test(review.reader)) throw new Error(`no name of a reader: ${JSON.stringify(review.reader)}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(review.date)) throw new Error(`no day: ${JSON.stringify(review.date)}`);
  const known = new Map(texts.map(({ key, words }) => [key, words]));
  for (const { key, language, text } of review.texts) {
    const words = known.get(key)?.[language];
    if (!words) throw new Error(`no such text: "${key}" in "${language}"`);
    if (words.text !== text) throw new Error(`another text than "${key}" in "${language}": ${JSON.stringify(text)}`);
  }
  return review;
}

/** Writes what it can into `files`, and says of every correction where it is, or where it is to be made by hand. */
function corrected(
  { texts: verdicts }: Review,
  data: DataPackage,
  texts: readonly ReviewText[],
  files: Record<string, string>,
): string[] {
  return verdicts.flatMap(({ key, language, correction }) => {
    const said = correction?.replace(/\s*[\r\n\t]\s*/g, ' ').trim();
    if (!said) return [];
    const place = texts.find((each) => each.key === key)?.words[language]?.place ?? key;
    const byHand = (why: string) => [`by hand: ${place}: ${JSON.stringify(said)}${why}`];
    const table = `translations-${language}`;
    const [file, content] = [`${table}.csv`, files[`${table}.csv`]];
    const index = rowsOf(data, table).findIndex(
      (row) => `${cell(row, 'table')} ${cell(row, 'id')} ${cell(row, 'column')}` === key,
    );
    const row = rowsOf(data, table)[index];
    // Code and English, on which translations hang, are the business of a person.
    if (!row || content === undefined) return byHand('');
    const words = withTokens(cell(row, 'text'), said);
    if (words === null) return byHand(`: its numbers are not those of ${JSON.stringify(cell(row, 'text'))}`);
    files[file] = withCell(content, index + 1, (data.headers[table] ?? []).indexOf('text'), words);
    return [`written: ${place}: ${JSON.stringify(words)}`];
  });
}

function withSignatures(data: DataPackage, signed: readonly (readonly string[])[]): string {
  const header = data.headers['signatures'] ?? [];
  const others = rowsOf(data, 'signatures')
    .filter((row) => !signed.some(([language]) => language === row.id))
    .map((row) => header.map((column) => cell(row, column)));
  return `${csvFormatRows([header, ...others, ...signed].map((cells) => [...cells]))}\n`;
}
