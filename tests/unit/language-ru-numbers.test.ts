import { expect } from 'chai';
import type { Bound } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { nb, OFFENCES, PEOPLE, REPORTS, word } from '../support/russian.js';
import { eachSquare } from '../../src/locales/squares.js';

describe('Russian numbers', () => {
  for (const [value, expected] of [
    [0, '0'],
    [999, '999'],
    [1052, '1~052'],
    [80_000, '80~000'],
    [1_234_567, '1~234~567'],
    [0.4, '0,4'],
    [1234.5, '1~234,5'],
    [-5, '−5'],
  ] as const) {
    it(`writes ${value} as "${expected}"`, () => {
      expect(ru.number(value)).to.equal(nb(expected));
    });
  }

  const HEDGES: Readonly<Record<Bound, string>> = {
    exact: '',
    'more-than': 'более ',
    'at-least': 'не менее ',
    about: 'около ',
    almost: 'почти ',
    'at-most': 'не более ',
    'less-than': 'менее ',
  };
  for (const [bound, hedge] of Object.entries(HEDGES) as [Bound, string][]) {
    for (const [value, figure] of [
      [1, '1'],
      [22_000, '22~000'],
      [80_000, '80~000'],
      [3382, '3~382'],
    ] as const) {
      it(`rule 4: says "${hedge}${figure}" for what is ${bound}`, () => {
        expect(ru.hedged(value, bound)).to.equal(nb(hedge + figure));
      });
    }
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const COUNTED: readonly (readonly [value: number, offences: string, reports: string])[] = [
    [0, 'уголовных правонарушений', 'обращений'],
    [1, 'уголовное правонарушение', 'обращение'],
    [2, 'уголовных правонарушения', 'обращения'],
    [4, 'уголовных правонарушения', 'обращения'],
    [5, 'уголовных правонарушений', 'обращений'],
    [11, 'уголовных правонарушений', 'обращений'],
    [12, 'уголовных правонарушений', 'обращений'],
    [14, 'уголовных правонарушений', 'обращений'],
    [20, 'уголовных правонарушений', 'обращений'],
    [21, 'уголовное правонарушение', 'обращение'],
    [22, 'уголовных правонарушения', 'обращения'],
    [25, 'уголовных правонарушений', 'обращений'],
    [101, 'уголовное правонарушение', 'обращение'],
    [111, 'уголовных правонарушений', 'обращений'],
    [112, 'уголовных правонарушений', 'обращений'],
    [1052, 'уголовных правонарушения', 'обращения'],
    [0.5, 'уголовных правонарушения', 'обращения'],
  ];

  for (const [value, offences, reports] of COUNTED) {
    it(`says ${value} ${reports}`, () => {
      expect([ru.unit(OFFENCES, value), ru.unit(REPORTS, value)]).to.deep.equal([offences, reports]);
    });
  }

  it('has no second form where the data have none, and brackets for a word whose case is not known', () => {
    expect(ru.unit({ one: word('голос'), other: word('голосов') }, 2)).to.equal('голосов');
    expect(ru.unit(PEOPLE, 2)).to.equal('(обращения)');
    expect(ru.unit({ one: { en: 'vote' }, other: { en: 'votes' } }, 1)).to.equal('vote');
  });

  it('puts the genitive plural behind a hedge, whatever the number', () => {
    const hundred = { id: 'a', name: 'а', short: 'обращения', value: 3382, bound: 'about', unit: REPORTS } as const;
    expect(eachSquare(3382, hundred, hundred, ru)).to.equal(nb('Каждый квадрат — около 3~382~обращений.'));
  });

  for (const [given, expected] of [
    [[], ''],
    [['2020'], '2020'],
    [['2020', '2021'], '2020 и 2021'],
    [['2020', '2021', '2022'], '2020, 2021 и 2022'],
  ] as const) {
    it(`lists ${given.length} things as "${expected}"`, () => {
      expect(ru.list(given)).to.equal(expected);
    });
  }
});

describe('Russian dates', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const PERIODS: readonly (readonly [given: string, long: string, part: string, short: readonly string[]])[] = [
    ['2020', '2020', '2020', ['2020']],
    ['2020~', 'около 2020~года', 'около 2020~года', ['ок.~2020']],
    ['2020-09', 'сентябрь 2020~года', 'сен', ['сен 2020']],
    ['2020-12~', 'около декабря 2020~года', 'ок.~дек', ['ок.~дек 2020']],
    ['2020-09-23', '23~сентября 2020~года', '23~сен', ['23~сен 2020']],
    ['2022-10-18~', 'около 18~октября 2022~года', 'ок.~18~окт', ['ок.~18~окт 2022']],
    ['2020-01/2020-09', 'январь — сентябрь 2020~года', 'янв–сен', ['янв', 'сен 2020']],
    ['2022-01/2022-10~', 'январь — около октября 2022~года', 'янв – ок.~окт', ['янв', 'ок.~окт 2022']],
    ['2020-09-01/2020-09-15', '1–15~сентября 2020~года', '1–15~сен', ['1', '15~сен 2020']],
    ['2020-09-01/2020-09-15~', '1~сентября — около 15~сентября 2020~года', '1~сен – ок.~15~сен', ['1~сен', 'ок.~15~сен 2020']],
    ['2020-09-01~/2020-09-15', 'около 1~сентября — 15~сентября 2020~года', 'ок.~1~сен – 15~сен', ['ок.~1~сен', '15~сен 2020']],
    ['2020-08-30/2020-09-02', '30~августа — 2~сентября 2020~года', '30~авг – 2~сен', ['30~авг', '2~сен 2020']],
    ['2020-03/2020-09-05', 'март — 5~сентября 2020~года', 'мар – 5~сен', ['мар', '5~сен 2020']],
    ['2018/2023', '2018–2023', '2018–2023', ['2018', '2023']],
    ['2018~/2023~', 'около 2018~года — около 2023~года', 'около 2018~года — около 2023~года', ['ок.~2018', 'ок.~2023']],
    ['2019-12/2020-02', 'декабрь 2019~года — февраль 2020~года', 'декабрь 2019~года — февраль 2020~года', ['дек 2019', 'фев 2020']],
    ['2019-10-21/2020-11-08', '21~октября 2019~года — 8~ноября 2020~года', '21~октября 2019~года — 8~ноября 2020~года', ['21~окт 2019', '8~ноя 2020']],
    ['2019/2020-03', '2019 — март 2020~года', '2019 — март 2020~года', ['2019', 'мар 2020']],
    ['2019/2020-03-05', '2019 — 5~марта 2020~года', '2019 — 5~марта 2020~года', ['2019', '5~мар 2020']],
  ];

  for (const [given, long, part, short] of PERIODS) {
    it(`rule 7: says "${long}" for ${given}, no exacter than the source`, () => {
      const period = parsePeriod(given);
      expect(ru.period(period)).to.equal(nb(long));
      expect(ru.partOfYear(period)).to.equal(nb(part));
      expect(ru.timeline.when(period)).to.deep.equal(short.map(nb));
      if (period.start === period.end) expect(ru.date(period.start)).to.equal(nb(long));
    });
  }

  it('knows the twelve months in three forms', () => {
    const months = [...Array(12).keys()].map((month) => String(month + 1).padStart(2, '0'));
    expect(months.map((month) => ru.period(parsePeriod(`2020-${month}`)).split(' ')[0]).join(' ')).to.equal(
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    );
    expect(months.map((month) => ru.period(parsePeriod(`2020-${month}-01`)).split(/\s/)[1]).join(' ')).to.equal(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    );
    expect(months.map((month) => ru.partOfYear(parsePeriod(`2020-${month}`))).join(' ')).to.equal(
      'янв фев мар апр май июн июл авг сен окт ноя дек',
    );
  });
});
