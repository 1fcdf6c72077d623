import type { PetitionFacts } from '../locales/facts.js';
import type { Messages } from '../locales/messages.js';
import type { CounterModel } from './model.js';
import { whenOf } from './view-words.js';

/** What the sentence and the headline may state: of many petitions one or two, and no sum, for people may sign several. */
export function petitionFacts({ data, counts }: CounterModel, messages: Messages): PetitionFacts {
  const latest = counts.filter(({ petition }) => !petition.isEarlier);
  const most = Math.max(...latest.map(({ petition }) => petition.value ?? -1));
  const highest = latest.filter(({ petition }) => petition.value === most);
  const told = latest.length < 3 ? latest : highest.length < 3 ? highest : [];
  return {
    subject: messages.text(data.subject),
    reportedBy: messages.text(data.reportedBy),
    unit: data.unit,
    total: latest.length,
    isSeries: latest.length < counts.length,
    petitions: told.map((count) => ({
      name: messages.text(count.petition.name),
      value: count.petition.value,
      bound: count.petition.bound,
      side: count.petition.side,
      opened: count.opened,
      when: whenOf(count, messages),
    })),
  };
}
