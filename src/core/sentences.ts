/** What a reader sees first has no more words. */
export const LONGEST_HEADLINE = 12;
export const LONGEST_FINDING = 30;

/** A number with its no-break space is one word, a dash is none. */
export const countWords = (text: string): number =>
  text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences that have no more words together; the first of them in any case. */
export function within(sentences: readonly string[], most: number): string[] {
  let words = 0;
  const end = sentences.findIndex((text, index) => (words += countWords(text)) > most && index > 0);
  return sentences.slice(0, end < 0 ? sentences.length : end);
}
