import type { DataPackage } from '../../scripts/data/data-package.js';
import type { Language } from '../../src/locales/index.js';
import { apply, type Review } from '../../scripts/review/apply.js';
import { type ReviewText, reviewTexts, versionOf } from '../../scripts/review/texts.js';

export const FILES = ['translations-ru.csv', 'translations-kk.csv', 'signatures.csv'] as const;

/** The files that a review may change, as they are published. */
export async function contentsOfFiles(): Promise<Record<string, string>> {
  const texts = FILES.map(async (name) => [name, await (await fetch(`/data/${name}`)).text()] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** What a reader who does not exist would save, who has said nothing yet. */
export async function reviewOf(data: DataPackage, parts: Partial<Review> = {}): Promise<Review> {
  return { version: await versionOf(reviewTexts(data)), reader: 'N. N.', date: '2027-05-03', texts: [], ...parts };
}

/** Every text of a language, found right. */
export const allRight = (texts: readonly ReviewText[], language: Language): Review['texts'] =>
  texts.flatMap(({ key, words }) => {
    const text = words[language]?.text;
    return text ? [{ key, language, text, right: true }] : [];
  });

export const applied = async (review: Review, data: DataPackage) =>
  apply(JSON.stringify(review), data, await contentsOfFiles());

/** Whoever has signed in truth is nobody's sample. */
export const withoutSignatures = (data: DataPackage): DataPackage => ({
  ...data,
  tables: { ...data.tables, signatures: [] },
});

/** The data with signatures as a file of them has it. */
export function withSigned(data: DataPackage, csv: string): DataPackage {
  const [header = [], ...lines] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const rows = lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
  return { ...data, tables: { ...data.tables, signatures: rows } };
}
