import type { Language } from './messages.js';

/** Words on pictures that leave the page. */
export interface PosterMessages {
  /** How many more there are than the picture has room for. */
  more(count: number): string;
  /** Before the address: what is there. */
  notes: string;
  /** A link to all that is said of a chart. */
  allNotes: string;
}

/** By language. */
export const posterMessages: Readonly<Record<Language, PosterMessages>> = {
  en: {
    more: (count) => `and ${count} more on the page`,
    notes: 'All notes and sources:',
    allNotes: 'all notes and sources',
  },
  ru: {
    more: (count) => `и еще ${count} на странице`,
    notes: 'Все примечания и источники:',
    allNotes: 'все примечания и источники',
  },
  kk: {
    more: (count) => `бетте тағы ${count}`,
    notes: 'Барлық ескертпе мен дереккөз:',
    allNotes: 'барлық ескертпелер мен дереккөздер',
  },
};
