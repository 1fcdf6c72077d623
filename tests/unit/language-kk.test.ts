import { expect } from '@open-wc/testing';
import { type Funnel, funnels, type Stage } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { ALL, timelineModel, type TimelineChoice } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { DataError, type DataErrorCode, type Place } from '../../src/core/data-error.js';
import type { Bound, Source } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { translate } from '../../src/core/translate.js';
import { texts } from '../../src/generated/language-kk.js';
import { passages } from '../../src/generated/passages.js';
import { kk } from '../../src/locales/kk.js';
import { overviewKk } from '../../src/locales/overview-kk.js';
import { ownDataKk } from '../../src/locales/own-data-kk.js';
import { trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import type { Petitions } from '../../src/petition-counter/data.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/view.js';
import { bundledPetitions, petition, petitionsOf } from '../support/petitions-of.js';
import { bundledTimeline, eventOn, timelineOf } from '../support/timeline-of.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

/** No-break spaces are written `_` here, so that they can be seen. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

const bundledFunnel = funnels['case-attrition'] as Funnel;
for (const set of [bundledTrend, bundledFunnel, bundledTimeline, bundledPetitions]) {
  translate(set, 'kk', texts[set.id] ?? []);
}

function trendSaid(rows: readonly Row[] | null, more = {}, range?: TrendRange) {
  const trend = rows ? trendOf(rows, { unit: { one: text('іс'), other: text('іс') }, ...more }) : bundledTrend;
  const facts = trendFacts(trendModel(trend, range));
  return {
    heading: seen(kk.trend.heading(facts, trend.unit)),
    sentences: kk.trend.finding(facts, trend.unit, null).map((each) => seen(each.text)),
  };
}

function funnelSaid(data: Funnel) {
  const facts = funnelFacts(funnelModel(data), kk);
  return {
    facts,
    heading: seen(kk.funnel.heading(facts)),
    sentences: kk.funnel.finding(facts).map((each) => seen(each.text)),
  };
}

function petitionsSaid(data: Petitions) {
  const facts = petitionFacts(counterModel(data), kk);
  return { heading: seen(kk.petitions.heading(facts)), finding: seen(kk.petitions.finding(facts)) };
}

function timelineSaid(timeline = bundledTimeline, choice: Partial<TimelineChoice> = {}) {
  const facts = timelineFacts(timelineModel(timeline, { ...ALL, ...choice }));
  return {
    heading: seen(kk.timeline.heading(facts)),
    sentences: kk.timeline.finding(facts).map((each) => seen(each.text)),
  };
}

const text = (words: string) => ({ en: 'English', kk: words });

/** The bundled funnel with some stages changed, or left out. */
const changed = (changes: Readonly<Record<string, Partial<Stage> | null>>, more: Partial<Funnel> = {}): Funnel => ({
  ...bundledFunnel,
  stages: bundledFunnel.stages
    .filter(({ id }) => changes[id] !== null)
    .map((stage) => ({ ...stage, ...changes[stage.id] })),
  ...more,
});

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
    expect(months.map(kk.timeline.month)).to.deep.equal(
      'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
    );
  });

  for (const [season, expected] of [
    [0, '2020–2021 жылғы қыс'],
    [1, '2021 жылғы көктем'],
    [2, '2021 жылғы жаз'],
    [3, '2021 жылғы күз'],
  ] as const) {
    it(`calls season ${season} of 2021 "${expected}"`, () => {
      expect(kk.timeline.season(season, 2021)).to.equal(expected);
    });
  }
});

