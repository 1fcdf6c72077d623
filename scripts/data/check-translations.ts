import { cell, type DataPackage, type Row, rowsOf } from './data-package.js';
import { LANGUAGES } from './translations.js';

/** Texts that widgets show. `later-events` are not bundled yet, and terms and explanations are for readers of the files. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  units: ['one_en', 'other_en'],
  providers: ['name_en', 'short_en'],
  definitions: ['label_en', 'short_en'],
  datasets: ['title_en', 'subtitle_en', 'subject_en', 'period_words_en', 'span_en'],
  'offence-trend': ['period_words_en', 'caveat_en'],
  'series-breaks': ['short_en', 'reason_en'],
  'attrition-funnel': ['label_en', 'period_words_en', 'caveat_en'],
  'petition-counter': ['name_en', 'period_words_en', 'reported_by_en', 'caveat_en'],
  'campaign-timeline': ['date_words_en', 'title_en', 'description_en', 'outcome_en', 'caveat_en'],
  conflicts: ['value_words_en', 'reason_en'],
  remarks: ['text_en'],
  sources: ['originator', 'quoted_by', 'note_en'],
  citations: ['translation_en', 'note_en'],
};

/** A text without its translation, or whose English has changed since, would be shown in the wrong words. */
export function checkTranslations(data: DataPackage): string[] {
  return LANGUAGES.flatMap((language) => {
    const file = `translations-${language}`;
    if (!data.tables[file]) return [];
    const rows = new Map(rowsOf(data, file).map((row) => [keyOf(row), row]));
    const needed = Object.entries(SHOWN).flatMap(([table, columns]) =>
      rowsOf(data, table).flatMap((row) =>
        columns.flatMap((column) => {
          const en = cell(row, column);
          return en ? [{ key: `${table} ${cell(row, 'id')} ${column.replace(/_en$/, '')}`, en }] : [];
        }),
      ),
    );
    const keys = new Set(needed.map(({ key }) => key));
    return [
      ...needed.flatMap(({ key, en }) => {
        const row = rows.get(key);
        if (!row || !cell(row, 'text')) return [`${file}.csv ${key}: has no translation of "${en}"`];
        return cell(row, 'en') === en ? [] : [`${file}.csv ${key}: translates "${cell(row, 'en')}", which is now "${en}"`];
      }),
      ...[...rows.keys()]
        .filter((key) => !keys.has(key) && !/^units .* few$/.test(key))
        .map((key) => `${file}.csv ${key}: translates nothing that is shown`),
    ];
  });
}

const keyOf = (row: Row) => `${cell(row, 'table')} ${cell(row, 'id')} ${cell(row, 'column')}`;
