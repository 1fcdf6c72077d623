import { placed, stacked } from '../export/arrange.js';
import {
  baseline,
  lengthOf,
  lineHeight,
  linesOf,
  paragraph,
  saidBlock,
  textAt,
  textLines,
} from '../export/lettering.js';
import { INK, RULE } from '../export/palette.js';
import { type Drawing, element, together } from '../export/svg.js';
import type { Figure } from './model.js';
import type { Panel } from './model-panels.js';
import { rows, type Setting, skyline } from './view-poster-rows.js';
import { missing, partWords, said, slotLabel, span, titleOf, valueWords, when, who } from './view-words.js';

/** Air around what stands in a frame. */
const PADDING = 8;
/** Rows of bars; more years are drawn without their numbers. */
const MOST_BARS = 15;

/** Between two panels. */
export function apart({ messages, sheet: { width }, types: { note } }: Setting): Drawing {
  const words = messages.trend.doNotCompare;
  const half = (width - lengthOf(words, note)) / 2 - 8;
  const middle = lineHeight(note) / 2;
  const rule = {
    d: `M1 ${middle}H${Math.round(half)}M${Math.round(width - half)} ${middle}H${width}`,
    stroke: INK,
    'stroke-width': 2,
    'stroke-dasharray': '2 3',
    fill: 'none',
  };
  const text = textAt(words, width / 2, baseline(note), { ...note, fill: INK, anchor: 'middle' });
  return { width, height: lineHeight(note), content: together(element('path', rule), text) };
}

/** What stands alone: a number, never a bar (rule 3). */
export function lonePanel(panel: Panel, setting: Setting, isWhole: boolean): Drawing {
  const { messages, sheet, types } = setting;
  if (panel.lone) return framedNumber(panel.lone, panel, setting, isWhole);
  return stacked(sheet.width, [
    [0, why(panel, sheet.width, setting)],
    [2, paragraph(`${span(panel.slots, setting)} ${messages.trend.noFigure}`, sheet.width, types.label)],
  ]);
}

/** @param isWhole with empty years around it, and other counts of it */
export function framedNumber(figure: Figure, panel: Panel, setting: Setting, isWhole: boolean): Drawing {
  const { model, messages, sheet, types } = setting;
  const width = sheet.width - 2 * PADDING;
  const others = model.notes.evidence.get(figure.observation.id)?.others ?? [];
  const also = others.flatMap(({ short }) => (short ? [messages.frame.alsoReported(messages.text(short))] : []));
  const gaps = panel.stretches.flatMap((each) =>
    each.kind === 'gap' && !figure.partial ? [`${span(each.slots, setting)} · ${missing(each, setting)}`] : [],
  );
  const inside = stacked(width, [
    [0, why(panel, width, setting)],
    [2, number(figure, width, setting)],
    ...(isWhole ? [...gaps, ...also] : []).map((text) => [3, paragraph(text, width, types.label)] as const),
  ]);
  const height = inside.height + 2 * PADDING - 4;
  const frame = { x: 0.5, y: 0.5, width: sheet.width - 1, height: height - 1, fill: 'none', stroke: RULE };
  return {
    width: sheet.width,
    height,
    content: together(element('rect', frame), placed(inside, PADDING, PADDING - 2)),
  };
}

function number(figure: Figure, width: number, setting: Setting): Drawing {
  const { messages, types } = setting;
  const { label, note, lone } = types;
  const [year, value, name] = [when(figure, setting), valueWords(figure, messages), who(figure, setting)];
  const start = lengthOf(year, label) + 8;
  const end = start + lengthOf(value, lone) + 10;
  // A hedge and a number without end have their line each.
  if (end > width)
    return stacked(width, [
      [0, paragraph(year, width, label)],
      [0, paragraph(value, width, lone)],
      [0, name ? paragraph(name, width, note) : null],
    ]);
  const lines = linesOf(name, Math.max(60, width - end), note);
  const isBeside = width - end >= 60 && lines.length * lineHeight(note) <= lineHeight(lone) + 4;
  const line = baseline(lone);
  const beside = name && isBeside ? textLines(lines, width - end, note) : null;
  const content = together(
    textAt(year, 0, line, label),
    textAt(value, start, line, lone),
    ...(beside
      ? [placed(beside, end, Math.max(0, line - baseline(note) - (lines.length - 1) * lineHeight(note)))]
      : []),
  );
  return stacked(width, [
    [0, { width, height: lineHeight(lone), content }],
    [0, name && !isBeside ? paragraph(name, width, note) : null],
  ]);
}

/** The same in a few lines, where a card is low. */
export function numberBesideReason(figure: Figure, panel: Panel, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  const year = when(figure, setting);
  const start = lengthOf(year, types.label) + 8;
  const left = start + lengthOf(valueWords(figure, messages), types.lone) + 12;
  const room = sheet.width - left;
  if (room < 120) return framedNumber(figure, panel, setting, false);
  const name = who(figure, setting);
  const beside = stacked(room, [
    [0, why(panel, room, setting)],
    [0, name ? paragraph(name, room, types.note) : null],
  ]);
  const height = Math.max(beside.height, lineHeight(types.lone));
  const line = (height - lineHeight(types.lone)) / 2 + baseline(types.lone);
  return {
    width: sheet.width,
    height,
    content: together(
      textAt(year, 0, line, types.label),
      textAt(valueWords(figure, messages), start, line, types.lone),
      placed(beside, left, (height - beside.height) / 2),
    ),
  };
}

/** What was before, each counted by rules of its own. */
export function earlierLine(panels: readonly Panel[], next: Panel, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  return numbersIn(
    `${messages.trend.before(slotLabel(next, setting))}:`,
    panels.flatMap(({ lone }) => (lone ? [[lone, when(lone, setting)] as const] : [])),
    '',
    { sheet, messages, types },
  );
}

/** Numbers in bold in a line of words, each with its time. */
function numbersIn(
  before: string,
  figures: readonly (readonly [Figure, string])[],
  after: string,
  { sheet, messages, types }: Pick<Setting, 'sheet' | 'messages' | 'types'>,
): Drawing {
  const said = figures.map(([figure, time], index) => ({
    lead: valueWords(figure, messages),
    text: `(${time})${index < figures.length - 1 ? ',' : ''}`,
  }));
  return saidBlock([{ lead: '', text: before }, ...said, { lead: '', text: after }], sheet.width, types.label);
}

/** Bars of full years, and below them what is known of parts of years (rule 2). */
export function barPanel(panel: Panel, setting: Setting, isWhole: boolean): Drawing {
  const { messages, sheet } = setting;
  const isLong = panel.full.length > MOST_BARS;
  return stacked(sheet.width, [
    [0, why(panel, sheet.width, setting)],
    [4, isLong ? skyline(panel, setting) : rows(panel, setting)],
    ...(isWhole ? panel.sameMonths : []).map((each) => {
      const name = who(each[0], setting);
      const figures = each.map((figure) => [figure, slotLabel(figure, setting)] as const);
      return [4, numbersIn(`${partWords(each[0], messages)}:`, figures, name && `· ${name}`, setting)] as const;
    }),
  ]);
}

/** What a panel's bars have in common, and why it stands apart; of a lone count, only why. */
function why(panel: Panel, width: number, setting: Setting): Drawing | null {
  const title = titleOf(panel, setting);
  const [own, other] = [said(panel.reasons, setting), said(panel.within, setting)];
  const words = { lead: title || own, text: title ? [own, other].filter(Boolean).join(' · ') : other };
  return words.lead || words.text ? saidBlock(words, width, { ...setting.types.note }) : null;
}
