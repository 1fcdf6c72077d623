import { cell, type DataPackage, type Row, rowsOf } from './data-package.js';
import { type Language, LANGUAGE_TRAITS, TRANSLATIONS } from '../../src/core/languages.js';

/** Texts that widgets show. Terms and explanations are for readers of the files. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  units: ['one_en', 'other_en', 'plural_en'],
  providers: ['name_en', 'short_en'],
  definitions: ['label_en', 'short_en'],
  datasets: [
    ...['title_en', 'headline_en', 'subtitle_en', 'part_subtitle_en', 'finding_en', 'caveat_1_en', 'caveat_2_en'],
    ...['subject_en', 'lane_against_en', 'lane_for_en', 'period_words_en', 'span_en', 'after_words_en'],
  ],
  'offence-trend': ['period_words_en', 'caveat_en'],
  'series-breaks': ['short_en', 'reason_en'],
  'attrition-funnel': ['label_en', 'period_words_en', 'caveat_en'],
  'petition-counter': ['name_en', 'organiser_en', 'period_words_en', 'reported_by_en', 'caveat_en'],
  'campaign-timeline': ['date_words_en', 'title_en', 'short_title_en', 'description_en', 'outcome_en', 'caveat_en'],
  'event-groups': ['label_en'],
  'later-events': ['date_words_en', 'title_en', 'description_en', 'outcome_en', 'caveat_en'],
  conflicts: ['value_words_en', 'short_en', 'reason_en'],
  remarks: ['text_en'],
  'not-used': ['figure_en', 'reason_en'],
  sources: ['who_en', 'where_en', 'when_en', 'short_en', 'note_en'],
  citations: ['translation_en', 'note_en'],
};

/** What is to be translated: an English quote has no translation into English, and is itself the original. */
function original(table: string, row: Row, column: string): string {
  const isQuote = table === 'citations' && column === 'translation_en' && cell(row, 'quote_lang') === 'en';
  return cell(row, isQuote ? 'quote' : column);
}

/** A text that is to be translated. */
export interface ShownText {
  readonly table: string;
  readonly row: Row;
  /** Without its language. */
  readonly column: string;
  readonly original: string;
}

/** Every text of the data that widgets show. */
export function shownTexts(data: DataPackage): ShownText[] {
  return Object.entries(SHOWN).flatMap(([table, columns]) =>
    rowsOf(data, table).flatMap((row) =>
      columns.flatMap((column) => {
        const text = original(table, row, column);
        return text ? [{ table, row, column: column.replace(/_en$/, ''), original: text }] : [];
      }),
    ),
  );
}

/** A text without its translation, or whose English has changed since, would be shown in the wrong words. */
export function checkTranslations(data: DataPackage): string[] {
  return TRANSLATIONS.flatMap((language) => {
    const file = `translations-${language}`;
    const { hasFew, isDraft } = LANGUAGE_TRAITS[language];
    if (!data.tables[file]) return [];
    const rows = new Map(rowsOf(data, file).map((row) => [keyOf(row), row]));
    const needed = shownTexts(data).map(({ table, row, column, original: en }) => ({
      key: `${table} ${cell(row, 'id')} ${column}`,
      en,
    }));
    const keys = new Set(needed.map(({ key }) => key));
    return [
      ...(hasFew && !isDraft ? withoutFew(language, data, rows) : []),
      ...needed.flatMap(({ key, en }) => {
        const row = rows.get(key);
        if (!row || !cell(row, 'text')) return isDraft ? [] : [`${file}.csv ${key}: has no translation of "${en}"`];
        return cell(row, 'en') === en ? [] : [`${file}.csv ${key}: translates "${cell(row, 'en')}", which is now "${en}"`];
      }),
      ...[...rows.keys()]
        .filter((key) => !keys.has(key) && !/^units .* few$/.test(key))
        .map((key) => `${file}.csv ${key}: translates nothing that is shown`),
    ];
  });
}

const keyOf = (row: Row) => `${cell(row, 'table')} ${cell(row, 'id')} ${cell(row, 'column')}`;

/** Without its form behind 2 to 4 a unit would stand in the wrong case. */
function withoutFew(language: Language, data: DataPackage, rows: ReadonlyMap<string, Row>): string[] {
  return rowsOf(data, 'units')
    .map((row) => `units ${cell(row, 'id')} few`)
    .filter((key) => !rows.get(key)?.text)
    .map((key) => `translations-${language}.csv ${key}: a unit needs its form behind 2 to 4`);
}
