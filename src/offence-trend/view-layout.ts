import { parsePeriod, shareOfYearBefore } from '../core/period.js';
import { textWidth, wrap } from '../core/text-layout.js';
import type { Messages } from '../locales/index.js';
import type { Slot, TrendModel } from './model.js';
import { breakWords, otherWords, partWords, valueWords } from './view-words.js';

/** Extra room, in years, that sets a segment apart from the one before. */
export const BREAK_GAP = 0.3;

/** Where a column stands in its year's slot. */
export const COLUMN = { start: 0.09, end: 0.91 };

/** A year's slot on the horizontal axis. */
export interface Place extends Slot {
  /** Left edge, in years. */
  readonly x: number;
  /** What stands under it: other counts of the year, and which part of it is counted. */
  readonly label: readonly string[];
}

/** The line of a break, with its reason in words. */
export interface Flag {
  /** Where the line stands, in years. */
  readonly x: number;
  /** Where the words begin or, to the left of their line, end: in the picture's unit from the left edge. */
  readonly edge: number;
  readonly anchor: 'start' | 'end';
  /** Empty where there are so many that no room is left. */
  readonly lines: readonly string[];
  /** First line of words, counted from the top, 0 the first. */
  readonly row: number;
  /** A break between years; otherwise one within a year. */
  readonly apart: boolean;
}

/** Where everything stands, worked out without a screen to measure on. */
export interface Layout {
  readonly places: readonly Place[];
  /** Length of the axis in years, gaps included. */
  readonly years: number;
  /** Length of a year, in the picture's unit. */
  readonly room: number;
  /** Left out on the left, for the scale and for half of the first label; and on the right for half of the last. */
  readonly before: number;
  readonly after: number;
  readonly flags: readonly Flag[];
  /** Lines that the flags need. */
  readonly flagRows: number;
  /** Every column has room for its year and its number; otherwise there is a scale. */
  readonly roomy: boolean;
  /** Every how many years one is labelled. */
  readonly every: number;
  /** What has no room under its column, in lines as wide as the axis (rules 1 and 2 hold at every width). */
  readonly asides: readonly string[];
}

/** Room to work with: `width` of the axis, in the same unit as `fontSize`. */
interface Size {
  readonly width: number;
  readonly fontSize: number;
}

/**
 * Lines of words over and under a picture, at most: more would leave it no room. Every reason is over its rows of the
 * table, every figure in it, and the finding names all years that are missing or partial.
 */
const MOST_LINES = 12;

/** Lays out a trend. */
export function layOut(model: TrendModel, messages: Messages, { width, fontSize }: Size): Layout {
  const bare = spread(model.slots);
  const years = (bare.at(-1)?.x ?? 0) + 1;
  // Where not even a year has room, a thousand of them need not be tried.
  const labelled = bare.map((place) => ({
    ...place,
    label:
      textWidth('2000', fontSize) > width / years ? [] : slotLabel(place, model, messages, width / years - 4, fontSize),
  }));
  const fits = (texts: readonly string[]) => texts.every((text) => textWidth(text, fontSize) <= width / years);
  const roomy = labelled.every(({ year, main }) => fits([String(year), ...(main ? [valueWords(main, messages)] : [])]));
  // Words that have no room under their column stand in lines below; its number stays where it is.
  const isLabelled = roomy && labelled.every(({ label }) => label.length < MOST_LINES && fits(label));
  const after = roomy ? 0 : textWidth('2000', fontSize) / 2;
  const before = roomy ? 0 : Math.max(after, textWidth(messages.number(model.largest), fontSize) + 6);
  const room = (width - before - after) / years;
  const places = isLabelled ? labelled : labelled.map((place) => ({ ...place, label: [] }));
  return {
    places,
    years,
    room,
    before,
    after,
    ...placeFlags(places, messages, { room, before, width, fontSize }),
    roomy,
    every: Math.max(1, Math.ceil((textWidth('2000', fontSize) + 6) / room)),
    asides: isLabelled
      ? []
      : wrap(asideWords(bare, model, messages), width, fontSize, MOST_LINES).filter((line) => line),
  };
}

