import { expect } from 'chai';
import { formatNumber } from '../../src/core/numbers.js';

const ENGLISH = { group: ',', decimal: '.' };
const MINUS = '\u2212';
const NO_BREAK = '\u00a0';
const KAZAKH = { group: NO_BREAK, decimal: ',' };

describe('numbers', () => {
  for (const [given, expected] of [
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [1052, '1,052'],
    [80_000, '80,000'],
    [130_000, '130,000'],
    [1_000_000, '1,000,000'],
    [1_234_567_890, '1,234,567,890'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
    [0.5, '0.5'],
    [1234.5, '1,234.5'],
    [1234.5678, '1,234.5678'],
    [-5, `${MINUS}5`],
    [-1234.5, `${MINUS}1,234.5`],
  ] as const) {
    it(`writes ${Object.is(given, -0) ? '-0' : given} as ${expected}`, () => {
      expect(formatNumber(given, ENGLISH)).to.equal(expected);
    });
  }

  // Chromium prints 130,000 for Kazakh: the own table must be asked, and not Intl.
  for (const [given, expected] of [
    [919, '919'],
    [1052, `1${NO_BREAK}052`],
    [130_000, `130${NO_BREAK}000`],
    [1_234_567.5, `1${NO_BREAK}234${NO_BREAK}567,5`],
    [-1052, `${MINUS}1${NO_BREAK}052`],
  ] as const) {
    it(`writes ${given} as ${expected} by another table`, () => {
      expect(formatNumber(given, KAZAKH)).to.equal(expected);
    });
  }
});
