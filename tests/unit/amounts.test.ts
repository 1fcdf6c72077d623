import { expect } from 'chai';
import fc from 'fast-check';
import { DataError } from '../../src/core/data-error.js';
import { formatNumber } from '../../src/core/numbers.js';
import { amountReader } from '../../src/own-data/amounts.js';

const column = 'value';
const reader = (texts: readonly string[]) =>
  amountReader(texts.map((text, index) => ({ text, row: index + 2, column })));

/** What a file of these cells is read as: numbers, `null`, or the codes and rows of its errors. */
function readAll(texts: readonly string[]): (number | string | null)[] {
  const attempt = <T>(action: () => T): T | string => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return `${error.code} ${error.place.row}`;
    }
  };
  const read = attempt(() => reader(texts));
  if (typeof read === 'string') return [read];
  return texts.map((text, index) => attempt(() => read(text, { row: index + 2, column })));
}

// One case on one line reads as a table.
// prettier-ignore
const FILES: readonly (readonly [cells: string[], read: (number | string | null)[]])[] = [
  [['', ' ', '\u00a0', '\t'], [null, null, null, null]],
  [['0', '5', '1052', '2020', '1000000000000'], [0, 5, 1052, 2020, 1e12]],
  [[' 5 ', '\u00a05'], [5, 5]],
  [['1 234'], [1234]],
  [['1\u00a0234', '1\u202f234', '1\u2009234', '1 234'], [1234, 1234, 1234, 1234]],
  [['1 052,5'], [1052.5]],
  [['1,234,567'], [1_234_567]],
  [['1.234,5'], [1234.5]],
  [['1,234.5'], [1234.5]],
  [['1\'234', '1’234.5'], [1234, 1234.5]],
  [['12 345 678'], [12_345_678]],
  [['999,999,999,999'], [999_999_999_999]],
  [['0.5', '0.125', '1.23'], [0.5, 0.125, 1.23]],
  // One sign and three digits may be thousands or thousandths.
  [['1.234'], ['ambiguous-number 2']],
  [['1,234'], ['ambiguous-number 2']],
  [['5', '1,234', ''], [5, 'ambiguous-number 3', null]],
  [['1.234', '1.23'], [1.234, 1.23]],
  [['1,23', '1,234'], [1.23, 1.234]],
  [['1.234', '1,23'], [1234, 1.23]],
  [['1,234', '0.5'], [1234, 0.5]],
  [['1,234', '1,234,567'], [1234, 1_234_567]],
  [['1.234', '1.234.567'], [1234, 1_234_567]],
  [['1.234', '1000.234'], [1.234, 1000.234]],
  [['1,234', '1 000,5'], [1.234, 1000.5]],
  // Groups by another sign prove nothing about a decimal sign that no cell shows.
  [['1 234', '1.234'], [1234, 'ambiguous-number 3']],
  [['1 234', '1,234'], [1234, 'ambiguous-number 3']],
  [['1,234,567', '1.234'], [1_234_567, 'ambiguous-number 3']],
  [['1.234.567', '1,234'], [1_234_567, 'ambiguous-number 3']],
  // Two ways of writing in one file.
  [['1.5', '1,5'], ['ambiguous-number 3']],
  [['7', '1,5', '9', '1.5'], ['ambiguous-number 5']],
  [['1 052,5', '1.234'], ['ambiguous-number 3']],
  [['1 234', '1,234,567'], ['ambiguous-number 3']],
  [['1,234,567', '1.234.567'], ['ambiguous-number 3']],
  // What is no number is no evidence.
  [['1.5%', '1,5', '1.234'], ['bad-number 2', 1.5, 1234]],
  [['~1.5', '1.234'], ['bad-number 2', 'ambiguous-number 3']],
  [['-1.5', '1.234'], ['bad-number 2', 'ambiguous-number 3']],
];

// prettier-ignore
const BAD: readonly string[] = [
  'нет', 'жоқ', 'nincs', 'k. A.', '?', 'Infinity', 'true', 'b',
  '-5', '−5', '(5)', '+5', '-1 234', '007', '00', '01', '0 123', '00.5', '5.', '.5', ',5', '1.2.3', '1,2,3', '5 %', '12%', '$5', '5 ₸', '€5',
  '~80000', '80000+', '>80000', '<5', '≈ 80000', '80000?', 'около 80000', '5 reports', '1-5', '1/2', '1:2',
  '1 23', '1 2345', '12 34', '1234 567', '1,23,456', '1.23.456', '1,234 567', '1 234,567,890', '1 234\u00a0567', "1'234’567", '1  234', '1,,234', '1.234.56,7',
  '1,234.567,8', '1.5,5', '1,5.5', '1\n234', '1_234', '1E+05', '1.3E+05', '1,3E+05', '1e5', '0x10', '0b1', '1n', '٥', '١٢٣', '５', '１２３', '²', '½', '५',
  '1000000000001', '999999999999999999', '1e400', '0.1234567890123456', '123456789012.1234', '#ДЕЛ/0!', '#DIV/0!', '########', '=1+1', "'5", '"5"', '5\u200b', '\u200e5', '1\u2007234',
];

