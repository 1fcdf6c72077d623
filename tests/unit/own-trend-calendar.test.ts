import { expect } from 'chai';
import { messagesFor } from '../../src/locales/index.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { panelsOf } from '../../src/offence-trend/model-panels.js';
import { trendRows } from '../../src/offence-trend/rows.js';
import { trendSummary } from '../../src/offence-trend/view-finding.js';
import { slotLabel } from '../../src/offence-trend/view-words.js';
import { barsOf, marksOf, stretchesOf } from '../support/panels-of.js';
import { AXES, fiscal, FISCAL, quarter, QUARTERS, type Row } from '../support/own-periods.js';
import { own, refusal } from '../support/own-reading.js';

const read = (rows: readonly Row[], more: object = {}) =>
  own('offence-trend', { rows: rows.map(([period, value, rest]) => ({ period, value, ...rest })), ...more }).data;
function labelsOf(rows: readonly Row[]): readonly string[] {
  const model = trendModel(read(rows));
  return model.slots.map((slot) => slotLabel(slot, { model, messages: en }));
}

function said(rows: readonly Row[], more: object = {}): string {
  const { heading, finding } = trendSummary(trendModel(read(rows, more)), en);
  return [heading, ...finding].join(' ');
}

describe('own counts that are not for calendar years', () => {
  for (const [name, rows, labels] of AXES) {
    it(`rule 1: ${name} have an axis of their own, with a slot for each that is missing`, () => {
      expect(labelsOf(rows)).to.deep.equal(labels);
    });

    it(`${name} are full, and nothing speaks of years`, () => {
      const model = trendModel(read(rows));
      expect(model.slots.every(({ main }) => main?.partial !== true)).to.equal(true);
      expect(said(rows)).to.not.match(/full year|part of|years? known/i);
    });

    it(`${name} are the same after a download`, () => {
      const data = read(rows);
      const cells = trendRows(data, en).rows.map(
        ({ cells: { year, from_month, to_month, period, value, status } }) => ({
          period:
            period ??
            (from_month
              ? `${year}-${String(from_month).padStart(2, '0')}/${year}-${String(to_month).padStart(2, '0')}`
              : String(year)),
          value,
          status,
        }),
      );
      const again = own('offence-trend', { rows: cells }).data;
      expect(trendModel(again).slots.map(({ main }) => main?.observation.value)).to.deep.equal(
        trendModel(data).slots.map(({ main }) => main?.observation.value),
      );
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const BY_YEAR: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    ['years', [['2018', 4], ['2019', 5]]],
    ['years written as months', [['2018-01/2018-12', 4], ['2019-01/2019-12', 5]]],
    ['years and parts of them', [['2018', 4], ['2019', 5], ['2020-01/2020-09', 6]]],
    ['years and quarters in equal numbers', [['2019', 9], ['2020', 9], [quarter(2019, 1), 4], [quarter(2020, 1), 5]]],
    ['rule 2: the same months of some years, which may be compared', [['2018-01/2018-03', 4], ['2019-01/2019-03', 5]]],
    ['one stretch of nine months', [['2018-01/2018-09', 4]]],
  ];

  for (const [name, rows] of BY_YEAR)
    it(`stay on an axis of years: ${name}`, () => {
      const data = read(rows);
      expect(data.calendar).to.equal(undefined);
      expect(trendModel(data).slots.every(({ index }) => index >= 2018 && index <= 2020)).to.equal(true);
    });

  it('rule 2: of a part of a year are partial without the status too', () => {
    const data = read([
      ['2018', 4],
      ['2019-06', 5],
      ['2020-01/2020-09', 6],
    ]);
    expect(data.observations.map(({ status }) => status)).to.deep.equal([['normal'], ['partial'], ['partial']]);
  });

  it('rule 2: keep what is less than its quarter apart, and what is more in the table', () => {
    const rows: Row[] = Array.from({ length: 20 }, (_, index) => [
      quarter(2015 + Math.floor(index / 4), (index % 4) + 1),
      index,
    ]);
    const data = read([...rows, ['2020-01/2020-02', 99], ['2019', 70]]);
    const model = trendModel(data);
    expect(model.slots).to.have.length(21);
    expect(model.slots.at(-1)?.main?.partial).to.equal(true);
    expect(model.spanning.map(({ observation }) => observation.value)).to.deep.equal([70]);
    expect(stretchesOf(panelsOf(model)[0]!).at(-1)).to.equal('no 20, partly known');
    const { heading, finding } = trendSummary(model, en);
    expect(heading).to.match(/^Q4 2019: 19 /);
    expect(finding).to.include('Only part of Q1 2020 is known.');
  });

  it('rule 3: are parted where a status or another definition says so, at the period and not within it', () => {
    const parted = read(
      QUARTERS.map(([period, value], index) => [period, value, index === 1 ? { status: 'break' } : {}]),
    );
    expect(marksOf(panelsOf(trendModel(parted)))).to.deep.equal(['frame 301', 'bars 302 304']);
    expect(parted.breaks.map(({ short, reason }) => [short.en, reason.en])).to.deep.equal([
      ['Q2 2020: definition changed', 'From Q2 2020 on, counts are not comparable with earlier ones.'],
    ]);
    const unmarked = read(
      FISCAL.map(([period, value], index) => [period, value, { definition: index ? 'wide' : 'narrow' }]),
    );
    expect(unmarked.breaks.map(({ short }) => short.en)).to.deep.equal(['2019/20: definition changed']);
  });

  it('keep a break in the download with the count that it parts', () => {
    const data = read([
      [quarter(2020, 1), 4, { status: 'break' }],
      [quarter(2020, 2), 5],
      [quarter(2020, 3), 6, { status: 'break', caveat: 'All relatives count.' }],
    ]);
    expect(trendRows(data, en).rows.map(({ cells }) => cells['caveat'])).to.deep.equal([
      'From Q1 2020 on, counts are not comparable with earlier ones.',
      null,
      'All relatives count.',
    ]);
  });

  it('are within the years that are asked for', () => {
    const { slots } = trendModel(read(FISCAL), { from: 2020, to: 2020 });
    expect(slots.map(({ main }) => main?.observation.period)).to.deep.equal([fiscal(2019)]);
  });

  it('rule 9: are told with their period, and neither rise nor fall with the seasons', () => {
    expect(
      said([
        [quarter(2020, 1), 4],
        [quarter(2020, 2), 5],
        [quarter(2020, 3), 6],
      ]),
    ).to.equal(
      'Q3 2020: 6 registered offences; 4 to 6 since Q1 2020 Q3 2020: 6 registered offences. Q1 2020 to Q3 2020: 4 to 6.',
    );
    expect(said(QUARTERS)).to.contain('No figure was found for Q3 2020.');
  });

  it('have a line like others', () => {
    const rows: Row[] = Array.from({ length: 40 }, (_, index) => [
      quarter(2010 + Math.floor(index / 4), (index % 4) + 1),
      index,
    ]);
    expect(barsOf(panelsOf(trendModel(read(rows)))[0]!)).to.have.length(40);
  });

  for (const [name, periods] of [
    ['a thousand years apart', ['1000-01', '2000-02']],
    ['days', ['2020-01-06', '2020-01-07', '2020-01-09']],
    ['twelve months that overlap', ['2018-04/2019-03', '2018-07/2019-06', '2018-10/2019-09']],
  ] as const)
    it(`are refused where they are ${name}, with what to do`, () => {
      const error = refusal('offence-trend', { rows: periods.map((period) => ({ period, value: 5 })) });
      expect([error.code, error.value, error.place.column]).to.deep.equal(['irregular-periods', periods[0], 'period']);
    });

  // One case on one line reads as a table.
  // prettier-ignore
  const LABELS: readonly (readonly [text: string, ru: string, kk: string])[] = [
    ['2020-09', 'сен 2020', '2020~ж. қыр.'],
    ['2020-04/2020-06', '2 кв. 2020', '2020~ж. 2-тоқсан'],
    ['2019-04/2020-03', '2019/20', '2019/20'],
    ['2020-01/2020-06', 'янв–июн 2020', '2020~ж. қаң.–мау.'],
    ['2020-01-06/2020-01-12', '6–12~янв 2020', '2020~ж. 6–12~қаң.'],
  ];

  for (const [text, ru, kk] of LABELS)
    it(`have names in three languages: ${text}`, () => {
      const plain = (words: string) => words.replaceAll('\u00a0', '~');
      expect([ownDataRu.periodLabel(text), ownDataKk.periodLabel(text)].map(plain)).to.deep.equal([ru, kk]);
    });

  it('are set apart from earlier ones in every language', () => {
    expect(['en', 'ru', 'kk'].map((language) => messagesFor(language).trend.before('2019/20'))).to.deep.equal([
      'Before 2019/20, counted differently',
      'До периода «2019/20» считали иначе',
      '«2019/20» кезеңіне дейін басқаша есептелген',
    ]);
  });
});
