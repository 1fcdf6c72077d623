import * as v from 'valibot';
import type { Unit } from '../core/evidence.js';
import { boundSchema, statusSchema } from '../core/evidence-schema.js';
import { parsePeriod, type Period } from '../core/period.js';
import type { OwnText, WithCodes } from './saying.js';
import { linesOf, localText, textSchema } from './text.js';

/** More of anything is not a list that somebody keeps by hand. */
const MOST_SOURCES = 500;

/** Above this no count of people or cases is plausible, and an axis loses its digits. */
const LARGEST_VALUE = 1e12;

/** The name of one source, and a whole cell of them with their addresses. */
const LONGEST_SOURCE = 500;
const LONGEST_SOURCES = 10_000;
const LONGEST_LINK = 2_000;

const EDTF = /^\d{4}(-\d{2}(-\d{2})?)?~?(\/\d{4}(-\d{2}(-\d{2})?)?~?)?$/;
/** What offices write for a status: SDMX's list of codes. */
const FLAGS: Readonly<Record<string, string>> = {
  a: 'normal',
  b: 'break',
  e: 'estimated',
  m: 'missing',
  p: 'provisional',
};
const words = (text: string) => text.split(/\s+/).flatMap((word) => (word ? (FLAGS[word.toLowerCase()] ?? word) : []));

/** What a schema reads, to be given and not changed. */
export type Given<Schema extends v.GenericSchema> = Frozen<v.InferInput<Schema>>;
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

/** A number, or nothing: not known. */
export const valueField = v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LARGEST_VALUE)), null);
/** EDTF: `2020`, `2020-09`, `2020-09-23`, `2020-01/2020-09`, with `~` for about. */
export const periodField = v.pipe(
  v.string(),
  v.trim(),
  v.regex(EDTF),
  v.check((text) => isPeriod(text) || !endsBeforeStart(text), 'end-before-start'),
  v.check(isPeriod),
);
/** A space-separated set of `normal break partial missing provisional estimated derived`. */
export const statusField = v.optional(v.pipe(v.string(), v.transform(words), v.array(statusSchema)), 'normal');
/** How far the figure may be from the truth: `exact more-than at-least about almost at-most less-than`. */
export const boundField = v.optional(boundSchema, 'exact');
/**
 * Ids of `sources`, separated by spaces; or, without such a list, the source itself: its address, its name, or its name
 * and its address between angle brackets. Several sources have a line each.
 */
export const sourceField = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(LONGEST_SOURCES, 'too-long'),
    v.check((text) => linesOf(text).every(isSourceOfLength), 'too-long'),
  ),
);
export const idField = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100, 'too-long'));

/** One and many of what is counted, or one word for both. */
export const unitField = v.union([v.object({ one: textSchema, other: textSchema }), textSchema]);

const link = v.pipe(v.string(), v.maxLength(LONGEST_LINK, 'too-long'));

/** Where figures come from. */
export const ownSourceSchema = v.object({
  id: idField,
  /** Who counted or said it first. */
  originator: v.optional(textSchema),
  publisher: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
  title: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
  /** EDTF. */
  date: v.optional(periodField),
  url: v.optional(link),
});

/** What own data of every element may say of the whole. */
export const ownFields = {
  /** Statistical title, neutral: the caption of the table. */
  title: v.optional(textSchema),
  /** What is counted, where and when, and what that does not measure. */
  subtitle: v.optional(textSchema),
  /** EDTF day on which the figures were last checked. */
  checked: v.optional(periodField),
  sources: v.optional(v.pipe(v.array(ownSourceSchema), v.maxLength(MOST_SOURCES)), []),
};

/** Whether both ends can be read, and only their order is wrong. */
export function endsBeforeStart(text: string): boolean {
  const ends = text.split('/');
  return ends.length === 2 && ends.every(isPeriod) && !isPeriod(text);
}

/** What was read last: whoever reads a row asks for its period again and again. */
let last: Period | undefined;

/**
 * A period of own data.
 * @throws DataError `bad-period`
 */
export const periodOf = (text: string): Period => (last?.text === text ? last : (last = parsePeriod(text)));

function isPeriod(text: string): boolean {
  try {
    periodOf(text);
    return true;
  } catch {
    return false;
  }
}

/** Its address between angle brackets is not counted. */
function isSourceOfLength(line: string): boolean {
  const address = /<[^\s<>]*>$/.exec(line)?.[0].length ?? 0;
  return line.length - (address <= LONGEST_LINK + '<>'.length ? address : 0) <= LONGEST_SOURCE;
}

/** A source in the list of them. */
export type ListedSource = v.InferOutput<typeof ownSourceSchema>;

/** One and many; what is missing is `one` and `other`. */
export function unitOf(
  own: v.InferOutput<typeof unitField> | undefined,
  one: OwnText,
  other: OwnText,
): WithCodes<Unit> {
  if (own && typeof own === 'object' && 'one' in own)
    return { one: localText(own.one) ?? one, other: localText(own.other) ?? other };
  const text = localText(own);
  return text ? { one: text, other: text } : { one, other };
}
