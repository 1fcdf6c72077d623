import { expect } from 'chai';
import { DataError } from '../../src/core/data-error.js';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import { readOwn } from '../../src/own-readers.js';
import { WIDGETS, type Widget } from '../../src/widgets.js';
import { clean } from '../../src/own-data/text.js';
import { CONTEXT, found, own, refusal, sentences } from '../support/own-reading.js';

const ROWS: Readonly<Record<Widget, readonly Record<string, unknown>[]>> = {
  'offence-trend': [{ period: '2019', value: 5 }],
  'attrition-funnel': [
    { id: 'a', label: 'A', value: 5 },
    { id: 'b', parent: 'a', label: 'B', value: 3 },
  ],
  'campaign-timeline': [{ date: '2019', title: 'A' }],
  'petition-counter': [{ name: 'A', value: 5 }],
};

const circle: Record<string, unknown> = {};
circle['rows'] = [circle];
const thrower = (key: string) =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error('a getter');
    },
  });
const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

const NONSENSE: readonly (readonly [name: string, given: unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a number', 5],
  ['a word', 'rows'],
  ['a function', () => []],
  ['a symbol', Symbol('rows')],
  ['a big number', 5n],
  ['nothing', {}],
  ['an empty list', []],
  ['rows that are none', { rows: 5 }],
  ['rows that are an object', { rows: { length: 3 } }],
  ['an empty list of rows', { rows: [] }],
  ['rows of other types', { rows: [null, 5, 'x', [], true, () => 1, Symbol('x'), undefined] }],
  ['rows that are lists', { rows: [['2019', 5]] }],
  ['rows without anything', { rows: [{}, {}] }],
  ['a circle', circle],
  ['a getter that throws', thrower('rows')],
  ['a getter that throws in a row', { rows: [thrower('value')] }],
  ['a conversion that throws', { toJSON: () => Object.keys(null as never) }],
  ['a proxy that throws', new Proxy({}, { ownKeys: () => [].at(0)! })],
  ['prototypes', JSON.parse('{"__proto__":{"rows":[{"value":1}]},"constructor":{"prototype":1}}')],
  ['prototypes in rows', { rows: [JSON.parse('{"__proto__":{"period":"2019","value":5},"constructor":1}')] }],
  ['a map', new Map([['rows', []]])],
  ['lists in lists', { rows: [deep(5_000)] }],
  ['a bottomless list', { rows: [deep(2_000_000 / 2)] }],
];

describe('nonsense in place of data', () => {
  for (const widget of WIDGETS)
    for (const [name, given] of NONSENSE) {
      it(`<dv-${widget}> refuses ${name} by a sentence`, () => {
        expect(sentences([refusal(widget, given)])[0]).to.match(/^\p{Lu}.+\.$/u);
      });
    }

  for (const widget of WIDGETS) {
    it(`<dv-${widget}> leaves the prototypes of objects alone`, () => {
      const whole = JSON.parse(`{"__proto__":{"title":"x"},"rows":${JSON.stringify(ROWS[widget])}}`) as object;
      const { data, problems } = own(widget, whole);
      expect(data.title.en).to.not.equal('x');
      expect(found(problems)).to.deep.equal([['unknown-column', undefined, '__proto__']]);
      expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    });

    it(`<dv-${widget}> reads texts that are no documents without another error`, () => {
      for (const text of [
        '',
        ' ',
        '{',
        '[',
        '{}',
        '[]',
        'null',
        '5',
        '"',
        'a,b',
        '<html>',
        '\0',
        '[[[',
        '{"rows":1}',
        '\ufeff',
      ])
        expect(() => own(widget, [text]), text).to.throw(DataError);
    });

    it(`<dv-${widget}> reads 5,000 rows and not one more`, () => {
      const [last] = ROWS[widget].slice(-1);
      const rows = (length: number) => [...ROWS[widget], ...Array.from({ length }, () => last)];
      const error = refusal(widget, rows(5_001 - ROWS[widget].length));
      expect(error).to.include({ code: 'too-many-rows', value: '5001' });
      expect(refusal('offence-trend', ['year,value', ...Array.from({ length: 5_001 }, () => '2019,5')])).to.include({
        code: 'too-many-rows',
      });
      if (widget !== 'attrition-funnel')
        expect(own(widget, { rows: rows(5_000 - ROWS[widget].length) }).problems).to.have.length(4_999);
    });

    it(`<dv-${widget}> says how many columns are too many, wherever they come from`, () => {
      const many = Array.from({ length: 201 }, (_, index) => `column${index}`);
      const wide = Object.fromEntries(many.map((name) => [name, '1']));
      const narrow = many.map((name) => ({ ...ROWS[widget][0], [name]: '1' }));
      for (const given of [
        [many.join(), many.join()],
        { rows: [wide] },
        { rows: narrow },
        { ...wide, rows: ROWS[widget] },
      ]) {
        const { code, value } = refusal(widget, given);
        expect(code).to.equal('too-many-columns');
        expect(Number(value)).to.be.within(201, 220);
      }
      const cells = [many, many.map(() => '1')];
      expect(() => readOwn(widget, { cells }, CONTEXT)).to.throw(DataError, '201 columns');
    });

    it(`<dv-${widget}> takes a list of rows for a document, and blank for not given`, () => {
      const blanks = { source: '', caveat: null, status: ' ', bound: null };
      const [first, ...rest] = ROWS[widget];
      const plain = own(widget, { rows: [...ROWS[widget]] });
      expect(own(widget, [{ ...first, ...blanks, bound: undefined }, ...rest]).data).to.deep.equal(plain.data);
      expect(own(widget, { title: null, checked: '', sources: null, rows: [...ROWS[widget]] })).to.deep.equal(plain);
    });

    it(`<dv-${widget}> names columns of JSON that are not read, each once`, () => {
      const { problems } = own(widget, { rows: ROWS[widget].map((row) => ({ ...row, colour: 'red' })) });
      expect(sentences(problems)).to.deep.equal([
        'The column “colour” is not one that is read here, so it was not used.',
      ]);
    });

    it(`<dv-${widget}> names fields of the whole that are not read`, () => {
      const { problems } = own(widget, { titel: 'x', $schema: 'y', rows: [...ROWS[widget]] });
      expect(sentences(problems)).to.deep.equal([
        'The column “titel” is not one that is read here, so it was not used.',
      ]);
    });
  }

  it('of a file that is wrong throughout fills no page with notes', () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ period: '2019', value: index }));
    const { data, problems } = own('offence-trend', rows);
    expect(problems).to.have.length(399);
    expect(data.remarks).to.have.length(51);
  });
});

