import { expect } from '@open-wc/testing';
import { type Funnel, funnels } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { ALL, timelineModel, type TimelineChoice } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { DataError, type DataErrorCode, type Place } from '../../src/core/data-error.js';
import type { Bound, Source, Unit } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { translate } from '../../src/core/translate.js';
import { texts } from '../../src/generated/language-ru.js';
import type { FunnelFacts, PetitionFacts, TrendFacts } from '../../src/locales/messages.js';
import { overviewRu } from '../../src/locales/overview-ru.js';
import { ownDataRu } from '../../src/locales/own-data-ru.js';
import { ru } from '../../src/locales/ru.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/view.js';
import { ERRORS } from '../support/own-problems.js';
import { bundledPetitions, petition, petitionsOf } from '../support/petitions-of.js';
import { bundledTimeline, eventOn, timelineOf } from '../support/timeline-of.js';
import { bundledTrend } from '../support/trend-of.js';

/** Expected words are written with `~` for a no-break space, which nobody sees in an editor. */
const nb = (words: string) => words.replaceAll('~', '\u00a0');

const bundledFunnel = funnels['case-attrition'] as Funnel;
for (const set of [bundledTrend, bundledFunnel, bundledTimeline, bundledPetitions])
  translate(set, 'ru', texts[set.id] ?? []);

const word = (form: string) => ({ en: `English ${form}`, ru: form });
const OFFENCES: Unit = {
  one: word('уголовное правонарушение'),
  few: word('уголовных правонарушения'),
  other: word('уголовных правонарушений'),
};
const REPORTS: Unit = { one: word('сообщение'), few: word('сообщения'), other: word('сообщений') };
const VOTES: Unit = { one: word('голос'), few: word('голоса'), other: word('голосов') };
const CASES: Unit = { one: word('случай'), few: word('случая'), other: word('случаев') };
/** Own data may give one word for all numbers. */
const PEOPLE: Unit = { one: word('обращения'), other: word('обращения') };

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
    [0, 'уголовных правонарушений', 'сообщений'],
    [1, 'уголовное правонарушение', 'сообщение'],
    [2, 'уголовных правонарушения', 'сообщения'],
    [4, 'уголовных правонарушения', 'сообщения'],
    [5, 'уголовных правонарушений', 'сообщений'],
    [11, 'уголовных правонарушений', 'сообщений'],
    [12, 'уголовных правонарушений', 'сообщений'],
    [14, 'уголовных правонарушений', 'сообщений'],
    [20, 'уголовных правонарушений', 'сообщений'],
    [21, 'уголовное правонарушение', 'сообщение'],
    [22, 'уголовных правонарушения', 'сообщения'],
    [25, 'уголовных правонарушений', 'сообщений'],
    [101, 'уголовное правонарушение', 'сообщение'],
    [111, 'уголовных правонарушений', 'сообщений'],
    [112, 'уголовных правонарушений', 'сообщений'],
    [1052, 'уголовных правонарушения', 'сообщения'],
    [0.5, 'уголовных правонарушения', 'сообщения'],
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
    const hundred = { id: 'a', name: 'а', short: 'сообщения', value: 3382, bound: 'about', unit: REPORTS } as const;
    expect(ru.funnel.eachSquare(3382, hundred, hundred)).to.equal(nb('Каждый квадрат — около 3~382~сообщений.'));
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
    expect(months.map((month) => ru.timeline.month(Number(month))).join(' ')).to.equal(
      'янв фев мар апр май июн июл авг сен окт ноя дек',
    );
  });

  for (const [season, expected] of [
    'Зима 2019–2020~годов',
    'Весна 2020~года',
    'Лето 2020~года',
    'Осень 2020~года',
  ].entries()) {
    it(`calls season ${season} "${expected}"`, () => {
      expect(ru.timeline.season(season, 2020)).to.equal(nb(expected));
    });
  }

  for (const [years, expected] of [
    [1, '1~год спустя'],
    [3, '3~года спустя'],
    [5, '5~лет спустя'],
    [11, '11~лет спустя'],
    [21, '21~год спустя'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(ru.timeline.later(years)).to.equal(nb(expected));
    });
  }
});