const STYLES = [
  ...['', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', ','].map((group) => ({ group, decimal: '.' })),
  ...['', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', '.'].map((group) => ({ group, decimal: ',' })),
];

const RUNS = { numRuns: 2_000 };
const count = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.maxSafeNat().map((number) => number % (1e12 + 1)),
  fc.constantFrom(0, 999, 1000, 1e6, 1e12),
);
const style = fc.constantFrom(...STYLES);

/** Every cell is what was meant, or refused. */
const readsNothingElse = (texts: readonly string[], meant: readonly number[]) => {
  const read = readAll(texts);
  if (read.length === 1 && typeof read[0] === 'string') return;
  read.forEach((value, index) => {
    if (typeof value !== 'string') expect(value, texts.join(' | ')).to.equal(meant[index]);
  });
};

describe('amounts', () => {
  for (const [cells, read] of FILES) {
    it(`reads a file of ${JSON.stringify(cells)} as ${JSON.stringify(read)}`, () => {
      expect(readAll(cells)).to.deep.equal(read);
    });
  }

  for (const text of BAD) {
    it(`refuses ${JSON.stringify(text)}, whatever else stands in the file`, () => {
      expect(readAll([text])).to.deep.equal(['bad-number 2']);
      expect(readAll(['1.5', text])).to.deep.equal([1.5, 'bad-number 3']);
      expect(readAll(['1.234,5', text])).to.deep.equal([1234.5, 'bad-number 3']);
    });
  }

  for (const text of [
    '',
    ' ',
    'n/a',
    'N/A',
    '#N/A',
    '-',
    '—',
    '–',
    '…',
    '..',
    ':',
    'x',
    'c',
    '*',
    'NaN',
    'null',
    'н/д',
    'нет данных',
  ]) {
    it(`takes ${JSON.stringify(text)} for a missing figure, never for zero`, () => {
      expect(readAll([text, '1.5', text])).to.deep.equal([null, 1.5, null]);
    });
  }

  it('a comma inside quotes parts thousands where commas part cells', () => {
    const read = (...texts: string[]) => {
      const cells = texts.map((text, index) => ({ text, row: index + 2, column }));
      const amount = amountReader(cells, { isCommas: true });
      return cells.map(({ text, row }) => amount(text, { row, column }));
    };
    expect(read('980', '1,052', '12,150')).to.deep.equal([980, 1052, 12150]);
    expect(read('1,052', '1,5')).to.deep.equal([1.052, 1.5]);
  });

  it('obeys whoever says which sign begins a fraction', () => {
    const cells = [{ text: '1.234', row: 2, column }];
    const read = (decimal: '.' | ',') => amountReader(cells, { decimal })('1.234', { row: 2, column });
    expect([read('.'), read(',')]).to.deep.equal([1.234, 1234]);
  });

  it('says what to do', () => {
    const message = (text: string) => {
      try {
        return reader([text])(text, { row: 2, column });
      } catch (error) {
        return (error as DataError).message;
      }
    };
    expect(message('1E+05')).to.match(/^row 2, column value: .*"1E\+05".*shortened it/);
    expect(message('1,3E+05')).to.include('shortened it');
    expect(message('########')).to.include('too narrow');
    expect(message('#ДЕЛ/0!')).to.include('formula');
    expect(message('12%')).to.include('percentages');
    expect(message('нет')).to.include('leave the cell of a missing figure empty');
    expect(message('80000+')).to.include('bound');
    expect(message('~80000')).to.include('bound');
    expect(message('−5')).to.include('negative');
    expect(message('(5)')).to.include('negative');
    expect(message('1 23')).to.include('groups have three digits');
    expect(message('1.234')).to.include('may be 1.234 or 1234');
    expect(message('1\n234')).not.to.include('\n');
    expect(message('x'.repeat(500))).to.have.lengthOf.below(250);
  });

  it('refuses a text that contradicts the file it did not come from', () => {
    expect(() => reader(['1.5'])('1,5', { row: 9, column })).to.throw(DataError, 'row 9');
  });

  it('reads every count in every style of a file that also shows a fraction', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1 }), style, (numbers, form) => {
        const texts = [...numbers, 1234.5].map((number) => formatNumber(number, form));
        expect(readAll(texts)).to.deep.equal([...numbers, 1234.5]);
      }),
      RUNS,
    );
  });

  it('reads every count without groups, and with groups by spaces and apostrophes', () => {
    const certain = style.filter(({ group }) => !/[.,]/.test(group));
    fc.assert(
      fc.property(fc.array(count), certain, (numbers, form) => {
        expect(readAll(numbers.map((number) => formatNumber(number, form)))).to.deep.equal(numbers);
      }),
      RUNS,
    );
  });

  it('reads a file of counts as what was meant, or refuses, in any mixture of styles', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, style), { minLength: 1, maxLength: 6 }), (cells) => {
        const texts = cells.map(([number, form]) => formatNumber(number, form));
        readsNothingElse(
          texts,
          cells.map(([number]) => number),
        );
      }),
      RUNS,
    );
  });

  it('reads fractions as what was meant, or refuses', () => {
    const fraction = fc.tuple(fc.nat(99_999_999), fc.integer({ min: 1, max: 9_999 }));
    const amounts = fc.array(
      fraction.map(([whole, part]) => Number(`${whole}.${part}`)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(amounts, style, (numbers, form) => {
        readsNothingElse(
          numbers.map((number) => formatNumber(number, form)),
          numbers,
        );
      }),
      RUNS,
    );
  });

  it('throws nothing but its own errors, and returns nothing but counts', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0159., \u00a0’-+%E') }));
    fc.assert(
      fc.property(fc.array(cell), (texts) => {
        for (const value of readAll(texts)) {
          if (typeof value === 'number') expect(value).to.be.within(0, 1e12);
          else if (value !== null) expect(value).to.match(/^(bad|ambiguous)-number \d+$/);
        }
      }),
      RUNS,
    );
  });
});
