import { expect } from '@open-wc/testing';
import { LINK_CARD, POST_CARD } from '../../src/export/card.js';
import { messagesFor } from '../../src/locales/index.js';
import { petition, petitionsOf } from '../support/petitions-of.js';
import {
  ADDRESS,
  atLongAddress,
  bundled,
  LANGUAGES,
  LONG_ADDRESS,
  ofPetitions,
  ofTrend,
  says,
  smallestLetter,
  wordsIn,
} from '../support/posters.js';
import { full, trendOf } from '../support/trend-of.js';

const each = LANGUAGES.flatMap((language) => Object.entries(bundled).map(([name, of]) => ({ name, language, of })));

/** As wide as a picture is in an article, and a card, on a phone of 360 pixels. */
const [IN_ARTICLE, ON_PHONE] = [328, 360];

/** First states of 360 pixels; Russian and Kazakh words are longer. Letters are a tenth larger than on the screen. */
const HIGHEST: Readonly<Record<string, number>> = {
  trend: 850,
  funnel: 640,
  timeline: 1150,
  later: 1150,
  petitions: 600,
};

const DRAFTS = ['Черновой перевод', 'Аударманың бастапқы нұсқасы'];
const COUNTRY = { en: /Kazakhstan/, ru: /Казахстан/, kk: /Қазақстан/ };

const sizeOf = (svg: string) => [/ width="(\d+)"/, / height="(\d+)"/].map((length) => Number(length.exec(svg)?.[1]));

describe('pictures that leave the page', () => {
  for (const { name, language, of } of each) {
    describe(`${name} in ${language}`, () => {
      it('say in an article what the first state says, and where the rest is', () => {
        const { words, messages, poster } = of(language);
        expect(words.source).to.contain(words.brief.split(' · ')[0]);
        for (const text of [words.heading, words.subtitle, ...words.caveats, words.source])
          expect(says(poster, text), text).to.equal(true);
        expect(words.caveats.length).to.be.at.most(2);
        expect(says(poster, messages.text({ en: ADDRESS }))).to.equal(true);
      });

      it('are as high as the first state', () => {
        const [width, height] = sizeOf(of(language).poster) as [number, number];
        expect(width).to.equal(360);
        expect(height).to.be.at.most(HIGHEST[name]! * (language === 'en' ? 1 : 1.2));
      });

      it('have no letter under 12 pixels where they are shown', () => {
        const { poster, link, post } = of(language);
        expect(smallestLetter(poster, IN_ARTICLE), 'in an article').to.be.at.least(12);
        expect(smallestLetter(link, ON_PHONE), 'link card').to.be.at.least(12);
        expect(smallestLetter(post, ON_PHONE), 'portrait').to.be.at.least(12);
      });

      it('rule 12: name the country', () => {
        const { poster, link, post } = of(language);
        for (const svg of [poster, link, post])
          expect(wordsIn(svg)).to.match((COUNTRY as Partial<Record<typeof language, RegExp>>)[language] ?? COUNTRY.en);
      });

      it('are named and described for those who listen', () => {
        const { words, poster } = of(language);
        const svg = new DOMParser().parseFromString(poster, 'image/svg+xml').documentElement;
        expect(svg.getAttribute('role')).to.equal('img');
        expect(svg.getAttribute('xml:lang')).to.equal(language);
        expect(svg.querySelector('title')?.textContent).to.equal(words.heading);
        expect(svg.querySelector('desc')?.textContent).to.contain(words.description.join(' '));
      });

      it('rule 14: say that a language is a draft', () => {
        const { poster, link, post } = of(language);
        for (const svg of [poster, link, post])
          for (const draft of DRAFTS) expect(says(svg, draft)).to.equal(draft === messagesFor(language).frame.review());
      });

      it('say on cards headline, who said its number, and the address', () => {
        const { words, link, post } = of(language);
        for (const [svg, { width, height }] of [[link, LINK_CARD] as const, [post, POST_CARD] as const]) {
          expect(sizeOf(svg)).to.deep.equal([width, height]);
          for (const text of [words.heading, words.brief.split(' · ')[0]!, ADDRESS])
            expect(says(svg, text), text).to.equal(true);
        }
        expect(says(post, words.subtitle)).to.equal(true);
      });

      it('have no number of a note, which nobody could press', () => {
        const { poster, link, post } = of(language);
        for (const svg of [poster, link, post]) expect(svg).to.not.match(/[⁰¹²³⁴-⁹]/);
      });
    });
  }

  it('rule 13: say whose data these are', () => {
    const own = ofPetitions(petitionsOf([petition('a', 40)], { whose: 'data.example.org' }));
    for (const svg of [own.poster, own.link, own.post]) expect(says(svg, 'Data: data.example.org')).to.equal(true);
  });

  it('say of own data which rows could not be read', () => {
    const remarks = [{ text: { en: 'Row 7 could not be read.' }, citations: [] }];
    const rows = [full(2018, 10), full(2019, 12)];
    expect(says(ofTrend(trendOf(rows, { remarks, whose: 'example.org' })).poster, 'Row 7 could not')).to.equal(true);
    expect(says(ofTrend(trendOf(rows, { remarks, whose: undefined })).poster, 'Row 7 could not')).to.equal(false);
  });

  it('name no source where there is none', () => {
    const { words } = ofTrend(trendOf([full(2019, 5, { citations: [] })]));
    expect([words.source.includes('undefined'), words.brief]).to.deep.equal([false, '']);
  });

  it('have all of an address, also where that is long', () => {
    expect(says(atLongAddress(bundled.trend!('en')), LONG_ADDRESS)).to.equal(true);
  });
});
