import { expect } from 'chai';
import { found, own, refusal, remarksOf, sentences, sourcesOf } from '../support/own-reading.js';

const LIST = [
  {
    id: 'a',
    originator: 'Police',
    publisher: 'Yearbook',
    title: 'Table 3',
    date: '2019',
    url: 'https://example.org/a',
  },
  { id: 'b', url: 'https://user:secret@www.example.org:8080/b?c#d' },
  { id: 'the essay', title: 'Essay' },
  { id: 'c', publisher: 'Bulletin', url: 'javascript:alert(1)' },
  { id: 'd' },
  { id: 'e', url: 'ht\ntps://example.org/\te' },
];
const read = (source: string | null, sources: unknown = LIST) =>
  own('offence-trend', { sources, rows: [{ period: '2019', value: 5, source }] });

describe('sources of own data', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const CITED: readonly (readonly [name: string, source: string, expected: object[]])[] = [
    ['an id', 'a', [{ originator: { en: 'Police' }, publisher: 'Yearbook', title: 'Table 3', date: '2019', url: 'https://example.org/a' }]],
    ['ids, each once', 'd a d', [{ publisher: 'd' }, { originator: { en: 'Police' }, publisher: 'Yearbook', title: 'Table 3', date: '2019', url: 'https://example.org/a' }]],
    ['an id with a space', 'the essay', [{ publisher: 'Essay' }]],
    ['an id of an address alone, named by its host', 'b', [{ publisher: 'www.example.org', url: 'https://user:secret@www.example.org:8080/b?c#d' }]],
    ['an id of an address that must not be followed', 'c', [{ publisher: 'Bulletin' }]],
    ['an id of an address with line breaks inside, as browsers follow it', 'e', [{ publisher: 'example.org', url: 'https://example.org/e' }]],
    ['an address', 'https://example.org/x', [{ publisher: 'example.org', url: 'https://example.org/x' }]],
    ['addresses', 'https://a.example/ http://b.example/', [{ publisher: 'a.example', url: 'https://a.example/' }, { publisher: 'b.example', url: 'http://b.example/' }]],
    ['a name', 'Yearbook 2019', [{ publisher: 'Yearbook 2019' }]],
    ['a name that begins like an id', 'a yearbook', [{ publisher: 'a yearbook' }]],
    ['a name with an address in it', 'See https://example.org', [{ publisher: 'See https://example.org' }]],
    ['an address that must not be followed, as a name', 'javascript:alert(1)', [{ publisher: 'javascript:alert(1)' }]],
    ['an address without a host, as a name', 'https://', [{ publisher: 'https://' }]],
  ];

  for (const [name, source, expected] of CITED) {
    it(`may be ${name}`, () => {
      const reading = read(source);
      expect(reading.problems).to.deep.equal([]);
      expect(sourcesOf(reading)).to.deep.equal(expected);
      expect(reading.data.observations[0]?.citations).to.have.length(expected.length);
      expect(remarksOf(reading)).to.deep.equal([]);
    });
  }

  it('are listed once, however many rows name them', () => {
    const { data } = own('offence-trend', [
      'year,value,source',
      '2018,5,Yearbook',
      '2019,6,Yearbook',
      '2020,7,Bulletin',
    ]);
    expect(data.sources.map(({ publisher }) => publisher)).to.deep.equal(['Yearbook', 'Bulletin']);
    expect(data.observations.map(({ citations }) => citations)).to.deep.equal([['own-0'], ['own-0'], ['own-1']]);
  });

  for (const source of [null, '', ' \u00a0', '\u202e\u200b']) {
    it(`that are ${JSON.stringify(source)} are said not to be given`, () => {
      const reading = read(source);
      expect(sourcesOf(reading)).to.deep.equal([]);
      expect(remarksOf(reading)).to.deep.equal(['Source not given: 2019.']);
    });
  }

  it('are not missed where there is no figure, and counted where many are missing', () => {
    const years = Array.from({ length: 13 }, (_, index) => `${2000 + index},5`);
    expect(remarksOf(own('offence-trend', ['year,value', ...years, '2019,']))).to.deep.equal([
      'Source not given for 13 figures.',
    ]);
    expect(remarksOf(own('offence-trend', ['year,value,source', '2018,5,Yearbook', '2019,,']))).to.deep.equal([]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WRONG: readonly (readonly [name: string, sources: unknown, code: string, column: string])[] = [
    ['a date that no calendar has', [{ id: 'a', date: '2019-13' }], 'bad-period', 'sources.0.date'],
    ['no id', [{ id: 'a' }, { publisher: 'Yearbook' }], 'shape', 'sources.1.id'],
    ['an id twice', [{ id: 'a' }, { id: 'b' }, { id: 'a' }], 'duplicate', 'sources.2.id'],
    ['a name without end', [{ id: 'a', publisher: 'x'.repeat(201) }], 'too-long', 'sources.0.publisher'],
    ['another form', { id: 'a' }, 'shape', 'sources'],
    ['more than 500', Array.from({ length: 501 }, (_, index) => ({ id: String(index) })), 'shape', 'sources'],
  ];

  for (const [name, sources, code, column] of WRONG) {
    it(`with ${name} are refused before anything is drawn`, () => {
      const error = refusal('offence-trend', { sources, rows: [{ period: '2019', value: 5 }] });
      expect(found([error])).to.deep.equal([[code, undefined, column]]);
      expect(sentences([error])[0]).to.match(new RegExp(`^Column ${column.replaceAll('.', '\\.')}: .+\\.$`));
    });
  }

  it('go with a day of checking that can be read', () => {
    const checked = (day: string) => ({ checked: day, rows: [{ period: '2019', value: 5 }] });
    expect(own('offence-trend', checked('2024-06-01')).data.checked).to.equal('2024-06-01');
    expect(found([refusal('offence-trend', checked('2024-06-31'))])).to.deep.equal([
      ['bad-period', undefined, 'checked'],
    ]);
  });
});
