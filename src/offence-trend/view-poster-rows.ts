import { END_WIDTH } from '../core/bar-shapes.js';
import { END_OF } from '../core/hedges.js';
import { placed, stacked } from '../export/arrange.js';
import { filled, hedgedEnd } from '../export/poster-bars.js';
import { baseline, lengthOf, lineHeight, linesOf, paragraph, textAt, textLines } from '../export/lettering.js';
import { COUNT, INK, MUTED } from '../export/palette.js';
import type { DrawnFrom } from '../export/sheet.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import type { Figure, TrendModel } from './model.js';
import type { Panel, Stretch } from './model-panels.js';
import { changeText, largestOf, missing, slotLabel, span, valueWords, who } from './view-words.js';

export type Setting = DrawnFrom<TrendModel>;

const [ROW, BAR] = [21, 14];
/** Room of a bracket that says who counted, and of a year before its bar. */
const [NAME, WIDEST_NAME, BETWEEN] = [84, 120, 8];

/** One bar a period from one baseline; who counted beside them, what changed between them. */
export function rows({ full, stretches }: Panel, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  const times = stretches.flatMap((each) =>
    each.kind === 'run'
      ? each.figures.map((figure) => slotLabel(figure, setting))
      : each.kind === 'gap'
        ? [span(each.slots, setting)]
        : [],
  );
  const start = Math.max(...times.map((time) => lengthOf(time, types.label))) + BETWEEN + 2;
  const values = full.map((figure) => lengthOf(valueWords(figure, messages), types.value));
  const names = full.map((figure) => who(figure, setting)).filter(Boolean);
  const longest = Math.max(0, ...names.flatMap((name) => name.split(' ')).map((word) => lengthOf(word, types.note)));
  const end = sheet.width - (names.length ? Math.min(WIDEST_NAME, Math.max(NAME, longest + 10)) : 0);
  const room = Math.max(20, end - start - END_WIDTH - Math.max(0, ...values) - 10);
  const largest = largestOf(full);
  const length = ({ observation: { value } }: Figure) => ((value ?? 0) / largest) * room;
  return stacked(
    sheet.width,
    stretches.map((each) => {
      if (each.kind === 'change') return [3, change(each, setting)] as const;
      if (each.kind === 'gap') return [0, gap(each, start, setting)] as const;
      return [3, run(each.figures, { start, end, length }, setting)] as const;
    }),
  );
}

interface Scale {
  readonly start: number;
  readonly end: number;
  readonly length: (figure: Figure) => number;
}

function run(figures: readonly Figure[], { start, end, length }: Scale, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  const name = who(figures[0] as Figure, setting);
  const named = name
    ? textLines(linesOf(name, sheet.width - end - 8, types.note), sheet.width - end - 8, types.note)
    : null;
  const high = figures.length * ROW;
  const height = Math.max(high, named?.height ?? 0);
  const top = (height - high) / 2;
  const bracket = { d: `M${end + 0.5} 2V${height - 2}`, stroke: MUTED, fill: 'none' };
  return {
    width: sheet.width,
    height,
    content: together(
      ...figures.map((figure, index) => row(figure, top + index * ROW)),
      axis(start, height, {}),
      ...(named ? [element('path', bracket), placed(named, end + 8, (height - named.height) / 2)] : []),
    ),
  };

  function row(figure: Figure, y: number): Markup {
    const { bound } = figure.observation;
    const [long, middle] = [length(figure), y + (ROW - BAR) / 2];
    const line = y + ROW / 2 + types.label.size * 0.36;
    const isHedged = END_OF[bound] !== 'square';
    return together(
      textAt(slotLabel(figure, setting), start - BETWEEN, line, { ...types.label, anchor: 'end' }),
      filled({ x: start, y: middle, width: long, height: BAR }, COUNT),
      hedgedEnd(bound, start + long, middle, BAR, COUNT),
      textAt(valueWords(figure, messages), start + long + (isHedged ? END_WIDTH : 0) + 6, line, types.value),
    );
  }
}

