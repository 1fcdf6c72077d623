import * as v from 'valibot';
import type { LocalText } from '../core/evidence.js';
import { type Language, LANGUAGES } from '../core/languages.js';

/** Longer labels are a text that slipped into a cell. */
const LONGEST_LABEL = 200;

/** What is said in a sentence or two stands in notes and lists, where there is room. */
const LONGEST_SENTENCE = 500;

/** Control characters, the twelve that turn the direction of text, invisible ones, and (by `u`) halves of surrogate pairs. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu;

/** Letters of scripts that run from right to left: among others they would turn what stands beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/** What is left of a text when nothing in it can deceive: plain letters, single spaces, direction isolated. */
export function clean(text: string): string {
  const plain = text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

function textUpTo(longest: number) {
  const plain = v.pipe(v.string(), v.maxLength(longest, 'too-long'));
  const each = Object.fromEntries(LANGUAGES.map((language) => [language, v.optional(plain)]));
  return v.union([plain, v.object(each as Record<Language, v.OptionalSchema<typeof plain, undefined>>)]);
}

/** Text for readers: a string, which is shown in every language, or one for each. */
export const textSchema = textUpTo(LONGEST_LABEL);

/** The same for a sentence or two. */
export const sentenceSchema = textUpTo(LONGEST_SENTENCE);

/** The same where a reader would be left without words: something of it has to be visible. */
export const neededTextSchema = v.pipe(
  textSchema,
  v.check((text) => localText(text) !== undefined),
);

export type Text = v.InferOutput<typeof textSchema>;

/** The text as the library keeps it; `undefined` when nothing is left of it. Where English is missing, another stands in. */
export function localText(text: Text | undefined): LocalText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') {
    const en = clean(text);
    return en ? { en } : undefined;
  }
  const each = LANGUAGES.flatMap((language) => {
    const words = clean(text[language] ?? '');
    return words ? [[language, words] as const] : [];
  });
  const [first] = each;
  return first && { en: first[1], ...Object.fromEntries(each) };
}

/** The lines of a text that are not blank. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line);
