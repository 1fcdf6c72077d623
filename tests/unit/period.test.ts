import { expect } from 'chai';
import { DataError } from '../../src/core/data-error.js';
import {
  dayNumber,
  firstDay,
  isWholeYear,
  lastDay,
  parsePeriod,
  precision,
  shareOfYearBefore,
  yearOf,
} from '../../src/core/period.js';

const iso = ({ year, month, day }: ReturnType<typeof firstDay>) =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

// One case on one line reads as a table.
// prettier-ignore
const SPANS: readonly (readonly [given: string, first: string, last: string])[] = [
  ['2020', '2020-01-01', '2020-12-31'],
  ['2017~', '2017-01-01', '2017-12-31'],
  ['2020-09', '2020-09-01', '2020-09-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2020-09-23', '2020-09-23', '2020-09-23'],
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  ['2020-01/2020-09', '2020-01-01', '2020-09-30'],
  ['2022-01/2022-10~', '2022-01-01', '2022-10-31'],
  ['2018/2023', '2018-01-01', '2023-12-31'],
  ['2020-09/2020', '2020-09-01', '2020-12-31'],
  ['2020/2020-06', '2020-01-01', '2020-06-30'],
  ['2019-12-31/2020-01-01', '2019-12-31', '2020-01-01'],
  ['1000', '1000-01-01', '1000-12-31'],
  ['2100-12-31', '2100-12-31', '2100-12-31'],
];

// One case on one line reads as a table.
// prettier-ignore
const REFUSED: readonly (readonly [name: string, given: string])[] = [
  ['nothing', ''],
  ['words', 'last year'],
  ['a month in words', 'Sep 2020'],
  ['two digits of a year', '20'],
  ['five digits of a year', '20200'],
  ['a year before 1000', '0999'],
  ['a year after 2100', '2101'],
  ['a mistyped year that would freeze an axis', '20200-01'],
  ['a month 0', '2020-00'],
  ['a month 13', '2020-13'],
  ['a month of one digit', '2020-9'],
  ['a day 0', '2020-09-00'],
  ['a 31 June', '2020-06-31'],
  ['a 29 February of a common year', '2019-02-29'],
  ['a 29 February of 1900', '1900-02-29'],
  ['a time', '2020-09-23T10:00'],
  ['a blank before', ' 2020'],
  ['a line break after', '2020\n'],
  ['dots', '23.09.2020'],
  ['digits of another script', '２０２０'],
  ['another mark of doubt', '2020?'],
  ['a season', '2020-21'],
  ['an unknown digit', '202X'],
  ['an end before its start', '2020-09/2020-01'],
  ['an end a day before its start', '2020-09-23/2020-09-22'],
  ['an open end', '2020/..'],
  ['no end', '2020/'],
  ['no start', '/2020'],
  ['three dates', '2018/2019/2020'],
];

describe('period', () => {
  for (const [given, first, last] of SPANS) {
    it(`reads ${given} as ${first} to ${last}`, () => {
      const { text, start, end } = parsePeriod(given);
      expect([text, iso(firstDay(start)), iso(lastDay(end))]).to.deep.equal([given, first, last]);
    });
  }

  for (const [name, given] of REFUSED) {
    it(`refuses ${name} and quotes it`, () => {
      const read = () => parsePeriod(given);
      expect(read).to.throw(DataError, `"${given}"`).with.property('code', 'bad-period');
    });
  }

  const PRECISIONS = [
    ['2020', 'year'],
    ['2020~', 'year'],
    ['2020-09', 'month'],
    ['2020-09-23', 'day'],
  ] as const;
  for (const [given, expected] of PRECISIONS) {
    it(`rule 7: ${given} is known to the ${expected}, and its first day does not make it exacter`, () => {
      const { start } = parsePeriod(given);
      expect(precision(start)).to.equal(expected);
      expect('month' in start, 'month').to.equal(expected !== 'year');
      expect('day' in start, 'day').to.equal(expected === 'day');
    });
  }

  for (const [given, expected] of [
    ['2020~', [true, true]],
    ['2020-01/2020-10~', [false, true]],
    ['2020~/2020-10', [true, false]],
    ['2020-09-23', [false, false]],
  ] as const) {
    it(`keeps the "about" of ${given} with its own date`, () => {
      const { start, end } = parsePeriod(given);
      expect([start.approximate, end.approximate]).to.deep.equal(expected);
    });
  }

  for (const [given, expected] of [
    ['2019', true],
    ['2019~', true],
    ['2019-01/2019-12', true],
    ['2019-01-01/2019-12-31', true],
    ['2019-01/2019-09', false],
    ['2019-02/2019-12', false],
    ['2019-01-01/2019-12-30', false],
    ['2019-12', false],
    ['2019-12-31', false],
    ['2018/2019', false],
    ['2018-07/2019-06', false],
  ] as const) {
    it(`${given} is ${expected ? '' : 'not '}exactly one calendar year`, () => {
      expect(isWholeYear(parsePeriod(given))).to.equal(expected);
    });
  }

  for (const [given, expected] of [
    ['2019', 2019],
    ['2019-09-23', 2019],
    ['2019-01/2019-09', 2019],
    ['2018/2019', null],
    ['2019-12-31/2020-01-01', null],
  ] as const) {
    it(`${given} lies in ${expected === null ? 'no one year' : expected}`, () => {
      expect(yearOf(parsePeriod(given))).to.equal(expected);
    });
  }

  for (const [given, expected] of [
    ['2024', 0],
    ['2024-01-01', 0],
    ['2024-07', 182 / 366],
    ['2024-06-16', 167 / 366],
    ['2017-07-03', 183 / 365],
    ['2023-12-31', 364 / 365],
  ] as const) {
    it(`${(expected * 100).toFixed(1)} per cent of its year lies before ${given}`, () => {
      expect(shareOfYearBefore(parsePeriod(given).start)).to.be.closeTo(expected, 1e-9);
    });
  }

  for (const [given, expected] of [
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-06-16', 19_890],
  ] as const) {
    it(`${given} is day ${expected}, in any time zone`, () => {
      expect(dayNumber(firstDay(parsePeriod(given).start))).to.equal(expected);
    });
  }
});

describe('data error', () => {
  it('says where, in one line, and keeps its code and path', () => {
    const error = new DataError('bad-period', 'not a period: "x"', { path: 'rows.3.period' });
    expect(error).to.be.instanceOf(Error);
    expect([error.name, error.message, error.code, error.path]).to.deep.equal([
      'DataError',
      'rows.3.period: not a period: "x"',
      'bad-period',
      'rows.3.period',
    ]);
  });

  it('has no path when the whole is meant', () => {
    const error = new DataError('unknown-data-set', 'no such data set: "x"');
    expect([error.message, error.path]).to.deep.equal(['no such data set: "x"', '']);
  });
});
