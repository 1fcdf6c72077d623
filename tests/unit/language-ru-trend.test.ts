import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import type { Bound, Unit } from '../../src/core/evidence.js';
import type { TrendFacts } from '../../src/locales/facts.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { bundledTrend, nb, OFFENCES, PEOPLE } from '../support/russian.js';

describe('Russian trend', () => {
  it('rule 9: says of the trend what the English says, and no more', () => {
    const facts = trendFacts(trendModel(bundledTrend));
    expect(sentences.ru.trend.heading(facts, bundledTrend.unit)).to.equal(
      nb('Зарегистрировано уголовных правонарушений в 2024 году: 3~382; в том же году изменилось определение'),
    );
    expect(sentences.ru.trend.finding(facts, bundledTrend.unit, null)).to.deep.equal(
      [
        'В 2024 году зарегистрировано 3~382~уголовных правонарушения.',
        'Цифру за 2024 год нельзя сравнивать с предыдущими годами.',
        'За полные 2018, 2019 и 2023 годы — от 919 до 1~052; считали разные организации.',
        'По 2020, 2021 и 2022 годам есть данные лишь за часть года.',
      ].map(nb),
    );
  });

  const NONE = { names: [], count: 0 };
  const trend = (facts: Partial<TrendFacts>): TrendFacts => ({
    isByYear: true,
    isRegistered: true,
    latest: {
      index: 2020,
      when: '2020',
      value: 6,
      bound: 'exact',
      definition: null,
      definitionChanged: false,
      derived: false,
    },
    latestStandsAlone: false,
    range: null,
    partial: NONE,
    missing: NONE,
    ...facts,
  });
  const range = (more: object = {}): NonNullable<TrendFacts['range']> => ({
    from: '2018',
    to: '2020',
    some: [],
    min: { value: 4, bound: 'exact' },
    max: { value: 6, bound: 'exact' },
    severalProviders: false,
    direction: 'none',
    ...more,
  });
  const latest = (value: number, bound: Bound = 'exact', derived = false) =>
    trend({ latest: { index: 2020, when: '2020', value, bound, definition: null, definitionChanged: false, derived } });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADINGS: readonly (readonly [facts: TrendFacts, unit: Unit, expected: string])[] = [
    [trend({ latest: null }), OFFENCES, 'Зарегистрировано уголовных правонарушений: данных ни за один полный год нет'],
    [latest(1), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 1'],
    [latest(900, 'more-than', true), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: более 900 (получено расчетом)'],
    [latest(7), PEOPLE, 'Зарегистрировано (обращения) в 2020 году: 7'],
    [trend({ range: range() }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
    [trend({ range: range({ severalProviders: true }) }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
    [trend({ range: range(), latestStandsAlone: true }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
    [trend({ range: range({ max: { value: 6, bound: 'about' } }) }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
  ];

  for (const [facts, unit, expected] of HEADINGS) {
    it(`rule 9: heads a trend "${expected}"`, () => {
      expect(sentences.ru.trend.heading(facts, unit)).to.equal(nb(expected));
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const FINDINGS: readonly (readonly [facts: TrendFacts, unit: Unit, expected: string])[] = [
    [latest(1), OFFENCES, 'В 2020 году зарегистрировано: 1~уголовное правонарушение.'],
    [latest(21), OFFENCES, 'В 2020 году зарегистрировано: 21~уголовное правонарушение.'],
    [latest(11), OFFENCES, 'В 2020 году зарегистрировано 11~уголовных правонарушений.'],
    [latest(0), OFFENCES, 'В 2020 году зарегистрировано 0~уголовных правонарушений.'],
    [latest(3382, 'about', true), OFFENCES, 'В 2020 году зарегистрировано около 3~382~уголовных правонарушений; цифра получена расчетом.'],
    [latest(21, 'at-least'), OFFENCES, 'В 2020 году зарегистрировано не менее 21~уголовных правонарушений.'],
    [trend({ latest: null, range: range() }), OFFENCES, 'За полные 2018–2020 годы — от 4 до 6.'],
    [trend({ latest: null, range: range({ direction: 'rose' }) }), OFFENCES, 'По одному определению зарегистрированное число росло каждый год с 2018 по 2020 год: наименьшее число — 4, наибольшее — 6.'],
    [trend({ latest: null, range: range({ direction: 'fell' }) }), OFFENCES, 'По одному определению зарегистрированное число снижалось каждый год с 2018 по 2020 год: наименьшее число — 4, наибольшее — 6.'],
    [trend({ latest: null, partial: { names: ['2020'], count: 1 } }), OFFENCES, 'По 2020 году есть данные лишь за часть года.'],
    [trend({ latest: null, missing: { names: ['2018', '2019'], count: 2 } }), OFFENCES, 'За 2018 и 2019 годы данных не найдено.'],
  ];

  for (const [facts, unit, expected] of FINDINGS) {
    it(`rule 9: tells a trend "${expected}"`, () => {
      expect(sentences.ru.trend.finding(facts, unit, null).join(' ')).to.equal(nb(expected));
    });
  }

  it('gives the reason of a break in its own words', () => {
    expect(sentences.ru.trend.finding(latest(6), OFFENCES, 'Причина.')).to.include('Причина.');
  });
});
