import { expect } from 'chai';
import { refusal } from '../support/own-reading.js';
import { countsOf, shape } from '../support/shapes.js';

const TWO = [
  ['2018', 1180],
  ['2019', 1052],
];

/** By file of `docs/examples/shapes`: what is drawn, and what is said of it. */
const TRENDS: readonly (readonly [file: string, counts: unknown[], said?: string[], pick?: string])[] = [
  ['trend-index-column.csv', TWO],
  ['trend-trailing-comma.csv', TWO],
  ['trend-title-above.csv', TWO, ['passed-over']],
  ['trend-1251.csv', TWO],
  ['trend-capital-keys.json', TWO],
  ['trend-json-stat.json', TWO],
  ['trend-bank-api.json', [...TWO].reverse()],
  [
    'trend-next-three-digits.csv',
    [
      ['2018', 404],
      ['2019', 302],
    ],
  ],
  [
    'trend-two-columns.csv',
    [
      ['2018', 10],
      ['2019', 12],
    ],
    ['guessed'],
  ],
  [
    'trend-january-first.csv',
    [
      ['2018', 1180],
      ['2019', 1052],
      ['2020', 1105],
    ],
    ['guessed'],
  ],
  [
    'trend-thousands-quoted.csv',
    [
      ['2018', 980],
      ['2019', 1052],
      ['2020', 12150],
    ],
  ],
  [
    'trend-long-total.csv',
    [
      ['2018', 90],
      ['2019', 97],
    ],
    [],
    'region=All',
  ],
  [
    'trend-long-total.csv',
    [
      ['2018', 10],
      ['2019', 12],
    ],
    [],
    'Region = north',
  ],
  [
    'trend-wide.csv',
    [
      ['2018', 80],
      ['2019', 85],
      ['2020', 90],
    ],
    [],
    'region=South',
  ],
  [
    'trend-wide-stat-office.tsv',
    [
      ['2018', null],
      ['2019', 2090],
      ['2020', 1766],
    ],
    [],
    'geo=XA',
  ],
  [
    'trend-wide-stat-office.tsv',
    [
      ['2018', 81],
      ['2019', 78],
      ['2020', 80],
    ],
    [],
    'geo=XB',
  ],
  [
    'trend-quarters.csv',
    [
      ['2020-01/2020-03', 300],
      ['2020-04/2020-06', 280],
      ['2020-07/2020-09', 290],
      ['2020-10/2020-12', 310],
    ],
  ],
];

/** What is refused, or asked: a code, and what there is to choose from. */
const REFUSED: readonly (readonly [file: string, code: string, choices?: string[]])[] = [
  ['trend-long-total.csv', 'several-rows', ['All', 'North', 'South']],
  ['trend-wide.csv', 'several-rows', ['North', 'South']],
  ['trend-wide-stat-office.tsv', 'several-rows', ['XA', 'XB']],
  ['trend-april-march.csv', 'end-before-start', ['2018-04/2019-03']],
];

describe('tables as they come', () => {
  for (const [file, counts, said = [], pick = ''] of TRENDS) {
    it(`${file}${pick && ` with ${pick}`} is read`, async () => {
      const found = countsOf(await shape(file), pick);
      expect(found.counts).to.deep.equal(counts);
      expect(found.said).to.deep.equal(said);
    });
  }

  for (const [file, code, choices] of REFUSED) {
    it(`${file} is asked about: ${code}`, async () => {
      const error = refusal('offence-trend', [await shape(file)]);
      expect([error.code, error.place.choices]).to.deep.equal([code, choices]);
    });
  }

  it('a mark is a missing figure, and its year stays', async () => {
    const { counts, said } = countsOf(await shape('trend-marks.csv'));
    expect(counts).to.have.length(8);
    expect(counts.slice(0, 4)).to.deep.equal(['2014', '2015', '2016', '2017'].map((year) => [year, null]));
    expect(said).to.deep.equal([]);
  });

  it('the name of a column of numbers is the unit', async () => {
    expect(countsOf(await shape('trend-two-columns.csv')).unit).to.equal('killed');
    expect(countsOf('year,AIDS deaths\n2019,5').unit).to.equal('AIDS deaths');
    expect(countsOf('year,number\n2019,5').unit).to.equal(undefined);
  });
});
