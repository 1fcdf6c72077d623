import { END_WIDTH } from '../core/bar-shapes.js';
import { placed, stacked } from '../export/arrange.js';
import { filled, hedgedEnd } from '../export/poster-bars.js';
import { type LargeNumber, nameAndNumber } from '../export/large-number.js';
import { baseline, lengthOf, lineHeight, paragraph, textAt, type Type } from '../export/lettering.js';
import { ACCENT, CONTRAST, INK, MUTED, SURFACE } from '../export/palette.js';
import type { DrawnFrom } from '../export/sheet.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import type { Count, CounterModel } from './model.js';
import { nameOf, whoAndWhen } from './view-words.js';

export type Setting = DrawnFrom<CounterModel>;

/** How much of each petition is drawn. */
export interface PetitionsForm {
  /** How the numbers are set. */
  readonly large: Type;
  readonly bar: number;
  readonly between: number;
  /** With who gathers the signatures and since when. */
  readonly isSaid: boolean;
  /** With other counts of the same. */
  readonly hasOthers: boolean;
  /** With a caution where petitions were open for unlike times (rule 6). */
  readonly hasCaution: boolean;
}

/** The first petitions under each other, on one scale. */
export function petitions(count: number, form: PetitionsForm, setting: Setting): Drawing {
  const { sheet } = setting;
  const drawn = setting.model.counts.slice(0, count);
  return stacked(sheet.width, [
    ...drawn.map((each) => [form.between, row(each, form, setting)] as const),
    ...remarks(drawn.length, form.hasCaution, setting),
  ]);
}

function row(count: Count, form: PetitionsForm, setting: Setting): Drawing {
  const { model, messages, sheet, types } = setting;
  const { petition, share } = count;
  const { width } = sheet;
  const said = form.isSaid ? whoAndWhen(count, messages) : [];
  const others = form.hasOthers ? (model.notes.evidence.get(petition.id)?.others ?? []) : [];
  const also = others.flatMap(({ short }) => (short ? [messages.frame.alsoReported(messages.text(short))] : []));
  const name: Type = { ...types.value, fill: colourOf(count, INK) };
  return stacked(width, [
    [0, nameAndNumber(nameOf(count, messages), name, figureOf(count, form, setting), width)],
    [2, share === null && !model.goal ? null : track(count, form.bar, width, setting)],
    ...[goalWords(count, setting), ...said, ...also]
      .filter(Boolean)
      .map((text, index) => [index ? 0 : 3, paragraph(text, width, types.note)] as const),
  ]);
}

function figureOf(
  { petition: { value, bound } }: Count,
  { large }: PetitionsForm,
  { messages, types }: Setting,
): LargeNumber {
  const plain = types.label;
  if (value !== null) return { words: messages.hedged(value, bound), number: messages.number(value), large, plain };
  const words = messages.petitions.unknown;
  return { words, number: words, large: plain, plain };
}

const goalWords = ({ petition }: Count, { model: { goal }, messages }: Setting): string =>
  goal ? messages.petitions.goal(goal.value, petition.value) : '';

const colourOf = ({ petition: { side } }: Count, neither: string): string =>
  side === 'against' ? CONTRAST : side === 'for' ? ACCENT : neither;

/** A bar, where the number is known; what a goal still needs is an outline on its scale, and itself a mark. */
function track(count: Count, height: number, width: number, { model }: Setting): Drawing {
  const room = width - END_WIDTH;
  const { goal } = model;
  const outline = {
    'data-goal': '',
    x: 0.5,
    y: 0.5,
    width: room * (goal?.share ?? 0) - 1,
    height: height - 1,
    fill: 'none',
    stroke: MUTED,
  };
  const at = { x: outline.width - 0.5, y: -2, width: 2, height: height + 4, fill: INK, stroke: SURFACE };
  return {
    width,
    height,
    content: together(bar(count, room, height), ...(goal ? [element('rect', outline), element('rect', at)] : [])),
  };
}

function bar(count: Count, room: number, height: number): Markup {
  const { petition, share } = count;
  if (share === null) return together();
  const [length, colour] = [Math.min(1, share) * room, colourOf(count, ACCENT)];
  return together(
    filled({ x: 0.5, y: 0.5, width: length - 0.5, height: height - 1 }, colour),
    hedgedEnd(petition.bound, length, 0, height, colour),
  );
}

/** How many more there are, and what keeps them from being compared. */
function remarks(drawn: number, hasCaution: boolean, { model, messages, sheet, types }: Setting) {
  const left = model.counts.length - drawn;
  const caution = hasCaution && model.data.caution;
  return [
    left > 0 ? paragraph(picturesByLanguage[messages.language].more(left), sheet.width, types.note) : null,
    caution ? paragraph(messages.text(caution), sheet.width, { ...types.note, fill: INK }) : null,
  ].map((each) => [5, each] as const);
}

/** Height of a line that is a petition, and the least length of the longest bar in it. */
const [LINE, LEAST] = [18, 30];

/** Name, bar and number in a line each, where a card is low; `null` where there is no room for that. */
export function petitionLines(count: number, setting: Setting): Drawing | null {
  const { model, messages, sheet, types } = setting;
  const drawn = model.counts.slice(0, count);
  const number: Type = { ...types.value, size: sheet.small };
  const words = drawn.map(({ petition: { value, bound } }) =>
    value === null ? messages.petitions.unknown : messages.hedged(value, bound),
  );
  const names = drawn.map((each) => nameOf(each, messages));
  const bold: Type = { ...types.note, weight: 700 };
  const start = Math.max(...names.map((name) => lengthOf(name, bold))) + 6;
  const end = sheet.width - Math.max(...words.map((each) => lengthOf(each, number))) - 6;
  const room = end - start - END_WIDTH;
  if (room < LEAST) return null;
  const lines = drawn.map((each, index): Drawing => {
    const middle = (LINE - lineHeight(number)) / 2 + baseline(number);
    const drawing = track(each, LINE - 5, room + END_WIDTH, setting);
    const content = together(
      textAt(names[index] as string, 0, middle, { ...bold, fill: colourOf(each, INK) }),
      placed(drawing, start, 2.5),
      textAt(words[index] as string, sheet.width, middle, { ...number, anchor: 'end' }),
    );
    return stacked(sheet.width, [
      [0, { width: sheet.width, height: LINE, content }],
      [0, model.goal ? paragraph(goalWords(each, setting), sheet.width, types.note) : null],
    ]);
  });
  return stacked(sheet.width, [...lines.map((each) => [1, each] as const), ...remarks(drawn.length, false, setting)]);
}
