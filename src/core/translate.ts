import type { LocalText } from './evidence.js';
import type { Language } from './languages.js';

type Writable = { -readonly [Key in keyof LocalText]: LocalText[Key] };

/** Every text of a data set, in the order in which they stand there: the same where they are written and where they are read. */
export function textsOf(node: unknown): Writable[] {
  if (typeof node !== 'object' || node === null) return [];
  return 'en' in node ? [node as Writable] : Object.values(node).flatMap(textsOf);
}

/** Puts the texts of a language, one for each of a data set, into their places. Texts come once, so this is done once. */
export function translate(data: object, language: Language, texts: readonly string[]): void {
  textsOf(data).forEach((text, index) => {
    const words = texts[index];
    if (words) text[language] = words;
  });
}
