/** What content systems make of the quotes around a value. */
const QUOTES = '"\'“”„«»‘’';
/** What they make of a quote after a number. */
const PRIMES = '″′';

/**
 * A value without the quotes that a content system has put around it. Those within are a headline's own: where more than
 * apostrophes stand among its words, none is taken away. Each character is looked at twice at most: anybody can write a million of them into a page's comments.
 */
export function plainValue(value: string): string {
  const text = value.trim();
  let start = 0;
  let end = text.length;
  while (start < end - 1 && QUOTES.includes(text.charAt(start))) start++;
  while (end > start && (QUOTES + PRIMES).includes(text.charAt(end - 1))) end--;
  const inside = text.slice(start, end);
  return start > 0 && end < text.length && !/["“”„«»]/.test(inside) ? inside.trim() : text;
}
