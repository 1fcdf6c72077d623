import { precision } from '../core/period.js';
import { textWidth } from '../core/text-layout.js';
import { type Entry, LANES, type LaneId, type TimelineModel } from './model.js';
import { type Scales, scalesOf } from './model-scale.js';

/** An entry's mark and number, placed. */
export interface Mark {
  readonly entry: Entry;
  /** A day is a shape around `x`; whatever is vaguer is a bar from `x`, as wide as it is vague (rule 7). */
  readonly shape: boolean;
  readonly x: number;
  readonly width: number;
  /** The middle, from the top. */
  readonly y: number;
  /** "About": the source is not sure of this end. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Announced or planned. */
  readonly hollow: boolean;
  /** Where the number stands. */
  readonly numberX: number;
  /** From left to right, number and soft ends included. */
  readonly box: { readonly left: number; readonly right: number };
}

/** A lane in the overview. */
export interface Row {
  readonly lane: LaneId;
  readonly y: number;
  readonly height: number;
}

/** Where everything in the overview stands, worked out without a screen to measure on. */
export interface Overview extends Scales {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
}

export interface OverviewSize {
  readonly width: number;
  /** Room for the names of lanes. */
  readonly aside: number;
  /** Room for what stands over the strip. */
  readonly stripWords: number;
  readonly fontSize: number;
}

/** No text in the overview is smaller. */
export const FONT_SIZE = 12;
/** Height of what stands over the rows, and of one level of marks within a row. */
export const HEAD = 38;
export const LEVEL = 20;
/** A soft end is drawn over this width. */
export const SOFT = 9;
export const RADIUS = 5.5;
const ROW_PADDING = 5;
/** Between a mark and its number, and between one mark and the next. */
const AIR = 3;
/** Marks over one another at which an overview no longer is one, and looking for room would cost the square of them. */
const MOST_LEVELS = 40;

/**
 * Places every shown entry in the row of its lane, as low as it can stand without touching another.
 * @returns `null` where nothing is shown, or more at one place than can be looked over
 */
export function overviewOf(
  model: TimelineModel,
  { width, aside, stripWords, fontSize }: OverviewSize,
): Overview | null {
  if (!model.shown.length) return null;
  const scales = scalesOf(model, { x: aside, width: width - aside }, stripWords);
  const rows: Row[] = [];
  const marks: Mark[] = [];
  let y = HEAD;
  for (const lane of LANES) {
    const levels: Mark[][] = [];
    for (const entry of model.shown.filter((each) => each.lane === lane)) {
      const mark = place(entry, scales, width, fontSize);
      const free = levels.find((level) => level.every(({ box }) => apart(box, mark.box)));
      if (free) free.push(mark);
      else if (levels.push([mark]) > MOST_LEVELS) return null;
    }
    if (!levels.length) continue;
    const height = levels.length * LEVEL + 2 * ROW_PADDING;
    const floor = y + height - ROW_PADDING - LEVEL / 2;
    marks.push(...levels.flatMap((level, index) => level.map((mark) => ({ ...mark, y: floor - index * LEVEL }))));
    rows.push({ lane, y, height });
    y += height;
  }
  return { ...scales, width, height: y + 1, rows, marks };
}

const apart = (a: Mark['box'], b: Mark['box']) => a.right + AIR <= b.left || b.right + AIR <= a.left;

function place(entry: Entry, scales: Scales, width: number, fontSize: number): Mark {
  const { start, end } = entry.period;
  const number = textWidth(String(entry.number), fontSize);
  const shape = start === end && precision(start) === 'day';
  const { x, to } = extent(entry, shape, number, scales);
  const left = x - (shape ? RADIUS : 0) - (start.approximate ? SOFT : 0);
  const right = to + (shape ? RADIUS : 0) + (end.approximate ? SOFT : 0);
  const fits = !shape && to - x >= number + 2 * AIR;
  const after = right + AIR + number <= width;
  const numberX = fits ? x + AIR + 1 : after ? right + AIR : left - AIR - number;
  return {
    entry,
    shape,
    x,
    width: to - x,
    y: 0,
    softStart: start.approximate,
    softEnd: end.approximate,
    hollow: entry.event.status !== 'occurred',
    numberX,
    box: { left: Math.min(left, numberX), right: Math.max(right, numberX + number) },
  };
}

/**
 * From the first day to the end of the last. In the strip, which has no scale, a bar has room for its number, and one that
 * reaches past the break is drawn as far as it reaches.
 */
function extent(entry: Entry, shape: boolean, number: number, { cell, at, start }: Scales): { x: number; to: number } {
  const middle = cell(entry);
  if (middle === null) {
    const x = at(shape ? entry.first + 0.5 : entry.first);
    return { x, to: shape ? x : at(entry.last + 1) };
  }
  if (shape) return { x: middle, to: middle };
  const half = number / 2 + AIR + 1;
  return { x: middle - half, to: entry.last >= start ? at(entry.last + 1) : middle + half };
}