const axis = (x: number, height: number, dashed: Readonly<Record<string, string>>) =>
  element('path', { d: `M${Math.round(x) + 0.5} 0V${height}`, stroke: INK, fill: 'none', ...dashed });

/** A missing year is an empty place with words, never a zero (rule 1). */
function gap(each: Extract<Stretch, { kind: 'gap' }>, start: number, setting: Setting): Drawing {
  const { sheet, types } = setting;
  const { note } = types;
  const words = paragraph(missing(each, setting), sheet.width - start - BETWEEN, note);
  const height = words.height + 4;
  return {
    width: sheet.width,
    height,
    content: together(
      textAt(span(each.slots, setting), start - BETWEEN, 2 + baseline(note), { ...note, anchor: 'end' }),
      axis(start, height, { 'stroke-dasharray': '3 3' }),
      placed(words, start + BETWEEN, 2),
    ),
  };
}

/** Lighter than a break: who counted or by which rules is another (rule 6). */
function change(each: Extract<Stretch, { kind: 'change' }>, setting: Setting): Drawing {
  const { width } = setting.sheet;
  const line = element('path', { d: `M0 0.5H${width}`, stroke: MUTED, fill: 'none' });
  const words = paragraph(changeText(each, setting), width, { ...setting.types.note, fill: INK });
  return { width, height: words.height + 2, content: together(line, placed(words, 0, 2)) };
}

/** Height of the longest of many columns. */
const SKYLINE = 120;

/** Periods of which there are too many for a row each: columns without numbers, but for the largest and the last. */
export function skyline({ full, slots }: Panel, setting: Setting): Drawing {
  const { messages, sheet, types } = setting;
  const largest = largestOf(full);
  const [first, end] = [slots[0], slots.at(-1)].map((slot) => slot?.index ?? 0) as [number, number];
  const step = sheet.width / (end - first + 1);
  const gap = step > 3 ? 1 : 0;
  const top = lineHeight(types.label);
  const short = (length: number) => Math.round(length * 100) / 100;
  const columns = full.map(({ observation: { value }, index }) => {
    const x = ((index ?? 0) - first) * step;
    const high = ((value ?? 0) / largest) * SKYLINE;
    return `M${short(x)} ${short(top + SKYLINE)}v${short(-high)}h${short(step - gap)}v${short(high)}z`;
  });
  const highest = full.find(({ observation }) => observation.value === largest) ?? full[0];
  const at = ({ index }: Figure) => ((index ?? 0) - first + 0.5) * step;
  const anchorOf = (x: number) => (x < 60 ? 'start' : x > sheet.width - 60 ? 'end' : 'middle');
  const x = highest ? at(highest) : 0;
  const floor = top + SKYLINE;
  const words = highest ? `${slotLabel(highest, setting)}: ${valueWords(highest, messages)}` : '';
  const content = together(
    element('path', { d: columns.join(''), fill: COUNT }),
    element('path', { d: `M0 ${floor + 0.5}H${sheet.width}`, stroke: INK, fill: 'none' }),
    textAt(words, anchorOf(x) === 'start' ? 0 : anchorOf(x) === 'end' ? sheet.width : x, baseline(types.label) - 2, {
      ...types.label,
      anchor: anchorOf(x),
    }),
    textAt(slotLabel({ index: first }, setting), 0, floor + 4 + baseline(types.note), types.note),
    textAt(slotLabel({ index: end }, setting), sheet.width, floor + 4 + baseline(types.note), {
      ...types.note,
      anchor: 'end',
    }),
  );
  const last = full.at(-1);
  const latest = last && last !== highest ? `${slotLabel(last, setting)}: ${valueWords(last, messages)}` : '';
  return stacked(sheet.width, [
    [0, { width: sheet.width, height: floor + 4 + lineHeight(types.note), content }],
    [2, latest ? paragraph(latest, sheet.width, types.label) : null],
  ]);
}
