import { expect } from '@open-wc/testing';
import { ACCENT } from '../../src/export/palette.js';
import { messagesFor } from '../../src/locales/index.js';
import { posterMessages } from '../../src/locales/poster.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';
import { petition, petitionsOf } from '../support/petitions-of.js';
import {
  ADDRESS,
  bundled,
  bundledFunnel,
  LANGUAGES,
  ofFunnel,
  ofPetitions,
  ofTimeline,
  ofTrend,
  says,
  wordsIn,
} from '../support/posters.js';
import { apart, breakAt, bundledTrend, full, missing, part, trendOf } from '../support/trend-of.js';

const each = LANGUAGES.flatMap((language) => Object.entries(bundled).map(([name, of]) => ({ name, language, of })));

/** For those 720 wide. Russian and Kazakh words are longer. */
const HIGHEST: Readonly<Record<string, number>> = { trend: 1300, funnel: 1200, timeline: 1900, petitions: 950 };

const DRAFTS = ['Черновой перевод', 'Аударманың бастапқы нұсқасы'];

describe('posters', () => {
  for (const { name, language, of } of each) {
    describe(`${name} in ${language}`, () => {
      it('says headline, description, finding, sources, footer and address', () => {
        const { words, poster } = of(language);
        for (const text of [words.heading, words.subtitle, words.finding.join(' '), words.footer])
          expect(says(poster, text), text).to.equal(true);
        expect(words.sources.length).to.be.greaterThan(0);
        for (const { lead, text } of [...words.sources, ...words.remarks])
          expect(says(poster, lead + text), text).to.equal(true);
        expect(wordsIn(poster)).to.contain(ADDRESS);
      });

      it('says how each source was seen, and where the notes are that it leaves out', () => {
        const { words, messages, poster } = of(language);
        const labels = Object.values(messages.frame.seen).map((label) => `[${label}]`);
        for (const { text } of words.sources)
          expect(
            labels.some((label) => text.endsWith(label)),
            text,
          ).to.equal(true);
        const { figureNotes, eventNotes } = posterMessages[language];
        expect(says(poster, (name === 'timeline' ? eventNotes : figureNotes) + ADDRESS)).to.equal(true);
      });

      it('stands in an article', () => {
        const height = Number(/height="(\d+)"/.exec(of(language).poster)?.[1]);
        expect(height).to.be.at.most(HIGHEST[name]! * (language === 'en' ? 1 : 1.2));
      });

      it('is named and described for those who listen', () => {
        const { words, poster } = of(language);
        const svg = new DOMParser().parseFromString(poster, 'image/svg+xml').documentElement;
        expect(svg.getAttribute('role')).to.equal('img');
        expect(svg.getAttribute('xml:lang')).to.equal(language);
        expect(svg.querySelector('title')?.textContent).to.equal(words.heading);
        expect(svg.querySelector('desc')?.textContent).to.contain(words.description.join(' '));
      });

      it('rule 14: says that a language is a draft, on cards too', () => {
        const { poster, link, post } = of(language);
        for (const svg of [poster, link, post])
          for (const draft of DRAFTS) expect(says(svg, draft)).to.equal(draft === messagesFor(language).frame.review());
      });

      it('cards say headline, what the figures are, a source and the address', () => {
        const { words, link, post } = of(language);
        for (const svg of [link, post]) {
          for (const text of [words.heading, words.subtitle]) expect(says(svg, text), text).to.equal(true);
          expect(
            says(svg, posterMessages[language].sources(2)) || says(svg, posterMessages[language].sources(1)),
          ).to.equal(true);
          expect(says(svg, words.sources[0]?.place ?? '?')).to.equal(true);
          expect(wordsIn(svg)).to.contain(ADDRESS);
        }
      });

      it('cards have a picture', () => {
        const { link, post } = of(language);
        for (const svg of [link, post]) expect(svg).to.contain(ACCENT);
      });
    });
  }
});

