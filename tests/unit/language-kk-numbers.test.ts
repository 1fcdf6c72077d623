import { expect } from 'chai';
import type { Bound } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { bundledPetitions, bundledTrend, seen } from '../support/kazakh.js';

describe('Kazakh numbers', () => {
  for (const [given, expected] of [
    [0, '0'],
    [919, '919'],
    [1052, '1_052'],
    [130_000, '130_000'],
    [1_234_567.5, '1_234_567,5'],
    [-1052, '−1_052'],
  ] as const) {
    it(`writes ${given} as ${expected}`, () => {
      expect(seen(kk.number(given))).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const HEDGES: readonly (readonly [bound: Bound, value: number, expected: string])[] = [
    ['exact', 1, '1'], ['exact', 22_000, '22_000'], ['exact', 80_000, '80_000'],
    ['more-than', 1, '1_санынан астам'], ['more-than', 22_000, '22_000_санынан астам'], ['more-than', 80_000, '80_000-нан астам'],
    ['more-than', 80_001, '80_001_санынан астам'], ['more-than', 5.5, '5,5_санынан астам'],
    ['at-least', 1, 'кемінде 1'], ['at-least', 22_000, 'кемінде 22_000'], ['at-least', 80_000, 'кемінде 80_000'],
    ['about', 1, 'шамамен 1'], ['about', 22_000, 'шамамен 22_000'], ['about', 130_000, 'шамамен 130_000'],
    ['almost', 1, '1_санына жуық'], ['almost', 22_000, '22_000_санына жуық'], ['almost', 80_000, '80_000_санына жуық'],
    ['at-most', 1, 'ең көбі 1'], ['at-most', 22_000, 'ең көбі 22_000'], ['at-most', 80_000, 'ең көбі 80_000'],
    ['less-than', 1, '1_санынан аз'], ['less-than', 22_000, '22_000_санынан аз'], ['less-than', 80_000, '80_000_санынан аз'],
  ];

  for (const [bound, value, expected] of HEDGES) {
    it(`rule 4: says "${expected}" for what is ${bound} ${value}`, () => {
      expect(seen(kk.hedged(value, bound))).to.equal(expected);
    });
  }

  for (const value of [0, 1, 2, 5, 11, 21, 22, 25, 101, 111, 1052]) {
    it(`leaves the noun behind ${value} in the singular`, () => {
      expect(kk.unit(bundledPetitions.unit, value)).to.equal('дауыс');
      expect(kk.unit(bundledTrend.unit, value)).to.equal('қылмыстық құқық бұзушылық');
      for (const words of [ownDataKk.offence, ownDataKk.case, ownDataKk.signature])
        expect(words.one).to.equal(words.other);
    });
  }

  it('takes English where data give no Kazakh', () => {
    expect(kk.text({ en: 'vote' })).to.equal('vote');
    expect([1, 2].map((value) => kk.unit({ one: { en: 'vote' }, other: { en: 'votes' } }, value))).to.deep.equal([
      'vote',
      'votes',
    ]);
  });

  for (const [given, expected] of [
    [[], ''],
    [['2020'], '2020'],
    [['2020', '2021'], '2020 және 2021'],
    [['2020', '2021', '2022'], '2020, 2021 және 2022'],
  ] as const) {
    it(`lists ${given.length} things as "${expected}"`, () => {
      expect(kk.list(given)).to.equal(expected);
    });
  }
});

describe('Kazakh dates', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const PERIODS: readonly (readonly [given: string, period: string, partOfYear: string, when: readonly string[]])[] = [
    ['2020', '2020_ж.', '2020_ж.', ['2020_ж.']],
    ['2020~', 'шамамен 2020_ж.', 'шамамен 2020_ж.', ['шамамен 2020_ж.']],
    ['2020-09', '2020_ж. қыркүйек', 'қыр.', ['2020_ж. қыр.']],
    ['2020-12~', 'шамамен 2020_ж. желтоқсан', 'шамамен жел.', ['шамамен 2020_ж. жел.']],
    ['2020-09-23', '2020_ж. 23_қыркүйек', '23_қыр.', ['2020_ж. 23_қыр.']],
    ['2020-09-23~', 'шамамен 2020_ж. 23_қыркүйек', 'шамамен 23_қыр.', ['шамамен 2020_ж. 23_қыр.']],
    ['2020-01/2020-09', '2020_ж. қаңтар–қыркүйек', 'қаң.–қыр.', ['2020_ж. қаң.', 'қыр.']],
    ['2022-01/2022-10~', '2022_ж. қаңтар – шамамен қазан', 'қаң. – шамамен қаз.', ['2022_ж. қаң.', 'шамамен қаз.']],
    ['2022-01~/2022-10', 'шамамен 2022_ж. қаңтар–қазан', 'шамамен қаң.–қаз.', ['шамамен 2022_ж. қаң.', 'қаз.']],
    ['2020-09-01/2020-09-15', '2020_ж. 1–15_қыркүйек', '1–15_қыр.', ['2020_ж. 1', '15_қыр.']],
    ['2020-09-01~/2020-09-15', 'шамамен 2020_ж. 1–15_қыркүйек', 'шамамен 1–15_қыр.', ['шамамен 2020_ж. 1', '15_қыр.']],
    ['2020-09-01/2020-09-15~', '2020_ж. 1_қыркүйек – шамамен 15_қыркүйек', '1_қыр. – шамамен 15_қыр.', ['2020_ж. 1_қыр.', 'шамамен 15_қыр.']],
    ['2014-02-10/2014-02-28', '2014_ж. 10–28_ақпан', '10–28_ақп.', ['2014_ж. 10', '28_ақп.']],
    ['2020-08-30/2020-09-02', '2020_ж. 30_тамыз – 2_қыркүйек', '30_там. – 2_қыр.', ['2020_ж. 30_там.', '2_қыр.']],
    ['2018/2023', '2018–2023_жж.', '2018–2023_жж.', ['2018', '2023_жж.']],
    ['2017/2019', '2017–2019_жж.', '2017–2019_жж.', ['2017', '2019_жж.']],
    ['2019-12/2020-02', '2019_ж. желтоқсан – 2020_ж. ақпан', '2019_ж. желтоқсан – 2020_ж. ақпан', ['2019_ж. жел.', '2020_ж. ақп.']],
    ['2019-10-21/2020-11-08', '2019_ж. 21_қазан – 2020_ж. 8_қараша', '2019_ж. 21_қазан – 2020_ж. 8_қараша', ['2019_ж. 21_қаз.', '2020_ж. 8_қар.']],
    ['2018~/2023~', 'шамамен 2018_ж. – шамамен 2023_ж.', 'шамамен 2018_ж. – шамамен 2023_ж.', ['шамамен 2018_ж.', 'шамамен 2023_ж.']],
    ['2020/2020-09', '2020_ж. – 2020_ж. қыркүйек', '2020_ж. – 2020_ж. қыркүйек', ['2020_ж.', '2020_ж. қыр.']],
  ];

  for (const [given, period, partOfYear, when] of PERIODS) {
    it(`rule 7: says "${period}" for ${given}, no exacter than the source`, () => {
      const value = parsePeriod(given);
      expect(seen(kk.period(value))).to.equal(period);
      expect(seen(kk.partOfYear(value))).to.equal(partOfYear);
      expect(kk.timeline.when(value).map(seen)).to.deep.equal(when);
      if (value.start === value.end) expect(seen(kk.date(value.start))).to.equal(period);
    });
  }

  it('knows twelve months, long and short', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => kk.date({ year: 2020, month, approximate: false }).split(' ')[1])).to.deep.equal(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    );
    expect(months.map((month) => kk.partOfYear(parsePeriod(`2020-${String(month).padStart(2, '0')}`)))).to.deep.equal(
      'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
    );
  });
});
