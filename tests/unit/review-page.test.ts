import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import type { DataPackage } from '../../scripts/data/data-package.js';
import { reviewPage } from '../../scripts/review/page.js';
import { type ReviewText, reviewTexts } from '../../scripts/review/texts.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { readDataFolder } from '../support/data-folder.js';
import { everyText, samplesFor } from '../support/message-samples.js';

const fileOf = async (name: string) => (await fetch(`/scripts/review/${name}`)).text();

describe('the page to sign translations', () => {
  let data: DataPackage;
  let texts: ReviewText[];
  let page: string;
  before(async () => {
    data = await readDataFolder();
    texts = reviewTexts(data);
    page = reviewPage(texts, 'v', {
      style: (await (await fetch('/src/site/colours.css')).text()) + (await fileOf('page.css')),
      script: await (await fetch('/scripts/review/in-page.js')).text(),
    });
  });
  it('leaves out no row of the translations, and no sentence of the code', () => {
    const keys = new Set(texts.map(({ key }) => key));
    for (const language of ['ru', 'kk'])
      for (const { table, id, column } of data.tables[`translations-${language}`] ?? [])
        expect(keys.has(`${table} ${id} ${column}`), `${table} ${id} ${column}`).to.equal(true);
    for (const [name, messages] of [
      ['widgets', ru],
      ['sentences', sentences.ru],
      ['own-data', ownDataRu],
    ] as const)
      for (const [path] of everyText(messages, samplesFor(ru)))
        expect(keys.has(`${name} ${path.replace(/\(\).*$/, '')}`), `${name} ${path}`).to.equal(true);
  });

  it('shows functions as they come out, and no text that is code', () => {
    for (const { key, words } of texts)
      for (const { text } of Object.values(words)) {
        expect(text, key).to.not.match(/=>|\bfunction\b|undefined|null|NaN|\{/);
        expect(text.trim(), key).to.not.equal('');
      }
    const offences = texts.find(({ key }) => key === 'sentences trend.finding')?.words.ru?.text;
    expect(offences?.replaceAll('\u00a0', ' ')).to.include('3 382 уголовных правонарушения');
  });

  it('shows the quote that a text rests on', () => {
    const { quotes } = texts.find(({ key }) => key === 'campaign-timeline draft-2020-03-02 title')!;
    expect(quotes.map(({ text }) => text)).to.include(
      'Its first draft was published on the website of Parliament on March 2nd 2020',
    );
    expect(texts.find(({ key }) => key === 'datasets criminal-offences headline')?.quotes.length).to.be.greaterThan(0);
  });

  it('asks nobody for anything', () => {
    expect(page).to.include("default-src 'none'");
    expect(page).to.not.match(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(|localStorage|sessionStorage/);
  });
});
