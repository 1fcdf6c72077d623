import fc from 'fast-check';
import type { OwnInput } from '../../src/own-data/read.js';
import { WIDGETS, type Widget } from '../../src/widgets.js';
import { LANGUAGES } from '../../src/core/languages.js';

/** One attempt. */
export interface Case {
  readonly widget: Widget;
  readonly input: OwnInput;
  readonly width: number;
  readonly language: string;
}

const STATUSES = ['normal', 'break', 'partial', 'missing', 'provisional', 'estimated', 'derived', 'break partial'];
const BOUNDS = ['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than'];

/** Texts that have deceived other libraries, and plain ones. */
const hostile = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  ' jAva\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'url(https://evil.example/x)',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eslairT \u2066x\u2069',
  'a\u0000b\u0007c\u009f',
  '\ud800 half \udc00',
  'العربية 123',
  'a-'.repeat(90),
  '__proto__',
  'constructor',
  '',
  ' ',
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('report', 'Police', 'a count of things', 'Отчёт') },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const label = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.record({ en: text, ru: text }, { requiredKeys: [] }) },
);

const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2000, max: 2024 }) },
  { weight: 1, arbitrary: fc.integer({ min: 990, max: 2110 }) },
);
const two = (number: number) => String(number).padStart(2, '0');
const month = fc.integer({ min: 0, max: 13 }).map(two);
const date = fc.oneof(
  { weight: 8, arbitrary: year.map(String) },
  { weight: 2, arbitrary: fc.tuple(year, month).map((parts) => parts.join('-')) },
  { weight: 1, arbitrary: fc.tuple(year, month, month).map((parts) => parts.join('-')) },
);
const period = fc.oneof(
  { weight: 12, arbitrary: date },
  { weight: 1, arbitrary: fc.tuple(date, date).map((parts) => parts.join('/')) },
  { weight: 1, arbitrary: date.map((each) => `${each}~`) },
  { weight: 1, arbitrary: fc.constantFrom('1000/2100', '0000', '99999', '2020-02-30', 'сентябрь 2020', '2020/../..') },
);
const value = fc.oneof(
  { weight: 15, arbitrary: fc.nat({ max: 100_000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -0, 5e-324, 1e-9, 1e12, 1e308, -5, 3.7, NaN, Infinity, '1 234') },
);
/** What a closed schema must not let through, and keys that have polluted prototypes. */
const strange = fc.oneof(fc.constantFrom({ onclick: 'alert(1)', style: 'x', render: 1 }), fc.anything({ maxDepth: 2 }));

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor', ' ', 'a b');
const address = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://x@y.example:1/',
  '//z.example',
  'mailto:a@b.example',
);
const source = fc.oneof(id, text, address);
const statuses = fc.oneof(
  fc.constantFrom(...STATUSES),
  fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 }).map((list) => list.join(' ')),
);
const shared = {
  value,
  bound: fc.constantFrom(...BOUNDS, ...BOUNDS, 'x'),
  status: statuses,
  source,
  caveat: label,
  provider: label,
};
const shares = <Row>(row: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }, requiredKeys: (keyof Row)[]) =>
  fc.record<Row, keyof Row>(row, { requiredKeys });

/** Rows as each element wants them, though what they hold may be anything. */
const ROWS: Readonly<Record<Widget, fc.Arbitrary<object>>> = {
  'offence-trend': shares({ ...shared, period, definition: label, unit: fc.constant('reports') }, ['period', 'value']),
  'attrition-funnel': shares({ ...shared, id, parent: id, label, period, unit: label }, ['label', 'value']),
  'campaign-timeline': shares(
    {
      date: period,
      title: label,
      actor: fc.constantFrom('law', 'government', 'for', 'against', 'context', 'x'),
      status: fc.constantFrom('occurred', 'announced', 'planned', 'x'),
      source,
      description: label,
      outcome: label,
    },
    ['date', 'title'],
  ),
  'petition-counter': shares(
    { ...shared, name: label, period, opened: period, side: fc.constantFrom('for', 'against', 'x'), url: text },
    ['name', 'value'],
  ),
};