describe('a poster of the trend', () => {
  for (const language of LANGUAGES) {
    it(`rule 3: has every break's reason beside it, and in full, in ${language}`, () => {
      const { messages, poster, link, post } = bundled.trend!(language);
      // A change of rule parts nothing.
      for (const { short, reason } of bundledTrend.breaks.filter(({ kind }) => kind !== 'rule')) {
        const inEnglish = language === 'en';
        if (inEnglish) for (const text of [short, reason]) expect(says(poster, text.en), text.en).to.equal(true);
        if (inEnglish) for (const svg of [link, post]) expect(says(svg, short.en), short.en).to.equal(true);
      }
      // Every figure that is drawn is written.
      for (const value of [446, 919, 1052, 761, 395, 668, 923, 3382])
        for (const svg of [poster, link]) expect(says(svg, messages.number(value)), String(value)).to.equal(true);
    });
  }

  it('rule 1: a missing year is labelled', () => {
    const { poster, link } = ofTrend(trendOf([full(2018, 10), missing(2019), full(2020, 12)]));
    for (const svg of [poster, link]) expect(says(svg, 'no figure found')).to.equal(true);
  });

  it('rule 2: a part of a year is hatched and labelled with its months', () => {
    const { poster, link } = ofTrend(trendOf([full(2018, 10), part('2019-01/2019-09', 8), full(2020, 12)]));
    for (const svg of [poster, link]) {
      expect(says(svg, 'Jan–Sep')).to.equal(true);
      // The column, and its sample in the key.
      expect(svg.match(/data-fill="hatched"/g)?.length).to.equal(2);
    }
    const { poster: whole } = ofTrend(trendOf([full(2018, 10), full(2020, 12)]));
    expect(whole).not.to.contain('data-fill="hatched"');
  });

  it('rule 2: an earlier count of the same year stands beside it', () => {
    const rows = [full(2018, 10), part('2019-01/2019-09', 8), full(2019, 11), full(2020, 12)];
    expect(says(ofTrend(trendOf(rows)).poster, '— 8 Jan–Sep')).to.equal(true);
  });

  it('rule 3: a break without a reason is said to be one', () => {
    const { poster } = ofTrend(trendOf([full(2018, 10), apart(2019, 20), full(2020, 12)]));
    expect(says(poster, 'Not comparable with earlier years')).to.equal(true);
  });

  it('rule 3: reasons are there even where sixty years leave no room for them in the picture', () => {
    const rows = Array.from({ length: 60 }, (_, index) => (index % 3 ? full : apart)(1960 + index, 10 + index));
    const breaks = [1963, 1990, 2017].map((year) => breakAt(String(year), `counted anew from ${year} on`));
    const { poster } = ofTrend(trendOf(rows, { breaks }));
    for (const year of [1963, 1990, 2017]) expect(says(poster, `The rules changed in ${year}.`)).to.equal(true);
  });

  it('rule 4: says and draws a hedge', () => {
    const { poster, link } = ofTrend(
      trendOf([full(2018, 10, { bound: 'more-than' }), full(2019, 20, { bound: 'about' })]),
    );
    for (const svg of [poster, link]) {
      for (const text of ['over 10', 'about 20', 'Arrow: more than shown', 'Striped end: about'])
        expect(says(svg, text), text).to.equal(true);
      expect(svg).to.contain('M-7 0 0-10 7 0Z');
    }
  });

  it('rule 6: says where another body counted', () => {
    const changed = trendOf([full(2018, 10), full(2019, 20, { provider: 'court' })]);
    for (const text of ['another body counted', posterMessages.en.bodies])
      expect(says(ofTrend(changed).poster, text)).to.equal(true);
    for (const text of ['another body counted', posterMessages.en.bodies])
      expect(says(ofTrend(trendOf([full(2018, 10), full(2019, 20)])).poster, text)).to.equal(false);
  });
});

