import { DataError, type DataErrorCode, type Place } from '../../src/core/data-error.js';

type Sample = readonly [value: string, place?: Place];

/** Every kind of sentence about data, with what it may say: `docs/own-data.md` lists all of them. */
export const SAMPLES: Readonly<Record<DataErrorCode, readonly Sample[]>> = {
  'unknown-data-set': [['no-such-set']],
  shape: [
    [''],
    ['value:year'],
    ['', { row: 3, column: 'label' }],
    ['true', { row: 3, column: 'caveat' }],
    ['yes', { column: 'mayOverlap' }],
    ['5', { column: 'sources' }],
    ['value', { row: 1, column: 'value' }],
    ['1,052', { row: 3, column: 'value' }],
    ['000', { row: 3 }],
    ['', { row: 3 }],
    ['', { row: 4, column: 'parent' }],
    ['cases', { row: 4, column: 'parent' }],
    ['reports', { row: 2, column: 'id' }],
  ],
  'no-rows': [['']],
  'too-many-rows': [['6012']],
  'too-many-stages': [['201']],
  'part-of-table': [['11']],
  'too-many-columns': [['312']],
  'missing-column': [
    ['year or period', { choices: ['1', '2'] }],
    ['year or period', { choices: ['1', '2'], nearest: ['2', 'period'] }],
  ],
  'unknown-column': [['colour', { column: 'colour' }]],
  'several-rows': [['region', { column: 'region', choices: ['1', '2', '3'] }]],
  'bad-pick': [
    ['4', { column: 'region', choices: ['1', '2', '3'] }],
    ['area', { choices: ['2019', '2020'] }],
  ],
  guessed: [['Killed', { column: 'value' }], ['2019-01-01', { column: 'period', choices: ['2019'] }], ['windows-1251']],
  'passed-over': [['Reports in Examplia', { row: 1 }]],
  'count-path': [['data.attributes.signature_count']],
  address: [['example.org']],
  unreachable: [['example.org']],
  status: [['404']],
  timeout: [['']],
  'too-large': [['']],
  empty: [['']],
  'not-data': [['']],
  encoding: [['']],
  'bad-json': [['']],
  'no-count': [[''], ['an array']],
  'bad-number': [
    ['n/a', { row: 3, column: 'value' }],
    ['1052', { row: 3, column: 'value' }],
    ['9999999999999', { row: 3, column: 'value' }],
  ],
  'ambiguous-number': [['1,052', { row: 3, column: 'value' }]],
  'bad-period': [
    ['soon', { row: 3, column: 'period' }],
    ['20', { row: 3, column: 'year' }],
    ['', { row: 3, column: 'year' }],
    ['13', { row: 3, column: 'to_month' }],
    ['', { row: 3, column: 'to_month' }],
  ],
  'ambiguous-period': [
    ['Sep-20', { row: 3, column: 'period' }],
    ['03/05/2019', { row: 3, column: 'date' }],
  ],
  'bad-word': [
    ['broken', { row: 3, column: 'status' }],
    ['over', { row: 3, column: 'bound' }],
    ['neutral', { row: 3, column: 'side' }],
    ['police', { row: 3, column: 'actor' }],
    ['persons', { row: 3, column: 'unit' }],
  ],
  'too-long': [
    ['A very long text', { row: 3, column: 'label' }],
    ['A very long text', { row: 3, column: 'source' }],
    ['A very long text', { row: 3, column: 'id' }],
    ['A very long text', { row: 3, column: 'url' }],
  ],
  duplicate: [['2019', { row: 3, column: 'period' }]],
  'unknown-parent': [['case', { row: 4, column: 'parent' }]],
  'larger-than-parent': [['140', { row: 3, column: 'value' }]],
  'end-before-start': [
    ['2020/2019', { row: 3, column: 'period' }],
    ['3', { row: 2, column: 'to_month', choices: ['2018-04/2019-03'] }],
  ],
  'irregular-periods': [['2020-01-06', { column: 'period' }]],
  'future-date': [['2099', { row: 3, column: 'period' }]],
  'bad-goal': [['0']],
};

/** The same as errors. */
export const ERRORS: readonly DataError[] = Object.entries(SAMPLES).flatMap(([code, samples]) =>
  samples.map(([value, place = {}]) => new DataError(code as DataErrorCode, 'in few words', { value, place })),
);