/** Where in its slot a share of the year (0 to 1) has passed. */
export function passed({ x }: { x: number }, share: number): number {
  return x + COLUMN.start + (COLUMN.end - COLUMN.start) * share;
}

function spread(slots: readonly Slot[]): (Slot & { x: number })[] {
  let x = 0;
  return slots.map((slot) => {
    if (slot.apart) x += BREAK_GAP;
    return { ...slot, x: x++ };
  });
}

/** Which part of the year is counted, and what other counts there are. */
function slotWords({ main, others }: Slot, model: TrendModel, messages: Messages): string[] {
  const part = main ? partWords(main, messages) : messages.trend.noFigure;
  const rest = others.map((other) => `— ${valueWords(other, messages)} ${otherWords(other, model, messages)}`);
  return part ? [part, ...rest] : rest;
}

function slotLabel(slot: Slot, model: TrendModel, messages: Messages, width: number, fontSize: number): string[] {
  return slotWords(slot, model, messages).flatMap((text) => wrap(text, width, fontSize));
}

function asideWords(slots: readonly Slot[], model: TrendModel, messages: Messages): string {
  const said = slots
    .map((slot) => ({ slot, words: slotWords(slot, model, messages) }))
    .filter(({ words }) => words.length);
  return said.map(({ slot, words }) => `${slot.year}: ${words.join(' ')}`).join(' · ');
}

/**
 * Words beside their line, on its right if they fit, else on its left, else moved in; in rows of their own if need be,
 * and left out where no row is free.
 */
function placeFlags(places: readonly Place[], messages: Messages, size: Size & { room: number; before: number }) {
  const taken: { from: number; to: number }[][] = [];
  const flags = places.flatMap((place) =>
    breakWords(place, messages).map((text, index): Flag => {
      const x = flagPosition(place, index);
      const at = size.before + x * size.room;
      const lines = wrap(text, size.width - 2 * BESIDE, size.fontSize);
      const length = Math.max(...lines.map((line) => textWidth(line, size.fontSize)));
      const toLeft = at + BESIDE + length > size.width && at - BESIDE - length >= 0;
      const left = toLeft ? at - BESIDE - length : Math.max(0, Math.min(at + BESIDE, size.width - length));
      const span = { from: Math.min(at, left), to: Math.max(at, left + length) + BESIDE };
      const row = freeRow(taken, span, lines.length);
      if (row === null) return { x, edge: left, anchor: 'start', lines: [], row: MOST_LINES, apart: place.apart };
      lines.forEach((_, line) => (taken[row + line] ??= []).push(span));
      const words = toLeft
        ? ({ edge: at - BESIDE, anchor: 'end' } as const)
        : ({ edge: left, anchor: 'start' } as const);
      return { x, ...words, lines, row, apart: place.apart };
    }),
  );
  return { flags, flagRows: taken.length };
}

/** Between years where years are set apart; else on the day of the change, within the first year shown. */
function flagPosition(place: Place, index: number): number {
  if (place.apart) return place.x - BREAK_GAP / 2;
  return passed(place, shareOfYearBefore(parsePeriod(place.breaks[index]?.date ?? String(place.year)).start));
}

/** Between a line and its words. */
const BESIDE = 6;

function freeRow(
  taken: readonly { from: number; to: number }[][],
  span: { from: number; to: number },
  lines: number,
): number | null {
  const isFree = (row: number) => (taken[row] ?? []).every(({ from, to }) => span.to < from || span.from > to);
  for (let row = 0; row + lines <= MOST_LINES; row++)
    if (Array.from({ length: lines }, (_, index) => row + index).every(isFree)) return row;
  return null;
}
