import { expect } from '@open-wc/testing';
import { ACCENT, CONTRAST, INK, MUTED } from '../../src/export/palette.js';
import type { Sheet } from '../../src/export/sheet.js';
import { messagesFor } from '../../src/locales/index.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { counterLead, counterPoster } from '../../src/petition-counter/view-poster.js';
import { whoAndWhen } from '../../src/petition-counter/view-words.js';
import { bare, drawn, faults, plain } from '../support/drawn.js';
import { petition, petitionsOf } from '../support/petitions-of.js';
import { bundledPetitions } from '../support/translated.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;
const WIDTH = 332;
const POSTER: Sheet = { width: WIDTH, height: Infinity, small: 13.2 };
const card = (height: number): Sheet => ({ width: WIDTH, height, small: 12.2 });
/** Of a bar as long as can be. */
const ROOM = WIDTH - 18;

const bundled = counterModel(bundledPetitions);
const en = messagesFor('en');
const named = (name: string) => ({ name: { en: name } });
const ENDLESS = 'Verwaltungsrechtsangelegenheiten'.repeat(3).slice(0, 90);

/** Own data of odd shapes. */
const ODD = {
  'one petition': counterModel(petitionsOf([petition('a', 34_500, { bound: 'more-than' })])),
  'a goal': counterModel(petitionsOf([petition('a', 34_500, { bound: 'more-than' })], { isOne: true }), 100_000),
  'a goal that is reached': counterModel(petitionsOf([petition('a', 150_000)], { isOne: true }), 100_000),
  'a goal of what is not known': counterModel(petitionsOf([petition('a', null)], { isOne: true }), 100_000),
  'nothing known': counterModel(petitionsOf([petition('a', null), petition('b', null)])),
  'words without end': counterModel(
    petitionsOf([
      petition('a', 8e14, { ...named(ENDLESS), bound: 'more-than' }),
      petition('b', 0, named(`${ENDLESS} b`)),
    ]),
  ),
  'hundreds of petitions': counterModel(
    petitionsOf(Array.from({ length: 300 }, (_, index) => petition(`p${index}`, index % 5 ? index : null))),
  ),
};

for (const language of LANGUAGES) {
  describe(`a picture of petitions in ${language}`, () => {
    const messages = messagesFor(language);
    const whole = drawn(counterPoster(bundled, messages, POSTER));
    const lead = drawn(counterLead(bundled, messages, card(40)));

    it('rule 4: says and draws both hedges', () => {
      for (const { words, find } of [whole, lead]) {
        expect(bare(words)).to.contain(bare(messages.hedged(80_000, 'more-than')));
        expect(bare(words)).to.contain(bare(messages.hedged(22_000, 'about')));
        expect(find(`path[fill="${ACCENT}"]`)).to.have.length(1);
        expect(find(`rect[fill="${CONTRAST}"]:not([data-bar])`)).to.have.length(3);
      }
    });

    it('rule 6: has bars on one scale from zero, and no rate', () => {
      for (const { bars, words } of [whole, lead]) {
        const [pro, contra] = bars.map(({ left, right }) => right - left);
        expect(contra! / pro!).to.be.closeTo(22 / 80, 0.01);
        expect(words).to.not.contain('%');
        expect(bars.map(({ colour }) => colour)).to.deep.equal([ACCENT, CONTRAST]);
      }
    });

    it('rule 8: says who gathers signatures and since when, and what else was reported', () => {
      for (const count of bundled.counts)
        for (const said of whoAndWhen(count, messages)) expect(bare(whole.words)).to.contain(bare(said));
      const others = bundled.counts.flatMap(({ petition: { id } }) => bundled.notes.evidence.get(id)?.others ?? []);
      expect(others).to.not.have.length(0);
      for (const { short } of others)
        expect(bare(whole.words)).to.contain(bare(messages.frame.alsoReported(messages.text(short!))));
    });

    it('has names and numbers alone where there is little room', () => {
      expect(lead.bars).to.have.length(2);
      for (const { petition: each } of bundled.counts) expect(lead.words).to.contain(plain(messages.text(each.name)));
      expect(bare(lead.words).match(/\d[\d,]*\d/g)).to.have.length(2);
    });

    it('has room on a link card', () => {
      expect(counterLead(bundled, messages, card(40)).height).to.be.at.most(40);
    });

    for (const [name, model] of Object.entries({ 'bundled data': bundled, ...ODD })) {
      it(`keeps ${name} within the sheet and apart, in letters that can be read`, () => {
        for (const draw of [counterPoster, counterLead])
          for (const sheet of [POSTER, card(Infinity), card(200), card(130), card(60), card(0)]) {
            const picture = drawn(draw(model, messages, sheet));
            expect(faults(picture, WIDTH)).to.deep.equal([]);
            for (const size of picture.sizes) expect(size).to.be.at.least(sheet.small);
          }
      });

      it(`is no higher than there is room for ${name}`, () => {
        const full = counterPoster(model, messages, card(Infinity)).height;
        const least = counterLead(model, messages, card(0)).height;
        expect(least).to.be.greaterThan(0);
        let last = 0;
        for (let room = 20; room < full + 20; room += 6) {
          const { height } = counterPoster(model, messages, card(room));
          expect(height).to.be.at.most(room);
          // What had room once is not nothing where there is more.
          if (last > 0) expect(height).to.be.greaterThan(0);
          last = height;
          expect(counterLead(model, messages, card(room)).height).to.be.at.least(least);
        }
        expect(last).to.equal(full);
        expect(counterLead(model, messages, card(least)).height).to.equal(least);
      });
    }
  });
}

