import { dayNumber, firstDay, lastDay, parsePeriod, precision } from '../core/period.js';
import { textWidth } from '../core/text-layout.js';
import { type Entry, LANES, type LaneId } from './model.js';
import type { Group } from './model-groups.js';
import { type Extent, timeScale, type TimeScale } from './model-scale.js';

/** Letters of the map, in CSS pixels. */
export const FONT_SIZE = 12;
/** Height of what stands over the lanes, of a lane of two levels, and of each further level. */
const HEAD = 16;
export const LANE = 42;
export const LEVEL = 19;

/** Half a sign, with the air around it. */
const SIGN = 9;
/** No band is so narrow that it is not seen. */
const NARROWEST = 8;
/** "About": a date is as much wider on both sides, and at least so many days. */
const ABOUT = 1 / 8;
const FEWEST_DAYS = 3;

/** A stretch of time: solid where something lasted, fading where only that much is known (rule 7). */
export interface Band {
  readonly x: number;
  readonly width: number;
  readonly fade: 'in' | 'out' | 'both' | null;
}

/** An event, placed. */
export interface Mark {
  readonly entry: Entry;
  readonly number: string;
  readonly numberX: number;
  /** Where its sign stands: the day is known. */
  readonly sign: number | null;
  readonly bands: readonly Band[];
  /** Whether it lasted. */
  readonly lasted: boolean;
  readonly left: number;
  readonly right: number;
  /** The middle, from the top. */
  readonly y: number;
}

/** Where all events of a group lie in time, each in its lane. */
export interface TimeMap extends Pick<TimeScale, 'ticks'> {
  /** What is to scale: all beside the names of the lanes. */
  readonly scale: Extent;
  readonly height: number;
  readonly rows: readonly { readonly lane: LaneId; readonly y: number; readonly height: number }[];
  readonly marks: readonly Mark[];
}

/** Places every event of a group as high in its lane as it can stand without touching another. */
export function mapOf({ entries, before }: Group, aside: number, width: number): TimeMap {
  const long = entries.map((entry) => {
    const { until } = entry.event;
    return until ? { ...entry, last: dayNumber(lastDay(parsePeriod(until).end)) } : entry;
  });
  const inTime = [...long].sort((a, b) => a.first - b.first);
  const scale = { x: aside, width: width - aside };
  const { ticks, at: exactly } = timeScale(inTime, scale);
  // In whole pixels, or parts of a bar would not join.
  const at = (day: number) => Math.round(exactly(day));
  const rows: { lane: LaneId; y: number; height: number }[] = [];
  const marks: Mark[] = [];
  let y = HEAD;
  for (const lane of LANES) {
    const levels: Mark[][] = [];
    for (const entry of long.filter((each) => each.lane === lane)) {
      const mark = place(entry, String(entry.number - before), at, aside, width);
      const free = levels.find((level) => level.every(({ left, right }) => right <= mark.left || mark.right <= left));
      if (free) free.push(mark);
      else levels.push([mark]);
    }
    if (!levels.length) continue;
    const height = LANE + Math.max(0, levels.length - 2) * LEVEL;
    for (const [index, level] of levels.entries())
      marks.push(...level.map((mark) => ({ ...mark, y: y + 2 + LEVEL * (index + 0.5) })));
    rows.push({ lane, y, height });
    y += height;
  }
  return { ticks, scale, height: y + 1, rows, marks };
}

function place(entry: Entry, number: string, at: TimeScale['at'], aside: number, width: number): Mark {
  const { start, end } = entry.period;
  const until = entry.event.until ? parsePeriod(entry.event.until).end : end;
  const lasted = until !== start;
  const isDay = precision(start) === 'day' && !start.approximate;
  const sign = isDay && start === end ? at(entry.first + 0.5) : null;
  const bands = sign !== null && !lasted ? [] : lasted ? barOf(entry, isDay, until, at) : bandOf(entry, at);
  const [first] = bands;
  const last = bands.at(-1);
  const from = first?.x ?? sign ?? 0;
  const to = last ? last.x + last.width : from;
  const room = textWidth(number, FONT_SIZE);
  const [left, right] = sign === null ? [from, to] : [sign - SIGN, Math.max(to, sign + SIGN)];
  // Where a band is pale, else on the left, where it begins; where that is no room, on the right.
  if (sign === null && first && /in|both/.test(first.fade ?? '') && first.width >= room + SIGN) {
    const numberX = first.fade === 'in' ? from + 4 : (from + to - room) / 2;
    return { entry, number, numberX, sign, bands, lasted, left, right, y: 0 };
  }
  const isBefore = left - room >= aside || right + room + 3 > width;
  const numberX = isBefore ? left - room - 1 : right + 2;
  return {
    ...{ entry, number, numberX, sign, bands, lasted, y: 0 },
    left: Math.min(left, numberX),
    right: Math.max(right, numberX + room),
  };
}

/** Some time within it. */
function bandOf({ first, last, period: { start } }: Entry, at: TimeScale['at']): Band[] {
  const more = start.approximate ? Math.max(FEWEST_DAYS, (last + 1 - first) * ABOUT) : 0;
  const x = at(first - more);
  return [{ x, width: Math.max(NARROWEST, at(last + 1 + more) - x), fade: 'both' }];
}

/** From what may have been its beginning to what may have been its end. */
function barOf(entry: Entry, isDay: boolean, until: Entry['period']['end'], at: TimeScale['at']): Band[] {
  const from = at(entry.first);
  const to = Math.max(from + NARROWEST, at(entry.last + 1));
  const begun = isDay ? from : at(dayNumber(lastDay(entry.period.start)) + 1);
  const ending = precision(until) === 'day' ? to : at(dayNumber(firstDay(until)));
  if (ending < begun) return [{ x: from, width: to - from, fade: 'both' }];
  const bands: Band[] = [
    { x: from, width: begun - from, fade: 'in' },
    { x: begun, width: ending - begun, fade: null },
    { x: ending, width: to - ending, fade: 'out' },
  ];
  return bands.filter((band) => band.width > 0);
}
