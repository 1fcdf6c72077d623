import type { StageFacts } from './facts.js';
import type { Language, Messages } from './messages.js';

const NO_BREAK = '\u00a0';

/** Words about a funnel's squares only: they come with what draws them. The same for both stages where the units are. */
const EACH: Readonly<Record<Language, (worth: string, next: { noun: string; worth: string } | null) => string>> = {
  en: (worth, next) => `Each square is ${worth}${next ? `; of ${next.noun}, ${next.worth}` : ''}.`,
  ru: (worth, next) => `Каждый квадрат — ${worth}${next ? `; ${next.noun} — ${next.worth}` : ''}.`,
  kk: (worth, next) => `Әр шаршы – ${worth}${next ? `; ${next.noun} үшін – ${next.worth}` : ''}.`,
};

/** What one square is worth, in both units where they are unlike (rule 6). */
export function eachSquare(size: number, first: StageFacts, next: StageFacts, messages: Messages): string {
  const { language, hedged, unit, text } = messages;
  const blank = language === 'en' ? ' ' : NO_BREAK;
  const worth = (stage: StageFacts) => hedged(size, stage.bound) + blank + unit(stage.unit, size, stage.bound);
  const noun = next.short ?? (language === 'en' ? next.name : `«${next.name}»`);
  const isSame = text(first.unit.one) === text(next.unit.one);
  return EACH[language](worth(first), isSame ? null : { noun, worth: worth(next) });
}
