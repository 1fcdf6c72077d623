import { trendSummary } from '../../src/offence-trend/view-finding.js';
import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { trendPosterWords } from '../../src/offence-trend/view-poster.js';
import { ADDRESS, bundled, LANGUAGES, ofTimeline, type Posters } from '../support/posters.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';
import { bundledTrend, full, trendOf } from '../support/trend-of.js';

/** "2017: Tengrinews" for a source, and the figures that rest on it first of all. */
const leadsOf = ({ words }: Pick<Posters, 'words'>) =>
  words.sources.map(({ lead, place }) => (lead ? `${lead} ${place}` : place));

const trendWords = (range: TrendRange, trend = bundledTrend) =>
  trendPosterWords(trendModel(trend, range), { address: ADDRESS }, en, trendSummary(trendModel(trend, range), en));

describe('sources of a poster', () => {
  for (const [name, of] of Object.entries(bundled))
    for (const language of LANGUAGES)
      it(`no number of a note stands in the ${name} in ${language}: nobody can press it`, () => {
        const { poster, link, post } = of(language);
        for (const svg of [poster, link, post]) expect(svg).to.not.match(/[⁰¹²³⁴-⁹]/);
      });

  // One case on one line reads as a table.
  // prettier-ignore
  const LEADS: readonly (readonly [name: string, expected: readonly string[]])[] = [
    ['trend', [
      '2017: Tengrinews',
      'Library of Congress',
      '2018 (old method), 2018, January–September 2019 …: Aikyn newspaper',
      'January–May 2021 and January–May 2022: inbusiness.kz',
      '2022 to mid-October: primeminister.kz',
      '2023 and 2024: The Astana Times',
      'republished by BEARR', 'The Astana Times', 'Caravan.kz', 'lada.kz', 'Khabar', 'The Foreign Policy Centre', 'KazInform',
    ]],
    ['petitions', ['For the Bill and Against the Bill: The Foreign Policy Centre', 'NeMolchi.KZ', '365info', "RFE/RL's Kazakh service"]],
  ];

  for (const [name, expected] of LEADS) {
    it(`rule 8: the ${name} has each source behind the figures that rest on it first of all`, () => {
      expect(leadsOf(bundled[name]!('en'))).to.deep.equal(expected);
    });
  }

  it('rule 8: stands behind the numbers that events have in the list', () => {
    const events = [eventOn('2019'), eventOn('2020'), eventOn('2021', { citations: [] })];
    expect(leadsOf(ofTimeline(timelineOf(events)))).to.deep.equal(['1 and 2: A journal']);
  });

  it('names figures as the language does', () => {
    expect(leadsOf(bundled.trend!('ru'))[5]).to.equal('2023 и 2024: The Astana Times');
    expect(leadsOf(bundled.petitions!('kk'))[0]).to.match(/^Заң жобасын жақтап және Заң жобасына қарсы: /);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const FIRST: readonly (readonly [name: string, range: TrendRange, place: string, source: RegExp])[] = [
    ['the whole', { from: null, to: null }, 'The Astana Times', /^National report \(KIPD\), in The Astana Times, Nov 2025 · and 12 more · /],
    ['a part', { from: null, to: 2022 }, 'Aikyn newspaper', /\bAikyn\b.* · and \d+ more · /],
    ['years without a full one', { from: 2022, to: 2022 }, 'inbusiness.kz', /inbusiness\.kz/],
  ];

  for (const [name, range, place, source] of FIRST) {
    it(`rule 8: of ${name} names first who said the headline's number`, () => {
      const words = trendWords(range);
      expect(words.sources[words.lead]?.place).to.equal(place);
      expect(words.source).to.match(source);
    });
  }

  it('names no source where there is none', () => {
    const rows = [full(2019, 5, { citations: [] })];
    const words = trendWords({ from: null, to: null }, trendOf(rows));
    expect([words.sources, words.lead, words.source]).to.deep.equal([[], 0, '']);
  });
});
