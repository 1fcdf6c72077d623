import type { Bound, LocalText, Unit } from '../../core/evidence.js';
import { NO_BREAK, number } from './dates.js';
import type { PetitionFacts, StageFacts } from '../facts.js';

/*
 * Case endings depend on how a number or a name is read aloud, which code cannot know. So none is attached to either:
 * names stand in the nominative before words like «саны» and «бойынша», or behind a colon or a dash.
 */

export const text = ({ kk, en }: LocalText) => kk ?? en;

export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;

/** Read «сексен мыңнан»: the one number of the bundled data that is hedged so, in the usual words. */
export const EIGHTY_THOUSAND = 80_000;

export const HEDGES: Readonly<Record<Bound, (figure: string, value: number) => string>> = {
  exact: (figure) => figure,
  'more-than': (figure, value) =>
    value === EIGHTY_THOUSAND ? `${figure}-нан астам` : `${figure}${NO_BREAK}санынан астам`,
  'at-least': (figure) => `кемінде ${figure}`,
  about: (figure) => `шамамен ${figure}`,
  almost: (figure) => `${figure}${NO_BREAK}санына жуық`,
  'at-most': (figure) => `ең көбі ${figure}`,
  'less-than': (figure) => `${figure}${NO_BREAK}санынан аз`,
};

export const hedged = (value: number, bound: Bound) => HEDGES[bound](number(value), value);

/** Nouns behind a number stay in the singular; the two differ only in data that give no Kazakh. */
export const unitWords = (unit: Unit, value: number) => text(value === 1 ? unit.one : unit.other);

/** "шамамен 130 000 хабарлама". */
export const counted = (value: number, bound: Bound, unit: Unit) =>
  `${hedged(value, bound)}${NO_BREAK}${unitWords(unit, value)}`.trim();

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "80 000-нан астам дауыс", or "дауыс саны белгісіз". */
export function count({ value, bound }: PetitionFacts['petitions'][number], unit: Unit): string {
  return value === null ? `${text(unit.other)} саны белгісіз` : counted(value, bound, unit);
}

/** A stage in a sentence; a whole name is marked as one. */
export const noun = ({ short, name }: StageFacts) => short ?? `«${name}»`;

export const amount = ({ value, bound }: StageFacts) => (value === null ? 'саны белгісіз' : hedged(value, bound));

export const known = (stage: StageFacts) => `${noun(stage)}: ${amount(stage)}`;

export const SMALL = 'нөл|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|он бір|он екі'.split('|');

export const events = (count: number) => `${number(count)}${NO_BREAK}оқиға`;

export const SUBTRACTION = 'біздің есебіміз: шегерілген';
export const DERIVED = 'есептеп шығарылған';
