import type { Language } from './messages.js';

/** Words on pictures that leave the page. */
export interface PosterMessages {
  /** What hatching, a tick and a line across mean in the trend. */
  partial: string;
  otherBody: string;
  otherCount: string;
  /** What the ends of bars mean (rule 4). */
  openEnd: string;
  softEnd: string;
  sources(count: number): string;
  /** How many more there are than the picture has room for. */
  more(count: number): string;
  /** Beside an overview over its list. */
  numbers: string;
  /** Before an address: what of the notes is there and not in the picture. */
  figureNotes: string;
  eventNotes: string;
  /** A link to all that is said of a chart. */
  allNotes: string;
  /** Where different bodies counted and no break is marked (rule 6). */
  bodies: string;
  /** Over the first stage of a funnel. */
  notReported: string;
}

/** By language. */
export const posterMessages: Readonly<Record<Language, PosterMessages>> = {
  en: {
    partial: 'part of a year',
    otherBody: 'another body counted',
    otherCount: 'other count for the same year',
    openEnd: 'Arrow: more than shown',
    softEnd: 'Striped end: about',
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    more: (count) => `and ${count} more on the page`,
    numbers: 'Numbers are those of the list.',
    figureNotes: 'Notes on single figures:',
    eventNotes: 'Notes on single events, and what is left out:',
    allNotes: 'all notes and sources',
    bodies: 'Different bodies counted. That they count alike where no break is marked is assumed, not known.',
    notReported: 'Violence nobody reported is not in this figure',
  },
  ru: {
    partial: 'часть года',
    otherBody: 'считал другой орган',
    otherCount: 'другой подсчет за тот же год',
    openEnd: 'Стрелка: больше, чем показано',
    softEnd: 'Полосатый край: около',
    sources: (count) => (count === 1 ? 'Источник' : 'Источники'),
    more: (count) => `и еще ${count} на странице`,
    numbers: 'Номера те же, что в списке.',
    figureNotes: 'Примечания к отдельным цифрам:',
    eventNotes: 'Примечания к отдельным событиям и о том, что не вошло:',
    allNotes: 'все примечания и источники',
    bodies: 'Считали разные организации. Что между отмеченными разрывами они считали одинаково, мы лишь предполагаем.',
    notReported: 'Случаев, о которых не сообщили, здесь нет',
  },
  kk: {
    partial: 'жылдың бір бөлігі',
    otherBody: 'басқа мекеме есептеген',
    otherCount: 'сол жылғы басқа санақ',
    openEnd: 'Жебе: көрсетілгеннен көп',
    softEnd: 'Жолақ шет: шамамен',
    sources: (count) => (count === 1 ? 'Дереккөз' : 'Дереккөздер'),
    more: (count) => `бетте тағы ${count}`,
    numbers: 'Нөмірлер тізімдегідей.',
    figureNotes: 'Жеке көрсеткіштерге ескертпелер:',
    eventNotes: 'Жеке оқиғаларға ескертпелер және тізімге енбегені:',
    allNotes: 'барлық ескертпелер мен дереккөздер',
    bodies:
      'Әртүрлі мекемелер есептеген. Үзіліс белгіленбеген жерде олар бірдей есептеген деген – болжам, анықталған жайт емес.',
    notReported: 'Хабарланбаған жағдайлар бұл санға кірмейді',
  },
};
