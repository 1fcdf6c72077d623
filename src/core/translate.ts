import type { LocalText } from './evidence.js';
import type { Language } from './languages.js';

/** Every text of a data set, in the order in which they stand there: the same where they are written and where they are read. */
export function textsOf(node: unknown): LocalText[] {
  if (typeof node !== 'object' || node === null) return [];
  return 'en' in node ? [node as LocalText] : Object.values(node).flatMap(textsOf);
}

/** A copy of a data set, with the texts of a language, one for each of its own, in their places. */
export function translated<Data>(data: Data, language: Language, texts: readonly string[]): Data {
  let index = 0;
  const isText = (value: unknown): value is LocalText => (value as LocalText | null)?.en !== undefined;
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    isText(value) ? { ...value, [language]: texts[index++] || undefined } : value,
  ) as Data;
}
