import type { Tables } from './assemble.js';
import type { Row } from './data-package.js';

const NUMBERED = ['citations', 'sources'];

/**
 * Numbers instead of the ids of citations and sources: no reader sees these, and written out they would travel with every
 * page. Values keep their ids; by those they are reported and corrected.
 */
export function withShortIds(tables: Tables): Tables {
  const short = new Map(
    NUMBERED.flatMap((name) =>
      (tables[name] ?? []).map(({ id }, index) => [`${name} ${id}`, index.toString(36)] as const),
    ),
  );
  const replaced = (name: string, list = '') =>
    list
      .split(' ')
      .map((id) => short.get(`${name} ${id}`) ?? id)
      .join(' ');
  const shortened = (name: string) => (row: Row) => ({
    ...row,
    ...(NUMBERED.includes(name) && { id: replaced(name, row.id) }),
    ...(row.citations && { citations: replaced('citations', row.citations) }),
    ...(row.source && { source: replaced('sources', row.source) }),
  });
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(shortened(name))]));
}
