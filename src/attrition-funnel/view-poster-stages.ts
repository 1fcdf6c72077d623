import { END_WIDTH } from '../core/bar-shapes.js';
import type { Bound } from '../core/evidence.js';
import { placed, stacked } from '../export/arrange.js';
import { filled, hedgedEnd } from '../export/poster-bars.js';
import { numberAndName } from '../export/large-number.js';
import { balanced, lengthOf, paragraph, saidBlock, type Type } from '../export/lettering.js';
import { COUNT, INK } from '../export/palette.js';
import type { DrawnFrom } from '../export/sheet.js';
import { type Drawing, element, type Markup, together } from '../export/svg.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import type { ChainedStage, DrawnStage, FunnelModel } from './model.js';
import { chainAbout, chainName, chainShares } from './view-chain-words.js';
import { aboutWords, amountWords, firstName, restWords, unitWords } from './view-words.js';

export type Setting = DrawnFrom<FunnelModel>;

/** Bars that stand together, under the name of a stage. */
export interface PosterGroup {
  readonly of: DrawnStage | null;
  readonly parts: readonly DrawnStage[];
}

/** How much of the funnel is drawn. */
export interface StagesForm {
  readonly groups: readonly PosterGroup[];
  /** How many more bars there are. */
  readonly left: number;
  /** Height of a bar, and the air between two. */
  readonly bar: number;
  readonly between: number;
  /** With the name of what is set beside the first stage; without, each part says its unit. */
  readonly isHeaded: boolean;
  /** With words in the part of the track that no bar reaches. */
  readonly hasRest: boolean;
  /** How the first number is set, and whether its name may be only its unit. */
  readonly large: Type;
  readonly isShort: boolean;
}

/** Words keep this distance from the lines of the track. */
const INSET = 8;
/** Of the track, what is kept free before the words on its rest. */
const FREE = 0.25;

/** The first stage as a hollow track, and in it, from one baseline and on its scale, what is set beside it. */
export function stages(form: StagesForm, setting: Setting): Drawing {
  const { model, messages, sheet, types } = setting;
  const { first, rows } = model;
  const right = sheet.width - END_WIDTH;
  const room = right - 2 * INSET;
  const inset = (drawing: Drawing, x = INSET): Drawing => ({
    ...drawing,
    width: right,
    content: placed(drawing, x, 0),
  });
  const rest = form.hasRest ? restWords(model.funnel, messages) : '';
  const free = right * FREE;
  const more = form.left > 0 ? picturesByLanguage[messages.language].more(form.left) : '';
  const inside = stacked(right, [
    ...form.groups.flatMap((group, at) => [
      [at ? form.between : 0, form.isHeaded && (group.of || !at) ? inset(header(group, room, setting)) : null] as const,
      ...group.parts.flatMap((each, index) => [
        [index ? form.between : 4, part(each, form, setting)] as const,
        [1, form.isHeaded ? inset(sharesOf(each, room, setting)) : null] as const,
      ]),
    ]),
    [2, more ? inset(paragraph(more, room, types.note)) : null],
    [6, rest ? inset(balanced(rest, right - free - INSET, { ...types.note, anchor: 'end' }), free) : null],
  ]);
  const isAround = rows?.first === 1;
  const [over, under] = form.isHeaded || form.hasRest ? [5, 8] : [2, 3];
  const height = inside.height + over + under;
  const around = { x: right, height, bound: first.bound };
  return stacked(sheet.width, [
    [0, firstNumber(form, setting)],
    [2, rows && !isAround ? track({ x: rows.first * right, height: form.bar, bound: first.bound }, sheet.width) : null],
    [
      2,
      {
        width: sheet.width,
        height,
        content: together(placed(inside, 0, over), ...(isAround ? [track(around, sheet.width).content] : [])),
      },
    ],
  ]);
}

function firstNumber({ large, isShort }: StagesForm, { model, messages, sheet, types }: Setting): Drawing {
  const { first } = model;
  const words = amountWords(first, messages);
  const number = first.value === null ? words : messages.number(first.value);
  const figure = { words, number, large, plain: types.label };
  const name = firstName(first, messages);
  const isLong = lengthOf(`${words} ${name}`, types.label) > sheet.width - 40;
  const said = isShort && isLong && first.stage.short ? unitWords(first, messages) : name;
  return numberAndName(figure, said, sheet.width, types.label);
}

