import { expect } from 'chai';
import { DataError } from '../../src/core/data-error.js';
import { readOwn } from '../../src/own-readers.js';
import { CONTEXT, found, own, ownOf, refusal, remarksOf, sentences } from '../support/own-reading.js';

describe('columns and rows of own counts', () => {
  it('name columns that are not read', () => {
    const { problems } = own('offence-trend', ['year,value,colour', '2019,5,red']);
    expect(sentences(problems)).to.deep.equal([
      'The column “colour” is not one that is read here, so it was not used.',
    ]);
  });

  it('need a column of time and one of values', () => {
    expect(refusal('offence-trend', ['year,remarks', '2019,few'])).to.include({
      code: 'missing-column',
      value: 'value',
    });
    expect(refusal('offence-trend', ['town,value', 'Exampleton,5'])).to.include({
      code: 'missing-column',
      value: 'year or period',
    });
    const { place } = refusal('offence-trend', ['Year,Remarks', '2019,few']);
    expect(place.choices, 'the columns that are there, as they are called').to.deep.equal(['Year', 'Remarks']);
  });

  it('of JSON may be called as in a table, and numbers may be years', () => {
    for (const row of [
      { period: '2019', Value: 5 },
      { year: 2019, value: 5 },
      { Year: '2019', Count: 5 },
    ])
      expect(own('offence-trend', { rows: [row] }).data.observations[0]).to.include({ period: '2019', value: 5 });
  });

  it('are told apart from rows that cannot be read, which are named below the notes', () => {
    const reading = own('offence-trend', [
      'year,value,source',
      '2019,5,Yearbook',
      '2020,many,Yearbook',
      'soon,5,Yearbook',
    ]);
    expect(reading.data.observations).to.have.length(1);
    expect(found(reading.problems)).to.deep.equal([
      ['bad-number', 3, 'value'],
      ['bad-period', 4, 'year'],
    ]);
    expect(remarksOf(reading)).to.deep.equal(sentences(reading.problems));
  });

  it('of which none can be read are refused by the first that is wrong', () => {
    const error = refusal('offence-trend', ['year,value,colour', 'soon,5,red', '2020,many,red']);
    expect(found([error])).to.deep.equal([['bad-period', 2, 'year']]);
  });

  it('of a table in a page are read as a spreadsheet would', () => {
    const cells = [
      [' Year ', 'VALUE', ''],
      ['2019', '1 052', ''],
      ['', '', ''],
      ['2020', 'many', ''],
    ];
    const { data, problems } = ownOf('offence-trend', { cells });
    expect(data.observations.map(({ period, value }) => [period, value])).to.deep.equal([['2019', 1052]]);
    expect(found(problems)).to.deep.equal([['bad-number', 4, 'value']]);
  });

  it('of a table in a page have each column once', () => {
    const cells = [
      ['year', 'value', 'Value'],
      ['2019', '5', '6'],
    ];
    expect(() => readOwn('offence-trend', { cells }, CONTEXT))
      .to.throw(DataError)
      .that.deep.includes({ code: 'shape', place: { row: 1, column: 'value' } });
  });
});
