import { html } from 'lit';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import type { Figure, TrendModel } from './model.js';
import type { Panel, Stretch } from './model-panels.js';
import { periodWords, valueWords } from './view-words.js';

/** What every part of the drawing is made from. */
export interface Drawn {
  readonly model: TrendModel;
  readonly messages: Messages;
  /** Lines by panel; `null` while one is drawn. */
  readonly lines: ReadonlyMap<Panel, SVGSVGElement | null>;
}

export const largestOf = (figures: readonly Figure[]) =>
  Math.max(...figures.map(({ observation }) => observation.value ?? 0)) || 1;

export const years = (all: readonly number[]) => (all.length > 1 ? `${all[0]}–${all.at(-1)}` : String(all[0]));

export const missing = ({ isPartlyKnown }: Extract<Stretch, { kind: 'gap' }>, { trend }: Messages) =>
  isPartlyKnown ? trend.noFullYear : trend.noFigure;

export function who({ observation }: Figure, { model, messages }: Pick<Drawn, 'model' | 'messages'>): string {
  const provider = model.providers.get(observation.provider);
  return provider ? messages.text(provider.short) : '';
}

export const when = (figure: Figure, messages: Messages) =>
  figure.partial ? periodWords(figure, messages) : String(figure.period.end.year);

/** A number that opens its card. */
export const handle = (figure: Figure, { notes }: TrendModel, messages: Messages) =>
  cited(valueWords(figure, messages), figure.observation.id, notes, when(figure, messages));

export function changeWords({ reasons: all, isOtherBody }: Extract<Stretch, { kind: 'change' }>, drawn: Drawn) {
  const other = isOtherBody ? drawn.messages.trend.otherBody : '';
  return html`${other}${other && all.length ? '; ' : ''}${reasons(all, drawn)}`;
}

/** The same where nothing can be pressed. */
export function changeText(
  { reasons: all, isOtherBody }: Extract<Stretch, { kind: 'change' }>,
  drawn: Pick<Drawn, 'messages'>,
) {
  return [isOtherBody && drawn.messages.trend.otherBody, said(all, drawn)].filter(Boolean).join('; ');
}

export const reasons = (all: Panel['reasons'], { model, messages }: Drawn) =>
  all.map((each, index) => html`${index ? '; ' : ''}${cited(messages.text(each.short), each.id, model.notes)}`);

export const said = (all: Panel['reasons'], { messages }: Pick<Drawn, 'messages'>) =>
  all.map(({ short }) => messages.text(short)).join('; ');
