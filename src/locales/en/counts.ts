import type { Bound, Unit } from '../../core/evidence.js';
import { number } from './dates.js';
import type { PetitionFacts, StageFacts } from '../facts.js';

export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const HEDGES: Readonly<Record<Bound, string>> = {
  exact: '',
  'more-than': 'over ',
  'at-least': 'at least ',
  about: 'about ',
  almost: 'almost ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
};

export const hedged = (value: number, bound: Bound) => HEDGES[bound] + number(value);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "over 80,000 votes", or "an unknown number of votes". */
export function count({ value, bound }: PetitionFacts['petitions'][number], unit: Unit): string {
  return value === null ? `an unknown number of ${unit.other.en}` : `${hedged(value, bound)} ${unitWord(unit, value)}`;
}

/** A stage in a sentence. */
export const noun = ({ short, name }: StageFacts) => short ?? name;

export const amount = ({ value, bound }: StageFacts) => (value === null ? 'an unknown number' : hedged(value, bound));

export const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const events = (count: number) => (count === 1 ? '1 event' : `${number(count)} events`);

export const unitWord = (unit: Unit, value: number) => (value === 1 ? unit.one.en : unit.other.en);

export const SUBTRACTION = 'derived: our subtraction';
export const DERIVED = 'derived';