describe('Russian frame', () => {
  const SOURCE: Source = { id: 's', originator: word('министерство'), publisher: 'Газета', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, date: string | null, expected: string])[] = [
    ['who said it and where it was seen', SOURCE, '2020', 'Министерство; публикация: Газета, 2020'],
    ['who passed it on', { ...SOURCE, quotedBy: word('д-р А') }, '2020', 'Министерство, цитирует: д-р А; публикация: Газета, 2020'],
    ['only who passed it on', { ...SOURCE, originator: undefined, quotedBy: word('д-р А') }, '2020', 'Цитирует: д-р А; публикация: Газета, 2020'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined }, '2020', 'Газета, 2020'],
    ['that no date was seen', SOURCE, null, 'Министерство; публикация: Газета, дата не найдена'],
    ['no missing date of own data', { ...SOURCE, seen: 'given' }, null, 'Министерство; публикация: Газета'],
    ['the title where no publisher is named', { ...SOURCE, publisher: '', title: 'Победившее насилие' }, '2021', 'Министерство; публикация: Победившее насилие, 2021'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, '2020', 'Министерство; публикация: издание не названо, 2020'],
  ];

  for (const [name, source, date, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      const { before, linked, after } = ru.frame.source(source, date);
      expect(before + linked + after).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.frame.figures('восемь месяцев 2020 года'), 'Период данных: восемь месяцев 2020 года'],
    [ru.frame.checked(parsePeriod('2026-11-22').start), 'проверено: 22~ноября 2026~года'],
    [ru.frame.essayNote(['3']), 'примечание 3'],
    [ru.frame.essayNote(['3', '16', '17']), 'примечания 3, 16 и 17'],
    [ru.timeline.essayNote(['12']), 'Примечание 12 к эссе.'],
    [ru.timeline.essayNote(['16', '17']), 'Примечания 16 и 17 к эссе.'],
    [ru.frame.quoted('отозвать'), '«отозвать»'],
    [ru.frame.alsoReported(nb('около 2~200 правонарушений')), 'Также сообщалось: около 2~200 правонарушений.'],
    [ru.timeline.shown(34, 0), 'Показано событий: 34'],
    [ru.timeline.shown(10, 24), 'Показано событий: 10 из 34, скрыто: 24'],
    [ru.timeline.background('1992–2019'), 'Предыстория, 1992–2019'],
    [ru.petitions.goal(100_000, 22), 'цель: 100~000'],
    [ru.petitions.goal(100_000, 100_000), 'цель: 100~000, достигнута'],
    [ru.petitions.goal(100_000, null), 'цель: 100~000'],
    [ru.petitions.opened(parsePeriod('2020-12')), 'дата открытия: декабрь 2020~года'],
    [ru.petitions.opened(parsePeriod('2020-10-06')), 'дата открытия: 6~октября 2020~года'],
    [ru.funnel.percent({ whole: 25, exact: false }, 'сообщения'), 'около 25~% (100~% — сообщения)'],
    [ru.funnel.percent({ whole: 25, exact: true }, 'сообщения'), '25~% (100~% — сообщения)'],
    [ru.funnel.percent({ whole: 0, exact: false }, 'сообщения'), 'менее 1~% (100~% — сообщения)'],
    [ru.funnel.sum(2), 'получено расчетом: сумма обоих видов'],
    [ru.funnel.sum(3), 'получено расчетом: сумма всех видов'],
    [ru.funnel.squares(1), '1~квадрат'],
    [ru.funnel.squares(52), '52~квадрата'],
    [ru.funnel.squares(39), '39~квадратов'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }

  it('names the lanes without declining what they are about', () => {
    expect(Object.values(ru.timeline.lanes(word('законопроект')))).to.deep.equal([
      'Закон и парламент',
      'Власти',
      'Против: законопроект',
      'За: законопроект',
      'Контекст',
    ]);
  });
});

