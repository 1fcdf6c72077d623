import type { Messages } from '../locales/index.js';
import type { Count, CounterModel } from './model.js';

/** When a count was made, as its source has it. */
export const whenOf = ({ petition: { periodWords }, period }: Count, messages: Messages): string =>
  periodWords ? messages.text(periodWords) : messages.period(period);

/** What a bar is called. */
export const nameOf = ({ petition: { label, name } }: Count, messages: Messages): string =>
  messages.text(label ?? name);

const countOf = (id: string, { counts }: CounterModel): Count | undefined =>
  counts.find(({ petition }) => petition.id === id);

/** What a note is about: the name of a bar. */
export function counterLabel(id: string, model: CounterModel, messages: Messages): string {
  const count = countOf(id, model);
  return count ? nameOf(count, messages) : '';
}

/** What a card is about: a count with its hedge and unit, its petition, and when that was. */
export function counterHead(id: string, model: CounterModel, messages: Messages): [value: string, about: string] {
  const count = countOf(id, model);
  if (!count) return ['', ''];
  const { value, bound, name } = count.petition;
  return [
    value === null
      ? messages.petitions.unknown
      : `${messages.hedged(value, bound)}\u00a0${messages.unit(model.data.unit, value, bound)}`,
    `${messages.text(name)}, ${whenOf(count, messages)}`,
  ];
}

/** Who gathers the signatures and since when; failing that, when they were counted. */
export function whoAndWhen({ petition, opened }: Count, messages: Messages): string[] {
  const { organiser, label, periodWords } = petition;
  const when = opened ? messages.petitions.opened(opened) : !label && periodWords && messages.text(periodWords);
  return [organiser && messages.text(organiser), when].filter((each) => each) as string[];
}
