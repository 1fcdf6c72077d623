import type { Messages } from '../locales/index.js';
import type { Count, CounterModel } from './model.js';

/** What a note is about: the petition's name. */
export function counterLabel(id: string, { counts }: CounterModel, messages: Messages): string {
  const count = counts.find(({ petition }) => petition.id === id);
  return count ? messages.text(count.petition.name) : '';
}

/** What a card is about: a count with its hedge and unit, its petition, and when that was. */
export function counterHead(
  id: string,
  { counts, data }: CounterModel,
  messages: Messages,
): [value: string, about: string] {
  const count = counts.find(({ petition }) => petition.id === id);
  if (!count) return ['', ''];
  const { value, bound, name, periodWords } = count.petition;
  const when = periodWords ? messages.text(periodWords) : messages.period(count.period);
  return [
    value === null
      ? messages.petitions.unknown
      : `${messages.hedged(value, bound)}\u00a0${messages.unit(data.unit, value, bound)}`,
    `${messages.text(name)}, ${when}`,
  ];
}

/** Who gathers the signatures and since when; failing that, when they were counted. */
export function whoAndWhen({ petition, opened }: Count, messages: Messages): string[] {
  const { organiser, periodWords } = petition;
  const when = opened ? messages.petitions.opened(opened) : periodWords && messages.text(periodWords);
  return [...(organiser ? [messages.text(organiser)] : []), ...(when ? [when] : [])];
}
