import type { Messages } from '../locales/index.js';
import type { Figure, TrendModel } from './model.js';

/** Which part of its year a figure covers; `null` for all of it. */
export function partWords({ observation, period, partial }: Figure, messages: Messages): string | null {
  if (!partial) return null;
  return observation.periodWords ? messages.text(observation.periodWords) : messages.partOfYear(period);
}

/** What sets a thin figure apart from its year's column: fewer months, or another definition. */
export function otherWords(figure: Figure, { trend }: TrendModel, messages: Messages): string {
  const definition = trend.definitions.find(({ id }) => id === figure.observation.definition);
  return partWords(figure, messages) ?? (definition ? messages.text(definition.short) : '');
}

/** A figure's value with its hedge. Figures without a value have no column. */
export function valueWords({ observation }: Figure, messages: Messages): string {
  return observation.value === null ? messages.trend.noFigure : messages.hedged(observation.value, observation.bound);
}
