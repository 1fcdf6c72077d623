import { daysOf, readPeriod } from './check-values.js';
import { cell, idsIn, problem, rowsOf } from './data-package.js';
import type { DataPackage, Row } from './data-package.js';

/** Arithmetic: no part larger than its whole, and what we derived must add up. */
export function checkParts(data: DataPackage): string[] {
  const funnel = rowsOf(data, 'attrition-funnel');
  return [
    ...checkSpans(rowsOf(data, 'offence-trend')),
    ...funnel.flatMap((row) => checkStage(row, funnel)),
    ...funnel.flatMap((row) => checkDerived(row, funnel)),
  ];
}

/** A count for some months cannot exceed the count, by the same definition, for a time that contains them. */
function checkSpans(rows: readonly Row[]): string[] {
  return rows.flatMap((part) =>
    rows
      .filter((whole) => cell(whole, 'definition') === cell(part, 'definition') && contains(whole, part))
      .filter((whole) => exceeds(part, whole))
      .map((whole) => problem('offence-trend', part, 'value', `more than ${cell(whole, 'value')} of ${cell(whole, 'id')}`)),
  );
}

function contains(whole: Row, part: Row): boolean {
  const outer = readPeriod(cell(whole, 'period'));
  const inner = readPeriod(cell(part, 'period'));
  if (!outer || !inner || outer.text === inner.text) return false;
  const [a, b] = [daysOf(outer), daysOf(inner)];
  return a.first <= b.first && a.last >= b.last;
}

/** "More than 100" may well be less than 120 of its months: only numbers that are closed upwards can be exceeded. */
function exceeds(part: Row, whole: Row): boolean {
  const open = ['more-than', 'at-least'].includes(cell(whole, 'bound'));
  return !open && !isMissing(part) && !isMissing(whole) && valueOf(part) > valueOf(whole);
}

function checkStage(row: Row, funnel: readonly Row[]): string[] {
  const parts = childrenOf(row, funnel);
  const open = ['more-than', 'at-least'].includes(cell(row, 'bound'));
  const total = sum(parts);
  if (open || isMissing(row) || total <= valueOf(row)) return [];
  return [problem('attrition-funnel', row, 'value', `less than its parts, which make ${total}`)];
}

/** A derived stage is the sum of its parts or, without parts, what its siblings leave of the whole. */
function checkDerived(row: Row, funnel: readonly Row[]): string[] {
  if (!idsIn(cell(row, 'status')).includes('derived')) return [];
  const expected = derive(row, funnel);
  if (expected === valueOf(row)) return [];
  return [problem('attrition-funnel', row, 'value', `derived, and must be ${expected ?? 'derivable from other rows'}`)];
}

function derive(row: Row, funnel: readonly Row[]): number | null {
  const parts = childrenOf(row, funnel);
  if (parts.length > 0) return sum(parts);
  const whole = funnel.find((other) => cell(other, 'id') === cell(row, 'parent'));
  return whole ? valueOf(whole) - sum(childrenOf(whole, funnel).filter((other) => other !== row)) : null;
}

function childrenOf(row: Row, funnel: readonly Row[]): Row[] {
  return funnel.filter((other) => cell(other, 'parent') === cell(row, 'id'));
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}

function valueOf(row: Row): number {
  return Number(cell(row, 'value'));
}

function isMissing(row: Row): boolean {
  return cell(row, 'value') === '';
}
