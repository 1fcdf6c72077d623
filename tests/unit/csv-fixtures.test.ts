import { expect } from 'chai';
import { DataError, type Place } from '../../src/core/data-error.js';
import { parsePeriod } from '../../src/core/period.js';
import { amountReader } from '../../src/own-data/amounts.js';
import { funnelReader } from '../../src/attrition-funnel/own.js';
import { timelineReader } from '../../src/campaign-timeline/own.js';
import { trendReader } from '../../src/offence-trend/own.js';
import { arranged } from '../../src/own-data/arrange.js';
import { layoutOf } from '../../src/own-data/layout.js';
import { sheetOf } from '../../src/own-data/sheet-of.js';
import { petitionsReader } from '../../src/petition-counter/own.js';
import { readMonthCell, readPeriodCell, readYearCell } from '../../src/own-data/spreadsheet-dates.js';
import { EXPECTED, type ExpectedError, type ExpectedTable } from '../fixtures/csv/expected.js';

// The files of OTHER_ENCODINGS are not here: load-text decodes or refuses them before there is a text to read.

const READERS: Record<string, (text: string, place: Place) => string | number | null> = {
  period: readPeriodCell,
  date: readPeriodCell,
  year: readYearCell,
  from_month: readMonthCell,
  to_month: readMonthCell,
};

const READER = [
  ['id', funnelReader],
  ['date', timelineReader],
  ['name', petitionsReader],
  ['', trendReader],
] as const;

function outcome(text: string): ExpectedTable | ExpectedError {
  try {
    const sheet = sheetOf({ text });
    const names = sheet.rows[0]!.cells.map((cell) => cell.trim().toLowerCase());
    const [, reader] = READER.find(([name]) => !name || names.includes(name))!;
    const { table } = arranged(sheet, layoutOf(sheet, reader).layout, reader);
    const { header, rows } = table;
    if (!rows.length) throw new DataError('no-rows', 'no rows');
    const at = header.indexOf('value');
    const amount = amountReader(
      at < 0 ? [] : rows.map(({ row, cells }) => ({ text: cells[at] as string, row, column: 'value' })),
      table,
    );
    const readers: typeof READERS = { ...READERS, value: amount };
    const read = rows.map(({ row, cells }) => [
      row,
      ...header.map((column, index) => {
        const cell = cells[index] as string;
        const read = readers[column];
        return read ? read(cell, { row, column }) : cell;
      }),
    ]);
    return { separator: sheet.separator!, header, rows: read };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { code: error.code, ...error.place };
  }
}

async function fixture(name: string): Promise<string> {
  const response = await fetch(`/tests/fixtures/csv/${name}.csv`);
  expect(response.status).to.equal(200);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await response.arrayBuffer());
}

describe('files that spreadsheets write', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`reads ${name} exactly, or refuses it by name`, async () => {
      const text = await fixture(name);
      expect(outcome(text)).to.deep.equal(expected);
      if ('rows' in expected)
        for (const period of periodsOf(expected)) expect(parsePeriod(period).text).to.equal(period);
    });
  }

  // A checkout that changes line ends or drops marks would leave nothing to test.
  it('holds the bytes of those programs', async () => {
    expect(await fixture('excel-en-utf8-mark')).to.match(/^\uFEFFyear,value,source\r\n/);
    expect(await fixture('excel-en-old-mac')).to.match(/^year,value\r2019,1052\r/);
    expect(await fixture('calc-en-quoted')).to.match(/^"year","value","source"\n/);
    expect(await fixture('excel-ru-semicolons')).to.include('1\u00a0052');
    expect(await fixture('excel-hu-narrow-spaces')).to.include('1\u202f052');
    expect(await fixture('calc-ru-thin-spaces')).to.include('1\u2009052');
  });
});

function periodsOf({ header, rows }: ExpectedTable): string[] {
  const at = header.findIndex((column) => column === 'period' || column === 'date');
  return at < 0 ? [] : rows.map((row) => String(row[at + 1]));
}
