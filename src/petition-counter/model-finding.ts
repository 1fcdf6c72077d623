import type { PetitionFacts } from '../locales/facts.js';
import type { Messages } from '../locales/messages.js';
import type { CounterModel } from './model.js';

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
    petitions: told.map(({ petition, opened, period }) => ({
      name: messages.text(petition.name),
      value: petition.value,
      bound: petition.bound,
      side: petition.side,
      opened,
      when: petition.periodWords ? messages.text(petition.periodWords) : messages.period(period),
    })),
  };
}
