import type { StageFacts } from './facts.js';
import type { Language, Messages } from './messages.js';
import { numbered } from './ru-dates.js';

/** Words about a funnel's squares only: they come with what draws them. */
interface SquareMessages {
  /** `worth`: so many of its unit, for each stage; the same for both where the units are. */
  each(worth: string, next: { readonly noun: string; readonly worth: string } | null): string;
  squares(count: number, messages: Messages): string;
}

const NO_BREAK = '\u00a0';

const WORDS: Readonly<Record<Language, SquareMessages>> = {
  en: {
    each: (worth, next) => `Each square is ${worth}${next ? `; of ${next.noun}, ${next.worth}` : ''}.`,
    squares: (count, { number }) => (count === 1 ? '1 square' : `${number(count)} squares`),
  },
  ru: {
    each: (worth, next) => `Каждый квадрат — ${worth}${next ? `; ${next.noun} — ${next.worth}` : ''}.`,
    squares: (count) => numbered(count, ['квадрат', 'квадрата', 'квадратов']),
  },
  kk: {
    each: (worth, next) => `Әр шаршы – ${worth}${next ? `; ${next.noun} үшін – ${next.worth}` : ''}.`,
    squares: (count, { number }) => `${number(count)}${NO_BREAK}шаршы`,
  },
};

/** What one square is worth, in both units where they are unlike (rule 6). */
export function eachSquare(size: number, first: StageFacts, next: StageFacts, messages: Messages): string {
  const { language, hedged, unit, text } = messages;
  const blank = language === 'en' ? ' ' : NO_BREAK;
  const worth = (stage: StageFacts) => hedged(size, stage.bound) + blank + unit(stage.unit, size, stage.bound);
  const noun = next.short ?? (language === 'en' ? next.name : `«${next.name}»`);
  const isSame = text(first.unit.one) === text(next.unit.one);
  return WORDS[language].each(worth(first), isSame ? null : { noun, worth: worth(next) });
}

export const squareCount = (count: number, messages: Messages): string =>
  WORDS[messages.language].squares(count, messages);
