import type { Messages } from '../locales/index.js';
import type { Figure, TrendModel } from './model.js';
import { type Panel, panelsOf, type Stretch } from './model-panels.js';

/** A slot in few letters: its year, or what the series' calendar calls it. */
export const slotLabel = (index: number | null, { trend: { calendar } }: TrendModel, { text }: Messages): string =>
  calendar ? text(calendar.periods[index as number]!.label) : String(index);

/** Which part of its year a figure covers; `null` for all of it. */
export function partWords({ observation, period, partial }: Figure, messages: Messages): string | null {
  if (!partial) return null;
  return observation.periodWords ? messages.text(observation.periodWords) : messages.partOfYear(period);
}

/** What sets a thin figure apart from its year's column: fewer months, or another definition. */
export function otherWords(figure: Figure, { definitions }: TrendModel, messages: Messages): string {
  const definition = definitions.get(figure.observation.definition);
  return partWords(figure, messages) ?? (definition ? messages.text(definition.short) : '');
}

/** A figure's value with its hedge. Figures without a value have no column. */
export function valueWords({ observation }: Figure, messages: Messages): string {
  return observation.value === null ? messages.trend.noFigure : messages.hedged(observation.value, observation.bound);
}

/** A figure's period in words, with its year. */
export function periodWords({ observation, period }: Figure, messages: Messages): string {
  return observation.periodWords
    ? messages.trend.withinYear(period.end.year, messages.text(observation.periodWords))
    : messages.period(period);
}

/** What a note is about: why years are set apart, or a figure's period, and what sets it apart from its year's column. */
export function noteLabel(id: string, model: TrendModel, messages: Messages): string {
  const { figure, isMain } = model.placed.get(id) ?? {};
  if (!figure) return reasonOf(id, model, messages);
  const words = periodWords(figure, messages);
  return isMain || figure.partial ? words : `${words} (${otherWords(figure, model, messages)})`;
}

/** The figure that a headline states: the latest of a full year. */
export const leadOf = (model: TrendModel): string | undefined =>
  panelsOf(model)
    .flatMap(({ full }) => full)
    .at(-1)?.observation.id;

/** What a card is about: a figure with its hedge and its period, or why a year is set apart. */
export function trendHead(id: string, model: TrendModel, messages: Messages): [value: string, about: string] {
  const figure = model.placed.get(id)?.figure ?? model.spanning.find(({ observation }) => observation.id === id);
  if (figure) return [valueWords(figure, messages), noteLabel(id, model, messages) || periodWords(figure, messages)];
  return ['', reasonOf(id, model, messages)];
}

function reasonOf(id: string, { trend }: TrendModel, messages: Messages): string {
  const reason = trend.breaks.find((each) => each.id === id)?.short;
  return reason ? messages.text(reason) : '';
}

/** What drawings and pictures are made from. */
export interface Drawn {
  readonly model: TrendModel;
  readonly messages: Messages;
}

export const largestOf = (figures: readonly Figure[]) =>
  Math.max(...figures.map(({ observation }) => observation.value ?? 0)) || 1;

/** Slots from the first to the last, in few letters. */
export function span(all: readonly (number | null)[], { model, messages }: Drawn): string {
  const [first, last] = [all[0], all.at(-1)].map((index) => slotLabel(index as number, model, messages));
  // Words stand apart from their dash.
  return first === last ? `${first}` : [first, last].join(model.trend.calendar ? ' – ' : '–');
}

export const spanOf = (figures: readonly Figure[], drawn: Drawn): string =>
  span(
    figures.map(({ index }) => index),
    drawn,
  );

export const missing = ({ isPartlyKnown }: Extract<Stretch, { kind: 'gap' }>, { model, messages }: Drawn) =>
  isPartlyKnown ? partlyWords(model, messages, 'noFullYear') : messages.trend.noFigure;

/** That of a slot only a part is known; of a year, in these words. */
export const partlyWords = (
  { trend: { calendar } }: TrendModel,
  { text, trend }: Messages,
  ofYear: 'noFullYear' | 'partOfYear',
) => (calendar ? text(calendar.partly) : trend[ofYear]);

export function who({ observation }: Figure, { model, messages }: Drawn): string {
  const provider = model.providers.get(observation.provider);
  return provider ? messages.text(provider.short) : '';
}

export const when = (figure: Figure, { model, messages }: Drawn) =>
  figure.partial ? periodWords(figure, messages) : slotLabel(figure.index, model, messages);

/** What exactly is counted in a panel, where that must be told apart; of a number alone without its period. */
export function titleOf({ full, lone }: Panel, drawn: Drawn): string {
  const { definitions, trend } = drawn.model;
  const figure = lone ?? full[0];
  const definition = figure && definitions.get(figure.observation.definition);
  // Own data may have more in the table than is drawn.
  const isMeant = trend.whose !== undefined || (!lone && panelsOf(drawn.model).length > 1);
  if (!definition || !isMeant || definitions.size < 2) return '';
  return (lone ? '' : `${spanOf(full, drawn)}: `) + drawn.messages.text(definition.short);
}

/** Who or what is another from here on, where nothing can be pressed. */
export const changeText = ({ reasons, isOtherBody }: Extract<Stretch, { kind: 'change' }>, drawn: Drawn) =>
  [isOtherBody && drawn.messages.trend.otherBody, said(reasons, drawn)].filter(Boolean).join('; ');

export const said = (all: Panel['reasons'], { messages }: Drawn) =>
  all.map(({ short }) => messages.text(short)).join('; ');
