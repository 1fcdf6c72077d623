import type { Period } from '../../core/period.js';
import type { Bound, LocalText, Unit } from '../../core/evidence.js';
import { NO_BREAK, number, period, pluralForm } from './dates.js';
import type { PetitionFacts, StageFacts } from '../facts.js';

/*
 * Names come in the nominative, and their gender and number are not known. So they stand behind a colon or a dash, in
 * brackets or in quotation marks, and no verb or adjective has to agree with them. Words of units are the exception:
 * they have forms behind numbers, of which the last is the genitive plural.
 */

export const text = ({ ru, en }: LocalText) => ru ?? en;

export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;

/** The genitive plural of a unit is right behind all of them. */
export const HEDGES: Readonly<Record<Bound, string>> = {
  exact: '',
  'more-than': 'более ',
  'at-least': 'не менее ',
  about: 'около ',
  almost: 'почти ',
  'at-most': 'не более ',
  'less-than': 'менее ',
};

export const hedged = (value: number, bound: Bound) => HEDGES[bound] + number(value);

/** Own data may give one word for all numbers, and nobody knows in which case it is. */
export const hasForms = ({ one, other }: Unit) => text(one) !== text(other);

export function unitWords(unit: Unit, value: number): string {
  if (!hasForms(unit)) return text(unit.other) && `(${text(unit.other)})`;
  return text([unit.one, unit.few ?? unit.other, unit.other][pluralForm(value)] ?? unit.other);
}

/** "около 130 000 сообщений": a hedge governs the genitive. */
export const counted = (value: number, bound: Bound, unit: Unit) =>
  `${hedged(value, bound)}${NO_BREAK}${bound === 'exact' || !hasForms(unit) ? unitWords(unit, value) : text(unit.other)}`.trim();

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "более 80 000 голосов", or "число голосов неизвестно". */
export function count({ value, bound }: PetitionFacts['petitions'][number], unit: Unit): string {
  if (value !== null) return counted(value, bound, unit);
  return `число ${hasForms(unit) ? text(unit.other) : unitWords(unit, 0)} неизвестно`;
}

/** A stage in a sentence; a whole name is marked as one. */
export const noun = ({ short, name }: StageFacts) => short ?? `«${name}»`;

export const amount = ({ value, bound }: StageFacts) => (value === null ? 'число неизвестно' : hedged(value, bound));

export const known = (stage: StageFacts) => `${noun(stage)}: ${amount(stage)}`;

export const openedOn = (value: Period) => `запуск: ${period(value)}`;
