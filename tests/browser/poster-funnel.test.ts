import { expect } from '@open-wc/testing';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelLead, funnelPoster } from '../../src/attrition-funnel/view-poster.js';
import { restWords } from '../../src/attrition-funnel/view-words.js';
import { COUNT } from '../../src/export/palette.js';
import type { Sheet } from '../../src/export/sheet.js';
import { messagesFor } from '../../src/locales/index.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { bare, drawn, faults, plain } from '../support/drawn.js';
import { bundledFunnel } from '../support/translated.js';
import { own } from '../support/own-reading.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;
const WIDTH = 332;
const POSTER: Sheet = { width: WIDTH, height: Infinity, small: 13.2 };
const card = (height: number): Sheet => ({ width: WIDTH, height, small: 12.2 });

const bundled = funnelModel(bundledFunnel);
const en = messagesFor('en');
const ownModel = (...rows: string[]) =>
  funnelModel(own('attrition-funnel', ['id,parent,label,value,bound,status,unit', ...rows]).data);
const FIRST = 'a,,Calls to a line,1000,about,,calls';
const ENDLESS = 'Verwaltungsrechtsangelegenheiten'.repeat(3).slice(0, 90);
const branches = (count: number) =>
  Array.from({ length: count }, (_, index) => `c${index},b,Kind ${index},${index},exact,,cases`);

/** Own data of odd shapes. */
const ODD = {
  'one number beside': ownModel(FIRST, 'b,a,Cases,400,about,,cases'),
  'a larger number beside': ownModel(FIRST, 'b,a,Persons helped,1400,more-than,,persons'),
  'nothing known': ownModel('a,,Calls,,,,calls', 'b,a,Cases,,,,cases'),
  'a first stage that is not known': ownModel('a,,Calls,,,,calls', 'b,a,Cases,40,exact,,cases'),
  'words without end': ownModel(
    `a,,${ENDLESS},1000,about,,${ENDLESS}`,
    `b,a,${ENDLESS}b,700,more-than,,${ENDLESS}`,
    `c,b,${ENDLESS}c,500,about,,${ENDLESS}`,
    `d,b,${ENDLESS}d,,exact,,${ENDLESS}`,
  ),
  'many branches': ownModel(FIRST, 'b,a,Cases,,,,cases', ...branches(150)),
  'numbers that are not known': ownModel(
    FIRST,
    'b,a,Cases opened,60,exact,,cases',
    'c,b,In a court,60,exact,,cases',
    'd,b,Closed,0,exact,,cases',
    'e,b,Other,,,,cases',
  ),
};

for (const language of LANGUAGES) {
  describe(`a picture of the funnel in ${language}`, () => {
    const messages = messagesFor(language);
    const whole = drawn(funnelPoster(bundled, messages, POSTER));
    const lead = drawn(funnelLead(bundled, messages, card(60)));

    it('rule 4: says and draws that the number of reports is hedged', () => {
      for (const { words, find } of [whole, lead]) {
        expect(words).to.contain(plain(messages.hedged(130_000, 'about')));
        expect(find('[data-track=about]')).to.have.length(1);
        // Three slices behind the track, none behind the branches, which are not hedged.
        expect(find(`rect[fill="${COUNT}"]:not([data-bar])`)).to.have.length(3);
      }
    });

    it('rule 5: has the numbers that were given, no derived one and no percentage', () => {
      const given = [130_000, 30_000, 2_500].map((value) => bare(messages.number(value)));
      for (const { words } of [whole, lead]) {
        expect(words).to.not.contain('%');
        expect(bare(words).match(/\d[\d,]*\d/g)).to.have.members(given);
      }
    });

    it('rule 5: names both units, and says that one may be in both kinds', () => {
      const [reports, cases] = [bundled.first, bundled.next].map(({ stage }) => stage.unit);
      expect(whole.words.toLowerCase()).to.contain(messages.units(cases!).toLowerCase());
      expect(bare(whole.words)).to.contain(bare(messages.funnel.both));
      expect(bare(lead.words)).to.contain(bare(messages.unit(reports!, 130_000, 'about')));
      expect(bare(lead.words)).to.contain(bare(messages.unit(cases!, 30_000, 'exact')));
    });

    it('rule 5: has words and no bar for the rest of the track', () => {
      expect(bare(whole.words)).to.contain(bare(restWords(bundledFunnel, messages)));
      expect(whole.bars).to.have.length(2);
    });

    it('draws branches from one baseline on the scale of the track', () => {
      for (const { bars, find } of [whole, lead]) {
        const end = Number(/H([\d.]+)/.exec(find('[data-track]')[0]?.getAttribute('d') ?? '')?.[1]);
        expect(bars.map(({ left }) => left)).to.deep.equal([1, 1]);
        const shares = bars.map(({ left, right }) => (right - left) / (end - 1));
        expect(shares[0]).to.be.closeTo(30 / 130, 0.001);
        expect(shares[1]).to.be.closeTo(2.5 / 130, 0.001);
        for (const { colour } of bars) expect(colour).to.equal(COUNT);
      }
    });

    it('has of the first state only the headline’s part where there is little room', () => {
      expect(lead.bars).to.have.length(2);
      expect(bare(lead.words)).to.not.contain(bare(restWords(bundledFunnel, messages)));
    });

    it('has room on a link card', () => {
      expect(funnelLead(bundled, messages, card(50)).height).to.be.at.most(50);
    });

    for (const [name, model] of Object.entries({ 'bundled data': bundled, ...ODD })) {
      it(`keeps ${name} within the sheet and apart, in letters that can be read`, () => {
        for (const draw of [funnelPoster, funnelLead])
          for (const sheet of [POSTER, card(Infinity), card(200), card(130), card(60), card(0)]) {
            const picture = drawn(draw(model, messages, sheet));
            expect(faults(picture, WIDTH)).to.deep.equal([]);
            for (const size of picture.sizes) expect(size).to.be.at.least(sheet.small);
          }
      });

      it(`is no higher than there is room for ${name}`, () => {
        const full = funnelPoster(model, messages, card(Infinity)).height;
        const least = funnelLead(model, messages, card(0)).height;
        expect(least).to.be.greaterThan(0);
        let last = 0;
        for (let room = 20; room < full + 20; room += 6) {
          const { height } = funnelPoster(model, messages, card(room));
          expect(height).to.be.at.most(room);
          // What had room once is not nothing where there is more.
          if (last > 0) expect(height).to.be.greaterThan(0);
          last = height;
          expect(funnelLead(model, messages, card(room)).height).to.be.at.least(least);
        }
        expect(last).to.equal(full);
        expect(funnelLead(model, messages, card(least)).height).to.equal(least);
      });
    }
  });
}

