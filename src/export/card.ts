import { posterMessages } from '../locales/poster.js';
import { placed, stacked } from './arrange.js';
import { balanced, lengthOf, lineHeight, linesOf, paragraph, textLines, type Type } from './lettering.js';
import { INK, MUTED } from './palette.js';
import { picture } from './poster.js';
import type { PosterWords } from './poster-words.js';
import { type Drawing, together } from './svg.js';

/** A picture for `width` units, no higher than `height` if that can be read; `Infinity`: as it is with room enough. */
export type Draw = (width: number, height: number) => Drawing;

/** Size of a card in pixels. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** What a network shows beside a link, and what is posted by itself. */
export const LINK_CARD: CardSize = { width: 1200, height: 630 };
export const POST_CARD: CardSize = { width: 1080, height: 1350 };

const MARGIN = 48;
/** No letter of a picture is smaller than 14 units: at the smallest scale it is 19 pixels. */
const SCALES = [1.8, 1.7, 1.6, 1.52, 1.44, 1.36];
/** Names of sources that are tried. */
const MOST = 12;
const HEADINGS = [54, 50, 46, 42, 38, 35, 32];

/**
 * A card to be shared: headline, what the figures are, picture, as many sentences of the finding as there is room for,
 * sources, footer, address. Words are never smaller than 22 pixels; what has no room stays on the page.
 */
export function card(words: PosterWords, draw: Draw, { width, height }: CardSize): string {
  const isTall = height > width;
  const top = isTall ? MARGIN + 4 : 30;
  const inner = { width: width - 2 * MARGIN, height: height - top - (isTall ? MARGIN : 26) };
  const small: Type = { size: 22, fill: MUTED, leading: 1.3 };
  const ending = endOf(words, inner.width, small, isTall);
  const heading = headingOf(words.heading, inner.width, isTall);
  const subtitle = paragraph(words.subtitle, inner.width, small, isTall ? 5 : 3);
  const support = words.support === null ? null : paragraph(words.support, inner.width, { ...small, weight: 600 }, 2);
  const start = stacked(inner.width, [
    [0, heading],
    [isTall ? 16 : 6, subtitle],
    [10, support],
  ]);
  const room = inner.height - start.height - ending.height - (isTall ? 64 : 30);
  const { finding, body } = middleOf(words, draw, inner.width, room, isTall);
  const between = stacked(inner.width, [
    [0, finding],
    [isTall ? 40 : 16, body],
  ]);
  const middle = start.height + (isTall ? 32 : 16) + (room - between.height) * (isTall ? 0.4 : 0.5);
  const content = together(
    placed(start, MARGIN, top),
    placed(between, MARGIN, top + middle),
    placed(ending, MARGIN, top + inner.height - ending.height),
  );
  return picture(words, width, height, content);
}

/** As large as it can be in few lines. */
function headingOf(text: string, width: number, isTall: boolean): Drawing {
  const most = isTall ? 4 : 2;
  const sizes = HEADINGS.filter((size) => isTall || size <= 42);
  const type = (size: number): Type => ({ size, weight: 700, leading: 1.2 });
  const size = sizes.find((each) => linesOf(text, width, type(each)).length <= most) ?? 32;
  return balanced(text, width, type(size), most + 1);
}

/** The whole picture with as many sentences as leave it room; else what is left of it; else sentences alone. */
function middleOf(words: PosterWords, draw: Draw, width: number, room: number, isTall: boolean) {
  const type: Type = { size: isTall ? 28 : 26, leading: 1.34 };
  const gap = isTall ? 40 : 16;
  for (const isWhole of [true, false]) {
    // Where even a picture has to leave things out, a low card has no room for sentences beside it.
    for (let count = isWhole || isTall ? words.finding.length : 0; count >= 0; count--) {
      const finding = count ? paragraph(words.finding.slice(0, count).join(' '), width, type) : null;
      const body = largest(draw, width, room - (finding ? finding.height + gap : 0), isWhole);
      if (body) return { finding, body };
    }
  }
  const most = Math.max(1, Math.floor(room / lineHeight(type)));
  const whole = words.finding.map((_, index) => words.finding.slice(0, index + 1).join(' '));
  const text = whole.findLast((each) => linesOf(each, width, type).length <= most) ?? whole[0] ?? '';
  return { finding: paragraph(text, width, type, most), body: null };
}

function largest(draw: Draw, width: number, height: number, isWhole: boolean): Drawing | null {
  for (const scale of SCALES) {
    const room = { width: width / scale, height: height / scale };
    if (isWhole && draw(room.width, Infinity).height > room.height) continue;
    const drawn = draw(room.width, room.height);
    if (drawn.height > 0 && drawn.height <= room.height)
      return { width, height: drawn.height * scale, content: placed(drawn, 0, 0, scale) };
  }
  return null;
}

/** Sources by name, then the footer, or where a card is low the least of it, and the address. */
function endOf(words: PosterWords, width: number, small: Type, isTall: boolean): Drawing {
  const { footer, marks, address, language } = words;
  const { lead } = words;
  const sources = [...words.sources.slice(lead, lead + 1), ...words.sources.filter((_, index) => index !== lead)];
  const bold: Type = { ...small, size: 24, weight: 700, fill: INK };
  const most = isTall ? 2 : 1;
  const beside = width - lengthOf(address, bold) - 40;
  const whole = linesOf(footer, isTall ? width : beside, small, 3);
  const lines = isTall || whole.length === 1 ? whole : linesOf(marks, Math.max(beside, width / 3), small, 3);
  const fits = lengthOf(lines.at(-1) ?? '', small) <= beside;
  const foot = textLines(lines, width, small);
  const place = textLines([address], width, { ...bold, leading: (small.size / bold.size) * 1.3, anchor: 'end' });
  const under = fits
    ? { ...foot, content: together(foot.content, placed(place, 0, foot.height - place.height)) }
    : stacked(width, [
        [0, foot],
        [2, paragraph(address, width, bold, 2)],
      ]);
  const named = sourcesIn(sources, posterMessages[language], width, small, most);
  return stacked(width, [
    [0, named ? paragraph(named, width, small, most) : null],
    [isTall ? 6 : 2, under],
  ]);
}

/** As many sources as there are lines for, the first in full if it can be, and how many more there are. */
function sourcesIn(
  sources: PosterWords['sources'],
  words: (typeof posterMessages)['en'],
  width: number,
  small: Type,
  most: number,
): string {
  const [first] = sources;
  if (!first) return '';
  const places = [...new Set(sources.map(({ place }) => place))];
  for (const start of [first.name, first.place]) {
    const names = [start, ...places.slice(1)];
    for (let count = Math.min(names.length, MOST); count > 0; count--) {
      const rest = names.length - count;
      const text = `${words.sources(names.length)}: ${names.slice(0, count).join('; ')}${rest ? `; ${words.more(rest)}` : ''}`;
      if (linesOf(text, width, small).length <= most) return text;
    }
  }
  return `${words.sources(places.length)}: ${first.place}`;
}
