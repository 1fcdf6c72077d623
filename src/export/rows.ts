import type { DataSet, LocalText } from '../core/evidence.js';
import { UNKNOWN_PERIOD } from '../core/period.js';
import type { Messages } from '../locales/index.js';

/** `null`: nothing is given. */
export type ExportCell = string | number | null;

/** One of what the data set lists. */
export interface ExportRow {
  /** Its id in the data set, by which other figures for the same thing are found. */
  readonly id: string;
  /** By column; `source` is not among them. */
  readonly cells: Readonly<Record<string, ExportCell>>;
  /** What it rests on. */
  readonly citations: readonly string[];
}

/** A data set as a table. Columns are named as in own data (docs/own-data.md). */
export interface ExportRows {
  readonly columns: readonly string[];
  /** The column that names each row, with a word for it; absent where a period does. */
  readonly named?: { readonly column: string; readonly words: string };
  readonly rows: readonly ExportRow[];
}

/** Columns that together say one period. */
export const PERIOD_COLUMNS = ['year', 'from_month', 'to_month', 'period'] as const;

/**
 * A period in the columns that spreadsheets leave alone. Only what a year and months cannot say exactly stands as EDTF: a
 * day, several years, and what is about. A period that nobody gave is blank.
 */
export function periodCells(text: string): Readonly<Record<(typeof PERIOD_COLUMNS)[number], ExportCell>> {
  const none = { year: null, from_month: null, to_month: null, period: null };
  if (text === UNKNOWN_PERIOD) return none;
  const [, year, from, to] = /^(\d{4})(?:-(\d\d)(?:\/\1-(\d\d))?)?$/.exec(text) ?? [];
  // Read again, a month that ends with itself would be that month alone.
  if (year === undefined || (to !== undefined && to === from)) return { ...none, period: text };
  if (from === undefined) return { ...none, year: Number(year) };
  return { ...none, year: Number(year), from_month: Number(from), to_month: Number(to ?? from) };
}

/** The source's own words for a time; nothing where own data only lack it. */
export const wordsCell = (period: string, words: LocalText | undefined, messages: Messages): ExportCell =>
  words && period !== UNKNOWN_PERIOD ? messages.text(words) : null;

/** A text, or nothing. */
export const textCell = (text: LocalText | undefined, messages: Messages): ExportCell =>
  text ? messages.text(text) : null;

/** The name of a provider or the label of a definition. */
export function nameCell<Each extends { readonly id: string }>(
  list: readonly Each[],
  id: string,
  textOf: (each: Each) => LocalText,
  messages: Messages,
): ExportCell {
  const found = list.find((each) => each.id === id);
  return found ? messages.text(textOf(found)) : null;
}

/** The sources of citations, each once, in the order in which they are cited. */
export function sourcesOf({ citations, sources }: DataSet): (cited: readonly string[]) => DataSet['sources'] {
  const places = new Map(citations.map(({ id, source }) => [id, source]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (cited) => [...new Set(cited.map((id) => places.get(id) ?? ''))].flatMap((id) => byId.get(id) ?? []);
}
