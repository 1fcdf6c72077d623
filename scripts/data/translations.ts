import { TRANSLATIONS } from '../../src/core/languages.js';
import type { Tables } from './assemble.js';
import type { Row } from './data-package.js';

/**
 * Every row with its texts in the other languages, in columns such as `title_ru`. Each language has a table of its own,
 * `translations-ru.csv`, one row for each text.
 */
export function withTranslations(tables: Tables): Tables {
  const found = new Map(
    TRANSLATIONS.flatMap((language) =>
      (tables[`translations-${language}`] ?? []).map(
        ({ table, id, column, text }) => [`${table} ${id}`, `${column}_${language}`, text ?? ''] as const,
      ),
    ).reduce((rows, [key, column, text]) => rows.set(key, { ...rows.get(key), [column]: text }), new Map<string, Row>()),
  );
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, ...found.get(`${name} ${row.id}`) })),
    ]),
  );
}
