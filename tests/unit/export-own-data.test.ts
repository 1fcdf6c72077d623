import { expect } from 'chai';
import { CARRIED_COLUMNS } from '../../src/core/download.js';
import { found, own, ownOf, sourcesOf } from '../support/own-reading.js';

const read = (source: string) => own('offence-trend', { rows: [{ period: '2019', value: 5, source }] });

describe('own data, of what a download writes', () => {
  it('pass over the columns of a download in silence, and name others', () => {
    const { problems } = own('offence-trend', [
      ['year', 'value', ...CARRIED_COLUMNS, 'colour'].join(),
      ['2019', '5', ...CARRIED_COLUMNS, 'red'].join(),
    ]);
    expect(found(problems)).to.deep.equal([['unknown-column', undefined, 'colour']]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SOURCES: readonly (readonly [name: string, source: string, expected: object[]])[] = [
    ['a name with its address', 'Yearbook, 2019 <https://example.org/y?a=b>', [{ publisher: 'Yearbook, 2019', url: 'https://example.org/y?a=b' }]],
    ['an address between brackets', '<https://example.org/y>', [{ publisher: 'example.org', url: 'https://example.org/y' }]],
    ['one on each line, each once', 'Yearbook <http://a.example/>\n\nBulletin\r\nYearbook <http://a.example/>', [{ publisher: 'Yearbook', url: 'http://a.example/' }, { publisher: 'Bulletin' }]],
    ['a name with something else between brackets', 'Yearbook <b>', [{ publisher: 'Yearbook <b>' }]],
    ['a name with an address that must not be followed', 'Yearbook <javascript:alert(1)>', [{ publisher: 'Yearbook <javascript:alert(1)>' }]],
    ['a name with an address without a host', 'Yearbook <https:///>', [{ publisher: 'Yearbook <https:///>' }]],
  ];

  for (const [name, source, expected] of SOURCES) {
    it(`take as a source ${name}`, () => {
      const reading = read(source);
      expect(reading.problems).to.deep.equal([]);
      expect(sourcesOf(reading)).to.deep.equal(expected);
    });
  }

  it('join the address in the column url to what the source says', () => {
    const url = 'https://b.example/';
    const petition = (source: string) => own('petition-counter', { rows: [{ name: 'A', value: 5, source, url }] });
    const urls = (source: string) => petition(source).data.sources.map((each) => each.url);
    expect(urls('Yearbook <https://a.example/>')).to.deep.equal(['https://a.example/', url]);
    expect(urls('Yearbook <https://b.example/>')).to.deep.equal([url]);
    expect(urls('Yearbook\nBulletin')).to.deep.equal([undefined, undefined, url]);
  });

  it('read a name up to 500 characters on each line, and its address besides', () => {
    const address = `<https://example.org/${'y'.repeat(1_900)}>`;
    const lines = (length: number) => `${'x'.repeat(length - 1)} ${address}\n${'z'.repeat(length)}`;
    expect(read(lines(500)).data.sources).to.have.length(2);
    const { problems } = own('offence-trend', {
      rows: [
        { period: '2018', value: 5 },
        { period: '2019', value: 5, source: lines(501) },
        { period: '2020', value: 5, source: `${'x\n'.repeat(5_001)}` },
      ],
    });
    expect(found(problems)).to.deep.equal([
      ['too-long', 2, 'source'],
      ['too-long', 3, 'source'],
    ]);
  });

  it('find nothing in the line breaks of a table in a page', () => {
    const cells = [
      ['year', 'value', 'source'],
      ['2019', ' 5\n', 'The yearbook\n      of Examplia'],
    ];
    const { data } = ownOf('offence-trend', { cells });
    expect(data.sources.map(({ publisher }) => publisher)).to.deep.equal(['The yearbook of Examplia']);
  });

  it('read caveats, descriptions and outcomes up to 500 characters', () => {
    const event = (length: number) => ({ description: 'x'.repeat(length), outcome: 'x'.repeat(length) });
    expect(own('campaign-timeline', { rows: [{ date: '2019', title: 'A', ...event(500) }] }).problems).to.deep.equal(
      [],
    );
    const { problems } = own('campaign-timeline', {
      rows: [
        { date: '2018', title: 'A' },
        { date: '2019', title: 'B', ...event(501) },
        { date: '2020', title: 'C', caveat: 'x'.repeat(501) },
      ],
    });
    expect(found(problems)).to.deep.equal([
      ['too-long', 2, 'description'],
      ['too-long', 3, 'caveat'],
    ]);
  });
});
