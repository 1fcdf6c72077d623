import { expect } from 'chai';
import fc from 'fast-check';
import { WIDGETS, type Widget } from '../../src/widgets.js';
import { clean } from '../../src/own-data/text.js';
import { whole } from '../support/data-said.js';
import { fileOf } from '../support/exported.js';
import { own } from '../support/own-reading.js';

const SEEDS = [
  '=1+1',
  '-5',
  '+7',
  '@a',
  "'=x",
  "'",
  'a;=b',
  '"q"',
  '"',
  'a,b',
  'a;b',
  'строка',
  'Қазақша',
  '\ufeff1',
  'sep=;',
  '<b>',
  '<p>',
  'a<br>b</i>',
  '&lt;p>',
  '{',
  'שלום',
];
const text = fc
  .oneof(fc.constantFrom(...SEEDS), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }))
  .map((each) => each.normalize('NFC'))
  .filter((each) => clean(each) !== '' && !/https?:/i.test(each));
const two = (number: number) => String(number).padStart(2, '0');
/** @param days a day, which a trend refuses */
const periodIn = (year: number, days: readonly 'day'[] = []) =>
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom('', 'month', 'months', 'about', ...days, 'whole'))
    .map(([month, form]) => {
      if (form === 'month') return `${year}-${two(month)}`;
      if (form === 'months') return `${year}-${two(month)}/${year}-${two(month + 1)}`;
      if (form === 'about') return `${year}~`;
      if (form === 'day') return `${year}-${two(month)}-28`;
      return form === 'whole' ? `${year}-01/${year}-12` : String(year);
    });
const value = fc.oneof(
  fc.nat({ max: 10_000 }),
  fc.constantFrom(null, 0, 1e12, 1.052, 0.5, 123456.789, 1e-9),
  fc.integer({ min: 0, max: 1e9 }).map((thousandths) => thousandths / 1000),
);
const SOURCES = [
  { id: 's1', publisher: '=Yearbook; 2020', url: 'https://example.org/a?b=c;=d#e' },
  { id: 's2', url: 'https://example.org/b c<d>' },
  { id: 's3', originator: 'Police', publisher: '"Bulletin", 5', title: '-Table-', date: '2019-05' },
];
const shared = {
  bound: fc.constantFrom('exact', 'about', 'more-than'),
  provider: fc.option(text, { nil: undefined }),
  source: fc.option(fc.oneof(text, fc.constantFrom('s1', 's1 s2', 's3', 'A\n=B')), { nil: undefined }),
  caveat: fc.option(text, { nil: undefined }),
};
const status = fc.constantFrom('normal', 'break', 'partial provisional', 'missing', 'derived');
const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2023 }), { minLength: 1, maxLength: 6 });
const each = <Of>(list: readonly Of[], row: (of: Of) => fc.Arbitrary<object>) => fc.tuple(...list.map(row));
const named = fc.uniqueArray(text, { minLength: 4, maxLength: 4, selector: clean });
const ids = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 9 }).filter((id) => id === id.trim() && id !== ''),
  { minLength: 4, maxLength: 4 },
);

const ROWS: Readonly<Record<Widget, fc.Arbitrary<readonly object[]>>> = {
  'offence-trend': fc.tuple(years, text, text).chain(([list, unit, definition]) =>
    each(list, (year) =>
      fc.record({
        ...{ ...shared, status, value, period: periodIn(year), unit: fc.constant(unit) },
        definition: fc.constantFrom(undefined, definition, 'in the family'),
      }),
    ),
  ),
  'attrition-funnel': fc.tuple(ids, named).chain(([[a = '', b = '', c = '', d = ''], labels]) =>
    each(['', a, b, a], () => fc.record({ ...shared, value: fc.constant(null), unit: text })).map((rows) =>
      rows.map((row, index) => ({
        ...row,
        ...{ id: [a, b, c, d][index], label: labels[index], value: [900, 0.125, 0.1, null][index] },
        ...(index ? { parent: index === 2 ? b : a } : {}),
        ...(index === 3 ? { status: 'derived' } : {}),
      })),
    ),
  ),
  'campaign-timeline': years.chain((list) =>
    each(list, (year) =>
      fc.record({
        ...{ date: periodIn(year), title: text, source: shared.source, caveat: shared.caveat },
        ...{ description: shared.caveat, outcome: shared.caveat },
        actor: fc.constantFrom('law', 'for', 'context', undefined),
        status: fc.constantFrom('occurred', 'announced', undefined),
      }),
    ),
  ),
  'petition-counter': named.chain((names) =>
    each(names, (name) =>
      fc.record({
        ...{ ...shared, status, value, name: fc.constant(name), side: fc.constantFrom('for', undefined) },
        ...{ period: fc.option(periodIn(2020), { nil: undefined }), opened: fc.constantFrom(undefined, '2019-10-01') },
        url: fc.constantFrom(undefined, 'https://example.org/p'),
      }),
    ),
  ),
};

describe('own data of any widget, downloaded', () => {
  for (const widget of WIDGETS) {
    it(`are the same for <dv-${widget}> when they are read again`, () => {
      let compared = 0;
      fc.assert(
        fc.property(ROWS[widget], (rows) => {
          const { data, problems } = own(widget, { rows, sources: SOURCES });
          expect(problems).to.deep.equal([]);
          const again = own(widget, [fileOf(widget, data)]);
          expect(again.problems).to.deep.equal([]);
          expect(whole(again.data)).to.deep.equal(whole(data));
          compared++;
        }),
        { numRuns: 200 },
      );
      expect(compared).to.equal(200);
    });
  }
});
