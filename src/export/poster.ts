import { picturesByLanguage } from '../generated/pictures-by-language.js';
import { placed, stacked } from './arrange.js';
import { balanced, baseline, lengthOf, lineHeight, linesOf, paragraph, textAt, type Type } from './lettering.js';
import { INK, MUTED, RULE, SURFACE, TYPEFACE } from './palette.js';
import type { PosterWords } from './poster-words.js';
import { PAPER, type Sheet } from './sheet.js';
import { type Drawing, element } from './svg.js';

const MARGIN = 14;
/** On a phone a picture in an article is 328 pixels wide: so large are letters that have 12 pixels there. */
const SMALL = 13.2;

/** What a widget's drawing gets in its picture. */
export const POSTER_SHEET: Sheet = { width: PAPER - 2 * MARGIN, height: Infinity, small: SMALL };

const HEADINGS = [20.5, 19.5, 18.5, 17.5];
/** Lines of a headline, if it can be set in so few. */
const MOST_LINES = 4;
const SUBTITLE: Type = { size: 14, fill: MUTED, leading: 1.28 };
const NOTE: Type = { size: SMALL, leading: 1.28 };

/** The one-screen form as a picture that stands on its own, for where no script runs. */
export function poster(words: PosterWords, body: Drawing): string {
  const { width } = POSTER_SHEET;
  const all = stacked(width, [
    [0, headline(words.heading, width)],
    [4, paragraph(words.subtitle, width, SUBTITLE)],
    [8, words.support === null ? null : paragraph(words.support, width, { ...SUBTITLE, weight: 600, fill: INK })],
    [10, body],
    ...[...words.caveats, ...words.remarks].map((text) => [6, paragraph(text, width, NOTE)] as const),
    [6, paragraph(words.source, width, { ...NOTE, fill: MUTED })],
    [8, addressLine(words, NOTE)],
  ]);
  return picture(words, PAPER, Math.ceil(all.height + 2 * MARGIN - 4), 1, placed(all, MARGIN, MARGIN));
}

function headline(text: string, width: number): Drawing {
  const typeOf = (size: number): Type => ({ size, weight: 700, leading: 1.2 });
  const size = HEADINGS.find((each) => linesOf(text, width, typeOf(each)).length <= MOST_LINES) ?? 17.5;
  return balanced(text, width, typeOf(size));
}

/** Under a hairline: where all notes and sources are. */
function addressLine({ address, language }: PosterWords, type: Type): Drawing {
  const { width } = POSTER_SHEET;
  const bold: Type = { ...type, weight: 700 };
  const words = picturesByLanguage[language].notes;
  const line = { width, height: 1, content: element('path', { d: `M0 0.5H${width}`, stroke: RULE, fill: 'none' }) };
  const room = width - lengthOf(`${words} `, type);
  const isBeside = linesOf(address, room, bold).length === 1;
  const parts = [element('tspan', { fill: MUTED }, `${words} `), element('tspan', { 'font-weight': 700 }, address)];
  const one = { width, height: lineHeight(type), content: textAt(parts, 0, baseline(type), type) };
  return stacked(width, [
    [0, line],
    [6, isBeside ? one : paragraph(words, width, { ...type, fill: MUTED })],
    [0, isBeside ? null : paragraph(address, width, bold)],
  ]);
}

/** Characters that no XML may hold, escaped or not. */
const UNWRITABLE = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/**
 * The document around a drawing. Its name is the headline, its description the finding.
 * @param width in units, as `height`
 * @param scale pixels to a unit
 */
export function picture(
  words: PosterWords,
  width: number,
  height: number,
  scale: number,
  content: Drawing['content'],
): string {
  const { language, heading, subtitle, description, source } = words;
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': language,
      lang: language,
      'font-family': TYPEFACE,
      direction: 'ltr',
    },
    element('title', {}, heading),
    element('desc', {}, [subtitle, ...description, source].join(' ')),
    element('rect', { width, height, fill: SURFACE }),
    element('rect', { width, height: 2, fill: INK }),
    content,
  );
  return `${markup.replace(UNWRITABLE, '')}\n`;
}