describe('Kazakh frame', () => {
  const SOURCE: Source = { id: 's', originator: text('министрлік'), publisher: 'Газет', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, date: string | null, expected: string])[] = [
    ['who said it and where it was seen', SOURCE, '2020_ж.', 'Министрлік; жарияланған жері: Газет (2020_ж.)'],
    ['who passed it on', { ...SOURCE, quotedBy: text('министр') }, '2020_ж.', 'Министрлік; келтірген: министр; жарияланған жері: Газет (2020_ж.)'],
    ['who passed it on, of nobody', { ...SOURCE, originator: undefined, quotedBy: text('министр') }, '2020_ж.', 'Келтірген: министр; жарияланған жері: Газет (2020_ж.)'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined }, '2020_ж.', 'Газет (2020_ж.)'],
    ['that no date was seen', SOURCE, null, 'Министрлік; жарияланған жері: Газет (күні көрінбеді)'],
    ['nothing of a date that own data do not give', { ...SOURCE, seen: 'given' }, null, 'Министрлік; жарияланған жері: Газет'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, '2020_ж.', 'Министрлік; жарияланған жері: жариялаушы аталмаған (2020_ж.)'],
  ];

  for (const [name, source, date, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      const { before, linked, after } = kk.frame.source(source, date);
      expect(seen(before + linked + after)).to.equal(expected);
    });
  }

  for (const [said, expected] of [
    [kk.frame.noteMark(12), '12-ескертпе'],
    [kk.frame.essayNote(['8']), '8-ескертпе'],
    [kk.frame.essayNote(['8', '9', '10']), '8, 9 және 10-ескертпелер'],
    [kk.timeline.essayNote(['8']), 'Эссенің 8-ескертпесі.'],
    [kk.timeline.essayNote(['8', '9']), 'Эссенің 8 және 9-ескертпелері.'],
    [kk.frame.checked(parsePeriod('2026-11-22').start), 'тексерілген күні: 2026_ж. 22_қараша'],
    [kk.frame.figures(kk.period(parsePeriod('2017/2024'))), 'Көрсеткіштер кезеңі: 2017–2024_жж.'],
    [kk.frame.credit('example.org'), 'Деректер: example.org'],
    [kk.frame.quoted('сөз'), '«сөз»'],
    [kk.frame.alsoReported('761 іс'), 'Сондай-ақ хабарланған: 761 іс.'],
    [kk.frame.alsoReported('2020 ж.'), 'Сондай-ақ хабарланған: 2020 ж.'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(seen(said)).to.equal(expected);
    });
  }
});