describe('Russian findings of the bundled data', () => {
  it('rule 9: says of the trend what the English says, and no more', () => {
    const facts = trendFacts(trendModel(bundledTrend));
    expect(ru.trend.heading(facts, bundledTrend.unit)).to.equal(
      nb('Зарегистрировано уголовных правонарушений в 2024 году: 3~382; в том же году изменилось определение'),
    );
    expect(ru.trend.finding(facts, bundledTrend.unit, null).map(({ text }) => text)).to.deep.equal(
      [
        'В 2024 году зарегистрировано 3~382~уголовных правонарушения.',
        'Цифру за 2024 год нельзя сравнивать с предыдущими годами.',
        'По одному определению известны полные годы 2018, 2019 и 2023: от 919 до 1~052; считали разные организации.',
        'За 2020, 2021 и 2022 годы есть данные только за часть года.',
      ].map(nb),
    );
  });

  it('rule 5: says of the funnel what the English says, and no more', () => {
    const facts = funnelFacts(funnelModel(bundledFunnel), ru);
    expect(ru.funnel.heading(facts)).to.equal(
      'Начатые производства (почти все — административные): примерно четверть от числа сообщений',
    );
    expect(ru.funnel.finding(facts).map(({ text }) => text)).to.deep.equal(
      [
        'Сообщения в полицию о бытовом насилии: около 130~000 (восемь месяцев 2020~года). Рядом с этим числом (автор сопоставления: д-р Халида Ажигулова) — начатые производства: административные — 30~000, уголовные — 2~500.',
        'Их сумма: 32~500; начатые производства: примерно четверть от числа сообщений.',
        'Сообщение и случай — не одно и то же; случай может входить сразу в оба вида.',
        'Остаток (около 97~500~сообщений) получен вычитанием.',
      ].map(nb),
    );
    expect(ru.funnel.enlarged(facts.next, 4)).to.equal(nb('Начатые производства: 32~500 (масштаб увеличен в 4~раза)'));
    expect(ru.funnel.eachSquare(2500, facts.first, facts.next)).to.equal(
      nb('Каждый квадрат — около 2~500~сообщений; начатые производства — 2~500~случаев.'),
    );
  });

  it('names the notes of every number of the funnel', () => {
    const facts = funnelFacts(funnelModel(bundledFunnel), ru);
    expect(ru.funnel.finding(facts).flatMap(({ stages }) => stages)).to.have.members(
      ['reports', 'administrative', 'criminal', 'proceedings', 'remainder'].map((id) => `funnel-${id}`),
    );
  });

  const told = (choice: Partial<TimelineChoice> = {}) => {
    const facts = timelineFacts(timelineModel(bundledTimeline, { ...ALL, ...choice }));
    const finding = ru.timeline.finding(facts).map(({ text }) => text);
    return { heading: ru.timeline.heading(facts), finding };
  };

  it('rule 8: says of the timeline what the English says, and no more', () => {
    expect(told()).to.deep.equal({
      heading: nb('Около четырех~месяцев от первого чтения до объявленного отзыва законопроекта'),
      finding: [
        '23~сентября 2020~года: Мажилис одобрил законопроект в первом чтении.',
        '21~января 2021~года: Председатель комитета объявила, что проект будет отозван.',
        'В списке 34~события, 1992–2021; так их датирует и излагает источник: д-р Халида Ажигулова.',
        'Из них названо только объявленными или запланированными: 3.',
        'О том, что не вошло, сказано перед примечаниями.',
      ].map(nb),
    });
  });

  it('falls back to a count when the chosen time has not both events', () => {
    const { heading, finding } = told({ from: '2020-12' });
    expect(heading).to.equal(nb('14~датированных событий, 2020–2021'));
    expect(finding).to.include('Здесь не показаны события до или после: 20.');
  });

  it('rule 8: says of the petitions what the English says, and no more', () => {
    const facts = petitionFacts(counterModel(bundledPetitions), ru);
    expect(ru.petitions.heading(facts)).to.equal(
      nb('Законопроект: за — более 80~000~голосов, против — около 22~000, как сообщалось'),
    );
    expect(ru.petitions.finding(facts)).to.equal(
      nb(
        'Кто сообщил: организатор петиции за законопроект и новостной сайт 365info. Законопроект: за — более 80~000~голосов (через две недели после запуска петиции в декабре 2020~года), петиция против — около 22~000 (дата открытия: 6~октября 2020~года).',
      ),
    );
  });
});

