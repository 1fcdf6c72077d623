import { baseline, lengthOf, lineHeight, linesOf, paragraph, textAt, textLines, type Type } from './lettering.js';
import { placed, stacked } from './arrange.js';
import { type Drawing, element, type Markup, together } from './svg.js';

/** A number that stands out from the words of its hedge, in whatever order the language has them. */
export interface LargeNumber {
  /** With the hedge. */
  readonly words: string;
  readonly number: string;
  readonly large: Type;
  readonly plain: Type;
}

/** Between number and words. Lengths are estimated on the generous side, so it is seldom all. */
const AIR = 5;
/** Lines of a name that may stand beside one number, and the least width of them. */
const [MOST_LINES, LEAST_ROOM] = [2, 90];

const halves = ({ words, number }: LargeNumber): readonly [string, string] => {
  const [before = '', ...after] = words.split(number);
  return [before, after.join(number)];
};

const lengthOfNumber = (figure: LargeNumber): number =>
  lengthOf(halves(figure).join(''), figure.plain) + lengthOf(figure.number, figure.large);

/** @param name stands behind it in the same line */
function numberAt(figure: LargeNumber, x: number, y: number, anchor: 'start' | 'end', name = ''): Markup {
  const [before, after] = halves(figure);
  const { size, weight = 400 } = figure.large;
  const behind = `${after}${name && ` ${name}`}`;
  const parts = [
    ...(before ? [element('tspan', {}, before)] : []),
    element('tspan', { 'font-size': size, 'font-weight': weight }, figure.number),
    ...(behind ? [element('tspan', {}, behind)] : []),
  ];
  return textAt(parts, x, y, { ...figure.plain, anchor });
}

/** In one line, at `width` when it ends there; in lines of its own where none has room for it. */
function numberAlone(figure: LargeNumber, width: number, anchor: 'start' | 'end'): Drawing {
  const { large, words } = figure;
  if (lengthOfNumber(figure) > width) return paragraph(words, width, large);
  const content = numberAt(figure, anchor === 'end' ? width : 0, baseline(large), anchor);
  return { width, height: lineHeight(large), content };
}

/** The number, and behind it what it counts; below it what has no room there. */
export function numberAndName(figure: LargeNumber, name: string, width: number, type: Type): Drawing {
  const start = lengthOfNumber(figure) + AIR;
  const lines = linesOf(name, Math.max(1, width - start), type);
  if (width - start < Math.min(LEAST_ROOM, lengthOf(name, type)) || lines.length > MOST_LINES)
    return stacked(width, [
      [0, numberAlone(figure, width, 'start')],
      [0, name ? paragraph(name, width, type) : null],
    ]);
  if (lines.length === 1)
    return {
      width,
      height: lineHeight(figure.large),
      content: numberAt(figure, 0, baseline(figure.large), 'start', name),
    };
  const beside = textLines(lines, width - start, type);
  return onOneLine(width, figure, beside, type, start, [0, 'start']);
}

/** A name, and at the end of its line the number; below it where there is no room. */
export function nameAndNumber(name: string, type: Type, figure: LargeNumber, width: number): Drawing {
  const room = width - lengthOfNumber(figure) - AIR;
  const lines = linesOf(name, Math.max(1, room), type);
  if (room < Math.min(LEAST_ROOM, lengthOf(name, type)) || lines.length > MOST_LINES)
    return stacked(width, [
      [0, paragraph(name, width, type)],
      [0, numberAlone(figure, width, 'end')],
    ]);
  return onOneLine(width, figure, textLines(lines, room, type), type, 0, [width, 'end']);
}

/** The last line of the words and the number on one baseline. */
function onOneLine(
  width: number,
  figure: LargeNumber,
  words: Drawing,
  type: Type,
  x: number,
  [at, anchor]: readonly [number, 'start' | 'end'],
): Drawing {
  const last = words.height - lineHeight(type) + baseline(type);
  const line = Math.max(baseline(figure.large), last);
  const below = Math.max(lineHeight(figure.large) - baseline(figure.large), lineHeight(type) - baseline(type));
  return {
    width,
    height: line + below,
    content: together(placed(words, x, line - last), numberAt(figure, at, line, anchor)),
  };
}
