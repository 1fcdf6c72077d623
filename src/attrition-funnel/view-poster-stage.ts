import { stacked } from '../export/arrange.js';
import { filled } from '../export/bars.js';
import { lengthOf, linesOf, paragraph, saidBlock, textAt, textLines, type Type } from '../export/lettering.js';
import { INK, MUTED } from '../export/palette.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { Figure, FunnelModel } from './model.js';
import { amountWords, fillOf, originWords, shareWords } from './view-words.js';

/** What all parts of one picture are drawn with. */
export interface Setting {
  readonly model: FunnelModel;
  readonly messages: Messages;
  /** `card`: only what can be read there. `lean`: as that, where it is low: each stage in a line or two. */
  readonly form: 'poster' | 'card' | 'lean';
}

const SAMPLE = 13;

/** A stage in words. `lead`: one of the two that are set beside each other; `end`: at the right edge of its room. */
export function stageBlock(figure: Figure, width: number, setting: Setting, place: 'lead' | 'plain' | 'end'): Drawing {
  const { model, messages, form } = setting;
  if (form === 'lean') return stageLine(figure, width, setting);
  const brief = form === 'card';
  const { stage, value, bound } = figure;
  const anchor = place === 'end' ? ('end' as const) : ('start' as const);
  const label: Type = { size: 15, anchor, leading: 1.3 };
  const unit: Type = { size: brief ? 14 : 15, fill: MUTED, anchor };
  const amount: Type = { size: place === 'lead' ? 25 : 20, weight: 700, leading: 1.25, anchor };
  const words: Type = { size: brief ? 14 : 13, fill: MUTED, anchor };
  const said = [shareWords(figure, model, messages), originWords(figure, model, messages)].filter((each) => each);
  const counted = value === null ? '' : messages.unit(stage.unit, value, bound);
  return stacked(width, [
    [0, labelled(figure, width, label, setting)],
    [0, countLine(amountWords(figure, messages), counted, width, amount, unit)],
    [1, said.length ? paragraph(said.join(' · '), width, words) : null],
  ]);
}

/** A number, what it is of, and how it came about. */
function stageLine(figure: Figure, width: number, { model, messages }: Setting): Drawing {
  const origin = originWords(figure, model, messages);
  const text = [messages.text(figure.stage.label), ...(origin ? [origin] : [])].join('; ');
  return saidBlock({ lead: amountWords(figure, messages), text }, width, { size: 14, leading: 1.25 });
}

/** The name of a stage, behind a sample of what it is drawn with where it is a part of a row. */
function labelled(figure: Figure, width: number, type: Type, { model, messages }: Setting): Drawing {
  const isPart = figure === model.remainder || model.branches.includes(figure);
  const text = messages.text(figure.stage.label);
  if (!isPart) return paragraph(text, width, type);
  const indent = SAMPLE + 7;
  const lines = linesOf(text, width - indent, type);
  const drawn = textLines(lines, width, type);
  const box = { y: 3.5, width: SAMPLE, height: SAMPLE };
  // At the right edge the sample stands behind the words: nobody knows where they begin.
  if (type.anchor === 'end') {
    const words = textLines(lines, width - indent, type);
    return {
      ...words,
      width,
      content: together(words.content, sample({ ...box, x: width - SAMPLE - 0.5 }, figure, model)),
    };
  }
  const moved = element('g', { transform: `translate(${indent} 0)` }, drawn.content);
  return { ...drawn, content: together(sample({ ...box, x: 0.5 }, figure, model), moved) };
}

const sample = (box: Parameters<typeof filled>[0], figure: Figure, model: FunnelModel): Markup =>
  filled(box, fillOf(figure, model));

/** A number and its unit on one line; under each other where there is no room. */
function countLine(amount: string, unit: string, width: number, large: Type, small: Type): Drawing {
  if (lengthOf(amount, large) + lengthOf(` ${unit}`, small) > width)
    return stacked(width, [
      [0, paragraph(amount, width, large)],
      [0, paragraph(unit, width, small)],
    ]);
  const height = large.size * 1.3;
  const content = textAt(
    [
      element('tspan', { 'font-size': large.size, 'font-weight': 700 }, amount),
      element('tspan', { fill: MUTED }, ` ${unit}`),
    ],
    large.anchor === 'end' ? width : 0,
    height * 0.76,
    { ...small, fill: INK },
  );
  return { width, height, content };
}
