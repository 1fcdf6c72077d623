import { compareVersions } from '../../src/core/corrections.js';
import { dayNumber, firstDay, lastDay, parsePeriod, precision } from '../../src/core/period.js';
import type { Period } from '../../src/core/period.js';
import { cell, idsIn, problem, rowsOf } from './data-package.js';
import type { DataPackage, Row } from './data-package.js';
import { VALUE_TABLES } from './data-package.js';

/** When, and how many: dates that can be read, no value twice, no empty value unless it is said to be missing. */
export function checkValues(data: DataPackage): string[] {
  return [...checkDates(data), ...checkMissing(data), ...checkTrend(data), ...checkCorrections(data)];
}

/** A period, or `null` for one that cannot be read: that is reported once, by the rule for dates. */
export function readPeriod(text: string): Period | null {
  try {
    return parsePeriod(text);
  } catch {
    return null;
  }
}

/** The first and the last day that a period can contain, as whole days since 1970. */
export function daysOf(period: Period): { first: number; last: number } {
  return { first: dayNumber(firstDay(period.start)), last: dayNumber(lastDay(period.end)) };
}

function checkDates(data: DataPackage): string[] {
  return data.descriptor.resources.flatMap(({ name, schema }) =>
    schema.fields
      .filter((field) => field['dv:edtf'])
      .flatMap((field) =>
        rowsOf(data, name)
          .filter((row) => cell(row, field.name) !== '' && !readPeriod(cell(row, field.name)))
          .map((row) => problem(name, row, field.name, 'not a date that can be read')),
      ),
  );
}

function checkMissing(data: DataPackage): string[] {
  return VALUE_TABLES.flatMap((table) =>
    rowsOf(data, table)
      .filter((row) => (cell(row, 'value') === '') !== idsIn(cell(row, 'status')).includes('missing'))
      .map((row) => problem(table, row, 'value', 'empty exactly when the status says "missing"')),
  );
}

function checkTrend(data: DataPackage): string[] {
  const rows = rowsOf(data, 'offence-trend');
  return rows.flatMap((row, index) => {
    const twin = rows.slice(0, index).find((other) => sameThing(row, other));
    return [
      ...(twin ? [problem('offence-trend', row, 'period', `same period and definition as ${cell(twin, 'id')}`)] : []),
      ...(changesInside(row) ? [] : [problem('offence-trend', row, 'definition_changed', 'not a day inside the period')]),
    ];
  });
}

/** The last correction of a value says what the value is, and no correction comes from a version that is still to come. */
function checkCorrections(data: DataPackage): string[] {
  const rows = rowsOf(data, 'corrections');
  const last = new Map(rows.map((row) => [cell(row, 'id'), row]));
  const values = new Map(
    VALUE_TABLES
      .flatMap((table) => rowsOf(data, table))
      .map((row) => [cell(row, 'id'), cell(row, 'value')]),
  );
  return [
    ...[...last.values()]
      .filter((row) => values.has(cell(row, 'id')) && values.get(cell(row, 'id')) !== cell(row, 'is'))
      .map((row) => problem('corrections', row, 'is', `the value is "${values.get(cell(row, 'id'))}"`)),
    ...rows
      .filter((row) => compareVersions(cell(row, 'version'), data.descriptor.version) > 0)
      .map((row) => problem('corrections', row, 'version', `the data are of version ${data.descriptor.version}`)),
  ];
}

/** Two values of one period stand side by side when their definitions differ, as 739 and 919 for 2018. */
function sameThing(a: Row, b: Row): boolean {
  return cell(a, 'period') === cell(b, 'period') && cell(a, 'definition') === cell(b, 'definition');
}

function changesInside(row: Row): boolean {
  if (cell(row, 'definition_changed') === '') return true;
  const changed = readPeriod(cell(row, 'definition_changed'));
  const period = readPeriod(cell(row, 'period'));
  // One that cannot be read has been reported as such.
  if (!changed || !period) return true;
  const day = daysOf(changed).first;
  const { first, last } = daysOf(period);
  // On its first day the whole period would have one definition.
  return precision(changed.start) === 'day' && changed.start === changed.end && day > first && day <= last;
}
