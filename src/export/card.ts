import { footerLine } from '../locales/footer-words.js';
import { placed, stacked } from './arrange.js';
import { balanced, lineHeight, linesOf, paragraph, type Type } from './lettering.js';
import { INK, MUTED } from './palette.js';
import { picture } from './poster.js';
import type { PosterWords } from './poster-words.js';
import { PAPER, type Sheet } from './sheet.js';
import { type Drawing, together } from './svg.js';

/** What a widget can draw of itself. */
export interface Draws {
  /** Its first state. */
  readonly whole: (sheet: Sheet) => Drawing;
  /** What the headline states with its reason, and no other bar or event; of no height where that is nothing. */
  readonly lead: (sheet: Sheet) => Drawing;
}

/** Size of a card in pixels. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** What a network shows beside a link, and what is posted by itself. */
export const LINK_CARD: CardSize = { width: 1200, height: 630 };
export const POST_CARD: CardSize = { width: 1080, height: 1350 };

const MARGIN = 14;
/** On a phone a card is as wide as the screen: so many units are 12 pixels there. */
const SMALL = 12.2;
const NOTE: Type = { size: SMALL, fill: MUTED, leading: 1.24 };
const HEADINGS = [22, 21, 20, 19, 18, 17, 16, 15, 14];
/** Lines of a headline over which a tall card has room for more than a number. */
const MOST_LINES = 4;

/**
 * A card to be shared: headline, what the figures are, the headline's number with its reason (on a tall card as much of
 * the first state as there is room for), its source, and the address.
 */
export function card(words: PosterWords, draws: Draws, { width, height }: CardSize): string {
  const scale = width / PAPER;
  const isTall = height > width;
  const room = { width: PAPER - 2 * MARGIN, height: height / scale - (isTall ? 2 * MARGIN : 22) };
  const top = isTall ? MARGIN : 12;
  const ending = endOf(words, room.width, isTall);
  const middle = middleOf(words, draws, room.width, room.height - ending.height - (isTall ? 12 : 7), isTall);
  const content = together(placed(middle, MARGIN, top), placed(ending, MARGIN, top + room.height - ending.height));
  return picture(words, PAPER, height / scale, scale, content);
}

/**
 * The largest headline under which the drawing has room, all of it if that can be; the description, where that has room,
 * too.
 */
function middleOf(words: PosterWords, draws: Draws, width: number, height: number, isTall: boolean): Drawing {
  const gap = isTall ? 12 : 7;
  const subtitle = paragraph(words.subtitle, width, { ...NOTE, size: isTall ? 14 : SMALL });
  const support =
    words.support === null ? null : paragraph(words.support, width, { ...NOTE, weight: 600, fill: INK }, 2);
  const sizes = HEADINGS.filter((size, index) => {
    const isLast = index === HEADINGS.length - 1;
    return !isTall || isLast || linesOf(words.heading, width, headingType(size)).length <= MOST_LINES;
  });
  const heads = (isTall ? [true] : [true, false]).flatMap((isDescribed) =>
    sizes.map((size) =>
      stacked(width, [
        [0, balanced(words.heading, width, headingType(size))],
        [4, isDescribed ? subtitle : null],
        [6, support],
      ]),
    ),
  );
  for (const isComplete of isTall ? [true, false] : [false])
    for (const head of heads) {
      const sheet = { width, height: height - head.height - gap, small: SMALL };
      if (isComplete && draws.whole({ ...sheet, height: Infinity }).height > sheet.height) continue;
      const body = isTall ? draws.whole(sheet) : draws.lead(sheet);
      if (head.height > height || body.height > sheet.height || (isTall && body.height === 0)) continue;
      return stacked(width, [
        [0, head],
        [gap, body],
        [gap, isTall ? caveats(words, width, sheet.height - body.height - gap) : null],
      ]);
    }
  const least = heads.find((head) => head.height <= height);
  const type = headingType(HEADINGS.at(-1) as number);
  return least ?? paragraph(words.heading, width, type, Math.max(1, Math.floor(height / lineHeight(type))));
}

const headingType = (size: number): Type => ({ size, weight: 700, leading: 1.18 });

/** As many as there is room for. */
function caveats({ caveats: all }: PosterWords, width: number, height: number): Drawing | null {
  const shown = (count: number) =>
    stacked(
      width,
      all.slice(0, count).map((text) => [5, paragraph(text, width, { ...NOTE, fill: INK })] as const),
    );
  const count = [...all.keys()].map((index) => index + 1).findLast((each) => shown(each).height <= height);
  return count ? shown(count) : null;
}

/** Who said the headline's number, whose translation it is, and the address. */
function endOf({ source, brief, review, address }: PosterWords, width: number, isTall: boolean): Drawing {
  const most = isTall ? 4 : 2;
  const all = [source, footerLine([brief, review])].find((text, index) => {
    return (isTall || index > 0) && linesOf(text, width, NOTE).length <= most;
  });
  // A draft that does not say that it is one would be worse than a source without its date.
  const said = all
    ? paragraph(all, width, NOTE)
    : stacked(width, [
        [0, paragraph(brief, width, NOTE, review ? most - 1 : most)],
        [0, paragraph(review, width, NOTE, 1)],
      ]);
  return stacked(width, [
    [0, said],
    [1, paragraph(address, width, { ...NOTE, weight: 700, fill: INK }, 2)],
  ]);
}
