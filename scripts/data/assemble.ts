import { EVENT_TABLES, VALUE_TABLES } from './data-package.js';
import type { DataSet, LocalText, Passages } from '../../src/core/evidence.js';
import type { Row } from './data-package.js';
import { LANGUAGES, LANGUAGE_TRAITS, TRANSLATIONS } from '../../src/core/languages.js';

/** Languages in which a unit has a form of its own behind 2 to 4. */
const WITH_FEW = LANGUAGES.filter((language) => LANGUAGE_TRAITS[language].hasFew);
/** All rows by resource name. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

export function withEvidence(tables: Tables, id: string, version: string, body: object): object {
  const set = rows(tables, 'datasets').find((row) => row.id === id);
  const remarks = rows(tables, 'remarks')
    .filter(({ dataset }) => dataset === id)
    .map((row) => ({ text: text(row, 'text'), citations: ids(row.citations) }));
  // Only conflicts about something in this set; a set knows its own values by their ids.
  const known = new Set(valuesOf(body, 'id'));
  /** Whether a caveat says the number already. */
  const isSaid = ({ value }: Row) =>
    [set?.caveat_1_en, set?.caveat_2_en].some((caveat) => caveat?.includes(Number(value).toLocaleString('en')));
  const conflicts = rows(tables, 'conflicts')
    .filter(({ about }) => about === id || known.has(about))
    .map((row) => ({ about: row.about, words: text(row, 'value_words'), reason: text(row, 'reason'), ...(row.first_state && !isSaid(row) ? { short: text(row, 'short') } : {}), citations: ids(row.citations) }));
  const fixed = fixedSentences(tables, set);
  const cited = valuesOf([body, remarks, conflicts], 'citations').flat() as string[];
  const citations = used(rows(tables, 'citations'), cited);
  const sources = used(rows(tables, 'sources'), citations.map(({ source }) => source));
  return {
    id,
    title: text(set, 'title'),
    subtitle: text(set, 'subtitle'),
    period: set?.period,
    ...optional('periodWords', text(set, 'period_words')),
    ...optional('checked', set?.checked),
    version,
    fixed,
    ...body,
    conflicts,
    remarks,
    citations: citations.map(citation),
    sources: sources.map(source),
    corrections: rows(tables, 'corrections')
      .filter((row) => known.has(row.id))
      .map(({ id, was, is, date, version }) => ({ id, was, is, date, version })),
  };
}

/** What every object in a value, however deep, has under a name. */
function valuesOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => (member === name ? [inner] : valuesOf(inner, name)));
}

/** The sentences that somebody wrote and read, what they rest on, and the source of the number in the headline. */
function fixedSentences(tables: Tables, set: Row | undefined) {
  const [first] = ids(set?.headline_ids);
  const about = [...VALUE_TABLES, ...EVENT_TABLES].flatMap((name) => used(rows(tables, name), [first]))[0];
  const [citation] = used(rows(tables, 'citations'), ids(about?.citations ?? set?.citations).slice(0, 1));
  return {
    headline: text(set, 'headline'),
    finding: text(set, 'finding'),
    // Until the longer one is made of the data (`long-finding.ts`).
    longFinding: text(set, 'finding'),
    caveats: [text(set, 'caveat_1'), text(set, 'caveat_2')],
    ...optional('partSubtitle', text(set, 'part_subtitle')),
    source: citation?.source,
  };
}

/** What every observation has, from the columns that all tables share. */
export function observation(row: Row) {
  return {
    id: row.id,
    value: row.value ? Number(row.value) : null,
    period: row.period,
    ...optional('periodWords', text(row, 'period_words')),
    status: ids(row.status),
    bound: row.bound,
    provider: row.provider,
    citations: ids(row.citations),
    ...optional('caveat', text(row, 'caveat')),
  };
}

/** Its words come later, when a reader asks for them (`assemblePassages`). */
function citation(row: Row) {
  return { id: row.id, source: row.source, ...optional('essayNote', row.essay_note) };
}

/** Quotes and how sources were seen, by id, for the citations and sources of these sets. */
export function assemblePassages(tables: Tables, sets: readonly Pick<DataSet, 'citations' | 'sources'>[]): Omit<Passages, 'rest'> {
  const has = (list: 'citations' | 'sources') => (row: Row) => sets.some((set) => set[list].some(({ id }) => id === row.id));
  const quoted = rows(tables, 'citations').filter((row) => row.quote && has('citations')(row));
  const noted = rows(tables, 'sources').filter((row) => row.note_en && has('sources')(row));
  const passage = (row: Row) => ({
    quote: row.quote ?? '',
    ...optional('quoteLanguage', row.quote_lang),
    ...optional('translation', translation(row)),
    ...optional('note', text(row, 'note')),
  });
  return {
    quotes: Object.fromEntries<Passages['quotes'][string]>(quoted.map((row) => [row.id ?? '', passage(row)])),
    notes: Object.fromEntries<Passages['notes'][string]>(noted.map((row) => [row.id ?? '', text(row, 'note') ?? { en: '' }])),
  };
}

/** Ours of a quote; empty in the language that it is in, where the quote itself stands. */
function translation(row: Row) {
  const words = text({ ...row, translation_en: row.translation_en || (row.quote ?? '') }, 'translation');
  return words && (row.quote_lang === 'en' ? { ...words, en: '' } : words);
}

function source(row: Row) {
  return {
    id: row.id,
    ...optional('originator', text(row, 'who')),
    publisher: row.where_en,
    // A name that is the same in all languages need not travel thrice.
    ...(TRANSLATIONS.every((language) => (row[`where_${language}`] || row.where_en) === row.where_en) ? {} : { place: text(row, 'where') }),
    // What was not seen can at least be searched for.
    ...(row.seen === 'essay' ? optional('title', row.title) : {}),
    ...optional('date', row.date),
    ...optional('dateWords', text(row, 'when')),
    ...optional('short', text(row, 'short')),
    ...optional('url', row.url),
    seen: row.seen,
  };
}

export function providers(tables: Tables, values: readonly { provider: string | undefined }[]) {
  return used(rows(tables, 'providers'), values.map(({ provider }) => provider)).map((row) => ({ id: row.id, name: text(row, 'name'), short: text(row, 'short') }));
}

export function unit(tables: Tables, id: string | undefined) {
  const row = rows(tables, 'units').find((candidate) => candidate.id === id);
  const few = { ...row, few_en: row?.one_en ?? '' };
  return { one: text(row, 'one'), ...(WITH_FEW.some((language) => row?.[`few_${language}`]) ? { few: text(few, 'few') } : {}), other: text(row, 'other'), ...optional('plural', text(row, 'plural')) };
}

export const rows = (tables: Tables, name: string): readonly Row[] => tables[name] ?? [];
export const used = (all: readonly Row[], wanted: readonly (string | undefined)[]) => all.filter(({ id }) => wanted.includes(id));
export const ids = (list: string | undefined) => (list ?? '').split(' ').filter((id) => id);
/** A text in all its languages; `undefined` when there is none. */
export function text(row: Row | undefined, column: string) {
  const en = row?.[`${column}_en`] ?? row?.[column];
  if (!row || !en) return undefined;
  const translated = TRANSLATIONS.flatMap((language) => {
    const words = row[`${column}_${language}`];
    return words ? [[language, words] as const] : [];
  });
  return { en, ...Object.fromEntries(translated) } as LocalText;
}
export const optional = (name: string, value: unknown) => (value ? { [name]: value } : {});
