import { expect } from 'chai';
import { csvOf, jsonOf, MOST_ROWS, travels } from '../../src/builder/own-files.js';
import type { OwnTable } from '../../src/core/own-table.js';
import { readOwn } from '../../src/own-readers.js';

const table = (part: Partial<OwnTable> = {}): OwnTable => ({
  caption: 'Complaints in Examplia',
  columns: ['year', 'from_month', 'to_month', 'value', 'caveat'],
  rows: [
    ['2019', '', '', '1052', 'He said "no", twice;\nthen left'],
    ['2020', '1', '9', '', '=SUM(A1)'],
  ],
  ...part,
});

describe('own data as a file', () => {
  const observations = (text: string) => {
    const reading = readOwn('offence-trend', { text }, { today: 20_000, whose: 'example.org' });
    expect(reading.problems).to.deep.equal([]);
    return (reading.data as { observations: { period: string; value: number | null }[] }).observations.map(
      ({ period, value }) => [period, value],
    );
  };

  it('is CSV that the element reads, and no spreadsheet runs', () => {
    const csv = csvOf(table());
    expect(csv.startsWith('\ufeffyear,from_month,to_month,value,caveat\r\n')).to.equal(true);
    expect(csv).to.contain('"He said ""no"", twice;\nthen left"').and.to.contain(",'=SUM(A1)\r\n");
    expect(observations(csv)).to.deep.equal([
      ['2019', 1052],
      ['2020-01/2020-09', null],
    ]);
  });

  it('is JSON that the element reads, with its title', () => {
    const json = jsonOf(table());
    expect(JSON.parse(json).title).to.equal('Complaints in Examplia');
    expect(observations(json)).to.deep.equal([
      ['2019', 1052],
      ['2020-01/2020-09', null],
    ]);
  });

  it('keeps in JSON what is no plain number as it was written', () => {
    const rows = [['2019', '', '', '1 052', '']];
    expect(JSON.parse(jsonOf(table({ rows, caption: '' })))).to.deep.equal({
      rows: [{ period: '2019', value: '1 052' }],
    });
  });
});

describe('whether own data travel in the code', () => {
  const rows = (length: number, text = 'x') => Array.from({ length }, () => ['2019', '', '', '1', text]);

  it('up to 60 rows', () => {
    expect(travels(table({ rows: rows(MOST_ROWS) }))).to.equal(true);
    expect(travels(table({ rows: rows(MOST_ROWS + 1) }))).to.equal(false);
  });

  it('and 12 kB, counted as they are sent', () => {
    expect(travels(table({ rows: rows(10, 'x'.repeat(1_000)) }))).to.equal(true);
    expect(travels(table({ rows: rows(10, 'ж'.repeat(1_000)) }))).to.equal(false);
  });
});
