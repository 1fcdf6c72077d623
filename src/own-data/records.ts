import type { Sheet } from './sheet.js';

type Record_ = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep a list of records is looked for: what lies deeper is a part of something else. */
const DEEPEST = 1;

/**
 * The list of records in what programs write: the list itself, a list under some name, the second of two as the World Bank
 * answers, or the cells of a JSON-stat cube; `null` where there is none.
 */
export function recordsIn(json: unknown): readonly Record_[] | null {
  if (isRecord(json) && isRecord(json['dimension']) && Array.isArray(json['id'])) return cube(json);
  return listIn(json, 0);
}

function listIn(json: unknown, depth: number): readonly Record_[] | null {
  if (Array.isArray(json) && json.length > 0 && json.every(isRecord)) return json;
  if (depth > DEEPEST || typeof json !== 'object' || json === null) return null;
  const lists = Object.values(json).flatMap((each) => {
    const list = listIn(each, depth + 1);
    return list ? [list] : [];
  });
  // Of two lists nobody can say which is meant.
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** Records as a sheet: their names are its header, and what is inside another record stands under the name of that. */
export function sheetOfRecords(records: readonly Record_[]): Sheet {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    separator: null,
    caption: '',
    plain: null,
    rows: [
      { row: 0, cells: names },
      ...records.map((record, index) => ({ row: index + 1, cells: names.map((name) => textOf(record[name])) })),
    ],
  };
}

/** Of `{ id: 'XA', value: 'Examplia' }` what people call it. */
function textOf(value: unknown): string {
  if (isRecord(value)) return textOf(value['value'] ?? value['label'] ?? value['name'] ?? value['id']);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** JSON-stat 2.0: the values of all combinations of categories, the last dimension running fastest. */
function cube(json: Record_): readonly Record_[] | null {
  const dimensions = (json['id'] as readonly unknown[]).map((id) => {
    const { category, label } = ((json['dimension'] as Record_)[String(id)] ?? {}) as Record_;
    const { index, label: labels } = isRecord(category) ? category : {};
    const ids = Array.isArray(index)
      ? index.map(String)
      : Object.entries(isRecord(index) ? index : isRecord(labels) ? labels : {})
          .sort((a, b) => Number(a[1]) - Number(b[1]))
          .map(([each]) => each);
    const words = (each: string) => (isRecord(labels) && typeof labels[each] === 'string' ? labels[each] : each);
    const isTime = /^time/i.test(String(id));
    return { name: isTime ? 'time' : typeof label === 'string' ? label : String(id), categories: ids.map(words) };
  });
  const values = json['value'] as Record_ | readonly unknown[] | undefined;
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (!values || size < 1 || size > MOST_CELLS) return null;
  return Array.from({ length: size }, (_, at) => {
    let rest = at;
    const record: Record<string, unknown> = {};
    for (const { name, categories } of [...dimensions].reverse()) {
      record[name] = categories[rest % categories.length];
      rest = Math.floor(rest / categories.length);
    }
    return { ...record, value: (values as Record_)[String(at)] ?? null };
  });
}

const MOST_CELLS = 100_000;
