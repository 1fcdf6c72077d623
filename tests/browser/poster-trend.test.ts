import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/locales/en/messages.js';
import { trendSummary } from '../../src/offence-trend/view-finding.js';
import { trendModel, type TrendRange } from '../../src/offence-trend/model.js';
import { trendLead, trendPoster, trendPosterWords } from '../../src/offence-trend/view-poster.js';
import { ADDRESS, bundled, LANGUAGES, ofTrend, says, wordsIn } from '../support/posters.js';
import { apart, breakAt, bundledTrend, full, missing, part, trendOf } from '../support/trend-of.js';

const bars = (svg: string) => svg.match(/data-bar=/g)?.length ?? 0;

describe('a picture of the trend', () => {
  for (const language of LANGUAGES) {
    it(`rule 3: parts what may not be compared, with the reason of each break, in ${language}`, () => {
      const { messages, poster } = bundled.trend!(language);
      for (const { short } of bundledTrend.breaks)
        if (language === 'en') expect(says(poster, short.en), short.en).to.equal(true);
      expect(wordsIn(poster).split(messages.trend.doNotCompare).length - 1).to.equal(2);
      // Three full years have bars; what stands alone has none.
      expect(bars(poster)).to.equal(3);
      for (const value of [446, 919, 1052, 758, 761, 395, 378, 923, 3382, 7000])
        expect(says(poster, messages.number(value)), String(value)).to.equal(true);
      for (const value of [739, 668, 2200]) expect(says(poster, messages.number(value)), String(value)).to.equal(false);
    });

    it(`shows on a link card the headline's number with its reason, and no other, in ${language}`, () => {
      const { messages, link } = bundled.trend!(language);
      expect(says(link, messages.number(3382))).to.equal(true);
      if (language === 'en') expect(says(link, '16 June 2024: battery back in the Criminal Code')).to.equal(true);
      expect(bars(link)).to.equal(0);
      for (const value of [446, 919, 1052, 761, 923, 2556]) expect(says(link, messages.number(value))).to.equal(false);
    });
  }

  it('rule 1: a missing year is an empty place with words', () => {
    const { poster } = ofTrend(trendOf([full(2018, 10), missing(2019), full(2020, 12)]));
    expect(says(poster, '2019 no figure found')).to.equal(true);
    expect(bars(poster)).to.equal(2);
  });

  it('rule 2: parts of years stand beside the same months only, and have no bar', () => {
    const pair = [part('2019-01/2019-09', 8), full(2019, 11), part('2020-01/2020-09', 9), full(2020, 12)];
    const { poster } = ofTrend(trendOf([full(2018, 10), ...pair]));
    expect(says(poster, 'Jan–Sep: 8 (2019), 9 (2020)')).to.equal(true);
    expect(bars(poster)).to.equal(3);
    const alone = ofTrend(trendOf([full(2018, 10), part('2019-01/2019-09', 8), full(2020, 12)])).poster;
    expect(says(alone, 'Jan–Sep')).to.equal(false);
  });

  it('rule 3: a break without a reason still parts', () => {
    const { poster } = ofTrend(trendOf([full(2018, 10), full(2019, 11), apart(2020, 20), full(2021, 12)]));
    expect(says(poster, 'do not compare')).to.equal(true);
  });

  it('rule 3: sixty years stand apart where they must, with every reason', () => {
    const rows = Array.from({ length: 60 }, (_, index) => (index % 27 ? full : apart)(1960 + index, 10 + index));
    const breaks = [1987, 2014].map((year) => breakAt(String(year), `counted anew from ${year} on`));
    const { poster } = ofTrend(trendOf(rows, { breaks }));
    for (const year of [1987, 2014]) expect(says(poster, `counted anew from ${year} on`)).to.equal(true);
    expect(wordsIn(poster).split('do not compare').length - 1).to.equal(2);
  });

  it('counts panels that have no room', () => {
    const rows = Array.from({ length: 40 }, (_, index) => apart(1980 + index, 10 + index));
    expect(says(ofTrend(trendOf(rows)).poster, 'more on the page')).to.equal(true);
  });

  it('rule 4: says and draws a hedge', () => {
    const { poster } = ofTrend(trendOf([full(2018, 10, { bound: 'more-than' }), full(2019, 20, { bound: 'about' })]));
    for (const text of ['over 10', 'about 20']) expect(says(poster, text), text).to.equal(true);
    expect(bars(poster)).to.equal(2);
    const plain = ofTrend(trendOf([full(2018, 10), full(2019, 20)])).poster;
    expect(poster.match(/<(rect|path)/g)!.length).to.equal(plain.match(/<(rect|path)/g)!.length + 4);
  });

  it('rule 6: says where another body counted', () => {
    const changed = trendOf([full(2018, 10), full(2019, 20, { provider: 'court' })]);
    expect(says(ofTrend(changed).poster, 'other counter')).to.equal(true);
    expect(says(ofTrend(trendOf([full(2018, 10), full(2019, 20)])).poster, 'other counter')).to.equal(false);
  });

  it('keeps to the room of a card, the number of the headline last of all', () => {
    const model = trendModel(bundledTrend);
    const whole = trendPoster(model, en, { width: 332, height: Infinity, small: 12.2 });
    for (const height of [400, 300, 200, 100]) {
      const drawn = trendPoster(model, en, { width: 332, height, small: 12.2 });
      expect(drawn.height).to.be.at.most(Math.min(height, whole.height));
      expect(drawn.content.markup).to.contain('3,382');
    }
    expect(trendLead(model, en, { width: 332, height: 48, small: 12.2 }).height).to.be.at.most(48);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const FIRST: readonly (readonly [name: string, range: TrendRange, brief: string])[] = [
    ['the whole', { from: null, to: null }, 'National report (KIPD), in The Astana Times, Nov 2025'],
    ['a part', { from: null, to: 2022 }, 'Aikyn'],
    ['years without a full one', { from: 2022, to: 2022 }, 'inbusiness.kz'],
  ];

  for (const [name, range, brief] of FIRST)
    it(`rule 8: of ${name} names who said the headline's number`, () => {
      const model = trendModel(bundledTrend, range);
      const words = trendPosterWords(model, { address: ADDRESS }, en, trendSummary(model, en));
      expect(words.brief).to.contain(brief);
      expect(words.source).to.contain(words.brief);
    });
});
