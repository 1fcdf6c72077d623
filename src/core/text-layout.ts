/**
 * Widths of letters as shares of the type size, on the generous side of common interface fonts. Pictures are drawn
 * where nothing can be measured (in Node) and must come out the same in the browser.
 */
const NARROW = /[\s.,:;'’|!()[\]ijlfrtIіІ·–-]/;
const WIDE = /[mwMW@%ЖШЩЮФЫМжшщюфымҢҰӨ—]/;
const CAPITAL = /\p{Lu}/u;

/** The width that a text is likely to need, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size;
}

/** Own data have hundreds of thousands of letters, but few different ones. */
const shares = new Map<string, number>();

function shareOf(letter: string): number {
  let share = shares.get(letter);
  if (share !== undefined) return share;
  share = NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.88 : CAPITAL.test(letter) ? 0.68 : 0.58;
  shares.set(letter, share);
  return share;
}

/**
 * Breaks a text into lines at plain spaces, and after hyphens and dashes within words. A word wider than the line stands alone. What is more than
 * `most` lines is left out, and the last line ends with an ellipsis.
 */
export function wrap(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let taken = 0;
  for (const { piece, glued } of text.split(/ +/).filter(Boolean).flatMap(pieces)) {
    const line = lines.at(-1);
    const added = line === undefined || glued ? piece : ` ${piece}`;
    taken += textWidth(added, size);
    if (line !== undefined && taken <= width) {
      lines[lines.length - 1] = line + added;
    } else if (lines.length < most) {
      lines.push(piece);
      taken = textWidth(piece, size);
    } else {
      lines[lines.length - 1] = `${line} …`;
      break;
    }
  }
  return lines;
}

const pieces = (word: string) =>
  (word.match(/[^-–]+[-–]?|[-–]/g) ?? [word]).map((piece, index) => ({ piece, glued: index > 0 }));
