import { type Say, withMemory } from './completed.js';
import { number } from './en/dates.js';

/**
 * Words as a file of JSON can have them, too: in place of what makes a sentence, the sentence, with `{0}` for the first
 * value that it is given and `{name}` for a value by its name. Of any other thing than words and whole numbers, such as a
 * date, a template says nothing: English is said in its place.
 */
export type Template<Words> = Words extends (...given: never[]) => string
  ? Words | string
  : Words extends string | readonly unknown[] | ((...given: never[]) => unknown)
    ? Words
    : { readonly [Key in keyof Words]?: Template<Words[Key]> };

/** The same with functions only, where English has them. */
export function withTemplates<Words>(english: Words, draft: Template<Words> | undefined): never {
  return made(english, draft) as never;
}

function made(english: unknown, draft: unknown): unknown {
  if (typeof english === 'function' && typeof draft === 'string') return said(draft, withMemory(english as Say));
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft;
  const words = english as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, made(words[key], value)]));
}

const said =
  (template: string, english: Say): Say =>
  (...given) => {
    const [first] = given;
    const values = { ...given, ...(typeof first === 'object' ? first : {}) } as Readonly<Record<string, unknown>>;
    let isSaid = true;
    const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return number(value);
      isSaid = false;
      return '';
    });
    return isSaid ? text : english(...given);
  };
