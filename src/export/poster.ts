import { posterMessages } from '../locales/poster.js';
import { inTwoColumns, placed, stacked } from './arrange.js';
import { balanced, baseline, lengthOf, lineHeight, paragraph, saidBlock, textAt, type Type } from './lettering.js';
import { INK, MUTED, RULE, SURFACE, TYPEFACE } from './palette.js';
import type { PosterWords } from './poster-words.js';
import { type Drawing, element, together } from './svg.js';

/** Width of a poster, and of the picture in it. */
const POSTER_WIDTH = 720;
const MARGIN = 26;
export const BODY_WIDTH = POSTER_WIDTH - 2 * MARGIN;

const HEADING: Type = { size: 25, weight: 700, leading: 1.26 };
const SUBTITLE: Type = { size: 14, fill: MUTED };
const FINDING: Type = { size: 16.5, leading: 1.38 };
const SMALL: Type = { size: 12.5, fill: MUTED, leading: 1.3 };
const GUTTER = 28;
const BETWEEN = 4;
/** More would make a poster a book; how many more there are is said. */
const MOST = 24;

/** A whole standalone picture: everything that must not be parted from it, for where no script runs. */
export function poster(words: PosterWords, body: Drawing): string {
  const all = stacked(BODY_WIDTH, [
    [0, balanced(words.heading, BODY_WIDTH, HEADING)],
    [6, paragraph(words.subtitle, BODY_WIDTH, SUBTITLE)],
    [10, words.support === null ? null : paragraph(words.support, BODY_WIDTH, { ...SUBTITLE, weight: 600, fill: INK })],
    [14, paragraph(words.finding.join(' '), BODY_WIDTH, FINDING)],
    [22, body],
    [14, paragraph(words.caveats.join(' '), BODY_WIDTH, SUBTITLE)],
    [16, words.remarks.length ? ruled(smallPrint(words)) : null],
    [10, words.sources.length ? ruled(sourcesIn(words)) : null],
    [10, ruled(ending(words))],
  ]);
  return picture(words, POSTER_WIDTH, Math.ceil(all.height + 2 * MARGIN), placed(all, MARGIN, MARGIN));
}

/** In two columns, where that is lower. */
function smallPrint({ remarks, language }: PosterWords): Drawing {
  const rest = remarks.length - MOST;
  const more = posterMessages[language].more(rest);
  const list = rest > 0 ? [...remarks.slice(0, MOST), { lead: '', text: more }] : remarks;
  const blocks = (width: number) => list.map((each) => saidBlock(each, width, SMALL));
  const narrow = inTwoColumns(blocks((BODY_WIDTH - GUTTER) / 2), GUTTER, BETWEEN);
  const wide = stacked(
    BODY_WIDTH,
    blocks(BODY_WIDTH).map((block) => [BETWEEN, block] as const),
  );
  return narrow.height < wide.height ? narrow : wide;
}

/** One after the other, each behind its number. */
function sourcesIn({ sources, language }: PosterWords): Drawing {
  const messages = posterMessages[language];
  const rest = sources.length - MOST;
  const named = sources.slice(0, MOST).map(({ lead, text }, index) => {
    const isLast = index === sources.length - 1;
    return { lead, text: isLast ? text.replace(/\.?$/, '.') : `${text};` };
  });
  return saidBlock(
    [
      { lead: `${messages.sources(sources.length)}:`, text: '' },
      ...named,
      { lead: '', text: rest > 0 ? `${messages.more(rest)}.` : '' },
    ],
    BODY_WIDTH,
    SMALL,
  );
}

/** The footer, and under it the address with what is there. */
function ending({ footer, more, address }: PosterWords): Drawing {
  const bold: Type = { size: 15, weight: 700 };
  const length = lengthOf(`${more} `, SMALL);
  const isBeside = more !== null && length + lengthOf(address, bold) <= BODY_WIDTH;
  return stacked(BODY_WIDTH, [
    [0, paragraph(footer, BODY_WIDTH, SMALL)],
    [4, more === null || isBeside ? null : paragraph(more, BODY_WIDTH, SMALL)],
    [
      isBeside || more === null ? 4 : 0,
      isBeside ? addressLine(more, address, bold) : paragraph(address, BODY_WIDTH, bold),
    ],
  ]);
}

function addressLine(more: string, address: string, bold: Type): Drawing {
  const words = element('tspan', { 'font-size': SMALL.size, 'font-weight': 400, fill: MUTED }, `${more} `);
  const content = textAt([words, element('tspan', {}, address)], 0, baseline(bold), bold);
  return { width: BODY_WIDTH, height: lineHeight(bold), content };
}

/** Under a hairline. */
function ruled({ width, height, content }: Drawing): Drawing {
  const gap = 8;
  const line = element('path', { d: `M0 0.5H${width}`, stroke: RULE, fill: 'none' });
  return { width, height: height + gap, content: together(line, placed({ width, height, content }, 0, gap)) };
}

/** Characters that no XML may hold, escaped or not. */
const UNWRITABLE = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The document around a drawing. Its name is the headline, its description the finding. */
export function picture(words: PosterWords, width: number, height: number, content: Drawing['content']): string {
  const { language, heading, subtitle, description, footer } = words;
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
    element('desc', {}, [subtitle, ...description, footer].join(' ')),
    element('rect', { width, height, fill: SURFACE }),
    element('rect', { width, height: width > POSTER_WIDTH ? 6 : 3, fill: INK }),
    content,
  );
  return `${markup.replace(UNWRITABLE, '')}\n`;
}