describe('a poster of the funnel', () => {
  for (const language of LANGUAGES)
    it(`rules 4 and 5: says what is derived and what is about, in ${language}`, () => {
      const { messages, poster, link, post } = bundled.funnel!(language);
      for (const svg of [poster, link, post]) {
        for (const text of [
          messages.funnel.subtraction,
          messages.funnel.sum(2),
          messages.hedged(130_000, 'about'),
          messages.hedged(97_500, 'about'),
          posterMessages[language].notReported,
        ])
          expect(says(svg, text), text).to.equal(true);
        expect(svg).to.contain('data-fill="hatched"');
      }
      expect(says(poster, posterMessages[language].softEnd)).to.equal(true);
    });

  it('rule 5: names the author of the relation, and the denominator of a percentage', () => {
    const { poster } = ofFunnel(bundledFunnel);
    expect(says(poster, 'The essay sets beside them')).to.equal(true);
    expect(says(poster, 'about 23 for every 100 reports (our calculation)')).to.equal(true);
  });

  it('draws no bars where a number is not known', () => {
    const stages = bundledFunnel.stages.map((stage) =>
      stage.parent === undefined ? { ...stage, value: null } : stage,
    );
    const { poster } = ofFunnel({ ...bundledFunnel, stages });
    expect(says(poster, 'not known')).to.equal(true);
    expect(says(poster, 'enlarged')).to.equal(false);
  });
});

describe('a poster of the timeline', () => {
  it('rule 7: says what was announced, and that its outcome is not told', () => {
    const { poster } = bundled.timeline!('en');
    expect(says(poster, 'announced · The essay does not say that it happened.')).to.equal(true);
    expect(says(poster, 'announced or planned')).to.equal(true);
    expect(wordsIn(poster)).not.to.match(/\b1 Jan/);
  });

  for (const language of LANGUAGES)
    it(`lists every event, and says that the early part is not to scale, in ${language}`, () => {
      const { poster, words } = bundled.timeline!(language);
      const document = new DOMParser().parseFromString(poster, 'image/svg+xml');
      const numbers = [...document.querySelectorAll('text')].map((text) => text.textContent);
      // In the overview and in the list.
      for (let number = 1; number <= 34; number++)
        expect(numbers.filter((each) => each === String(number)).length, String(number)).to.be.at.least(2);
      expect(words.description.join(' ')).to.contain('34');
      const scale = { en: 'not to scale', ru: 'не в масштабе', kk: 'масштабсыз' }[language];
      expect(says(poster, scale)).to.equal(true);
    });

  it('counts what has no room', () => {
    const events = Array.from({ length: 75 }, (_, index) => eventOn(String(1930 + index)));
    expect(says(ofTimeline(timelineOf(events)).poster, 'and 35 more on the page')).to.equal(true);
    expect(says(ofTimeline(timelineOf(events.slice(0, 40))).poster, 'more on the page')).to.equal(false);
  });
});

describe('a poster of petitions', () => {
  for (const language of LANGUAGES)
    it(`rules 4 and 6: says hedges, and that no rate can be compared, in ${language}`, () => {
      const { messages, poster, link, post } = bundled.petitions!(language);
      const { petitions: words } = messages;
      for (const svg of [poster, link, post])
        for (const text of [
          messages.hedged(80_000, 'more-than'),
          messages.hedged(22_000, 'about'),
          posterMessages[language].openEnd,
          posterMessages[language].softEnd,
          words.notComparable,
        ])
          expect(says(svg, text), text).to.equal(true);
    });

  it('draws a goal as an outline, and says it', () => {
    const { poster } = ofPetitions(petitionsOf([petition('a', 40)]), 'en', 100);
    expect(says(poster, 'goal: 100')).to.equal(true);
    expect(poster).to.contain('fill="none" stroke="#5f5a54"');
  });

  it('rule 13: says whose data these are, on cards too', () => {
    const own = ofPetitions(petitionsOf([petition('a', 40)], { whose: 'data.example.org' }));
    for (const svg of [own.poster, own.link, own.post]) expect(says(svg, 'Data: data.example.org')).to.equal(true);
  });
});