describe('Kazakh trend', () => {
  it('rule 9: says of the bundled series its latest full year, and the range within one segment', () => {
    const { heading, sentences } = trendSaid(null);
    expect(heading).to.equal('2024 жылы 3_382_қылмыстық құқық бұзушылық тіркелді; сол жылы анықтама өзгерді');
    expect(sentences).to.deep.equal([
      '2024 жылы 3_382_қылмыстық құқық бұзушылық тіркелді.',
      '2024 жылғы көрсеткішті алдыңғы жылдармен салыстыруға болмайды.',
      'Бір анықтама бойынша белгілі толық жылдарда (2018, 2019 және 2023): ең төменгі мән – 919, ең жоғары мән – 1_052; оларды әртүрлі мекемелер есептеген.',
      '2020, 2021 және 2022 жылдар бойынша әр жылдың бір бөлігі ғана белгілі.',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADINGS: readonly (readonly [name: string, rows: readonly Row[], more: object, expected: string])[] = [
    ['no full year', [part('2019-01/2019-09', 5)], {}, 'Іс: толық жыл бойынша тіркелген сан белгісіз'],
    ['one year', [full(2019, 1)], {}, '2019 жылы 1_іс тіркелді'],
    ['a hedged year', [full(2019, 1500, { bound: 'more-than' })], {}, '2019 жылы 1_500_санынан астам_іс тіркелді'],
    ['a derived year', [full(2019, 5, { status: ['derived'] })], {}, '2019 жылы 5_іс тіркелді (есептеп шығарылған)'],
    ['two years', [full(2018, 4), full(2019, 5)], {}, '2019 жылы 5_іс тіркелді; 2018 жылдан бергі толық жылдарда: ең төменгі мән – 4, ең жоғары мән – 5'],
    ['two years counted by two bodies', [full(2018, 4), full(2019, 5, { provider: 'court' })], {}, '2019 жылы 5_іс тіркелді'],
    ['a year apart', [full(2018, 4), full(2019, 5), apart(2020, 99)], { breaks: [breakAt('2020')] }, '2020 жылы 99_іс тіркелді'],
  ];

  for (const [name, rows, more, expected] of HEADINGS) {
    it(`heads ${name} "${expected}"`, () => {
      expect(trendSaid(rows, more).heading).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const FINDINGS: readonly (readonly [name: string, rows: readonly Row[], expected: string])[] = [
    ['what rises', [full(2018, 4), full(2019, 5), full(2020, 6)], 'Бір анықтама бойынша тіркелген сан 2018–2020 жылдары жыл сайын өсті: ең төменгі мән – 4, ең жоғары мән – 6.'],
    ['what falls', [full(2018, 6), full(2019, 5), full(2020, 4)], 'Бір анықтама бойынша тіркелген сан 2018–2020 жылдары жыл сайын азайды: ең төменгі мән – 4, ең жоғары мән – 6.'],
    ['hedged ends', [full(2018, 900, { bound: 'more-than' }), full(2019, 1000, { bound: 'about' })], 'Бір анықтама бойынша белгілі толық жылдарда (2018–2019): ең төменгі мән – 900_санынан астам, ең жоғары мән – шамамен 1_000.'],
    ['a derived figure', [full(2019, 5, { status: ['derived'] })], '2019 жылы 5_іс тіркелді; бұл көрсеткіш есептеп шығарылған.'],
    ['one partial year', [full(2018, 4), part('2019-01/2019-09', 7)], '2019 жылдың бір бөлігі ғана белгілі.'],
    ['one missing year', [full(2017, 4), missing(2018), full(2019, 6)], '2018 жылдың көрсеткіші табылмады.'],
    ['missing years', [full(2017, 4), missing(2018), full(2020, 6)], '2018 және 2019 жылдардың көрсеткіші табылмады.'],
  ];

  for (const [name, rows, expected] of FINDINGS) {
    it(`says of ${name}: ${expected}`, () => {
      expect(trendSaid(rows).sentences).to.include(expected);
    });
  }

  it('rule 10: no headline or finding of the bundled series speaks of violence', () => {
    for (const to of [null, 2017, 2018, 2019, 2023]) {
      const { heading, sentences } = trendSaid(null, {}, { from: null, to });
      expect([heading, ...sentences].join(' ')).to.not.match(/зорлық/);
    }
    expect(bundledTrend.subtitle.kk).to.include('қанша зорлық-зомбылық болатынын көрсетпейді');
  });
});

describe('Kazakh funnel', () => {
  it('rule 5: says of the bundled stages both units, whose relation it is, and what is derived', () => {
    const { heading, sentences } = funnelSaid(bundledFunnel);
    expect(heading).to.equal(
      'Қозғалған істер саны (барлығы дерлік – әкімшілік) хабарламалар санының шамамен төрттен біріне тең',
    );
    expect(sentences).to.deep.equal([
      'Полицияға түскен тұрмыстық зорлық-зомбылық туралы хабарламалар (2020_жылдың сегіз айы) – шамамен 130_000_хабарлама. Доктор Халида Әжіғұлова бұл санмен қатар мынаны келтіреді: қозғалған істер – 30_000_әкімшілік және 2_500_қылмыстық.',
      'Олардың қосындысы – 32_500: қозғалған істер саны хабарламалар санының шамамен төрттен біріне тең.',
      'Хабарлама – іс емес, ал бір іс екі түрге де кіруі мүмкін.',
      'Қалғаны – шамамен 97_500_хабарлама; ол азайту арқылы есептеп шығарылған.',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const RELATIONS: readonly (readonly [first: number | null, next: number | null, expected: string])[] = [
    [100, 100, 'Қозғалған істер саны және хабарламалар саны шамамен тең'],
    [100, 75, 'Қозғалған істер саны хабарламалар санының шамамен төрттен үшіне тең'],
    [120, 80, 'Қозғалған істер саны хабарламалар санының шамамен үштен екісіне тең'],
    [100, 51, 'Қозғалған істер саны хабарламалар санының шамамен жартысына тең'],
    [120, 40, 'Қозғалған істер саны хабарламалар санының шамамен үштен біріне тең'],
    [100, 20, 'Қозғалған істер саны хабарламалар санының шамамен бестен біріне тең'],
    [100, 10, 'Қозғалған істер саны хабарламалар санының шамамен оннан біріне тең'],
    [100, 42, 'Хабарламалар санын 100 деп алса, қозғалған істер саны – шамамен 42'],
    [1000, 2, 'Қозғалған істер саны хабарламалар санының 1_пайызынан аз'],
    [100, 0, 'Қозғалған істер: 0; хабарламалар: 100'],
    [100, 140, 'Қозғалған істер саны хабарламалар санынан көп'],
    [0, 5, 'Хабарламалар: 0; қозғалған істер: 5'],
    [null, 5, 'Хабарламалар: саны белгісіз; қозғалған істер: 5'],
    [5, null, 'Хабарламалар: 5; қозғалған істер: саны белгісіз'],
  ];
  const two = (first: number | null, next: number | null) =>
    changed({
      'funnel-reports': { value: first, bound: 'exact' },
      'funnel-proceedings': { value: next },
      'funnel-administrative': null,
      'funnel-criminal': null,
      'funnel-remainder': null,
    });

  for (const [first, next, expected] of RELATIONS) {
    it(`says of ${next} beside ${first}: ${expected}`, () => {
      expect(funnelSaid(two(first, next)).heading).to.equal(expected);
    });
  }

  it('says less where less is known', () => {
    expect(funnelSaid(two(100, 42)).sentences).to.deep.equal([
      'Полицияға түскен тұрмыстық зорлық-зомбылық туралы хабарламалар (2020_жылдың сегіз айы) – 100_хабарлама. Доктор Халида Әжіғұлова бұл санмен қатар мынаны келтіреді: қозғалған істер – 42.',
      'Барлығы – 42: хабарламалар санын 100 деп алса, қозғалған істер саны – шамамен 42.',
      'Хабарлама – іс емес.',
    ]);
    expect(funnelSaid(two(null, 5)).sentences[0]).to.include('– хабарлама саны белгісіз. ');
    expect(funnelSaid(changed({}, { relatedBy: undefined })).sentences[0]).to.include(
      '. Бұл санмен қатар келтірілген: қозғалған істер – 30_000_әкімшілік',
    );
  });

  it('marks whole names where there are no short ones, and declines none', () => {
    const plain = Object.fromEntries(bundledFunnel.stages.map(({ id }) => [id, { short: undefined }]));
    const { heading, sentences } = funnelSaid(changed(plain));
    expect(heading).to.equal(
      '«Қозғалған істер» саны «Полицияға түскен тұрмыстық зорлық-зомбылық туралы хабарламалар» санының шамамен төрттен біріне тең',
    );
    expect(sentences[0]).to.match(/: «Қозғалған әкімшілік істер» – 30_000; «Қозғалған қылмыстық істер» – 2_500\.$/);
  });

  it('says "both" of two branches, "several" of three, and does not set a unit against itself', () => {
    const third = { ...bundledFunnel.stages.find(({ id }) => id === 'funnel-criminal')!, id: 'third', value: 0 };
    const several = { ...bundledFunnel, stages: [...bundledFunnel.stages, third] };
    expect(funnelSaid(several).sentences).to.include('Хабарлама – іс емес, ал бір іс бірнеше түрге кіруі мүмкін.');
    const { unit } = bundledFunnel.stages[0]!;
    const same = Object.fromEntries(bundledFunnel.stages.map(({ id }) => [id, { unit }]));
    expect(funnelSaid(changed(same)).sentences).to.include('Бір хабарлама екі түрге де кіруі мүмкін.');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const TIMES: readonly (readonly [times: number, expected: string])[] = [
    [1, 'Қозғалған істер: 32_500'], [1.2, 'Қозғалған істер: 32_500; аздап үлкейтілген'],
    [2, 'Қозғалған істер: 32_500; екі_есе үлкейтілген'], [4.3, 'Қозғалған істер: 32_500; шамамен төрт_есе үлкейтілген'],
    [52, 'Қозғалған істер: 32_500; 52_есе үлкейтілген'],
  ];

  for (const [times, expected] of TIMES) {
    it(`says of ${times}: ${expected}`, () => {
      expect(seen(kk.funnel.enlarged(funnelSaid(bundledFunnel).facts.next, times))).to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const PERCENTS: readonly (readonly [whole: number, exact: boolean, expected: string])[] = [
    [23, false, 'хабарламалар санының шамамен 23_пайызы'], [25, true, 'хабарламалар санының 25_пайызы'],
    [0, false, 'хабарламалар санының 1_пайызынан аз'], [0, true, 'хабарламалар санының 0_пайызы'],
  ];

  for (const [whole, exact, expected] of PERCENTS) {
    it(`rule 5: a percentage names its denominator: ${expected}`, () => {
      expect(seen(kk.funnel.percent({ whole, exact }, 'хабарламалар'))).to.equal(expected);
    });
  }

  it('rule 4: says what a square is worth, in both units and with the hedge of each', () => {
    const { first, next } = funnelSaid(bundledFunnel).facts;
    expect(seen(kk.funnel.eachSquare(2500, first, next))).to.equal(
      'Әр шаршы – шамамен 2_500_хабарлама; қозғалған істер үшін – 2_500_іс.',
    );
    expect(seen(kk.funnel.eachSquare(2500, first, first))).to.equal('Әр шаршы – шамамен 2_500_хабарлама.');
    expect([1, 13].map(kk.funnel.squares).map(seen)).to.deep.equal(['1_шаршы', '13_шаршы']);
    expect([2, 3].map(kk.funnel.sum)).to.deep.equal([
      'есептеп шығарылған: екі түрдің қосындысы',
      'есептеп шығарылған: барлық түрдің қосындысы',
    ]);
  });
});

describe('Kazakh petitions', () => {
  it('rule 8: gives both bundled counts to whoever reported them', () => {
    expect(petitionsSaid(bundledPetitions)).to.deep.equal({
      heading: 'Заң жобасы бойынша хабарланғаны: жақтап – 80_000-нан астам_дауыс, қарсы – шамамен 22_000',
      finding:
        'Заң жобасын жақтаған петицияны ұйымдастырушы және 365info жаңалықтар сайты хабарлады: заң жобасы бойынша жақтап – 80_000-нан астам_дауыс (2020_жылғы желтоқсанда ашылғаннан кейін екі апта өткенде), қарсы петицияда – шамамен 22_000 (ашылған уақыты: 2020_ж. 6_қазан).',
    });
  });

  it('rule 8: names each petition, and who reported it, where there are not two sides', () => {
    const named = [petition('a', 5, { name: text('А') }), petition('b', 6, { name: text('Ә') })];
    const unit = { one: text('қол'), other: text('қол') };
    expect(petitionsSaid(petitionsOf(named, { unit, reportedBy: text('ұйымдастырушы') }))).to.deep.equal({
      heading: 'Хабарланғаны: «А» – 5_қол және «Ә» – 6_қол',
      finding: 'Ұйымдастырушы хабарлады: «А» – 5_қол (2020_ж. желтоқсан) және «Ә» – 6_қол (2020_ж. желтоқсан).',
    });
  });

  for (const [pro, contra, expected] of [
    [null, 6, 'жақтап – дауыс саны белгісіз, қарсы – 6_дауыс'],
    [5, null, 'жақтап – 5_дауыс, қарсы – дауыс саны белгісіз'],
    [5, 6, 'жақтап – 5_дауыс, қарсы – 6'],
  ] as const) {
    it(`says of ${pro} and ${contra}: ${expected}`, () => {
      const both = [petition('a', pro, { side: 'for' }), petition('b', contra, { side: 'against' })];
      const { unit } = bundledPetitions;
      expect(petitionsSaid(petitionsOf(both, { unit, subject: text('жоспар') })).heading).to.equal(
        `Жоспар бойынша хабарланғаны: ${expected}`,
      );
    });
  }

  it('says how far a goal is', () => {
    expect([null, 4999, 5000].map((value) => seen(kk.petitions.goal(5000, value)))).to.deep.equal([
      'мақсат: 5_000',
      'мақсат: 5_000',
      'мақсат: 5_000 (қол жеткізілді)',
    ]);
    expect(seen(kk.petitions.opened(parsePeriod('2020-12')))).to.equal('ашылған уақыты: 2020_ж. желтоқсан');
  });
});

describe('Kazakh timeline', () => {
  it('says of the bundled events both dates, what the list holds, and whose account it is', () => {
    expect(timelineSaid()).to.deep.equal({
      heading: 'Заң жобасының бірінші оқылымынан оны кері қайтарып алу туралы мәлімдемеге дейін – шамамен төрт_ай',
      sentences: [
        '2020_ж. 23_қыркүйек: Мәжіліс заң жобасын бірінші оқылымда мақұлдады.',
        '2021_ж. 21_қаңтар: Комитет төрайымы жобаның кері қайтарып алынатынын мәлімдеді.',
        'Тізімде 34_оқиға бар (1992–2021_жж.); олардың уақыты мен сипаттамасы мына дереккөз бойынша берілген: доктор Халида Әжіғұлова.',
        'Соның ішінде тек жарияланған немесе жоспарланған деп айтылғаны: 3.',
        'Тізімге не енбегені ескертпелердің алдында айтылған.',
      ],
    });
  });

  const span = { from: 'a', to: 'b', words: text('басынан аяғына дейін') };
  for (const [from, to, expected] of [
    ['2020-09-23', '2020-09-24', 'бір_күн'],
    ['2020-09-23', '2020-10-04', 'он бір_күн'],
    ['2020-09-23', '2020-11-21', '59_күн'],
    ['2020-09-23', '2020-11-23', 'екі_ай'],
    ['2020-09-23', '2021-01-21', 'шамамен төрт_ай'],
    ['2020-09-23', '2022-09-23', '24_ай'],
  ] as const) {
    it(`calls ${from} to ${to} "${expected}"`, () => {
      const both = [eventOn(from, { id: 'a' }), eventOn(to, { id: 'b' })];
      expect(timelineSaid(timelineOf(both, { span })).heading).to.equal(`Басынан аяғына дейін – ${expected}`);
    });
  }

  it('falls back to a count', () => {
    const { heading, sentences } = timelineSaid(bundledTimeline, { from: '2020-12' });
    expect(heading).to.equal('Уақыты көрсетілген 14_оқиға, 2020–2021_жж.');
    expect(sentences).to.include('Бұдан бұрынғы немесе кейінгі 20_оқиға мұнда көрсетілмеген.');
    expect(timelineSaid(timelineOf([eventOn('1992')])).heading).to.equal('Уақыты көрсетілген 1_оқиға, 1992_ж.');
    expect(timelineSaid(timelineOf([]))).to.deep.equal({ heading: 'Уақыты көрсетілген оқиға жоқ', sentences: [] });
  });

  it('names lanes, headings and what is hidden', () => {
    expect(kk.timeline.lanes(bundledTimeline.subject)).to.deep.equal({
      law: 'Заң және Парламент',
      government: 'Үкімет',
      against: 'Заң жобасы: қарсылар',
      for: 'Заң жобасы: жақтаушылар',
      context: 'Жалпы жағдай',
    });
    expect(seen(kk.timeline.shown(34, 0))).to.equal('34_оқиға көрсетілген');
    expect(seen(kk.timeline.shown(10, 24))).to.equal('Көрсетілгені – 10, жасырылғаны – 24; барлығы – 34_оқиға');
    expect(seen(kk.timeline.events('1992_ж.'))).to.equal('Оқиғалар кезеңі: 1992_ж.');
    expect(kk.timeline.later(5)).to.equal('5 жылдан кейін');
    expect([1, 2].map(kk.timeline.quotes)).to.deep.equal(['Дәйексөз', 'Дәйексөздер']);
  });
});

describe('Kazakh own data', () => {
  const problem = (code: DataErrorCode, value: string, place: Place = {}) =>
    seen(ownDataKk.problem(new DataError(code, 'message', { value, place })));

  // One case on one line reads as a table.
  // prettier-ignore
  const PROBLEMS: readonly (readonly [code: DataErrorCode, value: string, place: Place, expected: string])[] = [
    ['unknown-data-set', 'а', {}, '«а» деп аталатын деректер жиынтығы жоқ.'],
    ['no-rows', '', {}, 'Баған атауларының астында бірде-бір жол жоқ.'],
    ['too-many-rows', '6000', {}, 'Жолдар саны – 6000, ал ең көбі 5_000_жол оқылады.'],
    ['missing-column', 'value', {}, '«value» бағаны жоқ: ол бірінші жолда немесе JSON жолдарында дәл осылай жазылуы керек.'],
    ['unknown-column', 'түс', { column: 'түс' }, '«түс» бағаны мұнда оқылмайды, сондықтан ол пайдаланылмады.'],
    ['timeout', '', {}, 'Сервер он секунд ішінде жауап бермеді.'],
    ['too-large', '', {}, 'Файл көлемі 2_мегабайттан асады.'],
    ['status', '404', {}, 'Сервер қате туралы жауап берді (404).'],
    ['bad-number', 'көп', { row: 3, column: 'value' }, '3-жол, «value» бағаны: «көп» сан ретінде оқылмайды: 1234 немесе 1234.5 түрінде жазыңыз, bound бағанына about немесе more-than деп қойыңыз не ұяшықты бос қалдырыңыз.'],
    ['bad-number', '12', { row: 3 }, '3-жол: «12» – мәтін: оны JSON ішінде тырнақшасыз жазыңыз.'],
    ['bad-number', '1234567890123', {}, '«1234567890123» мұнда оқылатын кез келген саннан үлкен.'],
    ['bad-period', 'күз', { row: 4, column: 'period' }, '4-жол, «period» бағаны: «күз» кезең ретінде оқылмайды: 2020, 2020-09 немесе 2020-09-23 түрінде жазыңыз.'],
    ['bad-period', '', { column: 'year' }, '«year» бағаны: жыл бос тұр.'],
    ['bad-period', '13', { column: 'to_month' }, '«to_month» бағаны: «13» – ай емес: 1–12 аралығындағы санды жазыңыз.'],
    ['bad-word', 'бәлкім', { column: 'side' }, '«side» бағаны: «бәлкім» мұнда түсінілетін сөздердің қатарында жоқ: for немесе against.'],
    ['bad-word', 'адам', { column: 'unit' }, '«unit» бағаны: бірлігі «адам» болатын сандар бірлігі басқа сандармен қатар тұра алмайды: бірін алып тастаңыз.'],
    ['too-long', 'ұзын', { column: 'sources.0.url' }, '«sources.0.url» бағаны: «ұзын» тым ұзын: ең көбі 2_000_таңба оқылады.'],
    ['too-long', 'ұзын', { column: 'title' }, '«title» бағаны: «ұзын» тым ұзын: ең көбі 200_таңба оқылады.'],
    ['shape', '', { row: 2, column: 'title' }, '2-жол, «title» бағаны: бұл қажет, бірақ бос тұр.'],
    ['shape', '', {}, 'Деректер мұнда оқылатын пішінде емес: баған атаулары бар кесте немесе ішінде «rows» тізімі бар JSON керек.'],
    ['larger-than-parent', '9', { row: 5 }, '5-жол: «9» мәні өзі кіретін сатының мәнінен үлкен.'],
    ['bad-goal', '-1', {}, 'Мақсат нөлден үлкен бүтін сан болуы керек, ал берілгені – «-1».'],
  ];

  for (const [code, value, place, expected] of PROBLEMS) {
    it(`says of ${code}: ${expected}`, () => {
      expect(problem(code, value, place)).to.equal(expected);
    });
  }

  it('lets no sign in a value turn its sentence around', () => {
    expect(problem('duplicate', 'а\u202eб')).to.include('«а б»');
    expect(problem('duplicate', 'שם')).to.include('«\u2068שם\u2069»');
  });

  it('says what is missing', () => {
    expect([1, 3].map(ownDataKk.unreadRows).map(seen)).to.deep.equal([
      '1_жолды оқу мүмкін болмады: ескертпелерді қараңыз.',
      '3_жолды оқу мүмкін болмады: ескертпелерді қараңыз.',
    ]);
    expect(ownDataKk.sourceNotGiven(['2019 ж.', 'шілде'])).to.equal('Дереккөзі көрсетілмеген: 2019 ж., шілде.');
    expect(ownDataKk.sourceNotGiven(['2019 ж.'])).to.equal('Дереккөзі көрсетілмеген: 2019 ж.');
    expect(ownDataKk.sourceNotGiven(Array<string>(13).fill('а'))).to.equal(
      'Дереккөзі көрсетілмеген көрсеткіштер саны: 13.',
    );
    expect(seen(ownDataKk.asOf('2026-11-22', '14:05'))).to.equal('2026_ж. 22_қараша, сағат 14:05 жағдайы бойынша');
    expect(ownDataKk.trendTitle('құқық бұзушылық')).to.equal('Құқық бұзушылық: кезеңдер бойынша');
    expect(seen(ownDataKk.breakIn(2019))).to.equal('2019_ж.: анықтама өзгерді');
    const error = new DataError('empty', 'message');
    expect(ownDataKk.notShown(error)).to.match(/^Бұл деректерді көрсету мүмкін болмады\. Файл бос\.$/);
    expect(ownDataKk.notRenewed(error)).to.match(/мына деректер бұрынғы\. Файл бос\.$/);
  });
});

describe('Kazakh letters', () => {
  const stage = { id: 's', name: 'Атауы', short: null, value: 1, bound: 'exact', unit: bundledPetitions.unit } as const;
  const [DAY] = [parsePeriod('2020-09-23')];
  const funnelOf = () => funnelSaid(bundledFunnel).facts;
  /** What each function of the messages is asked with. */
  const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    number: [[1052]],
    hedged: (['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than'] as const).map((b) => [5, b]),
    list: [[['а', 'б']]],
    unit: [[bundledPetitions.unit, 1]],
    text: [[text('сөз')]],
    period: [[DAY], [parsePeriod('2019~/2020-12~')]],
    partOfYear: [[DAY]],
    date: [[DAY!.start]],
    'frame.noteMark': [[1]],
    'frame.figures': [['кезең']],
    'frame.checked': [[DAY!.start]],
    'frame.credit': [['иесі']],
    'frame.source': [[{ publisher: '', originator: text('а'), quotedBy: text('б') }, null]],
    'frame.quoted': [['сөз']],
    'frame.alsoReported': [['сөз']],
    'frame.essayNote': [[['1']], [['1', '2']]],
    'trend.heading': [[trendFacts(trendModel(bundledTrend)), bundledTrend.unit]],
    'trend.finding': [[trendFacts(trendModel(bundledTrend)), bundledTrend.unit, null]],
    'trend.countedBy': [['кім']],
    'trend.withinYear': [[2022, 'қазан орт. дейін']],
    'timeline.heading': [[timelineFacts(timelineModel(bundledTimeline, ALL))]],
    'timeline.finding': [[timelineFacts(timelineModel(bundledTimeline, ALL))]],
    'timeline.lanes': [[text('жоспар')]],
    'timeline.when': [[DAY]],
    'timeline.month': [[1]],
    'timeline.season': [
      [0, 2020],
      [1, 2020],
    ],
    'timeline.background': [['кезең']],
    'timeline.later': [[1]],
    'timeline.shown': [
      [1, 0],
      [1, 1],
    ],
    'timeline.quotes': [[1], [2]],
    'timeline.essayNote': [[['1']], [['1', '2']]],
    'timeline.events': [['кезең']],
    'petitions.goal': [[5, 6]],
    'petitions.heading': [[petitionFacts(counterModel(bundledPetitions), kk)]],
    'petitions.finding': [[{ ...petitionFacts(counterModel(bundledPetitions), kk), reportedBy: 'біреу' }]],
    'petitions.opened': [[DAY]],
    'funnel.heading': [[funnelOf()]],
    'funnel.finding': [[funnelOf()]],
    'funnel.percent': [
      [{ whole: 0, exact: false }, 'іс'],
      [{ whole: 5, exact: true }, 'іс'],
    ],
    'funnel.sum': [[2], [3]],
    'funnel.enlarged': [
      [stage, 1.2],
      [stage, 5.5],
    ],
    'funnel.eachSquare': [[5, funnelOf().first, funnelOf().next]],
    'funnel.squares': [[5]],
    // Its words for columns are Latin: see below.
    problem: [],
    notShown: [[new DataError('empty', 'm')]],
    notRenewed: [[new DataError('empty', 'm')]],
    unreadRows: [[1]],
    sourceNotGiven: [[['а']], [Array<string>(13).fill('а')]],
    trendTitle: [['іс']],
    breakIn: [[2020]],
    breakReason: [[2020]],
    asOf: [['2020-09-23', '14:05']],
  };

  /** Every text of a value, each with where it stands; functions are asked with their samples. */
  function textsOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const samples = SAMPLES[path];
      expect(samples, `a sample for ${path}`).to.not.equal(undefined);
      return (samples ?? []).flatMap((args) =>
        textsOf((value as (...each: readonly unknown[]) => unknown)(...args), `${path}()`),
      );
    }
    return Object.entries(value ?? {})
      .filter(([key]) => key !== 'language' && !(/\(\)/.test(path) && ['stages', 'events', 'years'].includes(key)))
      .flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
  }

  for (const [name, messages] of [
    ['messages', kk],
    ['messages of own data', ownDataKk],
    ['messages of the overview', overviewKk],
  ] as const) {
    it(`leaves no Latin letter in the ${name}`, () => {
      const texts = textsOf(messages);
      expect(texts.length).to.be.greaterThan(5);
      for (const [path, each] of texts) {
        expect(each, path).to.not.match(/[A-Za-z]/);
        // What stands before a link leads up to it.
        const ends = path.endsWith('.before') || path.endsWith('.after') ? each.trim() : each;
        expect(ends, path).to.not.match(/undefined|NaN|\s$|^\s| {2}/);
      }
    });
  }

  it('leaves only names of columns, their words and formats in Latin letters in the problems of own data', () => {
    const allowed =
      /\b(https|UTF-8|JSON|rows|id|parent|year|from_month|to_month|bound|about|more-than|normal|break|partial|missing|provisional|estimated|derived|occurred|announced|planned|exact|at-least|almost|at-most|less-than|for|against|law|government|context)\b/g;
    const codes =
      'unknown-data-set shape no-rows too-many-rows missing-column unknown-column address unreachable status timeout too-large empty not-data encoding bad-json no-count bad-number ambiguous-number bad-period ambiguous-period bad-word too-long duplicate unknown-parent larger-than-parent end-before-start future-date bad-goal';
    for (const code of codes.split(' '))
      for (const value of ['', 'мән', '5'])
        for (const column of [undefined, 'id', 'parent', 'status', 'bound', 'side', 'year', 'from_month']) {
          const said = ownDataKk.problem(
            new DataError(code as DataErrorCode, 'm', { value, place: { column, row: value ? 2 : undefined } }),
          );
          const rest = said.replace(`«${column}»`, '').replace(allowed, '').replace('side', '');
          expect(rest, said).to.not.match(/[A-Za-z]/);
          expect(said).to.match(/^[^a-zа-яәғқңөұүһі].*[^.]\.$/);
        }
  });

  /** Every text for readers in the data: not forms that Kazakh has not, nor quotes that are Kazakh themselves. */
  const localTexts = (value: unknown): { en: string; kk?: string }[] =>
    value === null || typeof value !== 'object'
      ? []
      : 'en' in value
        ? [value as { en: string; kk?: string }]
        : Object.entries(value)
            .filter(
              ([key]) =>
                key !== 'few' && !(key === 'translation' && 'quoteLanguage' in value && value.quoteLanguage === 'kk'),
            )
            .flatMap(([, each]) => localTexts(each));

  it('has Kazakh for every text of the bundled data, with only names in Latin letters', () => {
    const names =
      /NeMolchi\.KZ|365info|Ranking\.kz|Human Rights Watch|CABAR|JURIST|Facebook|COVID-19|RFE\/RL|KazInform|Foreign Policy Centre|The Astana Times|CitizenGO|Masa Media|Adam Hug|CEDAW|Sputnik|Tengrinews|Fergana|Azattyq Rýhy|Eurasianet|BEARR|Orda\.kz|asb-media\.info|Informburo|gnews\.cz|epetition\.kz|№\s(84-VI|72-VIII|214-IV)/g;
    const texts = localTexts([bundledTrend, bundledFunnel, bundledTimeline, bundledPetitions, passages]);
    expect(texts.length).to.be.greaterThan(250);
    for (const { en, kk: words } of texts) {
      expect(words, en).to.be.a('string').that.is.not.empty;
      expect((words ?? '').replace(names, ''), en).to.not.match(/[A-Za-z]/);
      expect(words, en).to.not.match(/\d \d{3}(?!\d)|\d (қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз)/);
    }
  });
});
