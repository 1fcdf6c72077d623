import { expect } from 'chai';
import { DataError, type Place } from '../../src/core/data-error.js';
import { parsePeriod } from '../../src/core/period.js';
import { readMonthCell, readPeriodCell, readYearCell } from '../../src/own-data/spreadsheet-dates.js';

const PLACE = { row: 7, column: 'period' };

function refusal(read: (text: string, place: Place) => unknown, text: string): DataError {
  try {
    read(text, PLACE);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('it was read');
}

// One case on one line reads as a table.
// prettier-ignore
const PERIODS: readonly (readonly [given: string, edtf: string])[] = [
  ['2020', '2020'], [' 2020\u00a0', '2020'], ['2017~', '2017~'], ['2020-09', '2020-09'], ['2020-09-23', '2020-09-23'],
  ['2020-01/2020-09', '2020-01/2020-09'], ['2022-01/2022-10~', '2022-01/2022-10~'], ['2019/2020', '2019/2020'],
  ['2001-02', '2001-02'], ['2020-02-29', '2020-02-29'],
  ['2019-2020', '2019/2020'], ['2019–2020', '2019/2020'], ['2019—2020', '2019/2020'], ['2019 – 2020', '2019/2020'],
  ['2020 г.', '2020'], ['2020 ж.', '2020'], ['2020.0', '2020'], ['2\u00a0020', '2020'],
  ['Sep-2020', '2020-09'], ['Sep 2020', '2020-09'], ['sept. 2020', '2020-09'], ['September 2020', '2020-09'], ['2020 September', '2020-09'],
  ['сентябрь 2020', '2020-09'], ['Сентябрь\u00a02020 г.', '2020-09'], ['сен.2020', '2020-09'], ['сентября 2020 года', '2020-09'],
  ['2020 ж. қыркүйек', '2020-09'], ['2020 жылғы қыркүйек', '2020-09'], ['қыр.2020', '2020-09'],
  ['2020. szeptember', '2020-09'], ['2020. szept.', '2020-09'], ['März 2020', '2020-03'], ['Ma\u0308rz 2020', '2020-03'], ['Mrz 2020', '2020-03'],
  ['маи\u0306 2020', '2020-05'],
  ['1 сентября 2020 г.', '2020-09-01'], ['1. September 2020', '2020-09-01'], ['September 1, 2020', '2020-09-01'],
  ['1-Sep-2020', '2020-09-01'], ['01SEP2020', '2020-09-01'], ['2020. szeptember 1.', '2020-09-01'], ['2020 ж. 1 қыркүйек', '2020-09-01'],
  ['01.09.2020', '2020-09-01'], ['1.9.2020', '2020-09-01'], ['31.12.2020', '2020-12-31'], ['1. 9. 2020', '2020-09-01'],
  ['2020/09/01', '2020-09-01'], ['2020.09.01', '2020-09-01'], ['2020. 09. 01.', '2020-09-01'], ['2020/9/1', '2020-09-01'],
  ['9/23/2020', '2020-09-23'], ['23/9/2020', '2020-09-23'], ['23-09-2020', '2020-09-23'], ['9/9/2020', '2020-09-09'], ['12/12/2020', '2020-12-12'],
  ['Q1 2020', '2020-01/2020-03'], ['2020-Q4', '2020-10/2020-12'], ['2020Q2', '2020-04/2020-06'], ['1 кв. 2020', '2020-01/2020-03'], ['III кв. 2020', '2020-07/2020-09'],
  ['2020 ж. 2-тоқсан', '2020-04/2020-06'], ['2020 г. 1 кв.', '2020-01/2020-03'], ['2020M09', '2020-09'], ['2020-H2', '2020-07/2020-12'], ['2020-W01', '2019-12-30/2020-01-05'], ['2020-W53', '2020-12-28/2021-01-03'],
  ['09.2020', '2020-09'], ['09/2020', '2020-09'], ['9-2020', '2020-09'],
];

// prettier-ignore
const AMBIGUOUS: readonly string[] = [
  'Sep-20', 'Sep 20', 'Sep-31', 'Feb-30', 'Sep-99', 'сен.20', 'сен 20', 'қыр.20', 'szept.20', 'szept. 20', 'Sept. 20', 'Mrz 20', '20-Sep', '20.сен', '20. Sep', '1-Sep', '9-Jan',
  '01-Sep-20', '1 сентября 20', '9/1/2020', '01/09/2020', '1/2/2020', '12/11/2020', '01-09-2020', '01.09.20', '9/1/20', '20.09.01', '01-09-20',
  '44075', '20200', '20000', '60000', '43831', '2001–02', '2019–20', '2019—20',
];

// prettier-ignore
const BAD: readonly string[] = [
  '', ' ', 'n/a', '—', 'last year', '#N/A', '########', '20', '202', '0999', '2101', '19999', '60001', '123456', '44075.5', '2020-9', '2020-9-1', '2020-13', '2020-00',
  '2020-02-30', '2019-02-29', '2019-20', '2020-09/2020-01', '2020-2019', '2020–2019', '31.09.2020', '29.02.2019', '32.01.2020', '01.13.2020', '13/13/2020', '31/9/2020', '0.2020', '13.2020',
  '2020.09', '2020.1', '2020.10', '2020/09', '2020.13.01', '2020/09.01', '2020.09/01', '31 September 2020', '0 September 2020', '1-2 September 2020', 'Sep-Oct 2020', 'September 2020–October 2020',
  'Sep 2020-2021', 'Sept 202', 'Sep', 'Sep 2101', 'Foo 2020', 'September 2020 provisional', '2020 г. ~', 'Q5 2020', '2020-Q0', '2020M13', '2020-W54', '2020?', '~2020', 'около 2020', '2020 - 09',
  '2020-09-01T00:00:00.000Z', '2020-09-01 00:00:00', '2020-09-01T00:00', '01.09.2020 0:00', '9/1/2020 12:00 AM', '２０２０', '٢٠٢٠', '2020\u200b', '2020, 2021', '1E+05', '-2020', '2020/2021/2022',
];

// prettier-ignore
const MONTHS: readonly string[] = [
  'January jan January. Jan. JANUARY Januar január Январь января янв янв. қаңтар қаң қаң.',
  'February feb Februar február febr. Февраль февраля фев. февр. ақпан ақп.',
  'March mar März mär Mrz március márc. Март марта мар. наурыз нау.',
  'April apr April április ápr. Апрель апреля апр. сәуір сәу.',
  'May may Mai május máj. Май мая мамыр мам.',
  'June jun Juni június jún. Июнь июня июн. маусым мау.',
  'July jul Juli július júl. Июль июля июл. шілде шіл.',
  'August aug August augusztus aug. Август августа авг. тамыз там.',
  'September sep Sept. September szeptember szept. Сентябрь сентября сен. сент. қыркүйек қыр.',
  'October oct Oktober okt. október Октябрь октября окт. қазан қаз.',
  'November nov November november nov. Ноябрь ноября ноя. нояб. қараша қар.',
  'December dec Dezember dez. december Декабрь декабря дек. желтоқсан жел.',
];

describe('dates from spreadsheets', () => {
  for (const [given, edtf] of PERIODS) {
    it(`reads ${JSON.stringify(given)} as ${edtf}`, () => {
      expect(readPeriodCell(given, PLACE)).to.equal(edtf);
      expect(parsePeriod(edtf).text).to.equal(edtf);
    });
  }

  for (const [code, cells] of [
    ['ambiguous-period', AMBIGUOUS],
    ['bad-period', BAD],
  ] as const) {
    for (const text of cells) {
      it(`refuses ${JSON.stringify(text)} as ${code}`, () => {
        const error = refusal(readPeriodCell, text);
        expect(error.code).to.equal(code);
        expect(error.place).to.deep.equal(PLACE);
        expect(error.value).to.equal(text);
        expect(error.message)
          .to.match(/^row 7, column period: "/)
          .and.not.match(/[\r\n]/);
      });
    }
  }

  it('says what a spreadsheet has done, and what to do', () => {
    const message = (text: string) => refusal(readPeriodCell, text).message;
    expect(message('сен.20')).to.equal(
      'row 7, column period: "сен.20" may be month 9 of a year that ends in 20, or day 20 of month 9: ' +
        'give the columns year, from_month and to_month',
    );
    expect(message('9/1/2020')).to.include('day 9 of month 1, or day 1 of month 9');
    expect(message('2020-09-01T00:00:00.000Z')).to.include('time of day');
    expect(message('01.09.2020 0:00')).to.include('time of day');
    expect(message('44075')).to.include('2020-09-01');
    expect(message('43890')).to.include('2020-02-29');
    expect(message('20000')).to.include('1954-10-03');
    expect(message('60000')).to.include('2064-04-08');
  });

  for (const [index, names] of MONTHS.entries()) {
    it(`reads the names of month ${index + 1}`, () => {
      for (const name of names.split(' ')) {
        expect(readMonthCell(name, PLACE), name).to.equal(index + 1);
        expect(readMonthCell(name.normalize('NFD').toUpperCase(), PLACE), name).to.equal(index + 1);
        expect(readPeriodCell(`${name} 2020`, PLACE), name).to.equal(`2020-${String(index + 1).padStart(2, '0')}`);
      }
    });
  }

  it('reads months as numbers, and blanks as none', () => {
    for (let month = 1; month <= 12; month++) {
      expect(readMonthCell(String(month), PLACE)).to.equal(month);
      expect(readMonthCell(` ${String(month).padStart(2, '0')} `, PLACE)).to.equal(month);
    }
    for (const blank of ['', ' ', '\u00a0']) expect(readMonthCell(blank, PLACE)).to.equal(null);
  });

  for (const text of [
    '0',
    '13',
    '00',
    '009',
    '9.0',
    '-1',
    '9-10',
    'Septem',
    'ma',
    'Sep-20',
    'n/a',
    '44075',
    '９',
    'IX',
  ]) {
    it(`refuses ${text} as a month`, () => {
      const error = refusal(readMonthCell, text);
      expect([error.code, error.place]).to.deep.equal(['bad-period', PLACE]);
    });
  }

  // prettier-ignore
  for (const text of ['2020', ' 2020 ', '2 020', '2\u00a0020', '2\u202f020', '2\u2009020', '2020.0', '2020,0', '2020.00', '2\u00a0020,0', '2020 г.', '2020г.', '2020 г', '2020 год', '2020 ж.', '2020\u00a0ж', '2020 жыл', '2020 жылы']) {
    it(`reads ${JSON.stringify(text)} as the year 2020`, () => {
      expect(readYearCell(text, PLACE)).to.equal(2020);
    });
  }

  it('reads the years from 1000 to 2100', () => {
    expect(readYearCell('1000', PLACE)).to.equal(1000);
    expect(readYearCell('2100', PLACE)).to.equal(2100);
  });

  // prettier-ignore
  for (const text of ['', ' ', '20', '0999', '999', '2101', '3000', '20200', '44075', '2020.5', '2,020', '2.020', '20 20', '202 0', '2020-09', '2019-2020', '2020~', '2020.', 'year', '12.07.1905', '1E+03', '٢٠٢٠', '-2020']) {
    it(`refuses ${JSON.stringify(text)} as a year`, () => {
      const error = refusal(readYearCell, text);
      expect([error.code, error.place]).to.deep.equal(['bad-period', PLACE]);
    });
  }
});
