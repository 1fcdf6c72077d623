import { textWidth, wrap } from '../core/text-layout.js';
import { INK } from './palette.js';
import { type Drawing, element, type Markup, together } from './svg.js';

/** How a text is set. Sizes are in the picture's unit. */
export interface Type {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Height of a line as a share of the size. */
  readonly leading?: number;
}

/** Something that is said, after a few words in bold that name what it is about. */
export interface Said {
  readonly lead: string;
  readonly text: string;
}

const LEADING = 1.36;
/** Of a word without end all letters may be wide ones, which together are wider than estimated. */
const SURE = 0.86;
/** What letters of these weights need more than plain ones. */
const WIDER = { 400: 1, 600: 1.04, 700: 1.07 };

export const lineHeight = ({ size, leading = LEADING }: Type): number => size * leading;

/** The width that a text is likely to need. */
export const lengthOf = (text: string, { size, weight = 400 }: Type): number => textWidth(text, size) * WIDER[weight];

/** Breaks a text into lines; a word that no line has room for is broken too. */
export function linesOf(text: string, width: number, type: Type, most = Infinity): string[] {
  const all = Math.max(width, type.size) / WIDER[type.weight ?? 400];
  // No line begins with a dash or a dot.
  const words = text.replace(/ (?=[—–·] )/g, '\u00a0').split(/ +/);
  const isEndless = (word: string) => textWidth(word, type.size) > all;
  const room = words.some(isEndless) ? all * SURE : all;
  const broken = words.flatMap((word) => (isEndless(word) ? wordParts(word, room, type.size) : [word]));
  return wrap(broken.join(' '), room, type.size, most).map((line) =>
    // An ellipsis is put behind a line that may be full.
    textWidth(line, type.size) > room && line.endsWith(' …') ? `${line.replace(/ [^ ]+ …$/, '')} …` : line,
  );
}

/** Pieces of a word that are sure to fit. */
function wordParts(word: string, room: number, size: number): string[] {
  const parts: string[] = [''];
  let taken = 0;
  for (const letter of word) {
    const width = textWidth(letter, size);
    taken += width;
    if (taken > room && parts.at(-1)) {
      parts.push(letter);
      taken = width;
    } else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** One line of text on its baseline. */
export function textAt(text: string | readonly Markup[], x: number, y: number, type: Type): Markup {
  const { size, weight = 400, fill = INK, anchor = 'start' } = type;
  const attributes = {
    x,
    y,
    'font-size': size,
    ...(weight !== 400 && { 'font-weight': weight }),
    fill,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  };
  return typeof text === 'string' ? element('text', attributes, text) : element('text', attributes, ...text);
}

/** From the top of a line to its baseline, with the same air over capitals as under the line. */
export const baseline = (type: Type): number => lineHeight(type) / 2 + type.size * 0.36;

/** Lines under each other, at `width` when they end there, else from the left. */
export function textLines(lines: readonly string[], width: number, type: Type): Drawing {
  const x = type.anchor === 'end' ? width : type.anchor === 'middle' ? width / 2 : 0;
  return {
    width,
    height: lines.length * lineHeight(type),
    content: together(...lines.map((line, index) => textAt(line, x, index * lineHeight(type) + baseline(type), type))),
  };
}

/** A text in as many lines as it needs. */
export const paragraph = (text: string, width: number, type: Type, most?: number): Drawing =>
  textLines(linesOf(text, width, type, most), width, type);

/** A headline in lines of about the same length, in as few as it needs. */
export function balanced(text: string, width: number, type: Type, most?: number): Drawing {
  const lines = linesOf(text, width, type, most);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, type).length <= lines.length) wide = middle;
    else narrow = middle;
  }
  const isWhole = linesOf(text, width, type).length === lines.length;
  return textLines(isWhole ? linesOf(text, wide, type) : lines, width, type);
}

/** What is said, behind its lead in bold; of several one after the other, in one paragraph. */
export function saidBlock(said: Said | readonly Said[], width: number, type: Type): Drawing {
  const all = Array.isArray(said) ? (said as readonly Said[]) : [said as Said];
  const pieces = all.flatMap(({ lead, text }) => [
    ...(lead ? [{ text: text ? `${lead}\u00a0` : lead, isBold: true }] : []),
    { text: `${text} `, isBold: false },
  ]);
  // One long lead, or several short ones, stand in a line.
  const bold = Math.max(0, ...all.map(({ lead }) => lengthOf(lead, type)));
  const room = width - Math.min(bold, width) * (WIDER[700] - 1);
  const lines = linesOf(pieces.map(({ text }) => text).join(''), room, type);
  // Lines have the letters of the pieces in their order, but not always their spaces.
  const isBold = pieces.flatMap(({ text, isBold }) => Array.from(text.replace(/\s/g, ''), () => isBold));
  let passed = 0;
  const drawn = lines.map((line, index) => {
    const runs: { text: string; isBold: boolean }[] = [];
    for (const letter of line) {
      const last = runs.at(-1);
      const bold = /\s/.test(letter) ? (last?.isBold ?? false) : (isBold[passed++] ?? false);
      if (last?.isBold === bold) last.text += letter;
      else runs.push({ text: letter, isBold: bold });
    }
    const y = index * lineHeight(type) + baseline(type);
    return textAt(runs.some(({ isBold }) => isBold) ? runs.map(tspan) : line, 0, y, type);
  });
  return { width, height: lines.length * lineHeight(type), content: together(...drawn) };
}

const tspan = ({ text, isBold }: { readonly text: string; readonly isBold: boolean }): Markup =>
  element('tspan', isBold ? { 'font-weight': 600, fill: INK } : {}, text);
