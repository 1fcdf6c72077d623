import type { Summary } from '../locales/first-words.js';
import { END_WIDTH } from '../core/bars.js';
import { placed, stacked } from '../export/arrange.js';
import { filled, hedgedEnd } from '../export/bars.js';
import {
  baseline,
  lengthOf,
  lineHeight,
  linesOf,
  paragraph,
  textAt,
  textLines,
  type Type,
} from '../export/lettering.js';
import { ACCENT, CONTRAST, MUTED } from '../export/palette.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Drawing, element, together } from '../export/svg.js';
import { endWords } from '../locales/end-words.js';
import type { Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import type { Count, CounterModel } from './model.js';
import { counterLabel, whoAndWhen } from './view-words.js';

const NAME: Type = { size: 16 };
const FIGURE: Type = { size: 25, weight: 700, leading: 1.2 };
const UNIT: Type = { size: 16, fill: MUTED };
/** From the line on which a figure stands to the end of its room. */
const DESCENT = 7;
const BAR = 30;

/** Own data may have hundreds of petitions; how many more there are is said. */
const MOST = 12;

/**
 * Petitions under each other on one scale, each with its figure, its hedge and its time.
 * @param height `null`: as much as it needs; else only what can be read on a card
 */
export function counterPoster(
  model: CounterModel,
  messages: Messages,
  width: number,
  height: number | null = null,
): Drawing {
  if (height === null) return drawing(model, messages, width, 'poster');
  const whole = drawing(model, messages, width, 'card');
  return whole.height <= height ? whole : drawing(model, messages, width, 'lean');
}

/** `lean`: without the times, which a card's subtitle and its page have. */
type Form = 'poster' | 'card' | 'lean';

function drawing(model: CounterModel, messages: Messages, width: number, form: Form): Drawing {
  const { petitions: words } = messages;
  const small: Type = { size: form === 'poster' ? 13 : 14, fill: MUTED };
  const drawn = model.counts.slice(0, form === 'poster' ? MOST : 3);
  const left = model.counts.length - drawn.length;
  const remarks = [
    left > 0 && posterMessages[messages.language].more(left),
    !model.sameSpan && drawn.length > 1 && words.notComparable,
    endWords(
      drawn.map(({ petition }) => petition.bound),
      messages,
    ),
  ].filter((each) => each !== false && each !== '');
  const lines = form === 'lean' ? [remarks.join(' ')] : remarks;
  return stacked(width, [
    ...drawn.map((count) => [form === 'lean' ? 12 : 16, row(count, model, messages, width, small, form)] as const),
    ...lines.map(
      (each, index) => [index ? 4 : form === 'lean' ? 8 : 16, paragraph(each as string, width, small)] as const,
    ),
  ]);
}

function row(count: Count, model: CounterModel, messages: Messages, width: number, small: Type, form: Form): Drawing {
  const { petition, share } = count;
  const when = goalAndWhen(count, model, messages);
  return stacked(width, [
    [0, nameAndFigure(count, model.data, messages, width)],
    [5, share === null ? null : bar(share, petition, model.goal?.share ?? null, width, form === 'lean' ? 22 : BAR)],
    [5, when && form !== 'lean' ? paragraph(when, width, small) : null],
  ]);
}

const goalAndWhen = (count: Count, { goal }: CounterModel, messages: Messages): string =>
  [...(goal ? [messages.petitions.goal(goal.value, count.petition.value)] : []), ...whoAndWhen(count, messages)].join(
    ' · ',
  );

/** Side by side, the figure at the end; under each other where there is no room. */
function nameAndFigure(
  { petition }: Count,
  { unit }: CounterModel['data'],
  messages: Messages,
  width: number,
): Drawing {
  const { value, bound } = petition;
  const figure = value === null ? messages.petitions.unknown : messages.hedged(value, bound);
  const after = value === null ? '' : ` ${messages.unit(unit, value, bound)}`;
  const taken = lengthOf(figure, FIGURE) + lengthOf(after, UNIT) + 4;
  const name = messages.text(petition.name);
  const fits = taken + 20 < width * 0.68;
  const lines = linesOf(name, fits ? width - taken - 20 : width, NAME);
  const words = textLines(lines, width, NAME);
  if (fits) {
    const last = words.height - lineHeight(NAME) + baseline(NAME);
    const y = Math.max(last, lineHeight(FIGURE) - DESCENT);
    const parts = [
      element('tspan', { 'font-size': FIGURE.size, 'font-weight': 700 }, figure),
      element('tspan', { fill: MUTED }, after),
    ];
    const content = together(placed(words, 0, y - last), textAt(parts, width, y, { size: UNIT.size, anchor: 'end' }));
    return { width, height: y + DESCENT, content };
  }
  return stacked(width, [
    [0, words],
    [0, paragraph(figure, width, FIGURE)],
    [0, paragraph(after.trim(), width, UNIT)],
  ]);
}

/** The empty part of a goal is an outline. */
function bar(
  share: number,
  { bound, side }: Count['petition'],
  goalShare: number | null,
  width: number,
  high: number,
): Drawing {
  const colour = side === 'against' ? CONTRAST : ACCENT;
  const room = width - END_WIDTH - 1;
  const length = Math.max(0, Math.min(1, share)) * room;
  const goal = { x: 0.5, y: 0.5, width: room * (goalShare ?? 0), height: high, fill: 'none', stroke: MUTED };
  return {
    width,
    height: high + 1,
    content: together(
      ...(goalShare !== null ? [element('rect', goal)] : []),
      filled({ x: 0.5, y: 0.5, width: length, height: high }, 'solid', colour),
      hedgedEnd(bound, length + 0.5, 0, high + 1, colour),
    ),
  };
}

/** What is said around the bars: who reported the counts, and what they do not show (rule 8). */
export function counterPosterWords(
  model: CounterModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.data,
    notes: model.notes,
    ...summary,
    isWhole: true,
    label: (id: string) => counterLabel(id, model, messages),
  };
  return posterWords(content, choice, messages);
}
