import { csvFormatValue } from 'd3-dsv';
import { tokensIn } from '../data/figures-in-words.js';

/** The text of a CSV file with one cell changed; every other byte stays. @param row the header is row 0 */
export function withCell(csv: string, row: number, column: number, value: string): string {
  let [start, atRow, atColumn] = [0, 0, 0];
  while (start < csv.length) {
    const end = endOfCell(csv, start);
    if (atRow === row && atColumn === column) return csv.slice(0, start) + csvFormatValue(value) + csv.slice(end);
    if (csv[end] === ',') atColumn += 1;
    else [atRow, atColumn] = [atRow + 1, 0];
    start = end + 1;
  }
  throw new Error(`no cell ${column} in row ${row}`);
}

function endOfCell(csv: string, start: number): number {
  let quoted = false;
  for (let at = start; at < csv.length; at++) {
    if (csv[at] === '"') quoted = !quoted;
    else if (!quoted && (csv[at] === ',' || csv[at] === '\n')) return at;
  }
  return csv.length;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/**
 * A corrected text with its numbers as tokens again, for the data have numbers once. `null` where a number is missing, or
 * stands there more often than before.
 * @param written the text in the data, with tokens
 */
export function withTokens(written: string, corrected: string): string | null {
  if (/[{}]/.test(corrected)) return null;
  const tokens = tokensIn(written);
  const printed = tokens.filter(({ isPrinted }) => isPrinted);
  const silent = tokens.filter(({ isPrinted }) => !isPrinted);
  // The longest first: a 5 is no part of a 15, and 2 none of 2 556.
  const longest = [...new Set(printed.map(({ words }) => words))].sort((a, b) => b.length - a.length);
  let [text, open] = [corrected, printed];
  const put: string[] = [];
  for (const words of longest) {
    const mine = open.filter((token) => token.words === words);
    open = open.filter((token) => token.words !== words);
    const pieces = splitAtNumber(text, words);
    if (pieces.length !== mine.length + 1) return null;
    text = pieces.reduce((said, piece, index) => {
      const token = mine[index - 1];
      put.push(token?.whole ?? '');
      return `${said}{${put.length - 1}}${piece}`;
    });
  }
  return text.replace(/\{(\d+)\}/g, (_, place) => put[Number(place)] ?? '') + silent.map(({ whole }) => whole).join('');
}

/** Where a number stands by itself, however its spaces were typed. */
function splitAtNumber(text: string, words: string): string[] {
  const [within, wanted] = [plain(text), plain(words)];
  const pieces: string[] = [];
  let from = 0;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const [before, after] = [within.slice(0, at), within.slice(at + wanted.length)];
    const isPart = /\d[\d ,.]?$/.test(before) || /^[ ,.]?\d/.test(after);
    if (isPart || before.endsWith('{')) continue;
    pieces.push(text.slice(from, at));
    from = at + wanted.length;
  }
  return [...pieces, text.slice(from)];
}
