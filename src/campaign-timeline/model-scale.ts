import { dayNumber, firstDay, parsePeriod } from '../core/period.js';
import type { Entry, TimelineModel } from './model.js';

/** A part of the drawing, in its unit. */
export interface Extent {
  readonly x: number;
  readonly width: number;
}

/** The line at the start of a month, and what is written at it: 1–12, a year, or nothing for want of room. */
export interface Tick {
  readonly x: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** Two scales: early events in order, one beside the other, then time to scale. */
export interface Scales {
  /** `null`: everything is to scale. */
  readonly strip: Extent | null;
  readonly scale: Extent;
  readonly ticks: readonly Tick[];
  /** The day on which the part to scale begins. */
  readonly start: number;
  /** The middle of the entry's place in the strip; `null`: it is to scale. */
  cell(entry: Entry): number | null;
  /** Where a day begins on the scale. */
  at(day: number): number;
}

/** Between the two scales, wide enough to be seen as a break. */
const BREAK = 18;
/** An early event takes this much where there is room, and the early part at most this share. */
const CELL = 24;
const LARGEST_STRIP = 0.4;
const INSET = 6;
/** Room that the name of a month and of a year need. */
const MONTH_ROOM = 26;
const YEAR_ROOM = 36;

const DAY = 86_400_000;

/** Months since the year 0, as one number. */
function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const startOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

/**
 * Divides the room from `x` on; a strip is at least `least` wide. Hidden entries keep their place, so that nothing jumps.
 * Where nothing is left to be drawn to scale, there is no strip: order alone would say nothing about time.
 */
export function scalesOf(
  { timeline, entries }: Pick<TimelineModel, 'timeline' | 'entries'>,
  { x, width }: Extent,
  least: number,
): Scales {
  const from = timeline.scaleFrom ? dayNumber(firstDay(parsePeriod(timeline.scaleFrom).start)) : -Infinity;
  const early = entries.some(({ first }) => first >= from) ? entries.filter(({ first }) => first < from) : [];
  const strip = early.length
    ? { x, width: Math.max(least, Math.min(early.length * CELL, width * LARGEST_STRIP)) }
    : null;
  const taken = strip ? strip.width + BREAK : 0;
  const scale = { x: x + taken, width: width - taken };
  const firstMonth = monthOf(strip ? from : (entries[0]?.first ?? 0));
  const months = monthOf(Math.max(...entries.map(({ last }) => last))) + 1 - firstMonth;
  const start = startOf(firstMonth);
  const days = startOf(firstMonth + months) - start;
  const at = (day: number) => scale.x + ((Math.max(day, start) - start) / days) * scale.width;
  return {
    strip,
    scale,
    ticks: ticksOf(firstMonth, months, at, scale.width / months),
    start,
    at,
    cell: (entry) => {
      const index = early.indexOf(entry);
      if (!strip || index < 0) return null;
      return strip.x + INSET + ((index + 0.5) * (strip.width - 2 * INSET)) / early.length;
    },
  };
}

/** Names every month where there is room, else as many years as there is room for. */
function ticksOf(first: number, count: number, at: (day: number) => number, room: number): Tick[] {
  const roomy = room >= MONTH_ROOM;
  const every = 12 * Math.ceil(YEAR_ROOM / (12 * room));
  const untilJanuary = (12 - (first % 12)) % 12;
  // A loop: libraries of another time have an `Array.from` of their own.
  const ticks: Tick[] = [];
  for (let index = 0; index < count; index++) {
    const month = first + index;
    const named = month % every === 0 || (index === 0 && untilJanuary * room >= YEAR_ROOM);
    if (roomy || named)
      ticks.push({
        x: at(startOf(month)),
        month: roomy ? (month % 12) + 1 : null,
        year: named ? Math.floor(month / 12) : null,
      });
  }
  return ticks;
}
