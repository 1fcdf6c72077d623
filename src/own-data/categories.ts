import { DataError } from '../core/data-error.js';
import { plainName } from './column-words.js';
import type { Columns } from './document.js';
import type { Layout, Role } from './roles.js';
import { isLikeNumber, isLikePeriod, isLikeTotal } from './looks.js';
import type { SheetRow } from './sheet.js';

/** What the columns are called that tell rows apart. */
const NAMES = new Set(
  (
    'country|entity|region|area|geo|geography|location|state|province|district|city|county|sex|gender|age|age group|article|' +
    'type|category|crime|offence|offense|indicator|series|group|страна|регион|область|город|район|пол|возраст|статья|вид|' +
    'категория|ел|аймақ|облыс|қала|аудан|жынысы|жасы|бап|түрі|санаты|land|région|país'
  ).split('|'),
);

/** By element: what may stand once only, as far as there are such columns. */
const KEYS: readonly (readonly Role[])[] = [
  ['year', 'period', 'from_month', 'to_month', 'month', 'definition'],
  ['label', 'id'],
  ['name', 'year', 'period', 'month'],
];

/** How a note below a table begins. */
const NOTE = /^(?:[*†‡¹²³]|source|note|источник|примечани|дереккөз|ескерт|quelle|fuente)/i;

/** Longer texts are remarks. */
const LONGEST = 60;
const MOST_NAMED = 12;

/** The columns that nobody reads and that tell rows apart: without one of their values chosen, two series would be drawn as one. */
export function categoriesIn(
  rows: readonly SheetRow[],
  names: readonly string[],
  roles: readonly Role[],
  { known, required }: Columns,
): number[] {
  const isTrend = required.some((group) => group.includes('period'));
  const isWide = roles.some((role) => role.startsWith('period:'));
  const key = KEYS.find((each) => required.some((group) => group.includes(each[0] ?? '')));
  if (!known.includes('value') || !key) return [];
  const isAside = asideIn(roles);
  const cells = rows.map(({ cells: all }) => all).filter((all) => !isAside(all));
  const at = [...roles.keys()].filter((index) => key.includes(roles[index] ?? ''));
  const byKey = grouped(cells, (row) => at.map((index) => row[index]?.trim() ?? '').join('\n'));
  const doubles = isWide ? (cells.length > 1 ? [cells] : []) : [...byKey.values()].filter(({ length }) => length > 1);
  return [...roles.keys()].filter((index) => {
    if (roles[index] !== '' || valuesIn(cells, index).size < 2) return false;
    if (doubles.some((group) => valuesIn(group, index).size > 1) && !isMeasure(cells, index)) return true;
    return isTrend && isLabel(cells, index, names[index] ?? '');
  });
}

/** Numbers of many sizes are counts of something else; a few that come again and again are codes. */
function isMeasure(cells: readonly (readonly string[])[], index: number): boolean {
  const values = valuesIn(cells, index);
  return [...values].every(isLikeNumber) && values.size * 2 > cells.length;
}

/** In nearly every row a short text. */
function isLabel(cells: readonly (readonly string[])[], index: number, name: string): boolean {
  const blank = cells.filter((row) => !row[index]?.trim()).length;
  const values = [...valuesIn(cells, index)];
  if (blank > 0.1 * cells.length || values.some((value) => value.length > LONGEST)) return false;
  if (values.every((value) => isLikeNumber(value) || isLikePeriod(value))) return false;
  return NAMES.has(plainName(name)) || values.length * 2 <= cells.length - blank;
}

const valuesIn = (cells: readonly (readonly string[])[], index: number): Set<string> =>
  new Set([...new Set(cells.map((row) => row[index] ?? ''))].map((cell) => cell.trim()).filter((cell) => cell));

function grouped<Each>(list: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/**
 * Whether a row is a note below the table, or adds up the others: it has one cell where all have several, or the name of a sum
 * where all have a time.
 */
export function asideIn(roles: readonly Role[]): (cells: readonly string[]) => boolean {
  const time = roles.findIndex((role) => role === 'year' || role === 'period');
  // A name without a number is a missing figure; what has no time where all have one is none.
  const areNamed = roles.some((role) => ['name', 'label', 'title'].includes(role));
  const areSeveral = roles.filter((role) => role).length > 1;
  return (cells) => {
    if (time >= 0 && isLikeTotal(cells[time] ?? '')) return true;
    const only = cells.findIndex((cell) => cell.trim());
    if (!areSeveral || cells.findLastIndex((cell) => cell.trim()) !== only) return false;
    const text = cells[only]?.trim() ?? '';
    return NOTE.test(text) || (time >= 0 && !areNamed && !isLikeNumber(text) && !isLikePeriod(text) && only === 0);
  };
}

/** Whether the last row of stages or petitions is called a sum and is one. The first may be the whole that the others are parts of. */
export function isSumOfOthers(rows: readonly (readonly string[])[], roles: readonly Role[]): boolean {
  const [name, value] = [roles.findIndex((role) => role === 'label' || role === 'name'), roles.indexOf('value')];
  const numbers = rows.map((cells) =>
    Number(/^[\d\s,.'’]+$/.test(cells[value] ?? '') ? cells[value]?.replace(/\D/g, '') : NaN),
  );
  const sum = numbers.slice(0, -1).reduce((all, each) => all + each, 0);
  return rows.length > 2 && isLikeTotal(rows.at(-1)?.[name] ?? '') && numbers.at(-1) === sum;
}

/** Whether a row has this value, however it is written. What comes again and again is looked at once. */
export function isPicked(index: number, value: string): (cells: readonly string[]) => boolean {
  const wanted = plainName(value);
  const known = new Map<string, boolean>();
  return (cells) => {
    const cell = cells[index] ?? '';
    const found = known.get(cell) ?? plainName(cell) === wanted;
    known.set(cell, found);
    return found;
  };
}

/** What has to be asked before one series can be drawn; nothing where all is said. */
export function questionOf(rows: readonly SheetRow[], names: readonly string[], { roles, pick }: Layout): DataError[] {
  const isAside = asideIn(roles);
  const all = rows.map(({ cells }) => cells).filter((cells) => !isAside(cells));
  let left: readonly (readonly string[])[] = all;
  for (const [name, value] of Object.entries(pick)) {
    const index = names.findIndex((each) => plainName(each) === plainName(name));
    const values = [...valuesIn(all, index)];
    const isThere = values.some((each) => plainName(each) === plainName(value));
    if (index < 0 || !isThere) {
      const list = (index < 0 ? names : values).filter((each) => each).slice(0, MOST_NAMED);
      const message = index < 0 ? `there is no column "${name}"` : `no row has "${value}" in the column "${name}"`;
      const place = { column: index < 0 ? undefined : name, choices: list };
      return [new DataError('bad-pick', message, { value: index < 0 ? name : value, place })];
    }
    left = left.filter(isPicked(index, value));
  }
  const open = [...roles.keys()].find((index) => roles[index] === 'category' && valuesIn(left, index).size > 1);
  if (open === undefined) return [];
  const name = names[open] ?? '';
  const values = [...valuesIn(left, open)];
  const total = values.find(isLikeTotal);
  const choices = [...new Set([...(total ? [total] : []), ...values])].slice(0, MOST_NAMED);
  const message = `the column "${name}" tells rows apart: ${choices.join(', ')}`;
  return [new DataError('several-rows', message, { value: name, place: { column: name, choices } })];
}
