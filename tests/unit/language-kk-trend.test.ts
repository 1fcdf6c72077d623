import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { bundledTrend, seen, text } from '../support/kazakh.js';
import { apart, breakAt, full, missing, part, type Row, trendOf } from '../support/trend-of.js';

function trendSaid(rows: readonly Row[] | null, more = {}, range?: TrendRange) {
  const trend = rows ? trendOf(rows, { unit: { one: text('іс'), other: text('іс') }, ...more }) : bundledTrend;
  const facts = trendFacts(trendModel(trend, range));
  return {
    heading: seen(sentences.kk.trend.heading(facts, trend.unit)),
    sentences: sentences.kk.trend.finding(facts, trend.unit, null).map(seen),
  };
}

describe('Kazakh trend', () => {
  it('rule 9: says of the bundled series its latest full year, and the range within one segment', () => {
    const { heading, sentences } = trendSaid(null);
    expect(heading).to.equal('2024 жылы 3_382_қылмыстық құқық бұзушылық тіркелді; сол жылы анықтама өзгерді');
    expect(sentences).to.deep.equal([
      '2024 жылы 3_382_қылмыстық құқық бұзушылық тіркелді.',
      '2024 жылғы көрсеткішті алдыңғы жылдармен салыстыруға болмайды.',
      'Толық жылдарда (2018, 2019 және 2023): ең төменгі мән – 919, ең жоғары мән – 1_052; оларды әртүрлі мекемелер есептеген.',
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
    ['two years', [full(2018, 4), full(2019, 5)], {}, '2019 жылы 5_іс тіркелді'],
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
    ['hedged ends', [full(2018, 900, { bound: 'more-than' }), full(2019, 1000, { bound: 'about' })], 'Толық жылдарда (2018–2019): ең төменгі мән – 900_санынан астам, ең жоғары мән – шамамен 1_000.'],
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
    expect(bundledTrend.subtitle.kk).to.include('барлық зорлық-зомбылық емес');
  });
});
