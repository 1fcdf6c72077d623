import type { Unit } from '../../src/core/evidence.js';

export { bundledFunnel, bundledPetitions, bundledTimeline, bundledTrend } from './translated.js';

/** Expected words are written with `~` for a no-break space, which nobody sees in an editor. */
export const nb = (words: string) => words.replaceAll('~', '\u00a0');

export const word = (form: string) => ({ en: `English ${form}`, ru: form });
export const OFFENCES: Unit = {
  one: word('уголовное правонарушение'),
  few: word('уголовных правонарушения'),
  other: word('уголовных правонарушений'),
  plural: word('уголовные правонарушения'),
};
export const REPORTS: Unit = { one: word('обращение'), few: word('обращения'), other: word('обращений') };
export const VOTES: Unit = { one: word('голос'), few: word('голоса'), other: word('голосов') };
export const CASES: Unit = { one: word('дело'), few: word('дела'), other: word('дел') };
/** Own data may give one word for all numbers. */
export const PEOPLE: Unit = { one: word('обращения'), other: word('обращения') };
