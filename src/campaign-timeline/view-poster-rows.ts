import type { Period } from '../core/period.js';
import { placed } from '../export/arrange.js';
import { baseline, lengthOf, lineHeight, linesOf, textAt, textLines, type Type } from '../export/lettering.js';
import { ACCENT, CONTRAST, INK, MUTED, SURFACE } from '../export/palette.js';
import type { DrawnFrom } from '../export/sheet.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { Entry, LaneId, TimelineModel } from './model.js';
import { LANE_OUTLINE } from './model-shapes.js';
import { isVague } from './view-words.js';

export type Setting = DrawnFrom<TimelineModel>;

/** Of a sign, as on screen. */
export const SIGN = 14;
export const GAP = 6;
/** A span in own data may have a long date: it takes lines, and no more than this share of the width. */
const DATE_SHARE = 0.32;
/** Over and under a row. */
const AIR = 2;

/** As in the widget's styles. */
const LANE_COLOUR: Readonly<Record<LaneId, string>> = {
  law: INK,
  government: MUTED,
  against: CONTRAST,
  for: ACCENT,
  context: MUTED,
};

/** A lane's sign around a point. Hollow: announced or planned; pale or dashed: no closer than the month (rule 7). */
export function signAt(lane: LaneId, x: number, y: number, isHollow: boolean, isPale: boolean): Markup {
  const colour = LANE_COLOUR[lane];
  const outlined: Record<string, string | number> = { fill: SURFACE, stroke: colour, 'stroke-width': 1.6 };
  const dashed: Record<string, string> = isPale ? { 'stroke-dasharray': '2.4 1.8' } : {};
  const filled: Record<string, string | number> =
    isPale && lane !== 'context' ? { fill: colour, 'fill-opacity': 0.42 } : { fill: colour, stroke: colour };
  return element('path', {
    'data-sign': lane,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    d: LANE_OUTLINE[lane],
    ...(isHollow ? { ...outlined, ...dashed } : filled),
    'stroke-linejoin': 'round',
  });
}

/** The sign of an event, around a point. */
export const signOf = ({ lane, event, period }: Entry, x: number, y: number): Markup =>
  signAt(lane, x, y, event.status !== 'occurred', isVague(period));

/** How the title of a row is set. */
export interface TitleForm {
  readonly type: Type;
  /** Takes the short title if the other needs more lines than this. */
  readonly most: number;
  /** Ends with an ellipsis after so many lines. */
  readonly last?: number;
}

/** What stands before a title. */
export interface Before {
  readonly number: string;
  /** In the lines that it may need. */
  readonly date: readonly string[];
}

/** Where the columns of a list stand, for all of its rows. */
export interface ColumnStarts {
  readonly numbers: number;
  readonly date: number;
  readonly sign: number;
  readonly title: number;
}

/**
 * A date in few letters, without its year under a heading that has it. "About" has a line of its own, as each end of a
 * span has: not every face has the sign for it.
 */
export function dateLines(period: Period, isWhole: boolean, messages: Messages): readonly string[] {
  const { start, end, text } = period;
  if (start !== end) {
    const [from = '', to] = messages.timeline.when(period);
    return to === undefined ? [from] : [`${from}–`, to];
  }
  const plain = { ...start, approximate: false };
  const wordsOf = (each: Period) => (isWhole ? messages.timeline.when(each).join('–') : messages.partOfYear(each));
  const [words, said] = [wordsOf({ text, start: plain, end: plain }), wordsOf({ text, start, end: start })];
  return said.endsWith(words) ? [said.slice(0, -words.length).trim(), words].filter(Boolean) : [said];
}

/** As narrow as the widest number and the widest date allow. */
export function columnsOf(rows: readonly Before[], { sheet, types: { note } }: Setting): ColumnStarts {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => lengthOf(text, note)));
  const numbers = widest(rows.map(({ number }) => number));
  const date = numbers + GAP;
  const room = Math.min(widest(rows.flatMap((each) => each.date)) + 1, sheet.width * DATE_SHARE);
  const sign = date + room + GAP;
  return { numbers, date, sign, title: sign + SIGN + GAP };
}

/** Number, date and sign on the first line of the title. */
export function row(entry: Entry, before: Before, columns: ColumnStarts, form: TitleForm, setting: Setting): Drawing {
  const { sheet, types } = setting;
  const { type } = form;
  const { note } = types;
  const room = sheet.width - columns.title;
  const title = textLines(titleLines(entry, room, form, setting), room, type);
  const dates = before.date.flatMap((each) => linesOf(each, columns.sign - GAP - columns.date, note));
  const line = AIR + baseline(type);
  const high = lineHeight(type) + (dates.length - 1) * lineHeight(note);
  return {
    width: sheet.width,
    height: Math.max(title.height, high) + 2 * AIR,
    content: together(
      textAt(before.number, columns.numbers, line, { ...note, anchor: 'end' }),
      ...dates.map((each, index) => textAt(each, columns.date, line + index * lineHeight(note), note)),
      signOf(entry, columns.sign + SIGN / 2, AIR + lineHeight(type) / 2),
      placed(title, columns.title, AIR),
    ),
  };
}

/** The short title where the other is too long; of own events also that they were only announced. */
export function titleLines(
  { event }: Entry,
  width: number,
  { type, most, last }: TitleForm,
  { model, messages }: Setting,
) {
  // Of a bundled set its caveat says what is hollow.
  const isSaid = event.status === 'occurred' || (model.isWhole && model.timeline.fixed);
  const status = isSaid ? '' : ` · ${messages.timeline.status[event.status]}`;
  const lines = (title: string) => linesOf(title + status, width, type, last);
  const full = lines(messages.text(event.title));
  return full.length > most && event.shortTitle ? lines(messages.text(event.shortTitle)) : full;
}
