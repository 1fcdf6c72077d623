import { expect } from 'chai';
import { DataError } from '../../src/core/data-error.js';
import { readCsv } from '../../src/own-data/csv.js';
import { readOwn } from '../../src/own-readers.js';
import { CONTEXT } from '../support/own-reading.js';

function refusal(text: string): DataError {
  try {
    readOwn('offence-trend', { text }, CONTEXT);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('it was read');
}

// One case on one line reads as a table.
// prettier-ignore
const READ: readonly (readonly [name: string, text: string, separator: string, header: string[], rows: (readonly [number, ...string[]])[]])[] = [
  ['commas', 'year,value\n2019,5', ',', ['year', 'value'], [[2, '2019', '5']]],
  ['semicolons', 'year;value\n2019;5', ';', ['year', 'value'], [[2, '2019', '5']]],
  ['tabs', 'year\tvalue\n2019\t5', '\t', ['year', 'value'], [[2, '2019', '5']]],
  ['a byte order mark', '\uFEFFyear,value\n2019,5', ',', ['year', 'value'], [[2, '2019', '5']]],
  ['a byte order mark before a quote', '\uFEFF"year","value"\n2019,5', ',', ['year', 'value'], [[2, '2019', '5']]],
  ['a byte order mark before sep=', '\uFEFFsep=;\nyear;value\n2019;5', ';', ['year', 'value'], [[2, '2019', '5']]],
  ['a line sep= that decides', 'sep=;\nyear;value,note\n2019;5', ';', ['year', 'value,note'], [[2, '2019', '5']]],
  ['every line end', 'year,value\r\n2019,5\r2020,6\n2021,7\r\n', ',', ['year', 'value'], [[2, '2019', '5'], [3, '2020', '6'], [4, '2021', '7']]],
  ['separators in quotes', 'year,caveat\n2019,"a, b; c\td"', ',', ['year', 'caveat'], [[2, '2019', 'a, b; c\td']]],
  ['line breaks in quotes as one row', 'year,caveat\n2019,"a\n\nb"\n2020,c', ',', ['year', 'caveat'], [[2, '2019', 'a\n\nb'], [3, '2020', 'c']]],
  ['doubled quotes', 'year,caveat\n2019,"a ""b"""\n2020,""""', ',', ['year', 'caveat'], [[2, '2019', 'a "b"'], [3, '2020', '"']]],
  ['a quote inside a cell', 'year,caveat\n2019,a 5" pipe', ',', ['year', 'caveat'], [[2, '2019', 'a 5" pipe']]],
  ['names of columns in any case', ' Year , VALUE\u00a0\n2019,5', ',', ['year', 'value'], [[2, '2019', '5']]],
  ['columns that nobody knows', 'year,value,colour\n2019,5,red', ',', ['year', 'value', 'colour'], [[2, '2019', '5', 'red']]],
  ['cells as they were written', 'year,caveat\n2019, a ', ',', ['year', 'caveat'], [[2, '2019', ' a ']]],
  ['blank columns behind', 'year;value;;\n2019;5;;', ';', ['year', 'value'], [[2, '2019', '5']]],
  ['a blank column between', 'year;;value\n2019;;5', ';', ['year', '', 'value'], [[2, '2019', '', '5']]],
  ['blank rows, counted', '\n;\nyear;value\n\n2019;5\n;;;;\n2020;6\n;;\n', ';', ['year', 'value'], [[5, '2019', '5'], [7, '2020', '6']]],
  ['rows that end early', 'year,value,caveat\n2019,5\n2020', ',', ['year', 'value', 'caveat'], [[2, '2019', '5'], [3, '2020']]],
  ['commas in a text of a file with semicolons', 'year;caveat\n2019;a, b, c', ';', ['year', 'caveat'], [[2, '2019', 'a, b, c']]],
  ['a quoted name with a comma, which says nothing', 'year;"value, year, note";value\n2019;x;5', ';', ['year', 'value, year, note', 'value'], [[2, '2019', 'x', '5']]],
  ['a quoted name made of names', 'year;"x, value, note, source"\n2019;5', ';', ['year', 'x, value, note, source'], [[2, '2019', '5']]],
  ['a quoted name with a line break', 'year;"unit\nof it";value\n2019;x;5\n', ';', ['year', 'unit\nof it', 'value'], [[2, '2019', 'x', '5']]],
  ['headers that nobody knows', 'Год;Число\n2019;1,5', ';', ['год', 'число'], [[2, '2019', '1,5']]],
  ['one column', 'value\n5', ',', ['value'], [[2, '5']]],
  ['a number between two numbers', 'year,from_month,to_month,value\n2019,1,9,105', ',', ['year', 'from_month', 'to_month', 'value'], [[2, '2019', '1', '9', '105']]],
  ['a month behind a value', 'value,from_month\n1,9', ',', ['value', 'from_month'], [[2, '1', '9']]],
  ['a quoted number behind a value', 'year,value,source\n2019,"1","052"', ',', ['year', 'value', 'source'], [[2, '2019', '1', '052']]],
  ['a number behind a value in a file with semicolons', 'year;value;source\n2019;1;052', ';', ['year', 'value', 'source'], [[2, '2019', '1', '052']]],
];

// One case on one line reads as a table.
// prettier-ignore
const REFUSED: readonly (readonly [name: string, text: string, code: string, row?: number, column?: string])[] = [
  ['nothing', '', 'no-rows'],
  ['blanks', ' \n \n', 'no-rows'],
  ['a byte order mark alone', '\uFEFF', 'no-rows'],
  ['a header alone', 'year,value\n', 'no-rows'],
  ['a header and blank rows', 'year,value\n,\n ,\u00a0\n', 'no-rows'],
  ['a line sep= alone', 'sep=;', 'no-rows'],
  ['a page', '<!doctype html><p>year,value', 'not-data'],
  ['a page behind a mark and blanks', '\uFEFF \n<html>', 'not-data'],
  ['NUL', 'y\0e\0a\0r\0', 'not-data'],
  ['another separator', 'sep=|\nyear|value\n2019|5', 'shape'],
  ['two separators in the header', 'year;value,note\n2019;5,x', 'shape'],
  ['a wrong line sep=', 'sep=,\nyear;value\n2019;5', 'missing-column'],
  ['a column named twice', 'year,Value,value\n2019,5,6', 'shape', 1, 'value'],
  ['a thousand without quotes', 'year,value\n2018,9\n2019,1,052', 'shape', 3],
  ['a thousand without quotes before blank cells', 'year,value,caveat\n2019,1,052,', 'shape', 2, 'value'],
  ['a fraction without quotes before blank columns', 'year,value,,\n2019,1052,5,', 'shape', 2],
  ['a thousand without quotes where the row ends early', 'year,value,caveat\n2019,1,052', 'shape', 2, 'value'],
  ['a grouped fraction without quotes where the row ends early', 'year,value,caveat\n2019,1 052,5', 'shape', 2, 'value'],
  ['a comma in a text without quotes', 'year,caveat,value\n2019,a, b,5', 'shape', 2],
  ['a cell under a blank column name', 'year,,value\n2019,x,5', 'shape', 2],
  ['more cells than the header, after a quoted line break', 'year,caveat\n2019,"a\nb"\n2020,a,b', 'shape', 3],
  ['a quote that is not closed', 'year,caveat,value\n2019,"a,5\n2020,b,6', 'shape', 2],
  ['a quote that is not closed in the last cell', 'year,caveat\n2019,a\n2020,"b', 'shape', 3],
  ['a quote that is not closed in the first cell of a row', 'year,caveat\n2019,a\n"2020,b', 'shape', 3],
  ['a quote that is not closed after Windows line ends', 'year,caveat\r\n2019,"a\r\nb"\r\n"2020,b\r\n', 'shape', 3],
  ['text behind a closing quote', 'year,value\n2019,"1"052', 'shape', 2],
  ['a blank behind a closing quote', 'year,value,caveat\n2019,"1" ,052', 'shape', 2],
];

describe('CSV', () => {
  for (const [name, text, separator, header, rows] of READ) {
    it(`reads ${name}`, () => {
      const { separator: found, rows: all } = readCsv(text);
      const [first, ...others] = all;
      expect(found).to.equal(separator);
      expect(first!.cells.map((cell) => cell.trim().toLowerCase()).slice(0, header.length)).to.deep.equal(header);
      expect(others.map(({ row, cells }) => [row, ...cells.slice(0, header.length)])).to.deep.equal(rows);
    });
  }

  for (const [name, text, code, row, column] of REFUSED) {
    it(`refuses ${name}`, () => {
      const error = refusal(text);
      expect([error.code, error.place.row, error.place.column]).to.deep.equal([code, row, column]);
      expect(error.message).not.to.match(/[\r\n]/);
    });
  }

  it('reads 5,000 rows and says how many more are too many', () => {
    const rows = (count: number) => `year,value\n${'2019,5\n\n'.repeat(count)}`;
    expect(readCsv(rows(5_000)).rows.at(-1)?.row).to.equal(10_000);
    const error = refusal(rows(5_001));
    expect(error.code).to.equal('too-many-rows');
    expect(error.message).to.include('5001');
  });

  it('reads 200 columns and says how many more are too many', () => {
    const table = (count: number) => {
      const names = Array.from({ length: count - 2 }, (_, index) => `column ${index}`);
      return `year,value,${names.join()}\n2019,5\n`;
    };
    expect(readOwn('offence-trend', { text: table(200) }, CONTEXT).problems).to.have.length(198);
    for (const count of [201, 60_000]) {
      expect(refusal(table(count))).to.include({
        code: 'too-many-columns',
        value: String(count),
        message: `there are ${count} columns, and no more than 200 are read`,
      });
    }
    // Spreadsheets write blank ones at the end.
    expect(
      readOwn('offence-trend', { text: `year,value${','.repeat(60_000)}\n2019,5\n` }, CONTEXT).problems,
    ).to.deep.equal([]);
  });

  it('says what it found', () => {
    expect(refusal('year,value\n2019,1,052').message).to.equal(
      'row 2: a cell stands under no column name: "052"; a cell with a separator in it needs quotes',
    );
  });

  it('knows the columns that the separator is told by', () => {
    const names =
      'period year from_month to_month value status bound unit definition provider source caveat id parent label date ' +
      'title actor description outcome name side url opened note';
    for (const name of names.split(' ')) expect(readCsv(`${name};x, y, z\n1;2`).separator, name).to.equal(';');
  });

  it('refuses quotes that never close, however many (`npm test -- work` counts what that costs)', () => {
    for (const piece of ['"a""', ',"a"b'])
      expect(refusal(`year,caveat\n${piece.repeat(400_000)}`).code, piece).to.equal('shape');
  });

  it('makes no function from text', () => {
    const original = globalThis.Function;
    globalThis.Function = function () {
      throw new Error('unsafe-eval');
    } as unknown as FunctionConstructor;
    try {
      expect(readOwn('offence-trend', { text: 'year,value\n2019,5' }, CONTEXT).problems).to.deep.equal([]);
    } finally {
      globalThis.Function = original;
    }
  });
});
