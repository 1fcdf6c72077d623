import type { Language, Messages, StageFacts } from './messages.js';
import { numbered } from './ru-dates.js';

/** Words on pictures that leave the page. */
export interface PosterMessages {
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
  /** Where different bodies counted and no break is marked (rule 6). */
  bodies: string;
  /** Over the first stage of a funnel. */
  notReported: string;
  /** Of a stage that is drawn once more. */
  enlarged(stage: StageFacts, times: number, messages: Messages): string;
}

const NO_BREAK = '\u00a0';

/** How many times, as a whole number; `exact`: it is one. */
const wholeOf = (times: number) => ({ whole: Math.round(times), exact: Math.abs(times - Math.round(times)) <= 0.02 });

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const amount = ({ value, bound }: StageFacts, { hedged, funnel }: Messages) =>
  value === null ? funnel.unknown : hedged(value, bound);

/** «Возбужденные дела: 32 500». */
const named = (stage: StageFacts, messages: Messages) =>
  capital(`${stage.short ?? `«${stage.name}»`}: ${amount(stage, messages)}`);

const SMALL = 'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const SMALL_KK = 'нөл|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|он бір|он екі'.split('|');

/** By language. */
export const posterMessages: Readonly<Record<Language, PosterMessages>> = {
  en: {
    openEnd: 'Arrow: more than shown',
    softEnd: 'Striped end: about',
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    more: (count) => `and ${count} more on the page`,
    numbers: 'Numbers are those of the list.',
    figureNotes: 'Notes on single figures:',
    eventNotes: 'Notes on single events, and what is left out:',
    bodies: 'Different bodies counted. That they count alike where no break is marked is assumed, not known.',
    notReported: 'Violence nobody reported is not in this figure',
    enlarged(stage, times, messages) {
      const said = amount(stage, messages);
      const what = `${stage.bound === 'exact' ? `The ${said}` : capital(said)} ${stage.short ?? stage.name}`;
      const { whole, exact } = wholeOf(times);
      if (times < 1.02) return what;
      if (times < 1.5) return `${what}, enlarged a little`;
      return `${what}, enlarged ${exact ? '' : 'about '}${SMALL[whole] ?? messages.number(whole)} times`;
    },
  },
  ru: {
    openEnd: 'Стрелка: больше, чем показано',
    softEnd: 'Полосатый край: около',
    sources: (count) => (count === 1 ? 'Источник' : 'Источники'),
    more: (count) => `и еще ${count} на странице`,
    numbers: 'Номера те же, что в списке.',
    figureNotes: 'Примечания к отдельным цифрам:',
    eventNotes: 'Примечания к отдельным событиям и о том, что не вошло:',
    bodies: 'Считали разные организации. Что между отмеченными разрывами они считали одинаково, мы лишь предполагаем.',
    notReported: 'Случаев, о которых не сообщили, здесь нет',
    enlarged(stage, times, messages) {
      const what = named(stage, messages);
      const { whole, exact } = wholeOf(times);
      if (times < 1.02) return what;
      if (times < 1.5) return `${what} (масштаб немного увеличен)`;
      return `${what} (масштаб увеличен ${exact ? '' : 'примерно '}в ${numbered(whole, ['раз', 'раза', 'раз'])})`;
    },
  },
  kk: {
    openEnd: 'Жебе: көрсетілгеннен көп',
    softEnd: 'Жолақ шет: шамамен',
    sources: (count) => (count === 1 ? 'Дереккөз' : 'Дереккөздер'),
    more: (count) => `бетте тағы ${count}`,
    numbers: 'Нөмірлер тізімдегідей.',
    figureNotes: 'Жеке көрсеткіштерге ескертпелер:',
    eventNotes: 'Жеке оқиғаларға ескертпелер және тізімге енбегені:',
    bodies:
      'Әртүрлі мекемелер есептеген. Үзіліс белгіленбеген жерде олар бірдей есептеген деген – болжам, анықталған жайт емес.',
    notReported: 'Хабарланбаған жағдайлар бұл санға кірмейді',
    enlarged(stage, times, messages) {
      const what = named(stage, messages);
      const { whole, exact } = wholeOf(times);
      if (times < 1.02) return what;
      if (times < 1.5) return `${what}; аздап үлкейтілген`;
      return `${what}; ${exact ? '' : 'шамамен '}${SMALL_KK[whole] ?? messages.number(whole)}${NO_BREAK}есе үлкейтілген`;
    },
  },
};
