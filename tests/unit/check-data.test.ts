import { expect } from 'chai';
import { checkEvidence } from '../../scripts/data/check-evidence.js';
import { checkSchema } from '../../scripts/data/check-schema.js';
import type { DataPackage, Field, Resource, Row } from '../../scripts/data/data-package.js';

type Tables = Record<string, readonly Row[]>;

const id: Field = {
  name: 'id',
  type: 'string',
  constraints: { required: true, unique: true, pattern: '^[a-z0-9-]+$' },
};
const citations: Field = { name: 'citations', type: 'string', 'dv:list': 'citations' };
const value: Field = { name: 'value', type: 'integer', constraints: { minimum: 0 } };
const edtf = (name: string): Field => ({ name, type: 'string', 'dv:edtf': true });
const text = (...names: string[]): Field[] => names.map((name) => ({ name, type: 'string' }));

const resource = (name: string, fields: Field[], foreignKeys: Resource['schema']['foreignKeys'] = []): Resource => ({
  name,
  path: `${name}.csv`,
  schema: { fields: [id, ...fields], primaryKey: 'id', foreignKeys },
});

/** The columns that the rules look at, and no more. */
const RESOURCES: readonly Resource[] = [
  resource('sources', [
    { name: 'seen', type: 'string', constraints: { required: true, enum: ['essay', 'page', 'excerpt'] } },
    { name: 'accessed', type: 'date' },
    { name: 'url', type: 'string', format: 'uri' },
  ]),
  resource('citations', text('source', 'quote', 'quote_lang', 'translation_en'), [
    { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
  ]),
  resource('definitions', [citations]),
  resource('offence-trend', [
    ...[edtf('period'), value, edtf('definition_changed'), citations],
    ...text('status', 'bound', 'definition'),
  ]),
  resource('series-breaks', [
    edtf('date'),
    { name: 'short_en', type: 'string', constraints: { maxLength: 45 } },
    citations,
  ]),
  resource(
    'attrition-funnel',
    [value, citations, ...text('parent', 'status', 'bound')],
    [{ fields: 'parent', reference: { resource: '', fields: 'id' } }],
  ),
  resource('campaign-timeline', [
    ...[edtf('date'), citations, { name: 'actors', type: 'string', 'dv:list': 'actors' } as const],
    ...text('status', 'outcome_en'),
  ]),
  resource('actors', text('kind', 'office_en')),
  resource('conflicts', [
    { name: 'about', type: 'string', 'dv:refers': ['offence-trend', 'attrition-funnel'] },
    citations,
  ]),
  resource('remarks', [...text('text_en'), citations]),
  resource('corrections', text('was', 'is', 'date', 'version', 'why')),
];

const count = { status: 'normal', bound: 'exact', definition: 'd', definition_changed: '', citations: 'c' };
const stage = { status: 'partial', bound: 'exact', citations: 'c' };
const event = { date: '2020', status: 'occurred', actors: 'president', outcome_en: '', citations: 'c' };

const RIGHT: Tables = {
  sources: [
    { id: 'essay', seen: 'essay', accessed: '', url: '' },
    { id: 'paper', seen: 'excerpt', accessed: '2026-11-22', url: 'https://example.org/a' },
  ],
  citations: [
    { id: 'c', source: 'essay', quote: 'five words of a quote', quote_lang: 'en', translation_en: '' },
    { id: 'c-ru', source: 'paper', quote: 'два слова', quote_lang: 'ru', translation_en: 'two words' },
  ],
  definitions: [{ id: 'd', citations: 'c c-ru' }],
  'offence-trend': [
    { ...count, id: 'y-2019', period: '2019', value: '100', definition_changed: '2019-07-03' },
    { ...count, id: 'y-2019-part', period: '2019-01/2019-09', value: '80', status: 'partial' },
    { ...count, id: 'y-2020', period: '2020', value: '', status: 'missing' },
  ],
  'series-breaks': [{ id: 'break', date: '2019-07-03', short_en: 'law changed', citations: 'c' }],
  'attrition-funnel': [
    { ...stage, id: 'all', parent: '', value: '100', bound: 'about' },
    { ...stage, id: 'both', parent: 'all', value: '30', status: 'partial derived' },
    { ...stage, id: 'one', parent: 'both', value: '20' },
    { ...stage, id: 'two', parent: 'both', value: '10' },
    { ...stage, id: 'rest', parent: 'all', value: '70', status: 'partial derived' },
  ],
  'campaign-timeline': [
    { ...event, id: 'e' },
    { ...event, id: 'plan', date: '2020-10~', status: 'planned', outcome_en: 'It did not happen.' },
  ],
  actors: [
    { id: 'president', kind: 'person', office_en: 'President' },
    { id: 'mothers', kind: 'group', office_en: '' },
  ],
  conflicts: [{ id: 'other', about: 'y-2019', citations: 'c' }],
  remarks: [
    { id: 'r', text_en: 'Nothing older was found.', citations: '' },
    { id: 'r-number', text_en: 'Not 5 but 6.', citations: 'c' },
  ],
  corrections: [],
};

const rowsOf = (table: string): readonly Row[] => RIGHT[table] ?? [];

/** The right tables with some cells of one row changed. */
function edit(table: string, row: string, cells: Row): Tables {
  return { ...RIGHT, [table]: rowsOf(table).map((old) => (old.id === row ? ({ ...old, ...cells } as Row) : old)) };
}

/** The right tables with a row added that is like another but for some cells. */
function add(table: string, like: string, cells: Row): Tables {
  const model = rowsOf(table).find((row) => row.id === like);
  return { ...RIGHT, [table]: [...rowsOf(table), { ...model, ...cells } as Row] };
}

function check(tables: Tables): string[] {
  const headers = RESOURCES.map(({ name, schema }) => {
    const [first] = tables[name] ?? [];
    const columns = schema.fields.map((field) => field.name);
    // Cells of the fixtures stand in any order: only a column too many or too few is of interest here.
    const strange = Object.keys(first ?? {}).filter((column) => !columns.includes(column));
    return [name, [...columns.filter((column) => !first || column in first), ...strange]] as const;
  });
  const data: DataPackage = {
    descriptor: { version: '1.0.0', created: '2026-11-22T00:00:00Z', resources: RESOURCES },
    tables,
    headers: Object.fromEntries(headers),
  };
  return [...checkSchema(data), ...checkEvidence(data)];
}

// One case on one line reads as a table.
// prettier-ignore
const SCHEMA: readonly (readonly [broken: string, given: Tables, expected: string])[] = [
  ['a column too many', edit('remarks', 'r', { note: '' }), 'remarks.csv header: must be "id,text_en,citations", got "id,text_en,citations,note"'],
  ['a required cell empty', edit('sources', 'paper', { seen: '' }), 'sources.csv paper seen: must not be empty, got ""'],
  ['a value outside the list', edit('sources', 'paper', { seen: 'heard' }), 'sources.csv paper seen: must be equal to one of the allowed values, got "heard"'],
  ['an id with a capital', edit('actors', 'mothers', { id: 'Mothers' }), 'actors.csv Mothers id: must match pattern "^[a-z0-9-]+$", got "Mothers"'],
  ['a number as words', edit('offence-trend', 'y-2019-part', { value: 'many' }), 'offence-trend.csv y-2019-part value: must be integer, got "many"'],
  ['a number with a thousands separator', edit('offence-trend', 'y-2019-part', { value: '8,0' }), 'offence-trend.csv y-2019-part value: must be integer, got "8,0"'],
  ['half an offence', edit('offence-trend', 'y-2019-part', { value: '8.5' }), 'offence-trend.csv y-2019-part value: must be integer, got "8.5"'],
  ['fewer than none', edit('offence-trend', 'y-2019-part', { value: '-8' }), 'offence-trend.csv y-2019-part value: must be >= 0, got "-8"'],
  ['a text too long', edit('series-breaks', 'break', { short_en: 'x'.repeat(46) }), `series-breaks.csv break short_en: must NOT have more than 45 characters, got "${'x'.repeat(46)}"`],
  ['a day in words', edit('sources', 'paper', { accessed: '22 November' }), 'sources.csv paper accessed: must match pattern "^\\d{4}-\\d{2}-\\d{2}$", got "22 November"'],
  ['an address that is a script', edit('sources', 'paper', { url: 'javascript:1' }), 'sources.csv paper url: must match pattern "^https?://\\S+$", got "javascript:1"'],
  ['an id twice in a table', add('actors', 'mothers', {}), 'actors.csv mothers id: must be unique, got "mothers"'],
  ['an unknown source', edit('citations', 'c', { source: 'nobody' }), 'citations.csv c source: no "nobody" in sources, got "nobody"'],
  ['an unknown id in a list', edit('definitions', 'd', { citations: 'c nothing' }), 'definitions.csv d citations: no "nothing" in citations, got "c nothing"'],
  ['an unknown actor', edit('campaign-timeline', 'e', { actors: 'somebody' }), 'campaign-timeline.csv e actors: no "somebody" in actors, got "somebody"'],
  ['a conflict about nothing', edit('conflicts', 'other', { about: 'e' }), 'conflicts.csv other about: no "e" in offence-trend, attrition-funnel, got "e"'],
];

const NO_SOURCE = 'citations: nothing without a source, got ""';
const QUOTE_26 = Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ');

// One case on one line reads as a table.
// prettier-ignore
const EVIDENCE: readonly (readonly [broken: string, given: Tables, expected: string])[] = [
  ['a value without a citation', edit('offence-trend', 'y-2019', { citations: '' }), `offence-trend.csv y-2019 ${NO_SOURCE}`],
  ['an event without a citation', edit('campaign-timeline', 'e', { citations: '' }), `campaign-timeline.csv e ${NO_SOURCE}`],
  ['a conflict without a citation', edit('conflicts', 'other', { citations: '' }), `conflicts.csv other ${NO_SOURCE}`],
  ['a break without a citation', edit('series-breaks', 'break', { citations: '' }), `series-breaks.csv break ${NO_SOURCE}`],
  ['a definition without a citation', edit('definitions', 'd', { citations: '' }), `definitions.csv d ${NO_SOURCE}`],
  ['a number in a remark without a citation', edit('remarks', 'r-number', { citations: '' }), `remarks.csv r-number ${NO_SOURCE}`],
  ['a quote of 26 words', edit('citations', 'c', { quote: QUOTE_26 }), `citations.csv c quote: 26 words, at most 25, got "${QUOTE_26}"`],
  ['a quote without its language', edit('citations', 'c', { quote_lang: '' }), 'citations.csv c quote_lang: a quote needs its language, got ""'],
  ['a Russian quote without a translation', edit('citations', 'c-ru', { translation_en: '' }), 'citations.csv c-ru translation_en: needed for a quote in "ru", got ""'],
  ['a page without the day it was read', edit('sources', 'paper', { accessed: '' }), 'sources.csv paper accessed: the day on which the text was read is needed, got ""'],
  ['a month that is not', edit('campaign-timeline', 'e', { date: '2020-13' }), 'campaign-timeline.csv e date: not a date that can be read, got "2020-13"'],
  ['a date in words', edit('series-breaks', 'break', { date: 'July 2019' }), 'series-breaks.csv break date: not a date that can be read, got "July 2019"'],
  ['an empty value that is not said to be missing', edit('offence-trend', 'y-2020', { status: 'normal' }), 'offence-trend.csv y-2020 value: empty exactly when the status says "missing", got ""'],
  ['a value that is said to be missing', edit('offence-trend', 'y-2020', { value: '5' }), 'offence-trend.csv y-2020 value: empty exactly when the status says "missing", got "5"'],
  ['a period and definition twice', add('offence-trend', 'y-2019', { id: 'again' }), 'offence-trend.csv again period: same period and definition as y-2019, got "2019"'],
  ['a change of definition in another year', edit('offence-trend', 'y-2019', { definition_changed: '2018-07-03' }), 'offence-trend.csv y-2019 definition_changed: not a day inside the period, got "2018-07-03"'],
  ['a change of definition on no one day', edit('offence-trend', 'y-2019', { definition_changed: '2019-07' }), 'offence-trend.csv y-2019 definition_changed: not a day inside the period, got "2019-07"'],
  ['nine months larger than their year', edit('offence-trend', 'y-2019-part', { value: '101' }), 'offence-trend.csv y-2019-part value: more than 100 of y-2019, got "101"'],
  ['five months larger than nine', add('offence-trend', 'y-2019-part', { id: 'may', period: '2019-01/2019-05', value: '81' }), 'offence-trend.csv may value: more than 80 of y-2019-part, got "81"'],
  ['parts larger than their whole', add('attrition-funnel', 'one', { id: 'three', parent: 'two', value: '11' }), 'attrition-funnel.csv two value: less than its parts, which make 11, got "10"'],
  ['a derived stage from nothing', add('attrition-funnel', 'rest', { id: 'alone', parent: '' }), 'attrition-funnel.csv alone value: derived, and must be derivable from other rows, got "70"'],
  ['a derived sum that does not add up', edit('attrition-funnel', 'two', { value: '9' }), 'attrition-funnel.csv both value: derived, and must be 29, got "30"'],
  ['a remainder that does not add up', edit('attrition-funnel', 'rest', { value: '69' }), 'attrition-funnel.csv rest value: derived, and must be 70, got "69"'],
  ['a person without a public office', edit('actors', 'president', { office_en: ' ' }), 'actors.csv president office_en: a person is named only in a public office, got " "'],
  ['a plan without what became of it', edit('campaign-timeline', 'plan', { outcome_en: '' }), 'campaign-timeline.csv plan outcome_en: "planned" needs what became of it, got ""'],
  ['one id for a value and an event', edit('campaign-timeline', 'plan', { id: 'y-2019' }), 'campaign-timeline.csv y-2019 id: already used in offence-trend, got "y-2019"'],
];

describe('the check of the data', () => {
  it('finds nothing in tables that are right', () => {
    expect(check(RIGHT)).to.deep.equal([]);
  });

  it('takes "more than 100" for a whole that 120 of its months may exceed', () => {
    const open = edit('offence-trend', 'y-2019', { bound: 'more-than' });
    const part = { ...rowsOf('offence-trend')[1], value: '120' } as Row;
    const others = (open['offence-trend'] ?? []).filter((row) => row.id !== part.id);
    expect(check({ ...open, 'offence-trend': [...others, part] })).to.deep.equal([]);
  });

  for (const [broken, given, expected] of [...SCHEMA, ...EVIDENCE]) {
    it(`finds ${broken}`, () => {
      expect(check(given)).to.deep.equal([expected]);
    });
  }
});

describe('the check of corrections', () => {
  const correction: Row = { id: 'y-2019', was: '90', is: '100', date: '2026-12-01', version: '1.0.0', why: 'A digit.' };
  const corrected = (...rows: readonly Partial<Row>[]) =>
    check({ ...RIGHT, corrections: rows.map((cells) => ({ ...correction, ...cells }) as Row) });

  it('finds nothing in one that says what the value is', () => {
    expect(corrected({})).to.deep.equal([]);
  });

  it('finds one that says another value', () => {
    expect(corrected({ is: '101' })).to.deep.equal(['corrections.csv y-2019 is: the value is "100", got "101"']);
    expect(corrected({ id: 'one', is: '21' })).to.deep.equal(['corrections.csv one is: the value is "20", got "21"']);
  });

  it('finds one of a version that is still to come', () => {
    for (const version of ['1.0.1', '1.10.0', '2.0.0'])
      expect(corrected({ version })).to.deep.equal([
        `corrections.csv y-2019 version: the data are of version 1.0.0, got "${version}"`,
      ]);
    expect(corrected({ version: '0.9.0' })).to.deep.equal([]);
  });

  it('takes what an event says as words', () => {
    expect(corrected({ id: 'e', was: '2019', is: '2020' })).to.deep.equal([]);
  });
});
