/** What stands for a sign in the text of a page. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
};
/** What shows that a text was written for a page: an angle bracket alone may be a text's own. */
const PAGE = /<\/[a-z][^<>]*>|<(?:br|hr|img|p)\b[^<>]*>|&(?:amp|nbsp|quot|lt|gt|#39);/i;
const TAG = /<\/?[a-z][^<>]*>/gi;
/** Characters that are read of a description. */
const LONGEST = 500;

/** The words of a text that was written for a page; a text without tags is left as it is. */
export function withoutTags(text: string): string {
  if (!PAGE.test(text)) return text;
  return text
    .replace(/<(?:br|p|div|li|tr)\b[^<>]*>/gi, ' ')
    .replace(TAG, '')
    .replace(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, number?: string, name = '') =>
      number
        ? String.fromCodePoint(Math.min(Number(number), 0x10ffff))
        : (ENTITIES[String(name).toLowerCase()] ?? whole),
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What fits, with a sign that there was more. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
