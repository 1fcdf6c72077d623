import { expect } from 'chai';
import { compareVersions, correctionsSince } from '../../src/core/corrections.js';

const correction = (id: string, version: string) => ({ id, was: '1', is: '2', date: '2027-01-31', version });
const ALL = [correction('a', '1.1.0'), correction('b', '1.9.0'), correction('c', '1.10.0'), correction('d', '2.0')];

describe('versions of data', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  for (const [older, newer] of [
    ['1.0.0', '1.0.1'], ['1.9', '1.10'], ['1.9.0', '1.10.0'], ['1.9.9', '1.10'], ['9.0.0', '10.0.0'], ['1', '1.0.1'], ['0.9', '1'],
  ] as const) {
    it(`${older} is older than ${newer}`, () => {
      expect(compareVersions(older, newer)).to.be.below(0);
      expect(compareVersions(newer, older)).to.be.above(0);
    });
  }

  it('are the same with and without noughts at their end', () => {
    expect(compareVersions('1.2', '1.2.0')).to.equal(0);
    expect(compareVersions('1', '1.0.0')).to.equal(0);
    expect(compareVersions('1.02', '1.2')).to.equal(0);
  });
});

describe('what was corrected since some words were written', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  for (const [version, expected] of [
    ['1.0.0', 'abcd'], ['1.0', 'abcd'], ['1.1.0', 'bcd'], ['1.1', 'bcd'], ['1.8.7', 'bcd'], ['1.9.0', 'cd'],
    ['1.10.0', 'd'], ['1.99', 'd'], ['2.0.0', ''], ['2', ''], ['3.1', ''],
  ] as const) {
    it(`${version}: ${expected || 'nothing'}`, () => {
      expect(correctionsSince(version, ALL).map(({ id }) => id).join('')).to.equal(expected);
    });
  }

  // prettier-ignore
  for (const version of [undefined, '', ' ', 'new', '1.0.0-beta', 'v1.0.0', '1.', '.1', '1..2', '-1', '1,0', '“1.0”', '1.0.0 ', '<b>', 'NaN', '1e3', '٣']) {
    it(`nothing for ${JSON.stringify(version)}, which is no version`, () => {
      expect(correctionsSince(version, ALL)).to.deep.equal([]);
    });
  }

  it('is nothing where no corrections are told', () => {
    expect(correctionsSince('1.0.0')).to.deep.equal([]);
    expect(correctionsSince('1.0.0', [])).to.deep.equal([]);
  });
});