describe('Russian sentences of other data', () => {
  const trend = (facts: Partial<TrendFacts>): TrendFacts => ({
    latest: { year: 2020, value: 6, bound: 'exact', definitionChanged: false, derived: false },
    latestStandsAlone: false,
    range: null,
    partialYears: [],
    missingYears: [],
    ...facts,
  });
  const range = (more: object = {}): NonNullable<TrendFacts['range']> => ({
    years: [2018, 2019, 2020],
    min: { value: 4, bound: 'exact' },
    max: { value: 6, bound: 'exact' },
    severalProviders: false,
    direction: 'none',
    ...more,
  });
  const latest = (value: number, bound: Bound = 'exact', derived = false) =>
    trend({ latest: { year: 2020, value, bound, definitionChanged: false, derived } });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADINGS: readonly (readonly [facts: TrendFacts, unit: Unit, expected: string])[] = [
    [trend({ latest: null }), OFFENCES, 'Зарегистрировано уголовных правонарушений: данных ни за один полный год нет'],
    [latest(1), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 1'],
    [latest(900, 'more-than', true), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: более 900 (получено расчетом)'],
    [latest(7), PEOPLE, 'Зарегистрировано (обращения) в 2020 году: 7'],
    [trend({ range: range() }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6; в полные годы с 2018-го: от 4 до 6'],
    [trend({ range: range({ severalProviders: true }) }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
    [trend({ range: range(), latestStandsAlone: true }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6'],
    [trend({ range: range({ max: { value: 6, bound: 'about' } }) }), OFFENCES, 'Зарегистрировано уголовных правонарушений в 2020 году: 6; в полные годы с 2018-го: наименьшее число — 4, наибольшее — около 6'],
  ];

  for (const [facts, unit, expected] of HEADINGS) {
    it(`rule 9: heads a trend "${expected}"`, () => {
      expect(ru.trend.heading(facts, unit)).to.equal(nb(expected));
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
    [trend({ latest: null, range: range() }), OFFENCES, 'По одному определению известны полные годы 2018–2020: от 4 до 6.'],
    [trend({ latest: null, range: range({ direction: 'rose' }) }), OFFENCES, 'По одному определению зарегистрированное число росло каждый год с 2018 по 2020 год: наименьшее число — 4, наибольшее — 6.'],
    [trend({ latest: null, range: range({ direction: 'fell' }) }), OFFENCES, 'По одному определению зарегистрированное число снижалось каждый год с 2018 по 2020 год: наименьшее число — 4, наибольшее — 6.'],
    [trend({ latest: null, partialYears: [2020] }), OFFENCES, 'За 2020 год есть данные только за часть года.'],
    [trend({ latest: null, missingYears: [2018, 2019] }), OFFENCES, 'За 2018 и 2019 годы данных не найдено.'],
  ];

  for (const [facts, unit, expected] of FINDINGS) {
    it(`rule 9: tells a trend "${expected}"`, () => {
      expect(
        ru.trend
          .finding(facts, unit, null)
          .map(({ text }) => text)
          .join(' '),
      ).to.equal(nb(expected));
    });
  }

  it('gives the reason of a break in its own words', () => {
    expect(ru.trend.finding(latest(6), OFFENCES, 'Причина.').map(({ text }) => text)).to.include('Причина.');
  });

  const stage = (short: string | null, value: number | null, unit: Unit, name = 'Сообщения в полицию') => ({
    id: name,
    name,
    short,
    value,
    bound: 'exact' as const,
    unit,
  });
  const funnel = (
    first: number | null,
    next: number | null,
    units: readonly [Unit, Unit],
    short = true,
  ): FunnelFacts => ({
    relatedBy: null,
    when: '2020',
    first: stage(short ? 'сообщения' : null, first, units[0]),
    next: { ...stage(short ? 'производства' : null, next, units[1], 'Производства'), isSum: false },
    branches: [],
    remainder: null,
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const RELATIONS: readonly (readonly [first: number | null, next: number | null, byUnit: string, byName: string])[] = [
    [100, 97, 'Производства: примерно столько же, сколько сообщений', 'Сообщения: 100; производства: примерно столько же'],
    [100, 75, 'Производства: примерно три четверти от числа сообщений', 'Сообщения: 100; производства: примерно три четверти от этого числа'],
    [120, 80, 'Производства: примерно две трети от числа сообщений', 'Сообщения: 120; производства: примерно две трети от этого числа'],
    [100, 51, 'Производства: примерно половина от числа сообщений', 'Сообщения: 100; производства: примерно половина от этого числа'],
    [120, 40, 'Производства: примерно треть от числа сообщений', 'Сообщения: 120; производства: примерно треть от этого числа'],
    [100, 20, 'Производства: примерно одна пятая от числа сообщений', 'Сообщения: 100; производства: примерно одна пятая от этого числа'],
    [100, 10, 'Производства: примерно одна десятая от числа сообщений', 'Сообщения: 100; производства: примерно одна десятая от этого числа'],
    [100, 42, 'Производства: примерно 42 на каждые 100~сообщений', 'Сообщения: 100; производства: примерно 42 на каждые 100'],
    [1000, 2, 'Производства: менее 1~% от числа сообщений', 'Сообщения: 1~000; производства: менее 1~% от этого числа'],
    [100, 140, 'Производства: больше числа сообщений', 'Сообщения: 100; производства: больше этого числа'],
    [100, 0, 'Сообщения: 100; производства: 0', 'Сообщения: 100; производства: 0'],
    [0, 5, 'Сообщения: 0; производства: 5', 'Сообщения: 0; производства: 5'],
    [null, 5, 'Сообщения: число неизвестно; производства: 5', 'Сообщения: число неизвестно; производства: 5'],
    [100, null, 'Сообщения: 100; производства: число неизвестно', 'Сообщения: 100; производства: число неизвестно'],
  ];

  for (const [first, next, byUnit, byName] of RELATIONS) {
    it(`says of ${next} beside ${first}: ${byUnit}`, () => {
      expect(ru.funnel.heading(funnel(first, next, [REPORTS, CASES]))).to.equal(nb(byUnit));
      expect(ru.funnel.heading(funnel(first, next, [CASES, CASES]))).to.equal(nb(byName));
      expect(ru.funnel.heading(funnel(first, next, [PEOPLE, CASES]))).to.equal(nb(byName));
    });
  }

  it('marks whole names in sentences, and counts their units', () => {
    const facts = funnel(1000, 500, [CASES, CASES], false);
    expect(ru.funnel.heading(facts)).to.equal(
      nb('«Сообщения в полицию»: 1~000; «Производства»: примерно половина от этого числа'),
    );
    expect(ru.funnel.finding(facts).map(({ text }) => text)).to.deep.equal([
      nb('Сообщения в полицию: 1~000~случаев (2020). Рядом с этим числом — «Производства»: 500.'),
      nb('Всего: 500; «Сообщения в полицию»: 1~000; «Производства»: примерно половина от этого числа.'),
    ]);
  });

  it('says "both" of two branches and "several" of three, and which kind most are of', () => {
    const kinds = (...values: number[]) => ({
      ...funnel(1000, 100, [REPORTS, CASES]),
      branches: values.map((value, index) =>
        stage(['первые', 'вторые', 'третьи'][index]!, value, CASES, `Вид ${index}`),
      ),
    });
    expect(ru.funnel.finding(kinds(60, 40)).map(({ text }) => text)).to.include(
      'Сообщение и случай — не одно и то же; случай может входить сразу в оба вида.',
    );
    expect(
      ru.funnel
        .finding(kinds(60, 30, 10))
        .map(({ text }) => text)
        .join(' '),
    ).to.include('сразу в несколько видов');
    expect(ru.funnel.heading(kinds(60, 40))).to.include('(большинство — первые)');
    expect(ru.funnel.heading(kinds(95, 5))).to.include('(почти все — первые)');
    expect(ru.funnel.heading(kinds(50, 50))).to.not.include('(');
  });

  it('never says of a scale that a number grew', () => {
    const next = stage('производства', 7, CASES);
    expect([1, 1.2, 2, 4.4, 22].map((times) => ru.funnel.enlarged(next, times))).to.deep.equal(
      [
        'Производства: 7',
        'Производства: 7 (масштаб немного увеличен)',
        'Производства: 7 (масштаб увеличен в 2~раза)',
        'Производства: 7 (масштаб увеличен примерно в 4~раза)',
        'Производства: 7 (масштаб увеличен в 22~раза)',
      ].map(nb),
    );
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LENGTHS: readonly (readonly [count: number, unit: 'day' | 'month', exact: boolean, expected: string])[] = [
    [1, 'day', true, 'Один~день'],
    [2, 'month', true, 'Два~месяца'],
    [59, 'day', true, '59~дней'],
    [24, 'month', true, '24~месяца'],
    [1, 'month', false, 'Около одного~месяца'],
    [2, 'month', false, 'Около двух~месяцев'],
    [12, 'month', false, 'Около двенадцати~месяцев'],
    [21, 'month', false, 'Около 21~месяца'],
    [24, 'month', false, 'Около 24~месяцев'],
  ];

  for (const [count, unit, exact, expected] of LENGTHS) {
    it(`calls ${exact ? '' : 'about '}${count} ${unit}s "${expected}"`, () => {
      const span = { words: word('от одного до другого'), length: { count, unit, exact }, ends: [] };
      const facts = { span, count: 2, period: null, account: null, ahead: 0, outside: 0, hasRemarks: false };
      expect(ru.timeline.heading(facts)).to.equal(nb(`${expected} от одного до другого`));
    });
  }

  for (const [dates, expected] of [
    [[], 'Датированных событий нет'],
    [['1992'], '1~датированное событие, 1992'],
    [['1992', '1993'], '2~датированных события, 1992–1993'],
    [['1992', '1993', '1994', '1995', '1996'], '5~датированных событий, 1992–1996'],
  ] as const) {
    it(`heads ${dates.length} events "${expected}"`, () => {
      const facts = timelineFacts(timelineModel(timelineOf(dates.map((date) => eventOn(date))), ALL));
      expect(ru.timeline.heading(facts)).to.equal(nb(expected));
    });
  }

  const petitionsSaid = (data: Petitions) => {
    const facts: PetitionFacts = { ...petitionFacts(counterModel(data), ru), unit: VOTES };
    return [ru.petitions.heading(facts), ru.petitions.finding(facts)];
  };

  it('rule 8: names each petition and who reported it where there are not two sides', () => {
    const name = (text: string) => ({ name: word(text) });
    const data = petitionsOf(
      [petition('a', 5, name('А')), petition('b', null, name('Б')), petition('c', 22, name('В'))],
      {
        reportedBy: word('организатор'),
      },
    );
    expect(petitionsSaid(data)).to.deep.equal(
      [
        'Сообщалось: «А» — 5~голосов; «Б» — число голосов неизвестно; «В» — 22~голоса',
        'Кто сообщил: организатор. «А» — 5~голосов (декабрь 2020~года); «Б» — число голосов неизвестно (декабрь 2020~года); «В» — 22~голоса (декабрь 2020~года).',
      ].map(nb),
    );
  });

  it('says the unit again where the first count is not known', () => {
    const data = petitionsOf([petition('a', null, { side: 'for' }), petition('b', 21, { side: 'against' })], {
      subject: word('законопроект'),
    });
    expect(petitionsSaid(data)[0]).to.equal(
      nb('Законопроект: за — число голосов неизвестно, против — 21~голос, как сообщалось'),
    );
  });
});

describe('Russian words for own data', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const PROBLEMS: readonly (readonly [code: DataErrorCode, value: string, place: Place, expected: string])[] = [
    ['bad-number', 'много', { row: 3, column: 'value' }, 'Строка 3, столбец «value»: «много» не читается как число: напишите его в виде 1234 или 1234.5, поставьте about или more-than в столбец bound или оставьте ячейку пустой.'],
    ['unknown-column', 'цвет', { column: 'цвет' }, 'Столбец «цвет» здесь не читается, поэтому он не использован.'],
    ['too-many-rows', '6012', {}, 'Число строк: 6012, а читается не более 5~000.'],
    ['too-long', 'Длинно', { row: 2, column: 'url' }, 'Строка 2, столбец «url»: «Длинно» — слишком длинное значение: читается не более 2~000~знаков.'],
    ['too-large', '', {}, 'Файл больше 2~МБ.'],
    ['shape', '', { row: 3, column: 'label' }, 'Строка 3, столбец «label»: это значение нужно, а ячейка пуста.'],
    ['no-count', '', {}, 'В указанном месте нет числа.'],
  ];

  for (const [code, value, place, expected] of PROBLEMS) {
    it(`says what is wrong: ${expected}`, () => {
      expect(ownDataRu.problem(new DataError(code, 'in few words', { value, place }))).to.equal(nb(expected));
    });
  }

  it('says something of every kind of problem, in one sentence or two', () => {
    for (const error of ERRORS) {
      expect(ownDataRu.problem(error), error.code).to.match(/^[А-ЯЁ«].*[^.]\.$/);
      if (error.value) expect(ownDataRu.problem(error)).to.include(error.code === 'bad-word' ? '«' : error.value);
    }
  });

  for (const [count, expected] of [
    [1, 'Не удалось прочитать 1~строку: см. примечания.'],
    [3, 'Не удалось прочитать 3~строки: см. примечания.'],
    [12, 'Не удалось прочитать 12~строк: см. примечания.'],
    [1052, 'Не удалось прочитать 1~052~строки: см. примечания.'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(ownDataRu.unreadRows(count)).to.equal(nb(expected));
    });
  }

  it('names what has no source, up to twelve of them', () => {
    expect(ownDataRu.sourceNotGiven(['2019', '2020'])).to.equal('Источник не указан: 2019, 2020.');
    expect(ownDataRu.sourceNotGiven(Array<string>(21).fill('2019'))).to.equal(
      'Показатели, для которых источник не указан: 21.',
    );
  });

  it('says when a live count was read', () => {
    expect(ownDataRu.asOf('2026-11-22', '14:05')).to.equal(nb('по состоянию на 14:05, 22~ноября 2026~года'));
  });

  it('rule 10: titles counts of own data as registered, whatever their unit', () => {
    expect(ownDataRu.trendTitle(ownDataRu.offence.other)).to.equal(
      'Число зарегистрированных правонарушений по периодам',
    );
    expect(ownDataRu.trendTitle('обращения')).to.equal('Число по периодам: обращения');
    expect(ownDataRu.trendSubtitle).to.include('не показывают, сколько');
  });
});

describe('Russian letters', () => {
  /** What whoever prepares data has to type as it stands. */
  const ALLOWED =
    /\b(JSON|UTF-8|https|id|rows|parent|year|from_month|to_month|bound|normal|break|partial|missing|provisional|estimated|derived|occurred|announced|planned|exact|more-than|at-least|about|almost|at-most|less-than|for|against|law|government|context)\b/g;
  const NAMED = /\b(365info)\b|[Сс]толбец «[^»]*»/g;

  const dates = ['2020', '2020~', '2020-09', '2020-09-23~', '2020-01/2020-09', '2019-12/2020-02'].map(parsePeriod);
  const unit = OFFENCES;
  const petitions = petitionFacts(counterModel(bundledPetitions), ru);
  const trend = trendFacts(trendModel(bundledTrend));
  const funnel = funnelFacts(funnelModel(bundledFunnel), ru);
  const timeline = timelineFacts(timelineModel(bundledTimeline, ALL));
  const source: Source = {
    id: 's',
    originator: word('министерство'),
    quotedBy: word('автор'),
    publisher: '',
    seen: 'page',
  };

  /** Arguments of every function in `ru`, by its path. */
  const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    number: [[1052.5]],
    hedged: [[5, 'almost']],
    list: [[['а', 'б', 'в']]],
    unit: [
      [unit, 1],
      [unit, 2],
      [unit, 5],
    ],
    text: [[unit.one]],
    period: dates.map((each) => [each]),
    partOfYear: dates.map((each) => [each]),
    date: dates.map(({ start }) => [start]),
    'frame.noteMark': [[1]],
    'frame.figures': [['2020']],
    'frame.checked': dates.map(({ start }) => [start]),
    'frame.credit': [['министерство']],
    'frame.source': [
      [source, null],
      [source, '2020'],
    ],
    'frame.quoted': [['слова']],
    'frame.alsoReported': [['слова']],
    'frame.essayNote': [[['1']], [['1', '2']]],
    'trend.heading': [
      [trend, unit],
      [{ ...trend, latest: null }, unit],
    ],
    'trend.finding': [[trend, unit, null]],
    'trend.countedBy': [['полиция']],
    'trend.withinYear': [[2022, 'до сер. октября']],
    'timeline.heading': [[timeline], [{ ...timeline, span: null }], [{ ...timeline, span: null, count: 0 }]],
    'timeline.finding': [[{ ...timeline, outside: 3 }]],
    'timeline.lanes': [[word('законопроект')]],
    'timeline.when': dates.map((each) => [each]),
    'timeline.month': [[1], [12]],
    'timeline.season': [
      [0, 2020],
      [1, 2020],
    ],
    'timeline.background': [['1992']],
    'timeline.later': [[1], [5]],
    'timeline.shown': [
      [1, 2],
      [3, 0],
    ],
    'timeline.quotes': [[1], [2]],
    'timeline.essayNote': [[['1', '2']]],
    'timeline.events': [['1992–2021']],
    'petitions.goal': [
      [5, 5],
      [5, null],
    ],
    'petitions.heading': [[petitions]],
    'petitions.finding': [[petitions]],
    'petitions.opened': dates.map((each) => [each]),
    'funnel.heading': [[funnel]],
    'funnel.finding': [[funnel]],
    'funnel.percent': [
      [{ whole: 5, exact: true }, 'сообщения'],
      [{ whole: 0, exact: false }, 'сообщения'],
    ],
    'funnel.sum': [[2], [3]],
    'funnel.enlarged': [
      [funnel.next, 1.3],
      [funnel.next, 4.4],
    ],
    'funnel.eachSquare': [[5, funnel.first, funnel.next]],
    'funnel.squares': [[1], [2], [5]],
    notShown: [[new DataError('empty', '')]],
    notRenewed: [[new DataError('timeout', '')]],
    problem: ERRORS.map(({ code, place }) => [new DataError(code, '', { value: 'слово', place })]),
    unreadRows: [[1], [2], [5]],
    sourceNotGiven: [[['а']], [Array<string>(13).fill('а')]],
    trendTitle: [['правонарушений'], ['обращения']],
    breakIn: [[2020]],
    breakReason: [[2020]],
    asOf: [['2026-11-22', '14:05']],
  };

  /** Every string below a value, functions called; `language` is a code. */
  function wordsOf(value: unknown, path: string): string[] {
    if (typeof value === 'string') return path === 'language' ? [] : [value];
    if (typeof value === 'function') {
      const samples = SAMPLES[path];
      if (!samples) throw new Error(`no sample arguments for ${path}`);
      return samples.flatMap((given) =>
        wordsOf((value as (...all: readonly unknown[]) => unknown)(...given), `${path}()`),
      );
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      // Ids of stages and events are no words.
      ['stages', 'events'].includes(key) && Array.isArray(each) ? [] : wordsOf(each, path ? `${path}.${key}` : key),
    );
  }

  for (const [name, messages] of [
    ['every message', ru],
    ['every message on own data', ownDataRu],
    ['the overview', overviewRu],
  ] as const) {
    it(`are the only ones in ${name}`, () => {
      const words = wordsOf(messages, '');
      expect(words.length).to.be.greaterThan(5);
      for (const each of words) {
        expect(
          each.replace(NAMED, '').replace(name === 'every message on own data' ? ALLOWED : '', ''),
          each,
        ).to.not.match(/[A-Za-z]/);
        expect(each, 'an argument that was lost').to.not.match(/undefined|null|NaN/);
      }
    });

    it(`have no ordinary space where ${name} has thousands, or a day and its month`, () => {
      for (const each of wordsOf(messages, '')) {
        expect(each).to.not.match(/\d \d{3}(?!\d)/);
        expect(each).to.not.match(/\d (январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)/);
      }
    });
  }

  /** Names that are written so in Russian too. */
  const NAMES =
    /365info|Adam Hug|asb-media\.info|Azattyq Rýhy|BEARR|CABAR|CitizenGO|COVID-19|Eurasianet|Facebook|Foreign Policy Centre|gnews\.cz|Human Rights Watch|Informburo|JURIST|Masa Media|NeMolchi\.KZ|Orda\.kz|Ranking\.kz|Sputnik|Tengrinews|The Astana Times|№\u00a0\d+-[IVX]+/g;

  for (const [id, each] of Object.entries(texts)) {
    it(`are the only ones in the texts of ${id}, names aside`, () => {
      expect(each.length).to.be.greaterThan(20);
      for (const words of each) {
        expect(words).to.not.equal('');
        expect(words.replace(NAMES, ''), words).to.not.match(/[A-Za-z]/);
        expect(words).to.not.match(
          /\d \d{3}(?!\d)|\d (январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/,
        );
      }
    });
  }
});
