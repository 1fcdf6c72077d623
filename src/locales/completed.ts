import type { Language } from '../core/languages.js';
import type { Messages } from './messages.js';

/** As much of the words of a language as there is of one that is still being written. */
export type Draft<Words> = Words extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: Draft<Words[Key]> };

/** What a language says of itself as long as it is a draft and has no words for that. */
export const UNFINISHED = 'unfinished translation: what is missing is in English';

/**
 * English that was given out in place of another language. What is fetched is built file by file, each with a copy of this
 * module, so the texts are kept where all of them find them.
 */
const place = globalThis as { [key: symbol]: Set<string> | undefined };
const texts = (place[Symbol.for('dv-widgets: English in place of another language')] ??= new Set());
let longestFirst: readonly string[] = [];

/** Sentences begin with a capital wherever they stand. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Notes that these texts are English, whoever shows them. */
export function remember(...given: readonly string[]): void {
  for (const text of given.map(plain)) if (/\p{L}/u.test(text)) texts.add(text);
}

/** Whether a text is English that stands in for another language: all of it, a part of a sentence, or several in a row. */
export function isEnglish(text: string): boolean {
  const said = plain(text);
  if (!/\p{L}/u.test(said)) return false;
  if (texts.has(said)) return true;
  if (longestFirst.length !== texts.size) longestFirst = [...texts].sort((a, b) => b.length - a.length);
  // Pictures break sentences into lines, and widgets take numbers out of them.
  if (said.length > 3 && longestFirst.some((each) => ` ${each} `.includes(` ${said} `))) return true;
  const rest = longestFirst.reduce((left, each) => left.replaceAll(each, ' '), said);
  return !/\p{L}/u.test(rest);
}

/** A draft with its gaps filled from English, of which is remembered what it gives out. */
export function completed<Words>(english: Words, draft?: Draft<Words>): Words {
  return filled(english, draft) as Words;
}

export type Say = (...given: readonly unknown[]) => unknown;

function filled(english: unknown, draft: unknown): unknown {
  if (typeof english === 'string') return draft || english;
  if (typeof english === 'function') return draft ?? withMemory(english as Say);
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return draft ?? english;
  const own = (draft ?? {}) as Readonly<Record<string, unknown>>;
  const words = english as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys({ ...words, ...own }).map((key) => {
      if (own[key] === undefined) remember(...stringsIn(words[key]));
      return [key, filled(words[key], own[key])];
    }),
  );
}

/** What an English function says is English, unless it was handed words of another language to say. */
export function withMemory(say: Say): Say {
  return (...given) => {
    const said = say(...given);
    const others = given.filter((each): each is string => typeof each === 'string' && /\p{L}/u.test(each));
    const isMixed = (text: string) => others.some((each) => text.includes(each) && !isEnglish(each));
    remember(...stringsIn(said).filter((text) => !isMixed(text)));
    return said;
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The same of what widgets say. @param untranslated texts of our data that the language lacks */
export function completedMessages(
  language: Language,
  english: Messages,
  draft: Draft<Messages> | undefined,
  untranslated: readonly string[],
): Messages {
  remember(UNFINISHED, ...untranslated);
  const frame = { review: () => UNFINISHED, ...draft?.frame };
  const text: Messages['text'] = (each) => each[language] ?? each.en;
  return completed<Messages>(english, { text, ...draft, language, frame });
}