/** Whose bars stand below, in which unit, and what one must know of them (rule 5). */
function header(group: PosterGroup, width: number, { model, messages, types }: Setting): Drawing {
  const { next, rows } = model;
  const name = group.of ? messages.text(group.of.stage.label) : '';
  const about = 'branches' in model ? aboutWords(model, rows !== null, messages) : chainAbout(group, model, messages);
  const isCounted = 'branches' in model && model.branches.length && next.origin === 'counted' && next.value !== null;
  return saidBlock(
    [
      { lead: name, text: name && (isCounted || about) ? '·' : '' },
      ...(isCounted ? [{ lead: amountWords(next, messages), text: about && '·' }] : []),
      { lead: '', text: about },
    ],
    width,
    types.note,
  );
}

/** A bar, where its number is known, and its words beside it; below it where there is no room. */
function part(figure: DrawnStage, { bar, isHeaded }: StagesForm, setting: Setting): Drawing {
  const { model, messages, sheet, types } = setting;
  const right = sheet.width - END_WIDTH;
  const share = shareOf(figure, model);
  const end = share === null ? 0 : 1 + share * (right - 1);
  const x = end + INSET + (share === null || figure.bound === 'exact' ? 0 : END_WIDTH - 6);
  const amount = amountWords(figure, messages).replaceAll(' ', '\u00a0');
  const said = { lead: amount, text: partName(figure, isHeaded, setting) };
  const type: Type = { ...types.label, ...(bar < types.label.size * 1.25 && { size: sheet.small, leading: 1.1 }) };
  const isBeside = lengthOf(`${said.lead} ${said.text}`, { ...type, weight: 600 }) <= right - x - INSET;
  const words = saidBlock(said, isBeside ? right - x : right - 2 * INSET, type);
  const drawn = share === null ? [] : [barOf(figure.bound, end, bar)];
  if (isBeside) {
    const height = Math.max(share === null ? 0 : bar, words.height);
    const middle = placed({ width: right, height: bar, content: together(...drawn) }, 0, (height - bar) / 2);
    return { width: right, height, content: together(middle, placed(words, x, (height - words.height) / 2)) };
  }
  return stacked(right, [
    [0, drawn.length ? { width: right, height: bar, content: together(...drawn) } : null],
    [2, { ...words, content: placed(words, INSET, 0) }],
  ]);
}

const barOf = (bound: Bound, end: number, height: number): Markup =>
  together(filled({ x: 1, y: 0, width: end - 1, height }, COUNT), hedgedEnd(bound, end, 0, height, COUNT));

/** What a stage of a chain is of others. */
const sharesOf = (figure: DrawnStage, width: number, { messages, types }: Setting): Drawing =>
  paragraph('shares' in figure ? chainShares(figure as ChainedStage, messages) : '', width, types.note);

/** Under a heading a part is one of its kinds; without it the unit is said. */
function partName(figure: DrawnStage, isHeaded: boolean, { model, messages }: Setting): string {
  const unit = unitWords(figure, messages);
  const name = messages.text(figure.stage.short ?? figure.stage.label);
  if ('groups' in model) return chainName(figure, model, messages);
  if (isHeaded) return figure === model.next ? unit : `· ${name}`;
  return name.toLowerCase().includes(unit.toLowerCase()) ? `· ${name}` : `${unit} · ${name}`;
}

/** Of the room, on the scale of the track; `null` where a number is not known. */
export const shareOf = ({ value }: DrawnStage, { first, rows }: FunnelModel): number | null =>
  rows && value !== null ? (value / (first.value as number)) * rows.first : null;

/** What the bars are of: also of those that wait behind a button on a screen, which go on with the group before. */
export function barsOf(model: FunnelModel): readonly PosterGroup[] {
  if ('branches' in model) return [{ of: model.next, parts: model.branches.length ? model.branches : [model.next] }];
  return [...model.groups, ...model.more];
}

/** Outlined with lines; a hedged end is no line but its sign (rule 4). */
function track(
  { x, height, bound }: { readonly x: number; readonly height: number; readonly bound: Bound },
  width: number,
): Drawing {
  const line = { 'stroke-width': 2, fill: 'none' };
  const lines = `M0 1H${x}M0 ${height - 1}H${x}`;
  return {
    width,
    height,
    content: together(
      element('path', {
        ...line,
        'data-track': bound,
        d: bound === 'exact' ? `${lines}M${x - 1} 0V${height}` : lines,
        stroke: COUNT,
      }),
      hedgedEnd(bound, x, 0, height, COUNT),
      element('path', { ...line, d: `M1 0V${height}`, stroke: INK }),
    ),
  };
}
