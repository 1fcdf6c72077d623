import { posterMessages } from '../locales/poster.js';
import { inTwoColumns, placed, stacked } from './arrange.js';
import { balanced, paragraph, type Said, saidBlock, type Type } from './lettering.js';
import { INK, MUTED, RULE, SURFACE, TYPEFACE } from './palette.js';
import type { PosterWords } from './poster-words.js';
import { type Drawing, element, together } from './svg.js';

/** Width of a poster, and of the picture in it. */
export const POSTER_WIDTH = 720;
const MARGIN = 26;
export const BODY_WIDTH = POSTER_WIDTH - 2 * MARGIN;

const HEADING: Type = { size: 25, weight: 700, leading: 1.26 };
const SUBTITLE: Type = { size: 14, fill: MUTED };
const FINDING: Type = { size: 16.5, leading: 1.42 };
const SMALL: Type = { size: 12.5, fill: MUTED };
const GUTTER = 28;
/** More would make a poster a book; how many more there are is said. */
const MOST = 24;

/** A whole standalone picture: everything that the widget says, for where no script runs. */
export function poster(words: PosterWords, body: Drawing): string {
  const { sources } = words;
  const heading: Type = { ...SMALL, weight: 600, fill: INK };
  const all = stacked(BODY_WIDTH, [
    [0, balanced(words.heading, BODY_WIDTH, HEADING)],
    [6, paragraph(words.subtitle, BODY_WIDTH, SUBTITLE)],
    [10, words.support === null ? null : paragraph(words.support, BODY_WIDTH, { ...SUBTITLE, weight: 600, fill: INK })],
    [14, paragraph(words.finding.join(' '), BODY_WIDTH, FINDING)],
    [24, body],
    [24, words.remarks.length ? ruled(smallPrint(words.remarks, words)) : null],
    [
      14,
      sources.length
        ? ruled(
            stacked(BODY_WIDTH, [
              [0, paragraph(posterMessages[words.language].sources(sources.length), BODY_WIDTH, heading)],
              [3, smallPrint(sources, words)],
            ]),
          )
        : null,
    ],
    [14, ruled(ending(words))],
  ]);
  return picture(words, POSTER_WIDTH, Math.ceil(all.height + 2 * MARGIN), placed(all, MARGIN, MARGIN));
}

/** In two columns, where it is more than two lines or so. */
function smallPrint(all: readonly Said[], { language }: PosterWords): Drawing {
  const rest = all.length - MOST;
  const list = rest > 0 ? [...all.slice(0, MOST), { lead: '', text: posterMessages[language].more(rest) }] : all;
  const column = (BODY_WIDTH - GUTTER) / 2;
  const blocks = (width: number) => list.map((each) => saidBlock(each, width, SMALL));
  if (list.length > 2) return inTwoColumns(blocks(column), GUTTER, 5);
  return stacked(
    BODY_WIDTH,
    blocks(BODY_WIDTH).map((block) => [5, block] as const),
  );
}

/** The footer, and the address under it. */
function ending({ footer, address }: PosterWords): Drawing {
  const bold: Type = { size: 15, weight: 700 };
  return stacked(BODY_WIDTH, [
    [0, paragraph(footer, BODY_WIDTH, SMALL)],
    [4, paragraph(address, BODY_WIDTH, bold)],
  ]);
}

/** Under a hairline. */
function ruled({ width, height, content }: Drawing): Drawing {
  const gap = 10;
  const line = element('path', { d: `M0 0.5H${width}`, stroke: RULE, fill: 'none' });
  return { width, height: height + gap, content: together(line, placed({ width, height, content }, 0, gap)) };
}

/** Characters that no XML may hold, escaped or not. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The document around a drawing. Its name is the headline, its description the finding. */
export function picture(words: PosterWords, width: number, height: number, content: Drawing['content']): string {
  const { language, heading, finding, footer } = words;
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': language,
      lang: language,
      'font-family': TYPEFACE,
      direction: 'ltr',
    },
    element('title', {}, heading),
    element('desc', {}, [...finding, footer].join(' ')),
    element('rect', { width, height, fill: SURFACE }),
    element('rect', { width, height: width > POSTER_WIDTH ? 6 : 3, fill: INK }),
    content,
  );
  return `${markup.replace(UNWRITABLE, '')}\n`;
}
