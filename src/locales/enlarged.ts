import type { StageFacts } from './facts.js';
import type { Language, Messages } from './messages.js';
import { numbered } from './ru-dates.js';

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

/** In a picture of a funnel, over a stage that is drawn once more. */
export const enlarged: Readonly<Record<Language, (stage: StageFacts, times: number, messages: Messages) => string>> = {
  en(stage, times, messages) {
    const said = amount(stage, messages);
    const what = `${stage.bound === 'exact' ? `The ${said}` : capital(said)} ${stage.short ?? stage.name}`;
    const { whole, exact } = wholeOf(times);
    if (times < 1.02) return what;
    if (times < 1.5) return `${what}, enlarged a little`;
    return `${what}, enlarged ${exact ? '' : 'about '}${SMALL[whole] ?? messages.number(whole)} times`;
  },
  ru(stage, times, messages) {
    const what = named(stage, messages);
    const { whole, exact } = wholeOf(times);
    if (times < 1.02) return what;
    if (times < 1.5) return `${what} (масштаб немного увеличен)`;
    return `${what} (масштаб увеличен ${exact ? '' : 'примерно '}в ${numbered(whole, ['раз', 'раза', 'раз'])})`;
  },
  kk(stage, times, messages) {
    const what = named(stage, messages);
    const { whole, exact } = wholeOf(times);
    if (times < 1.02) return what;
    if (times < 1.5) return `${what}; аздап үлкейтілген`;
    return `${what}; ${exact ? '' : 'шамамен '}${SMALL_KK[whole] ?? messages.number(whole)}${NO_BREAK}есе үлкейтілген`;
  },
};
