import { expect } from 'chai';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/core/download.js';
import { csv } from '../../src/export/csv-file.js';
import { type ExportCell, periodCells } from '../../src/export/rows.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Messages } from '../../src/locales/messages.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { readCsv } from '../../src/own-data/csv.js';
import { own } from '../support/own-reading.js';
import { bundledPetitions, petition, petitionsOf } from '../support/petitions-of.js';
import { bundledTrend } from '../support/trend-of.js';
import { fileOf, PAGE, rowsOf } from '../support/exported.js';

const BARE = petitionsOf([], { title: { en: 'T' }, subtitle: { en: 'S' }, sources: [], citations: [] });
const WHOLE = `,,T. S.,,dv-widgets: hand-made,1.0.0,Facts may be used with their sources named.,2026-11-22,${PAGE}`;

/** The file of one row with one text and one number. */
const fileWith = (text: ExportCell, value: ExportCell) =>
  csv(
    BARE,
    { columns: ['name', 'value', 'source'], rows: [{ id: 'a', cells: { name: text, value }, citations: [] }] },
    { messages: en, page: PAGE },
  );

/** Cells of a file by column, as they are written. */
function cellsOf(file: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(file).rows.map(({ cells }) => cells);
  return rows.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index] ?? ''])));
}

describe('a CSV file that leaves a widget', () => {
  it('is UTF-8 for spreadsheets, with commas and CRLF, and says on each row what is true of the whole', () => {
    const header = 'name,value,source,conflicts,about,remarks,data,data_version,licence,checked,page';
    expect(fileWith('A', 5)).to.equal(`\ufeff${header}\r\nA,5,${WHOLE}\r\n`);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const TEXTS: readonly (readonly [text: string, written: string])[] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['“a” "b"', '"“a” ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a;b', 'a;b'],
    ['Қарағанды', 'Қарағанды'],
    ['=1+1', "'=1+1"],
    ['+7 701', "'+7 701"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "\"'\r=1\""],
    ["'=1", "''=1"],
    ['＝1+1', "'＝1+1"],
    ['a\n=1', '"a\n\'=1"'],
    ['a;=1', "a;'=1"],
    ['a-b = c', 'a-b = c'],
    ["'quoted'", "'quoted'"],
    ['a\0b', 'ab'],
  ];

  for (const [text, written] of TEXTS) {
    it(`writes the text ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () => {
      expect(fileWith(text, 5)).to.include(`\r\n${written},5,`);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const NUMBERS: readonly (readonly [value: number | null, written: string])[] = [
    [0, '0'], [-0, '0'], [1234, '1234'], [1e12, '1000000000000'], [1.5, '1.5'], [1.052, '1.0520'], [0.1 + 0.2, '0.3'],
    [1e-9, '0.000000001'], [5e-324, '0'], [null, ''],
  ];

  for (const [value, written] of NUMBERS) {
    it(`writes the number ${value} as “${written}”, which is read as it was meant`, () => {
      const file = fileWith('A', value);
      expect(file).to.include(`\r\nA,${written},`);
      const { data, problems } = own('petition-counter', [file]);
      expect(problems).to.deep.equal([]);
      expect(data.petitions[0]?.value).to.equal(written === '' ? null : Number(written));
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const PERIODS: readonly (readonly [period: string, cells: readonly ExportCell[]])[] = [
    ['2020', [2020, null, null, null]],
    ['2020-09', [2020, 9, 9, null]],
    ['2020-01/2020-09', [2020, 1, 9, null]],
    ['2019-01/2019-12', [2019, 1, 12, null]],
    ['2020-09/2020-09', [null, null, null, '2020-09/2020-09']],
    ['2019-01/2020-09', [null, null, null, '2019-01/2020-09']],
    ['2019/2020', [null, null, null, '2019/2020']],
    ['2017~', [null, null, null, '2017~']],
    ['2022-01/2022-10~', [null, null, null, '2022-01/2022-10~']],
    ['2020-09-23', [null, null, null, '2020-09-23']],
    ['1000/2100', [null, null, null, null]],
  ];

  for (const [period, cells] of PERIODS) {
    it(`has ${period} in columns that spreadsheets leave alone, where they can say it`, () => {
      const { year, from_month, to_month, period: rest } = periodCells(period);
      expect([year, from_month, to_month, rest]).to.deep.equal(cells);
      const { data } = own('petition-counter', [
        fileOf('petition-counter', petitionsOf([petition('a', 5, { period })])),
      ]);
      expect(data.petitions[0]?.period).to.equal(period);
    });
  }

  it('tells in the row of a figure what else was reported for it', () => {
    const cell =
      cellsOf(fileOf('offence-trend', bundledTrend)).find(({ year }) => year === '2024')?.['conflicts'] ?? '';
    expect(cell.split('\n')).to.have.length(2);
    expect(cell).to.match(
      /^Also reported: about 7,000 .+ \(Ministry of Internal Affairs · Caravan\.kz · undated \[excerpt\] <https:.+>\)\n/,
    );
  });

  it('names the reason of a break and its source in the row that it parts, and how a source was seen', () => {
    const cells = cellsOf(fileOf('offence-trend', bundledTrend));
    const [first, , third] = cells;
    expect(first?.['caveat']).to.match(/^Law No\. 84-VI .+ is our inference\. The speech says/);
    expect(first?.['source']).to.match(/\nLaws of Kazakhstan · Library of Congress.+<https:.+>$/);
    expect(third?.['caveat']).to.match(/^In 2018 the method was changed together/);
    expect(third?.['source']).to.include('[excerpt]');
    expect(cells.at(-1)?.['source']).to.match(
      /^National report of the Kazakhstan Institute.+\n(.+\n)?Laws of Kazakhstan/,
    );
  });

  it('has remarks once, words for a time that EDTF cannot say, and says who has checked a translation', () => {
    const [first, second] = cellsOf(fileOf('petition-counter', bundledPetitions));
    expect(first?.['remarks']).to.include('which number the site supports is not said.');
    expect(second?.['remarks']).to.equal('');
    expect(second?.['period_words']).to.equal('at the time of the same report, about December 2020');
    const about = (messages: Messages) =>
      cellsOf(fileOf('petition-counter', bundledPetitions, messages))[0]?.['about']?.replaceAll('\u00a0', ' ');
    const signature = { by: 'N. N.', date: { year: 2027, month: 5, day: 3, approximate: false } };
    expect(about(ru)).to.match(/\. Черновой перевод\.$/);
    expect(about({ ...ru, signature })).to.match(/\. Перевод проверен: N\. N\., 3 мая 2027 года\.$/);
    expect(about({ ...ru, signature })).to.not.include('Черновой');
    expect(first?.['about']).to.not.match(/draft|checked/i);
  });

  it('says of own data whose they are, and neither our terms nor our remarks', () => {
    const { data } = own('offence-trend', ['year,value', '2019,5']);
    expect(data.remarks).to.have.length(1);
    const [row] = cellsOf(fileOf('offence-trend', data));
    expect(row).to.include({ data: 'data.example.org', data_version: '', licence: '', checked: '', remarks: '' });
    expect(row).to.include({ page: PAGE, period_words: '' });
  });

  it('has the same columns whatever the data hold', () => {
    const { data } = own('offence-trend', ['year,value', '2019,5']);
    expect(rowsOf('offence-trend', data).columns).to.deep.equal(rowsOf('offence-trend', bundledTrend).columns);
  });
});

describe('what a spreadsheet would run', () => {
  const piece = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', "'", '＝', ' ', 'a', 'Қ', ',', '"');
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('begins no cell, no line of one and nothing behind a semicolon, and comes back as it was', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(guarded(each)).to.not.match(/(^|[;\n])[=+\-@\t\r＝＋－＠]/);
        expect(unguarded(guarded(each))).to.equal(each);
      }),
      { numRuns: 2_000 },
    );
  });
});
