import type { Sentence } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import type { Count, CounterModel } from './model.js';
import { petitionFacts } from './model-finding.js';

/** All that can be said of them, in sentences. */
export const counterFinding = (model: CounterModel, messages: Messages): Sentence[] =>
  messages.petitions.finding(petitionFacts(model, messages)).map((text) => ({ text, notes: [] }));

/** What a note is about: the petition's name. */
export function counterLabel(id: string, { counts }: CounterModel, messages: Messages): string {
  const count = counts.find(({ petition }) => petition.id === id);
  return count ? messages.text(count.petition.name) : '';
}

/** How far a count is from its goal, and the time over which it was gathered; empty where nobody says. */
export function whenWords({ petition, opened }: Count, { goal }: CounterModel, messages: Messages): string {
  return [
    goal !== null && messages.petitions.goal(goal, petition.value),
    petition.periodWords && messages.text(petition.periodWords),
    opened && messages.petitions.opened(opened),
  ]
    .filter((each) => each)
    .join(' · ');
}
