import type { PetitionFacts } from '../locales/facts.js';
import type { Messages } from '../locales/messages.js';
import type { CounterModel } from './model.js';

/** What the sentence and the headline may state. */
export function petitionFacts({ data, counts }: CounterModel, messages: Messages): PetitionFacts {
  return {
    subject: messages.text(data.subject),
    reportedBy: messages.text(data.reportedBy),
    unit: data.unit,
    petitions: counts.map(({ petition, opened, period }) => ({
      name: messages.text(petition.name),
      value: petition.value,
      bound: petition.bound,
      side: petition.side,
      opened,
      when: petition.periodWords ? messages.text(petition.periodWords) : messages.period(period),
    })),
  };
}
