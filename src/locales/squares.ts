import { squaresByLanguage } from '../generated/squares-by-language.js';
import type { StageFacts } from './facts.js';
import type { Messages } from './messages.js';

const NO_BREAK = '\u00a0';

/** What one square is worth, in both units where they are unlike (rule 6). */
export function eachSquare(size: number, first: StageFacts, next: StageFacts, messages: Messages): string {
  const { language, hedged, unit, text } = messages;
  const blank = language === 'en' ? ' ' : NO_BREAK;
  const worth = (stage: StageFacts) => (hedged(size, stage.bound) + blank + unit(stage.unit, size, stage.bound)).trim();
  const noun = next.short ?? (language === 'en' ? next.name : `«${next.name}»`);
  const isSame = text(first.unit.one) === text(next.unit.one);
  return squaresByLanguage[language](worth(first), isSame ? null : { noun, worth: worth(next) });
}
