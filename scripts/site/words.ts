import type { Language } from '../../src/locales/index.js';
import type { Change } from '../../src/page/changes.js';

/** What pages around a widget say. */
export interface PageWords {
  /** Headline of the page. */
  readonly about: string;
  readonly languages: string;
  readonly data: string;
  readonly corrections: string;
  readonly embed: string;
  /** Before the version of the data. */
  readonly dataVersion: string;
  /** To somebody who comes from a picture: what has become of its data. */
  readonly changes: Readonly<Record<Change, string>>;
  /** Columns of the table: what a careful reader must know, and who says so. */
  readonly caveat: string;
  readonly sources: string;
  /** Heading over the longer finding. */
  readonly inFull: string;
  /** Heading over who publishes and who chose, and what stands before their names. */
  readonly standing: string;
  readonly publisher: string;
  readonly chosen: string;
  /** In the place of a name, and of an address for reports. */
  readonly unnamed: string;
  readonly unreported: string;
  /** Who counted is said elsewhere. */
  readonly counted: string;
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
    dataVersion: 'Data version',
    changes: {
      same: 'Nothing has changed since the picture that you came from.',
      uncorrected:
        'Nothing shown here has been corrected since the picture that you came from; the data have a newer version.',
      corrected: 'There are corrections since the picture that you came from: they stand below the headline.',
      newer: 'The picture that you came from has newer data than this page.',
    },
    caveat: 'What to know',
    sources: 'Sources',
    inFull: 'The finding in full',
    standing: 'Who stands behind these figures',
    publisher: 'Publisher',
    chosen: 'Figures chosen and checked by',
    unnamed: 'publisher not named',
    unreported: 'No address for reports of errors is named.',
    counted: 'Who counted each figure stands beside it, in the table and in the notes.',
    refused: 'The address asked for something that this page does not show. What is shown is the bundled figures.',
  },
  ru: {
    about: 'Бытовое насилие в Казахстане и законопроект 2020 года',
    languages: 'Языки',
    data: 'Данные (CSV)',
    corrections: 'Исправления',
    embed: 'Встроить',
    dataVersion: 'Версия данных',
    changes: {
      same: 'С тех пор как сделана картинка, с которой вы пришли, ничего не изменилось.',
      uncorrected:
        'С тех пор как сделана картинка, с которой вы пришли, здесь ничего не исправляли; версия данных новее.',
      corrected: 'С тех пор как сделана картинка, с которой вы пришли, есть исправления: они под заголовком.',
      newer: 'Картинка, с которой вы пришли, сделана по более новым данным, чем эта страница.',
    },
    caveat: 'Что важно знать',
    sources: 'Источники',
    inFull: 'Вывод полностью',
    standing: 'Кто отвечает за эти цифры',
    publisher: 'Кто публикует',
    chosen: 'Цифры отбирает и проверяет',
    unnamed: 'издатель не назван',
    unreported: 'Адрес для сообщений об ошибках не указан.',
    counted: 'Кто считал, сказано у каждой цифры — в таблице и в примечаниях.',
    refused: 'В адресе указано то, чего эта страница не показывает. Показаны данные, которые входят в виджет.',
  },
  kk: {
    about: 'Қазақстандағы тұрмыстық зорлық-зомбылық және 2020 жылғы заң жобасы',
    languages: 'Тілдер',
    data: 'Деректер (CSV)',
    corrections: 'Түзетулер',
    embed: 'Ендіру',
    dataVersion: 'Деректер нұсқасы',
    changes: {
      same: 'Сіз келген сурет жасалғаннан бері ештеңе өзгерген жоқ.',
      uncorrected: 'Сіз келген сурет жасалғаннан бері мұнда ештеңе түзетілген жоқ; деректердің нұсқасы жаңарақ.',
      corrected: 'Сіз келген сурет жасалғаннан бері түзетулер болды: олар тақырыптың астында.',
      newer: 'Сіз келген суреттің деректері осы беттегіден жаңарақ.',
    },
    caveat: 'Білу керегі',
    sources: 'Дереккөздер',
    inFull: 'Қорытынды толық түрде',
    standing: 'Бұл сандарға кім жауап береді',
    publisher: 'Жариялаушы',
    chosen: 'Сандарды іріктеп, тексерген',
    unnamed: 'жариялаушы аталмаған',
    unreported: 'Қате туралы хабарлайтын мекенжай көрсетілмеген.',
    counted: 'Әр санды кім санағаны кестеде және ескертпелерде айтылған.',
    refused: 'Мекенжайда бұл бетте жоқ нәрсе көрсетілген. Виджеттің өз деректері көрсетіліп тұр.',
  },
};