describe('hostile letters', () => {
  const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';

  // One case on one line reads as a table.
  // prettier-ignore
  const CLEANED: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['plain letters', 'Қарағанды, ёж — 5 %', 'Қарағанды, ёж — 5 %'],
    ['spaces and line breaks', ' a \t\r\n b\u2028c\u0085d ', 'a b c d'],
    ['signs that turn the direction', `a${BIDI}b`, 'ab'],
    ['control characters', 'a\u0000\u0007\u001b\u007f\u009fb', 'ab'],
    ['invisible ones', 'a\u00ad\u200b\u2060\ufeffb', 'ab'],
    ['halves of pairs', 'a\ud83dbc\ude00d', 'abcd'],
    ['a pair', '😀', '😀'],
    ['joiners inside words', 'می\u200cخواهم', '\u2068می\u200cخواهم\u2069'],
    ['letters from right to left', 'שלום (5)', '\u2068שלום (5)\u2069'],
    ['nothing visible', BIDI, ''],
  ];

  for (const [name, text, expected] of CLEANED) {
    it(`cleans ${name}`, () => {
      expect(clean(text)).to.equal(expected);
    });
  }

  it('reach no text for readers', () => {
    const hostile = `\u202ea\u0007b\u2066`;
    const { data } = own('attrition-funnel', {
      ...{ title: hostile, subtitle: { en: hostile }, relatedBy: hostile, unit: hostile },
      sources: [{ id: 's', originator: hostile, publisher: hostile, title: `${hostile}c` }],
      rows: [
        { id: 'a', label: hostile, value: 5, source: hostile, provider: hostile, caveat: hostile },
        { id: 'b', parent: 'a', label: { ru: hostile }, value: 3, source: 's', [hostile]: 1 },
      ],
    });
    expect(JSON.stringify(data)).to.not.match(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]|\\u/);
    expect(data.title.en).to.equal('ab');
  });

  it('turn no sentence around, and are isolated in it', () => {
    const problem = (value: string) =>
      ownDataEn.problem(new DataError('bad-period', '', { value, place: { row: 2, column: 'date' } }));
    expect(problem('a\u202e\u2066b\n')).to.contain('“a b” is not');
    expect(problem('שלום')).to.contain('“\u2068שלום\u2069” is not');
  });

  for (const [name, row, length] of [
    ['a label', { definition: 'x'.repeat(201) }, '200'],
    ['a label in one language', { definition: { en: 'x', ru: 'ы'.repeat(201) } }, '200'],
    ['a sentence', { caveat: 'x'.repeat(501) }, '500'],
    ['a source', { source: 'x'.repeat(501) }, '500'],
  ] as const) {
    it(`refuse ${name} of more than ${length} characters, and one fewer is read`, () => {
      const { problems } = own('offence-trend', [
        { period: '2019', value: 5 },
        { period: '2020', value: 5, ...row },
      ]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({ code: 'too-long', place: { row: 2, column: Object.keys(row)[0] } });
      expect(sentences(problems)[0]).to.contain(`at most ${length} characters are read`);
      const shorter = JSON.parse(JSON.stringify(row).replace(/[xы](?=[xы]{100})/, '')) as object;
      expect(own('offence-trend', [{ period: '2020', value: 5, ...shorter }]).problems).to.deep.equal([]);
    });
  }
});

describe('texts in three languages', () => {
  it('are kept by language; where English is missing, another stands in', () => {
    const title = (text: unknown) =>
      own('offence-trend', { title: text, rows: [{ period: '2019', value: 5 }] }).data.title;
    expect(title('Plain')).to.deep.equal({ en: 'Plain' });
    expect(title({ en: 'A', ru: 'Б', kk: 'Ә' })).to.deep.equal({ en: 'A', ru: 'Б', kk: 'Ә' });
    expect(title({ ru: 'Б', kk: 'Ә' })).to.deep.equal({ en: 'Б', ru: 'Б', kk: 'Ә' });
    expect(title({ kk: 'Ә' })).to.deep.equal({ en: 'Ә', kk: 'Ә' });
    expect(title({ en: '', ru: ' ' }).en).to.equal('Registered offences by period');
  });
});
