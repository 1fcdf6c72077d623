import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { texts as bundledTexts } from '../../src/generated/language-ru.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { overview as overviewRu } from '../../src/locales/ru/overview.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { everyText, samplesFor, TYPED_AS_IT_STANDS } from '../support/message-samples.js';

describe('Russian letters', () => {
  const SAMPLES = samplesFor(ru);
  const COLUMN = /[Сс]толбец «[^»]*»/g;

  for (const [name, messages] of [
    ['every message', ru],
    ['every sentence', sentences.ru],
    ['every message on own data', ownDataRu],
    [
      'maps and pictures',
      { map: overviewRu, pictures: { ...picturesByLanguage.ru, more: picturesByLanguage.ru.more(2) } },
    ],
  ] as const) {
    it(`are the only ones in ${name}`, () => {
      const texts = everyText(messages, SAMPLES);
      expect(texts.length).to.be.greaterThan(4);
      for (const [, each] of texts) {
        expect(
          each.replace(COLUMN, '').replace(name === 'every message on own data' ? TYPED_AS_IT_STANDS : '', ''),
          each,
        ).to.not.match(/[A-Za-z]/);
        expect(each, 'an argument that was lost').to.not.match(/undefined|null|NaN/);
      }
    });

    it(`have no ordinary space where ${name} has thousands, or a day and its month`, () => {
      for (const [, each] of everyText(messages, SAMPLES)) {
        expect(each).to.not.match(/\d \d{3}(?!\d)/);
        expect(each).to.not.match(/\d (январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)/);
      }
    });
  }

  /** Names that are written so in Russian too. */
  const NAMES =
    /365info|The Foreign Policy Centre|Caravan\.kz|inbusiness\.kz|primeminister\.kz|lada\.kz|newseurope\.io|bestnews\.kz|thecentralasia\.com|adilet\.zan\.kz|unicef\.org|CABAR\.asia|ecoi\.net|izdatelstvo-sk\.kz|Kazakhstan Today|Aigul Tulebayeva|Yuna Korosteleva|Aiguzel Kadir|Khalida|epetition\.kz|Otinish\.kz|Adam Hug|asb-media\.info|Azattyq Rýhy|BEARR|CABAR|CitizenGO|COVID-19|Eurasianet|Facebook|Foreign Policy Centre|gnews\.cz|Human Rights Watch|Informburo|JURIST|Masa Media|NeMolchi\.KZ|Orda\.kz|Ranking\.kz|Sputnik|Tengrinews|The Astana Times|№\u00a0\d+-[IVX]+/g;

  for (const [id, each] of Object.entries(bundledTexts)) {
    it(`are the only ones in the texts of ${id}, names aside`, () => {
      expect(each.length).to.be.greaterThan(20);
      for (const words of each) {
        expect(words).to.not.equal('');
        expect(words.replace(NAMES, ''), words).to.not.match(/[A-Za-z]/);
        expect(words).to.not.match(
          /\d \d{3}(?!\d)|\d (январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/,
        );
      }
    });
  }
});