/** A funnel that has a chance of being a tree. */
const tree = fc.tuple(value, value, value, value, label).map(([first, next, one, other, words]) => [
  { id: 'a', label: words, value: first },
  { id: 'b', parent: 'a', label: 'next', value: next, bound: 'about' },
  { id: 'c', parent: 'b', label: words, value: one },
  { id: 'd', parent: 'b', label: 'other', value: other },
  { id: 'e', parent: 'a', label: 'rest', value: null, status: 'derived' },
]);

const sources = fc.array(fc.record({ id, publisher: text, title: text, url: fc.oneof(text, address), date }), {
  maxLength: 3,
});

function documentOf(widget: Widget): fc.Arbitrary<object> {
  const row = fc.oneof({ weight: 20, arbitrary: ROWS[widget] }, { weight: 1, arbitrary: strange });
  const some = fc.array(row, { maxLength: 8 });
  const rows = widget === 'attrition-funnel' ? fc.oneof(tree, some) : some;
  return fc.record({ rows, sources, title: label, checked: period, more: strange }, { requiredKeys: ['rows'] });
}

const cell = fc.oneof(text, period, value.map(String), fc.constantFrom('"', '1,5', '1.234', '', ';', '\t', '\n'));
const HEADERS: Readonly<Record<Widget, string[]>> = {
  'offence-trend': ['year', 'from_month', 'value', 'status', 'source'],
  'attrition-funnel': ['id', 'parent', 'label', 'value', 'status'],
  'campaign-timeline': ['date', 'title', 'actor', 'source'],
  'petition-counter': ['name', 'value', 'period', 'side', 'source'],
};

const tableOf = (widget: Widget) =>
  fc
    .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((rows) => [HEADERS[widget], ...rows]);

const inputOf = (widget: Widget): fc.Arbitrary<OwnInput> =>
  fc.oneof(
    { weight: 12, arbitrary: documentOf(widget).map((object) => ({ object })) },
    { weight: 2, arbitrary: documentOf(widget).map((object) => ({ text: JSON.stringify(object) ?? '' })) },
    { weight: 2, arbitrary: tableOf(widget).map((cells) => ({ cells })) },
    { weight: 2, arbitrary: tableOf(widget).map((rows) => ({ text: rows.map((row) => row.join(',')).join('\n') })) },
    { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }).map((object) => ({ object })) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((each) => ({ text: each })) },
  );

/** Any input for any element, at any width. */
export const caseOf: fc.Arbitrary<Case> = fc.constantFrom(...WIDGETS).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    input: inputOf(widget),
    width: fc.integer({ min: 200, max: 2_000 }),
    language: fc.constantFrom(...LANGUAGES),
  }),
);

/** As many rows as are read, of the kinds that have taken longest: each year apart, many of one day, all of one parent. */
export function manyRows(widget: Widget, variant: number, count = 5_000): object {
  const rows = Array.from({ length: count }, (_, index) => {
    const year = 1000 + (index % (variant % 2 ? 1_020 : 25));
    const row = { value: (index * 7919) % 10_007, source: variant % 3 ? 'one' : `source ${index}` };
    const status = variant % 5 ? 'normal' : 'break';
    if (widget === 'offence-trend') return { ...row, period: String(year), definition: `number ${index}`, status };
    if (widget === 'campaign-timeline') {
      const date = variant % 4 ? `${year}-0${1 + (index % 9)}-1${index % 10}` : '2020-09-23';
      return { source: row.source, date, title: `Event ${index}`, actor: ['law', 'for'][index % 2] };
    }
    if (widget === 'petition-counter') return { ...row, name: `Petition ${index}`, period: String(year) };
    const parent = index === 0 ? {} : { parent: index === 1 ? 's0' : 's1' };
    return { ...row, ...parent, id: `s${index}`, label: `Stage ${index}`, value: index < 2 ? 1e9 : row.value };
  });
  return { title: 'Many', rows };
}
