import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { type Petition, type Petitions, petitionSets } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/model-finding.js';
import { opened } from './opened.js';

export const bundledPetitions = opened(petitionSets['petitions']);

export const petition = (id: string, value: number | null, more: Partial<Petition> = {}): Petition => ({
  id,
  name: { en: `Petition ${id}` },
  value,
  period: '2020-12',
  status: [value === null ? 'missing' : 'normal'],
  bound: 'exact',
  provider: 'organiser',
  citations: ['c'],
  ...more,
});

/** The smallest valid set with these petitions. */
export function petitionsOf(petitions: Petition[], more: Partial<Petitions> = {}): Petitions {
  return {
    id: 'hand-made',
    title: { en: 'Petitions' },
    subtitle: { en: 'Votes as reported, not verified.' },
    period: '2020-12',
    checked: '2026-11-22',
    version: '1.0.0',
    conflicts: [],
    remarks: [],
    citations: [{ id: 'c', source: 's' }],
    sources: [{ id: 's', originator: { en: 'The organiser' }, publisher: 'A newspaper', seen: 'page' }],
    subject: { en: 'the Bill' },
    reportedBy: { en: 'the organiser' },
    unit: { one: { en: 'vote' }, other: { en: 'votes' } },
    providers: [{ id: 'organiser', name: { en: 'The organiser' }, short: { en: 'Organiser' } }],
    petitions,
    ...more,
  };
}

/** What a reader is told of petitions, in English. */
export function saidOf(data: Petitions): { heading: string; finding: string } {
  const facts = petitionFacts(counterModel(data), en);
  return { heading: sentences.en.petitions.heading(facts), finding: sentences.en.petitions.finding(facts).join(' ') };
}
