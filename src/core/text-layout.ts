/**
 * Widths of letters as shares of the type size, on the generous side of common interface fonts. Pictures are drawn
 * where nothing can be measured (in Node) and must come out the same in the browser.
 */
const NARROW = /[\s.,:;'’|!()[\]ijlfrtI·–-]/;
const WIDE = /[mwMW@%ЖШЩЮФЫМжшщюфымҢҰӨ—]/;
const CAPITAL = /\p{Lu}/u;

/** The width that a text is likely to need, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) shares += 0.36;
    else if (WIDE.test(letter)) shares += 0.88;
    else if (CAPITAL.test(letter)) shares += 0.68;
    else shares += 0.58;
  }
  return shares * size;
}

/** Breaks a text into lines at plain spaces and after hyphens. A word wider than the line stands alone. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of text.trim().split(/(?<=-)| +/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? piece : line.endsWith('-') ? line + piece : `${line} ${piece}`;
    if (line === undefined || textWidth(longer, size) > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
