import type { Language } from '../../src/locales/index.js';

/** What pages around a widget say. */
export interface PageWords {
  /** Headline of the page. */
  readonly about: string;
  readonly languages: string;
  readonly data: string;
  readonly corrections: string;
  readonly embed: string;
  /** Under a widget, when a forged or mistyped address asked for something else. */
  readonly refused: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    about: 'Domestic violence in Kazakhstan and the Bill of 2020',
    languages: 'Languages',
    data: 'Data (CSV)',
    corrections: 'Corrections',
    embed: 'Embed this',
    refused: 'The address asked for something that this page does not show. What is shown is the bundled figures.',
  },
  ru: {
    about: 'Бытовое насилие в Казахстане и законопроект 2020 года',
    languages: 'Языки',
    data: 'Данные (CSV)',
    corrections: 'Исправления',
    embed: 'Встроить',
    refused: 'В адресе указано то, чего эта страница не показывает. Показаны данные, которые входят в виджет.',
  },
  kk: {
    about: 'Қазақстандағы тұрмыстық зорлық-зомбылық және 2020 жылғы заң жобасы',
    languages: 'Тілдер',
    data: 'Деректер (CSV)',
    corrections: 'Түзетулер',
    embed: 'Ендіру',
    refused: 'Мекенжайда бұл бетте жоқ нәрсе көрсетілген. Виджеттің өз деректері көрсетіліп тұр.',
  },
};
