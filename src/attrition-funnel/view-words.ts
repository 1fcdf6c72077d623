import type { Fill } from '../core/bar-shapes.js';
import type { Messages } from '../locales/index.js';
import type { Funnel } from './data.js';
import type { BesideModel, DrawnStage, FunnelModel } from './model.js';

const figureOf = (id: string, { figures }: FunnelModel) => figures.find(({ stage }) => stage.id === id);

/** What a note is about: the stage in a word. */
export function funnelLabel(id: string, model: FunnelModel, messages: Messages): string {
  const figure = figureOf(id, model);
  return figure ? messages.text(figure.stage.short ?? figure.stage.label) : '';
}

/** What a card is about: a stage's number with its hedge and unit, and its name. */
export function funnelHead(id: string, model: FunnelModel, messages: Messages): [value: string, about: string] {
  const figure = figureOf(id, model);
  if (!figure) return ['', ''];
  const unit = figure.value === null ? '' : `\u00a0${unitWords(figure, messages)}`;
  return [(amountWords(figure, messages) + unit).trim(), messages.text(figure.stage.label)];
}

/** The unit behind a number; several where the number is not known. */
export const unitWords = ({ stage, value, bound }: DrawnStage, { unit }: Messages): string =>
  unit(stage.unit, value ?? 2, bound);

/** What the first number counts: its name, in the form that stands behind a number where the name begins with the unit. */
export function firstName(first: DrawnStage, messages: Messages): string {
  const { label, short } = first.stage;
  const [name, noun] = [messages.text(label), short && messages.text(short)];
  if (!noun) return name;
  return unitWords(first, messages) + (name.toLowerCase().startsWith(noun) ? name.slice(noun.length) : '');
}

/** Over the bars of branches: their unit, their scale, and that they may overlap (rule 5). Own data have words of their own. */
export function aboutWords({ next }: BesideModel, hasBars: boolean, { funnel, text, units }: Messages): string {
  const { about, label } = next.stage;
  const unit = units(next.stage.unit);
  // What its name says is not said twice.
  const isNamed = text(label).toLowerCase().includes(unit.toLowerCase());
  const said = about ? about.map(text) : [!isNamed && unit, hasBars && funnel.scale, funnel.both];
  return said.filter(Boolean).join('; ');
}

/** What stands in the rest of the track: never a number, for that would be ours (rule 5). */
export const restWords = ({ fixed, rest }: Funnel, { funnel, text }: Messages): string =>
  fixed ? funnel.rest : rest ? text(rest) : '';

/** What a stage is drawn with: branches differ by pattern and label, not by a colour that means something elsewhere. */
export function fillOf(figure: DrawnStage, { branches, remainder }: BesideModel): Fill {
  if (figure === remainder) return 'hatched';
  return branches.indexOf(figure) % 2 === 1 ? 'lined' : 'solid';
}

/** A stage's number with its hedge. */
export function amountWords({ value, bound }: DrawnStage, messages: Messages): string {
  return value === null ? messages.funnel.unknown : messages.hedged(value, bound);
}

/** That a number is derived, and how; `null` for what was counted. */
export function originWords(
  { origin, value }: DrawnStage,
  model: FunnelModel,
  { funnel: words }: Messages,
): string | null {
  if (origin === 'counted' || value === null) return null;
  // A chain has no sums.
  return origin === 'sum' ? words.sum((model as BesideModel).branches.length) : words[origin];
}

/** A stage's share, with its denominator. */
export function shareWords({ stage, percent }: DrawnStage, { first }: FunnelModel, messages: Messages): string | null {
  const { unit, short, label } = first.stage;
  if (!percent) return null;
  return stage.unit.one.en === unit.one.en
    ? messages.funnel.percent(percent, messages.text(short ?? label))
    : messages.funnel.perHundred(percent, messages.unit(unit, 100, 'about'));
}