describe('a picture of an own funnel', () => {
  it('has no bar where a number is not known, and says so', () => {
    const { bars, words } = drawn(funnelPoster(ODD['numbers that are not known'], en, POSTER));
    // Of 60 and of 0.
    expect(bars).to.have.length(2);
    expect(words).to.contain('not known · Other');
  });

  it('has neither track nor bar without a scale', () => {
    for (const model of [ODD['nothing known'], ODD['a first stage that is not known']])
      for (const draw of [funnelPoster, funnelLead]) {
        const { bars, find, words } = drawn(draw(model, en, POSTER));
        expect(bars).to.have.length(0);
        expect(find('[data-track]')).to.have.length(0);
        expect(words).to.contain('not known');
      }
  });

  it('shows few of many branches, the largest, and says how many more there are', () => {
    for (const [sheet, draw] of [
      [POSTER, funnelPoster],
      [card(200), funnelPoster],
      [card(60), funnelLead],
    ] as const) {
      const { bars, words } = drawn(draw(ODD['many branches'], en, sheet));
      expect(bars.length).to.be.within(1, 6);
      expect(words).to.contain(draw === funnelLead ? '149 cases · Kind 149' : '149 · Kind 149');
      expect(words).to.contain(picturesByLanguage.en.more(150 - bars.length));
    }
  });

  it('rule 4: draws a hedge at its bar', () => {
    const { find, words } = drawn(funnelPoster(ODD['a larger number beside'], en, POSTER));
    expect(words).to.contain('over 1,400');
    // An arrow behind the bar; slices behind the track, which is the shorter.
    expect(find(`path[fill="${COUNT}"]`)).to.have.length(1);
    expect(find(`rect[fill="${COUNT}"]:not([data-bar])`)).to.have.length(3);
    const end = Number(/H([\d.]+)/.exec(find('[data-track]')[0]?.getAttribute('d') ?? '')?.[1]);
    expect(end).to.be.below(WIDTH * 0.8);
  });

  it('names what is left, where the data do', () => {
    const named = ownModel(FIRST, 'b,a,Cases,400,exact,,cases', 'r,a,No case is known,,,derived,calls');
    expect(drawn(funnelPoster(named, en, POSTER)).words).to.contain('No case is known');
    expect(drawn(funnelPoster(named, en, POSTER)).words).to.not.contain('600');
  });

  it('leads with the number that the headline sets beside the first, where it was counted', () => {
    const { bars, words } = drawn(funnelLead(ODD['numbers that are not known'], en, card(60)));
    expect(bars).to.have.length(1);
    expect(words).to.contain('Cases opened').and.not.contain('In a court');
  });
});
