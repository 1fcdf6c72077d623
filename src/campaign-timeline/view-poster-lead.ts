import { placed, stacked } from '../export/arrange.js';
import { lengthOf, lineHeight, linesOf, textLines, type Type } from '../export/lettering.js';
import { MUTED } from '../export/palette.js';
import { type Sheet, typesOf } from '../export/sheet.js';
import { type Drawing, element, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { Entry, TimelineModel } from './model.js';
import { headlineEntries } from './model-headline.js';
import { GAP, type Setting, SIGN, signOf, titleLines, type TitleForm } from './view-poster-rows.js';

/** Between the two ends of a span. */
const BETWEEN = 12;
/** Of the first of them in the width, what is most even first. */
const SHARES = [0.5, 0.55, 0.45, 0.6, 0.4, 0.63, 0.37];

/** The event that the headline is about, or both ends of its span and the time between them; no other event. */
export function timelineLead(model: TimelineModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  const entries = headlineEntries(model);
  const form = (size: number, most: number, leading = 1.2, last?: number): TitleForm => ({
    type: { size: Math.max(size, sheet.small), leading },
    most,
    ...(last && { last }),
  });
  const forms = [
    ...[14, 13, 0].map((size) => form(size, 3)),
    ...[2, 1].map((most) => form(0, most)),
    ...[3, 2].map((last) => form(0, 1, 1.1, last)),
  ];
  const drawn = forms.map((each) => lowest(entries, each, setting));
  return drawn.find(({ height }) => height <= sheet.height) ?? (drawn.at(-1) as Drawing);
}

/** Of two events the longer has more room. */
function lowest(entries: readonly Entry[], form: TitleForm, setting: Setting): Drawing {
  const [first, second] = entries;
  if (!first || !second) return besideEachOther(entries, [setting.sheet.width], form, setting);
  const room = setting.sheet.width - BETWEEN;
  const drawn = SHARES.map((share) => besideEachOther(entries, [share * room, (1 - share) * room], form, setting));
  return drawn.reduce((best, each) => (each.height < best.height ? each : best));
}

function besideEachOther(
  entries: readonly Entry[],
  widths: readonly number[],
  form: TitleForm,
  setting: Setting,
): Drawing {
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + BETWEEN, 0));
  const blocks = entries.map((entry, index) => ({
    ...block(entry, widths[index] ?? 0, form, setting),
    x: starts[index] ?? 0,
  }));
  const y = lineHeight(form.type) / 2;
  const lines = blocks.slice(1).map(({ x }, index) => {
    const { x: before = 0, end = 0 } = blocks[index] ?? {};
    const [from, to] = [Math.round(before + end + GAP), Math.round(x - 3)];
    return from < to ? element('path', { d: `M${from} ${y}H${to}`, stroke: MUTED, fill: 'none' }) : together();
  });
  return {
    width: setting.sheet.width,
    height: Math.max(0, ...blocks.map(({ drawing }) => drawing.height)),
    content: together(...blocks.map(({ drawing, x }) => placed(drawing, x, 0)), ...lines),
  };
}

/** Sign and date, and under them what happened. */
function block(entry: Entry, width: number, form: TitleForm, setting: Setting) {
  const indent = SIGN + GAP;
  const bold: Type = { ...form.type, weight: 700 };
  const when = setting.messages.timeline.when(entry.period).join('–');
  const dates = linesOf(when, width - indent, bold);
  const head = together(
    signOf(entry, SIGN / 2, lineHeight(bold) / 2),
    placed(textLines(dates, width - indent, bold), indent, 0),
  );
  const drawing = stacked(width, [
    [0, { width, height: dates.length * lineHeight(bold), content: head }],
    [0, textLines(titleLines(entry, width, form, setting), width, form.type)],
  ]);
  return { drawing, end: Math.min(width, indent + lengthOf(dates[0] ?? '', bold)) };
}
