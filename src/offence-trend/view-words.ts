import type { LocalText } from '../core/evidence.js';
import type { Messages } from '../locales/index.js';
import type { Figure, TrendModel } from './model.js';
import { type Gap, type Panel, panelsOf, type Stretch } from './model-panels.js';

/** What has a place on the axis. */
type Placed = Pick<Figure, 'index'>;

/** A slot in few letters: its year, or what the series' calendar calls it. */
export const slotLabel = ({ index }: Placed, { model, messages }: Drawn): string =>
  messages.text(model.trend.calendar?.labels[index as number] ?? { en: String(index) });

/** Which part of its year a figure covers; `null` for all of it. */
export function partWords({ observation, period, partial }: Figure, messages: Messages): string | null {
  if (!partial) return null;
  return observation.periodWords ? messages.text(observation.periodWords) : messages.partOfYear(period);
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

/** What a note is about: why periods are set apart, or a figure's, with its definition where that sets it apart from its slot's column. */
export function noteLabel(id: string, { placed, definitions, trend }: TrendModel, messages: Messages): string {
  const { figure, isMain } = placed.get(id) ?? {};
  if (!figure) return textOf(trend.breaks.find((each) => each.id === id)?.short, messages);
  const words = periodWords(figure, messages);
  return isMain || figure.partial
    ? words
    : `${words} (${textOf(definitions.get(figure.observation.definition)?.short, messages)})`;
}

const textOf = (text: LocalText | undefined, messages: Messages) => (text ? messages.text(text) : '');

/** The figure that a headline states: the latest of a full year. */
export const leadOf = (model: TrendModel): string | undefined =>
  panelsOf(model)
    .flatMap(({ full }) => full)
    .at(-1)?.observation.id;

/** What a card is about: a figure with its hedge and its period, or why a year is set apart. */
export function trendHead(id: string, model: TrendModel, messages: Messages): [value: string, about: string] {
  const placed = model.placed.get(id);
  return [placed ? valueWords(placed.figure, messages) : '', noteLabel(id, model, messages)];
}

/** What drawings and pictures are made from. */
export interface Drawn {
  readonly model: TrendModel;
  readonly messages: Messages;
}

export const largestOf = (figures: readonly Figure[]) =>
  Math.max(...figures.map(({ observation }) => observation.value ?? 0)) || 1;

/** In letters. */
export const longestLabel = (slots: readonly Placed[], drawn: Drawn) =>
  Math.max(...slots.map((slot) => slotLabel(slot, drawn).length));

/** Slots from the first to the last, in few letters. */
export function span(all: readonly Placed[], drawn: Drawn): string {
  const ends = all.length > 1 ? [all[0], all.at(-1)] : all;
  // Words stand apart from their dash.
  return ends.map((each) => slotLabel(each as Placed, drawn)).join(drawn.model.trend.calendar ? ' – ' : '–');
}

/** That nothing is known of slots, or a part only. */
export const missing = ({ slots }: Gap, { model, messages }: Drawn) =>
  slots.some(({ main }) => main) ? partly(model, messages, messages.trend.noFullYear) : messages.trend.noFigure;

/** That of a period only a part is known; where time goes by years, in words for these. */
export const partly = ({ trend: { calendar } }: TrendModel, { text }: Messages, ofYear: string) =>
  calendar ? text(calendar.partly) : ofYear;

export function who({ observation }: Figure, { model, messages }: Drawn): string {
  return textOf(model.providers.get(observation.provider)?.short, messages);
}

export const when = (figure: Figure, drawn: Drawn) =>
  figure.partial ? periodWords(figure, drawn.messages) : slotLabel(figure, drawn);

/** What exactly is counted in a panel, where that must be told apart; of a number alone without its period. */
export function titleOf({ full, lone }: Panel, drawn: Drawn): string {
  const { definitions, trend } = drawn.model;
  const figure = lone ?? full[0];
  const definition = figure && definitions.get(figure.observation.definition);
  // Own data may have more in the table than is drawn.
  const isMeant = 'whose' in trend || (!lone && panelsOf(drawn.model).length > 1);
  if (!definition || !isMeant || definitions.size < 2) return '';
  return (lone ? '' : `${span(full, drawn)}: `) + drawn.messages.text(definition.short);
}

/** Who or what is another from here on, where nothing can be pressed. */
export const changeText = ({ reasons, isOtherBody }: Extract<Stretch, { kind: 'change' }>, drawn: Drawn) =>
  [isOtherBody && drawn.messages.trend.otherBody, said(reasons, drawn)].filter(Boolean).join('; ');

export const said = (all: Panel['reasons'], { messages }: Drawn) =>
  all.map(({ short }) => messages.text(short)).join('; ');