describe('a picture of own petitions', () => {
  it('has no bar where a number is not known, and says so', () => {
    for (const draw of [counterPoster, counterLead]) {
      const { bars, words } = drawn(draw(ODD['nothing known'], en, POSTER));
      expect(bars).to.have.length(0);
      expect(words).to.contain('Petition a not known');
    }
  });

  it('draws a goal to scale as an outline, and says it', () => {
    for (const sheet of [POSTER, card(200), card(60), card(35)]) {
      const { bars, goals, words, find } = drawn(counterLead(ODD['a goal'], en, sheet));
      const [bar, goal] = [bars[0]!, goals[0]!];
      expect((bar.right - bar.left) / (goal.right - goal.left)).to.be.closeTo(0.345, 0.01);
      expect(bar.left).to.equal(goal.left);
      expect(find('[data-goal]')[0]?.getAttribute('fill')).to.equal('none');
      expect(find('[data-goal]')[0]?.getAttribute('stroke')).to.equal(MUTED);
      expect(find(`rect[fill="${INK}"]`).map((each) => Number(each.getAttribute('x')))).to.deep.equal([
        Number(find('[data-goal]')[0]?.getAttribute('width')) - 0.5,
      ]);
      expect(words).to.contain('goal: 100,000');
    }
  });

  it('shows where a goal was reached', () => {
    const { bars, goals, words } = drawn(counterPoster(ODD['a goal that is reached'], en, POSTER));
    expect(bars[0]!.right - bars[0]!.left).to.be.closeTo(ROOM, 1);
    expect(goals[0]!.right - goals[0]!.left).to.be.closeTo((ROOM * 2) / 3, 1.5);
    expect(words).to.contain('goal: 100,000, reached');
  });

  it('has the outline of a goal and no bar where the number is not known', () => {
    const { bars, goals } = drawn(counterPoster(ODD['a goal of what is not known'], en, POSTER));
    expect(bars).to.have.length(0);
    expect(goals).to.have.length(1);
  });

  it('shows some of hundreds, and says how many more there are', () => {
    for (const [sheet, most] of [
      [POSTER, 12],
      [card(200), 12],
      [card(60), 3],
    ] as const) {
      const { words } = drawn(counterPoster(ODD['hundreds of petitions'], en, sheet));
      const shown = words.match(/Petition p\d+/g)?.length ?? 0;
      expect(shown).to.be.within(1, most);
      expect(words).to.contain(picturesByLanguage.en.more(300 - shown));
    }
  });

  it('rule 6: says that petitions open for unlike times cannot be compared by the day', () => {
    const petitions = [petition('a', 40), petition('b', 20)];
    const caution = { en: 'They were opened at different times.' };
    const wordsOf = (more: object) =>
      drawn(counterPoster(counterModel(petitionsOf(petitions, more)), en, POSTER)).words;
    expect(wordsOf({ caution })).to.contain(caution.en);
    expect(wordsOf({})).to.not.contain(caution.en);
  });
});
