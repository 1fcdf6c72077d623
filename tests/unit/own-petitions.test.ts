import { expect } from 'chai';
import type { Petitions } from '../../src/petition-counter/data.js';
import { UNKNOWN_PERIOD } from '../../src/core/period.js';
import { inLanguage } from '../../src/own-data/saying.js';
import { livePetition } from '../../src/petition-counter/live-reading.js';
import { found, own, refusal, remarksOf, sentences, sourcesOf } from '../support/own-reading.js';

const HEADER = 'name,value,bound,status,period,opened,side,unit,provider,source,url';

describe('own petitions', () => {
  it('need no more than names and values', () => {
    const { data, problems } = own('petition-counter', ['name,value', 'For it,80000']);
    expect(problems).to.deep.equal([]);
    expect(data.petitions[0]).to.deep.include({ name: { en: 'For it' }, value: 80_000, bound: 'exact' });
    expect(data.petitions[0]?.periodWords?.en).to.equal('a period that is not given');
    expect(data.periodWords?.en).to.equal('a period that is not given');
    expect(data.unit.other.en).to.equal('signatures');
  });

  it('keep hedge, sides and times (rules 4 and 6)', () => {
    const { data } = own('petition-counter', [HEADER, 'A,5,More-than,provisional,2019-12,2019-10-01,Against,votes,,,']);
    expect(data.petitions[0]).to.deep.include({
      ...{ bound: 'more-than', status: ['provisional'], period: '2019-12', opened: '2019-10-01', side: 'against' },
    });
    expect(data.unit.other.en).to.equal('votes');
  });

  it('of another unit are refused (rule 6)', () => {
    const { data, problems } = own('petition-counter', [
      HEADER,
      'A,5,,,,,,,,,',
      'B,6,,,,,,votes,,,',
      'C,7,,,,,,signatures,,,',
    ]);
    expect(data.petitions.map(({ name }) => name.en)).to.deep.equal(['A', 'B']);
    expect(found(problems)).to.deep.equal([['bad-word', 4, 'unit']]);
  });

  it('have one word for signatures in whatever form it is written', () => {
    const { data, problems } = own('petition-counter', ['name,value,unit', 'A,1,signature', 'B,5,Signatures', 'C,6,']);
    expect(problems).to.deep.equal([]);
    expect(data.unit).to.deep.equal({ one: { en: 'signature' }, other: { en: 'signatures' } });
    expect(found(own('petition-counter', ['name,value,unit', 'A,1,votes', 'B,5,signatures']).problems)).to.deep.equal([
      ['bad-word', 3, 'unit'],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const OPENED: readonly (readonly [name: string, first: string, second: string, isSaid: boolean])[] = [
    ['on different days', '2020-10-06', '2020-10-07', true],
    ['in different months', '2020-10', '2020-11', true],
    ['in one month', '2020-10', '2020-10', false],
    ['on a day and in its month, which may be the same', '2020-10-06', '2020-10', false],
    ['one at a time that nobody gave', '2020-10', '', false],
    ['both at times that nobody gave', '', '', false],
  ];

  for (const [name, first, second, isSaid] of OPENED) {
    it(`rule 6: of petitions opened ${name} it is ${isSaid ? '' : 'not '}said that they are not comparable by the day`, () => {
      const { data } = own('petition-counter', ['name,value,opened', `A,5,${first}`, `B,6,${second}`]);
      expect(data.caution?.en).to.equal(
        isSaid ? 'The petitions were opened at different times: counts per day cannot be compared.' : undefined,
      );
    });
  }

  it('of one name and several dates are one petition over time: each bar says its date', () => {
    const rows = ['For it,10,2019-10-01', 'For it,80,2019-12', 'For it,,2019-12-31', 'Against it,5,'];
    const { data } = own('petition-counter', ['name,value,period', ...rows]);
    expect(data.petitions.map(({ label, isEarlier }) => [label?.en, isEarlier])).to.deep.equal([
      ['For it, 1 October 2019', true],
      ['For it, December 2019', undefined],
      ['For it, 31 December 2019', true],
      ['Against it', undefined],
    ]);
    expect([data.isOne, own('petition-counter', ['name,value,period', ...rows.slice(0, 3)]).data.isOne]).to.deep.equal([
      false,
      true,
    ]);
    const alone = own('petition-counter', ['name,value,period', 'For it,10,2019-10-01', 'Against it,5,2019']).data;
    expect(alone.petitions.map(({ label, isEarlier }) => [label, isEarlier])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('that are few stay as they were written; of many the largest come first, and what is not known last', () => {
    const names = (...rows: string[]) =>
      own('petition-counter', ['name,value,period', ...rows]).data.petitions.map(({ name, period }) =>
        period === UNKNOWN_PERIOD ? name.en : period,
      );
    expect(names('A,5,', 'B,,', 'C,7,')).to.deep.equal(['A', 'B', 'C']);
    expect(names('A,5,', 'B,,', 'C,7,', 'D,1,', 'E,2,', 'F,3,', 'G,4,')).to.deep.equal([...'CAGFED', 'B']);
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `A,${day === 7 ? 1 : day * 10},2020-01-0${day}`);
    expect(names(...days), 'the latest first, then what was before').to.deep.equal(
      [7, 6, 5, 4, 3, 2, 1].map((day) => `2020-01-0${day}`),
    );
  });

  it('belong to whoever counted, and to nobody in particular where several did (rule 8)', () => {
    const reporter = (...rows: string[]) => own('petition-counter', [HEADER, ...rows]).data.reportedBy.en;
    expect(reporter('A,5,,,,,,,the organiser,,', 'B,6,,,,,,,the organiser,,')).to.equal('the organiser');
    expect(reporter('A,5,,,,,,,the organiser,,', 'B,6,,,,,,,the site,,')).to.equal('the source of these data');
    expect(reporter('A,5,,,,,,,the organiser,,', 'B,6,,,,,,,,,')).to.equal('the source of these data');
    expect(
      own('petition-counter', { reportedBy: 'the site', rows: [{ name: 'A', value: 5 }] }).data.reportedBy.en,
    ).to.equal('the site');
  });

  it('have their address as the source, or as the place of the source that is named', () => {
    const reading = own('petition-counter', [
      HEADER,
      'A,5,,,,,,,,,https://example.org/a',
      'B,5,,,,,,,,The Daily,https://example.org/b',
      'C,5,,,,,,,,https://example.org/c,https://example.org/d',
      'D,5,,,,,,,,,www.example.org',
      'E,5,,,,,,,,,',
    ]);
    expect(sourcesOf(reading)).to.deep.equal([
      { publisher: 'example.org', url: 'https://example.org/a' },
      { publisher: 'The Daily', url: 'https://example.org/b' },
      { publisher: 'example.org', url: 'https://example.org/c' },
      { publisher: 'example.org', url: 'https://example.org/d' },
      { publisher: 'www.example.org' },
    ]);
    expect(remarksOf(reading)).to.deep.equal(['Source not given: E.']);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WRONG: readonly (readonly [name: string, row: Record<string, unknown>, code: string, column: string])[] = [
    ['a date of opening that no calendar has', { opened: '2019-13' }, 'bad-period', 'opened'],
    ['a period to come', { period: '2025' }, 'future-date', 'period'],
    ['an unknown side', { side: 'neutral' }, 'bad-word', 'side'],
    ['an unknown hedge', { bound: 'over' }, 'bad-word', 'bound'],
    ['a negative value', { value: -5 }, 'bad-number', 'value'],
    ['a value in quotes', { value: '5' }, 'bad-number', 'value'],
    ['a value that is no number', { value: NaN }, 'bad-number', 'value'],
    ['a value without end', { value: Infinity }, 'bad-number', 'value'],
    ['a value of another type', { value: { count: 5 } }, 'bad-number', 'value'],
    ['an address without end', { url: `https://${'x'.repeat(2_000)}` }, 'too-long', 'url'],
    ['no name', { name: undefined }, 'shape', 'name'],
    ['the same name and time', { name: 'A', period: '2020-01/2020-12' }, 'duplicate', 'name'],
  ];

  for (const [name, row, code, column] of WRONG) {
    it(`with ${name} are left out by name`, () => {
      const first = { name: 'A', value: 5, period: '2020' };
      const { data, problems } = own('petition-counter', { rows: [first, { name: 'B', value: 5, ...row }] });
      expect(data.petitions).to.have.length(1);
      expect(found(problems)).to.deep.equal([[code, 2, column]]);
      expect(sentences(problems)[0]).to.match(new RegExp(`^Row 2, column ${column}: .+\\.$`));
    });
  }

  for (const column of ['name', 'value']) {
    it(`need a column ${column}`, () => {
      const header = 'name,value'.replace(column, 'caveat');
      expect(refusal('petition-counter', [header, 'A,5'])).to.include({ code: 'missing-column', value: column });
    });
  }
});

describe('a live count', () => {
  const reading = {
    text: '{"data":{"attributes":{"signature_count":80123,"creator_name":"A Person"}}}',
    path: 'data.attributes.signature_count',
    address: 'https://petitions.example.org/1.json',
    whose: 'petitions.example.org',
    day: '2024-06-15',
    time: '14:05',
  };

  it('is one number with its time and its host, and nothing else of the response (rules 12 and 13)', () => {
    const { data: untold, problems } = livePetition(reading);
    const data = inLanguage<Petitions>(untold);
    expect(problems).to.deep.equal([]);
    expect(data.whose).to.equal('petitions.example.org');
    expect(data.petitions[0]).to.deep.include({ value: 80_123, period: '2024-06-15', status: ['provisional'] });
    expect(data.petitions[0]?.periodWords?.en).to.equal('as of 14:05, 15 June 2024');
    expect(data.sources.map(({ url }) => url)).to.deep.equal([reading.address]);
    expect(data.remarks).to.deep.equal([]);
    expect(JSON.stringify(data)).to.not.contain('A Person');
  });

  it('that is none is refused', () => {
    expect(() => livePetition({ ...reading, path: 'data.attributes.creator_name' })).to.throw(/not a whole number/);
    expect(() => livePetition({ ...reading, text: 'twelve' })).to.throw(/not JSON/);
  });
});
