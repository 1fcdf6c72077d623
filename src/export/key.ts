import { baseline, lengthOf, lineHeight, linesOf, textLines, type Type } from './lettering.js';
import { placed } from './arrange.js';
import { type Drawing, type Markup, together } from './svg.js';

/** A sample of something drawn, 22 by 14, and what it means. */
export interface KeyEntry {
  readonly sample: Markup;
  readonly words: string;
}

const SAMPLE = { width: 22, height: 14 };
const AIR = 7;
const BETWEEN = 20;

/** The key of a picture: samples with words, one after the other, in as many lines as they need. */
export function key(entries: readonly KeyEntry[], width: number, type: Type): Drawing {
  const line = Math.max(lineHeight(type), SAMPLE.height) + 3;
  const content: Markup[] = [];
  let [x, y] = [0, 0];
  for (const { sample, words } of entries) {
    const indent = SAMPLE.width + AIR;
    const length = indent + lengthOf(words, type);
    if (x > 0 && x + length > width) [x, y] = [0, y + line];
    const lines = linesOf(words, width - indent, type);
    content.push(
      placed({ ...SAMPLE, content: sample }, x, y + baseline(type) - type.size * 0.36 - SAMPLE.height / 2),
      placed(textLines(lines, width - indent, type), x + indent, y),
    );
    x += length + BETWEEN;
    if (lines.length > 1) [x, y] = [0, y + lines.length * lineHeight(type)];
  }
  return { width, height: entries.length ? y + (x > 0 ? line : 3) : 0, content: together(...content) };
}
