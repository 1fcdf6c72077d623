import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { DataError, type DataErrorCode } from '../../src/core/data-error.js';
import { passages } from '../../src/generated/passages.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { overview as overviewKk } from '../../src/locales/kk/overview.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { bundledFunnel, bundledPetitions, bundledTimeline, bundledTrend } from '../support/kazakh.js';
import { everyText, samplesFor, TYPED_AS_IT_STANDS } from '../support/message-samples.js';
import { SAMPLES as ERRORS_BY_CODE } from '../../scripts/review/own-problems.js';

describe('Kazakh letters', () => {
  // Its words for columns are Latin: see below.
  const SAMPLES = { ...samplesFor(kk), problem: [] };

  for (const [name, messages] of [
    ['messages', kk],
    ['sentences', sentences.kk],
    ['messages of own data', ownDataKk],
    [
      'messages of maps and pictures',
      { map: overviewKk, pictures: { ...picturesByLanguage.kk, more: picturesByLanguage.kk.more(2) } },
    ],
  ] as const) {
    it(`leaves no Latin letter in the ${name}`, () => {
      const texts = everyText(messages, SAMPLES);
      expect(texts.length).to.be.greaterThan(4);
      for (const [path, each] of texts) {
        expect(each, path).to.not.match(/[A-Za-z]/);
        // What stands before a link leads up to it.
        const ends = path.endsWith('.before') || path.endsWith('.after') ? each.trim() : each;
        expect(ends, path).to.not.match(/undefined|NaN|\s$|^\s| {2}/);
      }
    });
  }

  it('leaves only names of columns, their words and formats in Latin letters in the problems of own data', () => {
    for (const code of Object.keys(ERRORS_BY_CODE))
      for (const value of ['', 'мән', '5'])
        for (const column of [undefined, 'id', 'parent', 'status', 'bound', 'side', 'year', 'from_month']) {
          const said = ownDataKk.problem(
            new DataError(code as DataErrorCode, 'm', { value, place: { column, row: value ? 2 : undefined } }),
          );
          const rest = said.replace(`«${column}»`, '').replace(TYPED_AS_IT_STANDS, '').replace('side', '');
          expect(rest, said).to.not.match(/[A-Za-z]/);
          expect(said).to.match(/^[^a-zа-яәғқңөұүһі].*[^.]\.$/);
        }
  });

  /** Every text for readers in the data: not forms that Kazakh has not, nor quotes that are Kazakh themselves. */
  const localTexts = (value: unknown): { en: string; kk?: string }[] =>
    value === null || typeof value !== 'object'
      ? []
      : 'en' in value
        ? [value as { en: string; kk?: string }]
        : Object.entries(value)
            .filter(
              ([key]) =>
                key !== 'few' && !(key === 'translation' && 'quoteLanguage' in value && value.quoteLanguage === 'kk'),
            )
            .flatMap(([, each]) => localTexts(each));

  it('has Kazakh for every text of the bundled data, with only names in Latin letters', () => {
    const names =
      /NeMolchi\.KZ|365info|The Foreign Policy Centre|Caravan\.kz|inbusiness\.kz|primeminister\.kz|lada\.kz|newseurope\.io|bestnews\.kz|thecentralasia\.com|adilet\.zan\.kz|unicef\.org|CABAR\.asia|ecoi\.net|izdatelstvo-sk\.kz|Kazinform|Kazakhstan Today|Aigul Tulebayeva|Yuna Korosteleva|Aiguzel Kadir|Alyokhova|Khalida|Ranking\.kz|Human Rights Watch|CABAR|JURIST|Facebook|COVID-19|RFE\/RL|KazInform|Foreign Policy Centre|The Astana Times|CitizenGO|Masa Media|Adam Hug|CEDAW|Sputnik|Tengrinews|Fergana|Azattyq Rýhy|Eurasianet|BEARR|Orda\.kz|asb-media\.info|Informburo|gnews\.cz|epetition\.kz|№\s(84-VI|72-VIII|214-IV)/g;
    const texts = localTexts([bundledTrend, bundledFunnel, bundledTimeline, bundledPetitions, passages]);
    expect(texts.length).to.be.greaterThan(250);
    for (const { en, kk: words } of texts) {
      expect(words, en).to.be.a('string').that.is.not.empty;
      expect((words ?? '').replace(names, ''), en).to.not.match(/[A-Za-z]/);
      expect(words, en).to.not.match(/\d \d{3}(?!\d)|\d (қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз)/);
    }
  });
});
