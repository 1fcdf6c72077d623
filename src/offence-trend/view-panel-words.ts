import { html } from 'lit';
import type { Messages } from '../locales/index.js';
import { cited } from '../ui/cited.js';
import type { Figure, TrendModel } from './model.js';
import type { Panel, Stretch } from './model-panels.js';
import { valueWords, when } from './view-words.js';

/** What every part of the drawing is made from. */
export interface Drawn {
  readonly model: TrendModel;
  readonly messages: Messages;
  /** Lines by panel; `null` while one is drawn. */
  readonly lines: ReadonlyMap<Panel, SVGSVGElement | null>;
}

/** A number that opens its card. */
export const handle = (figure: Figure, drawn: Drawn) =>
  cited(valueWords(figure, drawn.messages), figure.observation.id, drawn.model.notes, when(figure, drawn));

export function changeWords({ reasons: all, isOtherBody }: Extract<Stretch, { kind: 'change' }>, drawn: Drawn) {
  const other = isOtherBody ? drawn.messages.trend.otherBody : '';
  return html`${other}${other && all.length ? '; ' : ''}${reasons(all, drawn)}`;
}

export const reasons = (all: Panel['reasons'], { model, messages }: Drawn) =>
  all.map((each, index) => html`${index ? '; ' : ''}${cited(messages.text(each.short), each.id, model.notes)}`);
