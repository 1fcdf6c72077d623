import { squares as en } from './en/squares.js';
import type { StageFacts } from './facts.js';
import { squares as kk } from './kk/squares.js';
import type { Language, Messages } from './messages.js';
import { squares as ru } from './ru/squares.js';

/** Words about a funnel's squares only: they come with what draws them. */
export interface SquareMessages {
  /** What one is worth; the same for both stages where the units are. */
  each(worth: string, next: { readonly noun: string; readonly worth: string } | null): string;
  /** Between a number and its unit. */
  readonly blank: string;
  /** A stage by its whole name, in a sentence. */
  named(name: string): string;
}

/** By language. */
const squareMessages: Readonly<Record<Language, SquareMessages>> = { en, ru, kk };

/** What one square is worth, in both units where they are unlike (rule 6). */
export function eachSquare(size: number, first: StageFacts, next: StageFacts, messages: Messages): string {
  const { language, hedged, unit, text } = messages;
  const { each, blank, named } = squareMessages[language];
  const worth = (stage: StageFacts) => hedged(size, stage.bound) + blank + unit(stage.unit, size, stage.bound);
  const isSame = text(first.unit.one) === text(next.unit.one);
  return each(worth(first), isSame ? null : { noun: next.short ?? named(next.name), worth: worth(next) });
}
