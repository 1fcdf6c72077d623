import { expect } from 'chai';
import { draftCount } from '../../scripts/data/draft-counts.js';
import { checkTranslations } from '../../scripts/data/check-translations.js';
import { LANGUAGE_TRAITS, LANGUAGES } from '../../src/core/languages.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { loadLanguage } from '../../src/generated/load-language.js';
import { messagesByLanguage } from '../../src/generated/messages-by-language.js';
import { overviewByLanguage } from '../../src/generated/overview-by-language.js';
import { ownDataByLanguage } from '../../src/generated/own-data-by-language.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { sentencesByLanguage } from '../../src/generated/sentences-by-language.js';
import { squaresByLanguage } from '../../src/generated/squares-by-language.js';
import { completed, completedMessages, isEnglish, remember, UNFINISHED } from '../../src/locales/completed.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { markedMarkup } from '../../src/locales/marked-markup.js';
import { changed, readDataFolder } from '../support/data-folder.js';

/** A few Uzbek words: the language itself is none of ours yet, so it goes under the name of another. */
const draft = { frame: { notes: 'Izohlar va manbalar', tools: { cite: 'Iqtibos' } } };

describe('a language that is still being written', () => {
  const english = {
    title: 'A quiet title',
    more: (count: number) => `and ${count} riddles`,
    called: (name: string) => `known as ${name}`,
    deep: { own: 'Owned', lost: 'Only over there' },
    list: ['first of all'],
  };

  it('says its own words, and English for the rest', () => {
    const words = completed(english, { title: 'Sarlavha', deep: { own: 'O‘ziniki' } });
    expect(words.title).to.equal('Sarlavha');
    expect(words.deep).to.deep.equal({ own: 'O‘ziniki', lost: 'Only over there' });
    expect(words.more(2)).to.equal('and 2 riddles');
    expect(words.list).to.deep.equal(['first of all']);
  });

  it('knows what of it is English: texts, what functions said, parts of sentences, and several in a row', () => {
    const words = completed(english, { title: 'Sarlavha', deep: { own: 'O‘ziniki' } });
    words.more(7);
    for (const text of [
      'Only over there',
      'and 7 riddles',
      'only over',
      'Only over there · and 7 riddles',
      'first of all',
    ])
      expect(isEnglish(text), text).to.equal(true);
    for (const text of [
      'Sarlavha',
      'A quiet title',
      'O‘ziniki',
      'and 8 riddles',
      '2024',
      '',
      'Only over there: Sarlavha',
    ])
      expect(isEnglish(text), text).to.equal(false);
  });

  it('calls no English sentence English that was handed words of another language', () => {
    const words = completed(english, {});
    expect(isEnglish(words.called('Qozog‘iston'))).to.equal(false);
    remember('Kazakhstan proper');
    expect(isEnglish(words.called('Kazakhstan proper'))).to.equal(true);
  });

  it('has the texts of the data in its language where there are any, and says that it is unfinished', () => {
    const messages = completedMessages('kk', en, draft, ['Lacking in the data']);
    expect(messages.language).to.equal('kk');
    expect(messages.text({ en: 'Title', kk: 'Sarlavha' })).to.equal('Sarlavha');
    expect(messages.text({ en: 'Lacking in the data' })).to.equal('Lacking in the data');
    expect(isEnglish('Lacking in the data')).to.equal(true);
    expect(messages.frame.review()).to.equal(UNFINISHED);
    expect(messages.frame.notes).to.equal('Izohlar va manbalar');
    expect(messages.frame.close).to.equal(en.frame.close);
  });

  it('takes no words of the page’s own data for English', () => {
    const messages = completedMessages('kk', en, draft, []);
    expect(messages.text({ en: 'Mening sonlarim' })).to.equal('Mening sonlarim');
    expect(isEnglish('Mening sonlarim')).to.equal(false);
  });

  it('marks in markup each element all of whose own words are English, and what stands in one in its own', () => {
    remember('Entirely English', 'Another picture', 'It holds');
    const markup = (inside: string) => `<figure lang="uz">${inside}</figure>`;
    for (const [given, wanted] of [
      ['<p>Entirely English</p>', '<p lang="en">Entirely English</p>'],
      ['<p>O‘zbekcha</p>', '<p>O‘zbekcha</p>'],
      ['<p class="a">It holds <b>o‘zbekcha</b></p>', '<p lang="en" class="a">It holds <b lang="uz">o‘zbekcha</b></p>'],
      ['<q lang="ru">Entirely English</q>', '<q lang="ru">Entirely English</q>'],
      ['<img alt="Another picture"/>', '<img lang="en" alt="Another picture"/>'],
      ['<text x="1"><tspan>It holds</tspan> 5</text>', '<text x="1"><tspan lang="en">It holds</tspan> 5</text>'],
      ['<script>Entirely English</script>', '<script>Entirely English</script>'],
      ['<br><i>Entirely &#69;nglish</i>', '<br><i lang="en">Entirely &#69;nglish</i>'],
    ] as const)
      expect(markedMarkup(markup(given), 'uz')).to.equal(markup(wanted));
  });

  it('marks nothing in another language', () => {
    remember('Entirely English');
    const other = '<p lang="ru">Entirely English</p><p>Entirely English</p>';
    expect(markedMarkup(other, 'uz')).to.equal(other);
  });

  it('is counted by the check', async () => {
    const data = await readDataFolder();
    const texts = data.tables['translations-kk']?.filter(({ text }) => text).length ?? 0;
    expect(draftCount('kk', data, { ...draft, more: () => 'yana' })).to.match(
      new RegExp(`^kk: ${texts} of \\d{3} texts of data, 3 of \\d{3} of the interface$`),
    );
    const fewer = changed(data, 'translations-kk', ({ table }) => table === 'datasets', { text: '' });
    expect(draftCount('kk', fewer, {})).to.match(/, 0 of \d{3} of the interface$/);
    expect(Number.parseInt(draftCount('kk', fewer, {}).slice(4))).to.be.lessThan(texts);
  });
});

describe('the lists of languages', () => {
  const all = {
    messagesByLanguage,
    sentencesByLanguage,
    ownDataByLanguage,
    exportByLanguage,
    overviewByLanguage,
    picturesByLanguage,
    squaresByLanguage,
    builderByLanguage,
    pagesByLanguage,
  };
  for (const [name, words] of Object.entries(all))
    it(`${name}: has all of them, each its own`, () => {
      expect(Object.keys(words)).to.deep.equal([...LANGUAGES]);
      expect(new Set(Object.values(words)).size).to.equal(LANGUAGES.length);
    });

  it('fetch for each language what is its own', async () => {
    for (const language of LANGUAGES) {
      expect(messagesByLanguage[language].language).to.equal(language);
      if (language === 'en') continue;
      const { messages, ownData } = await loadLanguage(language);
      expect(messages.language).to.equal(language);
      expect(ownData.language).to.equal(language);
    }
  });

  it('have a name for each, and let no complete language lack a text', async () => {
    for (const { name } of Object.values(LANGUAGE_TRAITS)) expect(name).to.match(/^\p{Lu}\p{L}/u);
    const data = await readDataFolder();
    const isOne = ({ table, column }: { table?: string; column?: string }) =>
      table === 'datasets' && column === 'headline';
    const lacking = changed(data, 'translations-kk', isOne, { text: '' });
    expect(checkTranslations(lacking).join('\n')).to.contain('has no translation of');
  });
});
