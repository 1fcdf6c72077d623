import { superscript } from '../core/numbers.js';
import { textWidth, wrap } from '../core/text-layout.js';
import type { Messages } from '../locales/index.js';
import type { Figure, Slot, TrendModel } from './model.js';
import { otherWords, partWords, valueWords } from './view-words.js';

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

/** A reason, written beside the line of its break. */
export interface Flag {
  /** In years. */
  readonly x: number;
  readonly text: string;
  /** Line of text, from the top, 0 the first. */
  readonly row: number;
  readonly toRight: boolean;
  /** A break between years; otherwise one within a year. */
  readonly apart: boolean;
}

/** Where everything stands, worked out without a screen to measure on. */
export interface Layout {
  readonly places: readonly Place[];
  /** Length of the axis in years, gaps included. */
  readonly years: number;
  readonly flags: readonly Flag[];
  /** Every column has room for its own value; otherwise an axis says how much is how high. */
  readonly roomy: boolean;
  /** Every how many years one is labelled. */
  readonly every: number;
}

/** Lays out a trend on `width`, in the same unit as `fontSize`. */
export function layOut(
  model: TrendModel,
  messages: Messages,
  { width, fontSize }: { width: number; fontSize: number },
): Layout {
  const bare = spread(model.slots);
  const years = (bare.at(-1)?.x ?? 0) + 1;
  const room = width / years;
  const every = Math.ceil((textWidth('2000', fontSize) + 6) / room);
  const roomy =
    every === 1 && bare.every(({ main }) => !main || textWidth(valueLabel(main, messages), fontSize) <= room);
  const places = bare.map((place) => ({
    ...place,
    label: roomy ? slotLabel(place, model, messages, room - 4, fontSize) : [],
  }));
  return { places, years, flags: placeFlags(places, messages, { room, width, fontSize }), roomy, every };
}

/** A value with the number of its note, as text: a picture has no buttons. */
export function valueLabel(figure: Figure, messages: Messages): string {
  const [note] = figure.notes;
  return valueWords(figure, messages) + (note ? superscript(note) : '');
}

/** Where within its slot the day lies on which the definition changed. */
export function changeWithin({ x, main }: { x: number; main: Figure | null }, otherwise: number): number {
  return x + COLUMN.start + (COLUMN.end - COLUMN.start) * (main?.mixedFrom ?? otherwise);
}

function spread(slots: readonly Slot[]): (Slot & { x: number })[] {
  let x = 0;
  return slots.map((slot) => {
    if (slot.breakBefore) x += BREAK_GAP;
    return { ...slot, x: x++ };
  });
}

function slotLabel(
  { main, others }: Slot,
  model: TrendModel,
  messages: Messages,
  width: number,
  size: number,
): string[] {
  const part = main ? partWords(main, messages) : messages.trend.noFigure;
  const rest = others.map((other) => `— ${valueWords(other, messages)} ${otherWords(other, model, messages)}`);
  return (part ? [part, ...rest] : rest).flatMap((text) => wrap(text, width, size));
}

/** Gives every reason a line of its own, unless two fit beside each other. */
function placeFlags(
  places: readonly Place[],
  messages: Messages,
  size: { room: number; width: number; fontSize: number },
): Flag[] {
  const taken: { from: number; to: number }[][] = [];
  return places.flatMap((place) => {
    const reason = place.breakBefore ?? place.breakWithin;
    if (!reason) return [];
    const apart = place.breakBefore !== null;
    const x = apart ? place.x - BREAK_GAP / 2 : changeWithin(place, 0.5);
    const text = messages.text(reason.short);
    const length = textWidth(text, size.fontSize) + 18;
    const at = x * size.room;
    const toRight = at + length <= size.width || at < size.width / 2;
    const span = toRight ? { from: at, to: at + length } : { from: at - length, to: at };
    const free = taken.findIndex((row) => row.every(({ from, to }) => span.to < from || span.from > to));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(span);
    return { x, text, row, toRight, apart };
  });
}
