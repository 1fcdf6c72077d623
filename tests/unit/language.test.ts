import { expect } from 'chai';
import type { Bound, Source } from '../../src/core/evidence.js';
import { sourceName } from '../../src/locales/source-words.js';
import { parsePeriod } from '../../src/core/period.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { messagesFor } from '../../src/locales/index.js';

const ENGLISH = ['en', 'EN', 'En', ' en ', 'en-GB', 'en_US', 'en-US-x-twain', 'eng', 'english'];

/** Until their sentences are written, Russian and Kazakh readers get English. */
const NOT_YET = ['ru', 'RU', 'ru-RU', 'ru_KZ', 'kk', 'kk-KZ', 'kk-Cyrl-KZ', 'kaz'];

const NONSENSE = [
  ...[
    '',
    ' ',
    '-',
    '_',
    '--',
    'auto',
    'x-default',
    'und',
    'mul',
    'zz',
    'de',
    'uk',
    'zh-Hans',
    '*',
    '42',
    '“en”',
    'e n',
  ],
  ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toString-en', '__proto__-KZ'],
  ...['\u0000', '😀', '\ud800', 'a'.repeat(10_000), '<b>', 'null', 'undefined'],
];

describe('language', () => {
  for (const given of ENGLISH) {
    it(`speaks English for ${JSON.stringify(given)}`, () => {
      expect(messagesFor(given)).to.equal(en);
    });
  }

  for (const given of [...NOT_YET, ...NONSENSE, null, undefined]) {
    it(`throws nothing at ${JSON.stringify(given)?.slice(0, 30) ?? 'undefined'}, and finds sentences`, () => {
      const messages = messagesFor(given as string | null);
      expect(messages.language).to.be.oneOf(['en', 'ru', 'kk']);
      expect(messages.frame.failed).to.be.a('string').that.is.not.empty;
    });
  }

  for (const given of NONSENSE) {
    it(`falls back to English for ${JSON.stringify(given).slice(0, 30)}`, () => {
      expect(messagesFor(given).language).to.equal('en');
    });
  }
});

describe('English', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const PERIODS: readonly (readonly [given: string, expected: string])[] = [
    ['2020', '2020'],
    ['2020~', 'about 2020'],
    ['2020-09', 'September 2020'],
    ['2020-12~', 'about December 2020'],
    ['2020-09-23', '23 September 2020'],
    ['2020-09-23~', 'about 23 September 2020'],
    ['2020-01/2020-09', 'January–September 2020'],
    ['2022-01/2022-10~', 'January to about October 2022'],
    ['2020-09-01/2020-09-15', '1–15 September 2020'],
    ['2020-08-30/2020-09-02', '30 August–2 September 2020'],
    ['2018/2023', '2018–2023'],
    ['2019-12/2020-02', 'December 2019–February 2020'],
    ['2018~/2023~', 'about 2018 to about 2023'],
  ];

  for (const [given, expected] of PERIODS) {
    it(`rule 7: says "${expected}" for ${given}, no exacter than the source`, () => {
      expect(en.period(parsePeriod(given))).to.equal(expected);
    });
  }

  for (const [given, expected] of [
    ['2020-01/2020-09', 'Jan–Sep'],
    ['2021-01/2021-05', 'Jan–May'],
    ['2020', '2020'],
    ['2020~', 'about 2020'],
    ['2019-12/2020-02', 'December 2019–February 2020'],
  ] as const) {
    it(`says "${expected}" for ${given} under a column`, () => {
      expect(en.partOfYear(parsePeriod(given))).to.equal(expected);
    });
  }

  it('rule 7: keeps the "about" of a vague month under a column', () => {
    expect(en.partOfYear(parsePeriod('2022-01/2022-10~'))).to.include('about');
  });

  for (const [bound, expected] of [
    ['exact', '22,000'],
    ['more-than', 'over 22,000'],
    ['at-least', 'at least 22,000'],
    ['about', 'about 22,000'],
    ['almost', 'almost 22,000'],
    ['at-most', 'at most 22,000'],
    ['less-than', 'fewer than 22,000'],
  ] as const satisfies readonly (readonly [Bound, string])[]) {
    it(`rule 4: says "${expected}" for what is ${bound}`, () => {
      expect(en.hedged(22_000, bound)).to.equal(expected);
    });
  }

  for (const [given, expected] of [
    [[], ''],
    [['2020'], '2020'],
    [['2020', '2021'], '2020 and 2021'],
    [['2020', '2021', '2022'], '2020, 2021 and 2022'],
  ] as const) {
    it(`lists ${given.length} things as "${expected}"`, () => {
      expect(en.list(given)).to.equal(expected);
    });
  }

  for (const [value, expected] of [
    [0, 'votes'],
    [1, 'vote'],
    [2, 'votes'],
    [80_000, 'votes'],
  ] as const) {
    it(`says ${value} ${expected}`, () => {
      expect(en.unit({ one: { en: 'vote' }, other: { en: 'votes' } }, value)).to.equal(expected);
    });
  }

  const SOURCE: Source = { id: 's', originator: { en: 'A ministry' }, publisher: 'A newspaper', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, expected: string])[] = [
    ['who said it, where it was seen, and when', { ...SOURCE, date: '2020' }, 'A ministry · A newspaper · 2020'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined, date: '2020' }, 'A newspaper · 2020'],
    ['that it is undated', SOURCE, 'A ministry · A newspaper · undated'],
    ['words for its date', { ...SOURCE, dateWords: { en: 'mid-2020' } }, 'A ministry · A newspaper · mid-2020'],
    ['the title of what was not seen', { ...SOURCE, title: 'Title', seen: 'essay' }, 'A ministry · A newspaper, “Title” · undated'],
    ['that the publisher is not named', { ...SOURCE, publisher: '', date: '2020' }, 'A ministry · publisher not named · 2020'],
  ];

  for (const [name, source, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      expect(sourceName(source, en)).to.equal(expected);
    });
  }
});
