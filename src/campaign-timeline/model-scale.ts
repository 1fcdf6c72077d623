import type { Entry } from './model.js';

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

/** Time from the first month of the first event to the last of the last. */
export interface TimeScale {
  readonly ticks: readonly Tick[];
  /** Where a day begins; what is earlier begins with the scale. */
  at(day: number): number;
}

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

/** @param entries in the order of their first days */
export function timeScale(entries: readonly Pick<Entry, 'first' | 'last'>[], scale: Extent): TimeScale {
  const firstMonth = monthOf(entries[0]?.first ?? 0);
  const months = monthOf(Math.max(...entries.map(({ last }) => last))) + 1 - firstMonth;
  const start = startOf(firstMonth);
  const days = startOf(firstMonth + months) - start;
  const at = (day: number) => scale.x + ((Math.max(day, start) - start) / days) * scale.width;
  return { ticks: ticksOf(firstMonth, months, at, scale.width / months), at };
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
