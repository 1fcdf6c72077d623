import { expect } from 'chai';
import { textsOf, translated } from '../../src/core/translate.js';
import { whole } from '../../src/core/whole.js';
import { texts as kk } from '../../src/generated/language-kk.js';
import { texts as ru } from '../../src/generated/language-ru.js';
import { passages } from '../../src/generated/passages.js';
import { trends } from '../../src/offence-trend/data.js';
import '../support/frozen.js';

const trend = trends['criminal-offences']!;

describe('data of ours', () => {
  it('cannot be written into while tests run', () => {
    expect(() => Object.assign(trend.title, { ru: 'нет' })).to.throw(TypeError);
    expect(() => Object.assign(trend.observations[0]!, { value: 0 })).to.throw(TypeError);
  });

  it('stay as they are when they are told in a language, and joined with what a reader opens', () => {
    const before = JSON.stringify(trend);
    for (const [language, texts] of [['ru', ru] as const, ['kk', kk] as const]) {
      const told = translated(trend, language, texts[trend.id]!);
      expect(textsOf(told).map((text) => text[language] ?? '')).to.deep.equal(texts[trend.id]);
      expect(textsOf(told).map(({ en }) => en)).to.deep.equal(textsOf(trend).map(({ en }) => en));
      expect(whole(told, passages.rest[told.id]).title[language]).to.equal(told.title[language]);
    }
    expect(JSON.stringify(trend)).to.equal(before);
    expect(before).to.not.match(/"ru":|"kk":/);
  });
});
