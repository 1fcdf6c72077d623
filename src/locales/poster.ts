import type { Language } from './messages.js';

/** Words on pictures that leave the page. */
export interface PosterMessages {
  sources(count: number): string;
  /** How many more there are than the picture has room for. */
  more(count: number): string;
  /** Beside an overview over its list. */
  numbers: string;
}

/** By language. */
export const posterMessages: Readonly<Record<Language, PosterMessages>> = {
  en: {
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    more: (count) => `and ${count} more on the page`,
    numbers: 'Numbers are those of the list.',
  },
  ru: {
    sources: (count) => (count === 1 ? 'Источник' : 'Источники'),
    more: (count) => `и еще ${count} на странице`,
    numbers: 'Номера те же, что в списке.',
  },
  kk: {
    sources: (count) => (count === 1 ? 'Дереккөз' : 'Дереккөздер'),
    more: (count) => `бетте тағы ${count}`,
    numbers: 'Нөмірлер тізімдегідей.',
  },
};
