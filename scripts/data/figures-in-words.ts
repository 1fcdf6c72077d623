import type { Bound } from '../../src/core/evidence.js';
import { dayNumber, firstDay, parsePeriod } from '../../src/core/period.js';
import { LANGUAGES } from '../../src/core/languages.js';
import { messagesFor } from '../../src/locales/index.js';
import type { Tables } from './assemble.js';
import type { Row } from './data-package.js';
import { EVENT_TABLES, VALUE_TABLES } from './data-package.js';

/**
 * A number in a sentence: `{trend-2024|3,382}`, with the words that it was read with. `{?trend-2023|923}` is not printed,
 * but the sentence rests on it; `{first..second|120}` counts the days between two events.
 */
export interface Token {
  /** As it stands in the text. */
  readonly whole: string;
  readonly ids: readonly string[];
  readonly isPrinted: boolean;
  /** What it said when somebody last read the sentence. */
  readonly words: string;
}

const TOKEN = /\{(\??)([a-z0-9-]+)(?:\.\.([a-z0-9-]+))?\|([^{}|]*)\}/g;
/** A column and its language, as in `title_ru`. */
const IN_LANGUAGE = new RegExp(`^(.*)_(${LANGUAGES.join('|')})$`);
const VALUES = [...VALUE_TABLES, 'conflicts'];

export const tokensIn = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(([whole, silent, first = '', second, words = '']) => ({
    whole,
    ids: second ? [first, second] : [first],
    isPrinted: !silent,
    words,
  }));

/** Whether braces stand in a text that are no token. */
export const hasLooseBraces = (text: string): boolean => /[{}]/.test(text.replace(TOKEN, ''));

/** A text as a reader who counts its words has it. */
export const asRead = (text: string): string => filled(text, ({ words }) => words);

/** What a token says today, in a language; `null` when it names nothing, or nothing that has a number. */
export function wordsToday({ ids }: Token, tables: Tables, language: string): string | null {
  const [first = '', second] = ids;
  const { hedged, number } = messagesFor(language);
  if (second !== undefined) {
    const days = [first, second].map((id) => dayOf(found(tables, EVENT_TABLES, id)));
    return days[0] == null || days[1] == null ? null : number(days[1] - days[0]);
  }
  const row = found(tables, VALUES, first);
  return row?.value ? hedged(Number(row.value), (row.bound || 'exact') as Bound) : null;
}

/** Every text with the numbers of today, and beside it, in `headline_ids` for `headline`, which they are. */
export function withNumbers(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => withNumbersOfRow(row, tables))]),
  );
}

function withNumbersOfRow(row: Row, tables: Tables): Row {
  const cells = Object.entries(row).flatMap(([column, text]) => {
    const [, of, language = ''] = IN_LANGUAGE.exec(column) ?? [];
    const tokens = of ? tokensIn(text) : [];
    if (tokens.length === 0) return [];
    const today = filled(text, (token) => wordsToday(token, tables, language) ?? token.words);
    const ids = tokens.flatMap((token) => token.ids);
    return [[column, today] as const, ...(language === 'en' ? [[`${of}_ids`, ids.join(' ')] as const] : [])];
  });
  return cells.length ? { ...row, ...Object.fromEntries(cells) } : row;
}

function filled(text: string, wordsOf: (token: Token) => string): string {
  return tokensIn(text).reduce((said, token) => said.replace(token.whole, token.isPrinted ? wordsOf(token) : ''), text);
}

const found = (tables: Tables, names: readonly string[], id: string) =>
  names.flatMap((name) => tables[name] ?? []).find((row) => row.id === id);

function dayOf(row: Row | undefined): number | null {
  const { start } = row?.date ? parsePeriod(row.date) : {};
  return start?.day === undefined ? null : dayNumber(firstDay(start));
}
