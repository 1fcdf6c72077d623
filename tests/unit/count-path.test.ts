import { expect } from 'chai';
import { countAt, countInText } from '../../src/own-data/count-path.js';
import { DataError } from '../../src/core/data-error.js';

const PETITION = {
  links: { self: 'https://petition.example/1.json' },
  data: {
    attributes: {
      signature_count: 80123,
      creator_name: 'A. N. Other',
      'signed/today': 7,
      'a~b': 8,
      '~1': 9,
      'dotted.name': 10,
      '': 11,
      signatures_by_country: [{ signature_count: 80000 }, { signature_count: 123 }],
    },
  },
};

// One case on one line reads as a table.
// prettier-ignore
const FOUND: readonly (readonly [path: string, count: number])[] = [
  ['/data/attributes/signature_count', 80123],
  ['data.attributes.signature_count', 80123],
  ['/data/attributes/signatures_by_country/1/signature_count', 123],
  ['data.attributes.signatures_by_country.0.signature_count', 80000],
  ['/data/attributes/signed~1today', 7],
  ['/data/attributes/a~0b', 8],
  ['/data/attributes/~01', 9],
  ['/data/attributes/dotted.name', 10],
  ['/data/attributes/', 11],
  ['data.attributes.', 11],
];

// prettier-ignore
const MISSING: readonly string[] = [
  'signature_count', '/data/attributes/Signature_count', 'data/attributes', 'data..attributes', '.data.attributes',
  '/data/attributes/signature_count/0', '/data/attributes/creator_name/length', '/data/attributes/creator_name/0',
  '/data/attributes/signatures_by_country/length', '/data/attributes/signatures_by_country/2',
  '/data/attributes/signatures_by_country/-', '/data/attributes/signatures_by_country/01/signature_count',
  '/__proto__', 'constructor', 'constructor.length', '__proto__.constructor.length', 'toString.length',
];

// prettier-ignore
const COUNTS: readonly (readonly [value: unknown, count: number])[] = [
  [0, 0], [-0, 0], [1, 1], [5.0, 5], [1e9, 1e9], [10500, 10500], ['12345', 12345], ['0', 0], ['007', 7], ['1000000000', 1e9],
];

// prettier-ignore
const REFUSED: readonly (readonly [value: unknown, shown: string])[] = [
  [1e308, '1e+308'], [1e9 + 1, '1000000001'], [-5, '-5'], [-1, '-1'], [3.7, '3.7'], [NaN, 'NaN'], [Infinity, 'Infinity'],
  ['1,234', '1,234'], ['1 234', '1 234'], ['1.234', '1.234'], ['12k', 'a text'], ['+5', '+5'], ['-5', '-5'], ['1e3', 'a text'],
  ['0x10', 'a text'], [' 12', ' 12'], ['12\n', '12\n'], ['', ''], ['١٢٣', '١٢٣'], ['１２', '１２'], ['1000000001', '1000000001'],
  ['9'.repeat(50), '9'.repeat(50)], ['9'.repeat(400), `${'9'.repeat(59)}…`], ['Infinity', 'a text'],
  ['<img src=x onerror=alert(1)>', 'a text'], ['Anna', 'a text'], [true, 'true'], [false, 'false'], [null, 'null'],
  [['Anna', 5], 'an array'], [{ name: 'Anna' }, 'an object'], [[5], 'an array'], [{ valueOf: () => 5 }, 'an object'],
  [new Number(5), 'an object'], [5n, '5'],
];

function refusal(read: () => number): DataError {
  try {
    read();
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return error as DataError;
  }
  throw new Error('nothing was wrong');
}

describe('count-path', () => {
  for (const [path, count] of FOUND) {
    it(`reads "${path}"`, () => {
      expect(countAt(PETITION, path)).to.equal(count);
    });
  }

  for (const path of MISSING) {
    it(`finds nothing at "${path}"`, () => {
      const error = refusal(() => countAt(PETITION, path));
      expect([error.code, error.value, error.path]).to.deep.equal(['no-count', '', path]);
      expect(error.message).to.equal(`${path}: there is nothing`);
    });
  }

  for (const [value, count] of COUNTS) {
    it(`takes ${JSON.stringify(value)}`, () => {
      expect(Object.is(countAt({ a: [value] }, '/a/0'), count)).to.equal(true);
      expect(Object.is(countAt(value, ''), count)).to.equal(true);
    });
  }

  for (const [value, shown] of REFUSED) {
    it(`refuses ${typeof value} ${shown}`, () => {
      const error = refusal(() => countAt({ a: value }, 'a'));
      expect([error.code, error.value, error.path]).to.deep.equal(['no-count', shown, 'a']);
      expect(error.message).to.match(/^a: not a whole number from 0 to 1000000000: ".*"$/);
      expect(error.message).to.contain(JSON.stringify(shown)).and.not.contain('Anna');
      expect(refusal(() => countAt(value, '')).code).to.equal('no-count');
    });
  }

  it('does not take what a response puts into a prototype', () => {
    for (const name of ['__proto__', 'constructor']) {
      const json = JSON.parse(`{"${name}":{"count":5}}`);
      expect(refusal(() => countAt(json, `${name}.count`)).code).to.equal('no-count');
    }
    expect(refusal(() => countAt(Object.create({ count: 5 }), 'count')).code).to.equal('no-count');
  });

  it('reads the text of a response', () => {
    expect(countInText('12345', '')).to.equal(12345);
    expect(countInText('"12345"\n', '')).to.equal(12345);
    expect(countInText(JSON.stringify(PETITION), '/data/attributes/signature_count')).to.equal(80123);
    expect(refusal(() => countInText('[]', '/0')).code).to.equal('no-count');
  });

  it('does not repeat a text that is not JSON', () => {
    for (const text of ['', '{"signed_by":["Anna', '<p>Anna', "{'a':1}", '['.repeat(100_000)]) {
      const error = refusal(() => countInText(text, ''));
      expect([error.code, error.value]).to.deep.equal(['bad-json', '']);
      expect(error.message).to.equal('the response with the count is not JSON');
    }
  });
});
