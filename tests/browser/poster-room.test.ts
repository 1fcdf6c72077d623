import { expect } from '@open-wc/testing';
import { balanced, linesOf, lengthOf, saidBlock } from '../../src/export/lettering.js';
import type { Funnel } from '../../src/attrition-funnel/data.js';
import { petition, petitionsOf } from '../support/petitions-of.js';
import {
  atLongAddress,
  bundled,
  bundledFunnel,
  faultsIn,
  LANGUAGES,
  ofFunnel,
  ofPetitions,
  ofTimeline,
  ofTrend,
  type Posters,
  touching,
} from '../support/posters.js';
import { eventOn, timelineOf } from '../support/timeline-of.js';
import { apart, breakAt, full, missing, part, trendOf } from '../support/trend-of.js';

const FONTS = '/node_modules/@expo-google-fonts/noto-sans';

const forms = ({ poster, link, post }: Posters) => Object.entries({ poster, link, post });

const HOSTILE = '<script>alert(1)</script>" onload="alert(1)" &amp; ]]> <!-- \u0007\uffff';
const LONG = 'ЖЩ'.repeat(100);

/** Data of others, with texts that break out, words that never end, and sixty years. */
const hostile: Readonly<Record<string, () => Posters>> = {
  'texts in a trend': () =>
    ofTrend(
      trendOf(
        [full(2018, 10), apart(2019, 20, { bound: 'about', caveat: { en: HOSTILE } }), part('2020-01/2020-02', 5)],
        {
          title: { en: HOSTILE },
          subtitle: { en: HOSTILE },
          whose: HOSTILE,
          breaks: [breakAt('2019', HOSTILE)],
        },
      ),
    ),
  'long words in a trend': () =>
    ofTrend(
      trendOf([full(2018, 10), apart(2019, 20), missing(2020), full(2021, 1e15)], {
        subtitle: { en: LONG },
        unit: { one: { en: LONG }, other: { en: LONG } },
        breaks: [breakAt('2019', LONG)],
        whose: `${'a'.repeat(200)}.example`,
        sources: [{ id: 's', publisher: LONG, seen: 'given' }],
      }),
    ),
  'parts of years, gaps and another body': () =>
    ofTrend(
      trendOf([
        full(2015, 123_456, { provider: 'court', bound: 'about' }),
        missing(2016),
        part('2017-01/2017-09', 761),
        full(2018, 1_234_567, { bound: 'more-than' }),
        part('2019-01/2019-09', 7_610),
        apart(2020, 12_345_678, { bound: 'more-than' }),
      ]),
    ),
  'a break in every year': () =>
    ofTrend(trendOf(Array.from({ length: 9 }, (_, index) => apart(2010 + index, 10 ** index)))),
  'sixty years': () =>
    ofTrend(
      trendOf(
        Array.from({ length: 60 }, (_, index) => (index % 7 ? full(1960 + index, 1e6 + index) : missing(1960 + index))),
      ),
    ),
  'texts in a funnel': () => ofFunnel(funnelOf(HOSTILE)),
  'long words in a funnel': () => ofFunnel(funnelOf(LONG)),
  'texts in a timeline': () =>
    ofTimeline(
      timelineOf(
        [
          eventOn('2019', { title: { en: HOSTILE } }),
          eventOn('2020-05-06', { title: { en: LONG }, lane: 'for', status: 'planned' }),
        ],
        { subject: { en: LONG }, subtitle: { en: HOSTILE } },
      ),
    ),
  'a hundred events': () =>
    ofTimeline(
      timelineOf(
        Array.from({ length: 100 }, (_, index) => eventOn(`2020-${String((index % 12) + 1).padStart(2, '0')}-11`)),
      ),
    ),
  'a long address': () => ({ ...bundled.trend!('en'), poster: atLongAddress(bundled.trend!('en')) }),
  'texts in petitions': () =>
    ofPetitions(
      petitionsOf([petition('a', 5, { name: { en: HOSTILE } }), petition('b', null, { name: { en: LONG } })]),
    ),
};

function funnelOf(text: string): Funnel {
  const words = { en: text };
  const unit = { one: words, other: words };
  return {
    ...bundledFunnel,
    subtitle: words,
    stages: bundledFunnel.stages.map((stage) => ({ ...stage, label: words, short: words, unit, caveat: words })),
  };
}

describe('room of posters', () => {
  before(async () => {
    for (const [weight, file] of [
      ['400', '400Regular'],
      ['600', '600SemiBold'],
      ['700', '700Bold'],
    ] as const) {
      const face = new FontFace('Noto Sans', `url(${FONTS}/${file}/NotoSans_${file}.ttf)`, { weight });
      document.fonts.add(await face.load());
    }
  });

  for (const [name, of] of Object.entries(bundled))
    for (const language of LANGUAGES)
      it(`${name} in ${language}: nothing touches or leaves, and all is plain SVG`, () => {
        for (const [form, svg] of forms(of(language))) {
          expect(faultsIn(svg), form).to.deep.equal([]);
          expect(touching(svg), form).to.deep.equal([]);
        }
      });

  for (const [name, of] of Object.entries(hostile))
    it(`${name} stay escaped and inside`, () => {
      for (const [form, svg] of forms(of())) {
        expect(faultsIn(svg), form).to.deep.equal([]);
        expect(touching(svg), form).to.deep.equal([]);
      }
    });
});

describe('lettering', () => {
  it('breaks a word that no line has room for, and loses no letter of it', () => {
    const lines = linesOf(`one ${LONG} two`, 120, { size: 14 });
    expect(lines.join('').replace(/ /g, '')).to.equal(`one${LONG}two`);
    for (const line of lines) expect(lengthOf(line, { size: 14 })).to.be.at.most(120.001);
  });

  it('sets leads in bold, wherever their lines end, and loses no letter', () => {
    const all = [
      { lead: 'Sources:', text: '' },
      { lead: '1', text: 'one two three;' },
      { lead: '12', text: `the 12 of ${LONG}.` },
    ];
    for (const width of [60, 130, 600]) {
      const { markup } = saidBlock(all, width, { size: 14 }).content;
      const svg = new DOMParser().parseFromString(`<svg>${markup}</svg>`, 'image/svg+xml');
      const lettersOf = (texts: Iterable<Element>) =>
        [...texts]
          .map((each) => each.textContent)
          .join('')
          .replace(/\s/g, '');
      expect(lettersOf(svg.querySelectorAll('text'))).to.equal(`Sources:1onetwothree;12the12of${LONG}.`);
      expect(lettersOf(svg.querySelectorAll('[font-weight]'))).to.equal('Sources:112');
    }
  });

  it('ends what has no room with an ellipsis that has', () => {
    const lines = linesOf('many more words than there is room for in two lines', 90, { size: 14 }, 2);
    expect(lines.length).to.equal(2);
    expect(lines[1]).to.match(/ …$/);
    expect(lengthOf(lines[1] ?? '', { size: 14 })).to.be.at.most(90);
  });

  it('begins no line with a dash', () => {
    for (const line of linesOf('one two — three four — five six', 60, { size: 14 })) expect(line).not.to.match(/^[—·]/);
  });

  it('evens out lines of a headline without adding one', () => {
    const type = { size: 25, weight: 700 } as const;
    const text = 'A headline that needs two lines, the second of them only for one word';
    expect(balanced(text, 620, type).height).to.equal(linesOf(text, 620, type).length * 25 * 1.36);
  });
});
