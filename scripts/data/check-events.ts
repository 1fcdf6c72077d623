import { cell, problem, rowsOf } from './data-package.js';
import type { DataPackage } from './data-package.js';
import { EVENT_TABLES, VALUE_TABLES } from './data-package.js';

/** Tables whose ids readers meet in links, reports and corrections: there an id must mean one thing. */
const LINKED = [
  ...['datasets', ...VALUE_TABLES, 'series-breaks'],
  ...[...EVENT_TABLES, 'conflicts', 'remarks', 'not-used'],
];

/** Who and what: persons only in public office, plans with their outcome, ids that mean one thing. */
export function checkEvents(data: DataPackage): string[] {
  return [...checkPersons(data), ...checkOutcomes(data), ...checkIds(data)];
}

function checkPersons(data: DataPackage): string[] {
  return rowsOf(data, 'actors')
    .filter((row) => cell(row, 'kind') === 'person' && cell(row, 'office_en').trim() === '')
    .map((row) => problem('actors', row, 'office_en', 'a person is named only in a public office'));
}

/** What was announced must not be read as having happened (rule 7). */
function checkOutcomes(data: DataPackage): string[] {
  return EVENT_TABLES.flatMap((table) =>
    rowsOf(data, table)
      .filter((row) => cell(row, 'status') !== 'occurred' && cell(row, 'outcome_en') === '')
      .map((row) => problem(table, row, 'outcome_en', `"${cell(row, 'status')}" needs what became of it`)),
  );
}

function checkIds(data: DataPackage): string[] {
  const owners = new Map<string, string>();
  return LINKED.flatMap((table) =>
    rowsOf(data, table).flatMap((row) => {
      const id = cell(row, 'id');
      const owner = owners.get(id) ?? table;
      owners.set(id, owner);
      return owner === table ? [] : [problem(table, row, 'id', `already used in ${owner}`)];
    }),
  );
}
