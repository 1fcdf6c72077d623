import type { LocalText } from '../core/evidence.js';
import type { OwnDataMessages } from '../locales/own-data.js';
import { ownData as ownDataEn } from '../locales/en/own-data.js';

/** Words for one, for few where that is another, and for many. */
type Forms = { readonly one: string; readonly few?: string; readonly other: string };

/** Sentences about own data, and no languages. */
type Sentences = Omit<OwnDataMessages, 'language'>;

/** What a sentence is given; where it takes a text, that may be in all languages, or a sentence of ours again. */
type Given<Value> = Value extends string
  ? string | OwnText
  : Value extends readonly (infer Each)[]
    ? readonly Given<Each>[]
    : Value;

type GivenTo<Sentence> = Sentence extends (...given: infer All) => string
  ? { readonly [Index in keyof All]: Given<All[Index]> }
  : Sentence extends Forms
    ? readonly [form: keyof Sentence]
    : readonly [];

/** A sentence of ours in no language yet: which one, and what it is given. */
export type Saying = {
  readonly [Code in keyof Sentences]: { readonly code: Code; readonly given: GivenTo<Sentences[Code]> };
}[keyof Sentences];

/** What own data say, or what we say of them. */
export type OwnText = LocalText | Saying;

/** Data in which sentences of ours may stand where texts do. */
export type WithCodes<Value> = Value extends LocalText
  ? OwnText
  : Value extends readonly (infer Each)[]
    ? readonly WithCodes<Each>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: WithCodes<Value[Name]> }
      : Value;

/** A sentence of ours. */
export const say = <Code extends keyof Sentences>(code: Code, ...given: GivenTo<Sentences[Code]>): Saying =>
  ({ code, given }) as Saying;

export const inEnglish = (text: OwnText): string => inWords(text, ownDataEn) as string;

/** A copy of data in English and the language of some messages. */
export const inLanguage = <Data>(data: WithCodes<Data>, messages: OwnDataMessages = ownDataEn): Data =>
  JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      isSaying(value) ? { en: inEnglish(value), [messages.language]: inWords(value, messages) } : value,
    ),
  ) as Data;

const isSaying = (value: unknown): value is Saying => (value as Saying | null)?.given !== undefined;

/** A text or a sentence of ours in a language, and each of a list of them; everything else as it stands. */
function inWords(value: unknown, messages: OwnDataMessages): unknown {
  if (Array.isArray(value)) return value.map((each) => inWords(each, messages));
  if (!isSaying(value)) {
    const text = value as LocalText | null;
    return text?.[messages.language] ?? text?.en ?? value;
  }
  const { code, given } = value;
  const words = messages[code] as string | Forms | ((...all: unknown[]) => string);
  if (typeof words === 'function') return words(...given.map((each) => inWords(each, messages)));
  return typeof words === 'string' ? words : (words[given[0] as keyof Forms] ?? words.other);
}
