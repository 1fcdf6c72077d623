import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { csvParseRows } from 'd3-dsv';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import { builder as builderKk } from '../../src/locales/kk/builder.js';
import { builder as builderRu } from '../../src/locales/ru/builder.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { overviewByLanguage } from '../../src/generated/overview-by-language.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import type { DataPackage } from '../../scripts/data/data-package.js';
import { readDataFolder } from '../support/data-folder.js';
import { everyText, samplesFor } from '../support/message-samples.js';

interface Correction {
  readonly n: string;
  readonly place: string;
  /** What is said no more, word for word. */
  readonly was: readonly string[];
  /** Why it is still said somewhere; empty where it is not. */
  readonly left: string;
}

async function corrections(language: string): Promise<Correction[]> {
  const text = await (await fetch(`/tests/fixtures/words/corrections-${language}.csv`)).text();
  const [header = [], ...lines] = csvParseRows(text);
  const cell = (cells: readonly string[], name: string) => cells[header.indexOf(name)] ?? '';
  return lines.map((cells) => ({
    n: cell(cells, 'n'),
    place: cell(cells, 'place'),
    was: cell(cells, 'was')
      .split(' | ')
      .filter((piece) => piece),
    left: cell(cells, 'left'),
  }));
}

/** Every string below a value; functions are read as they are written. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('corrected words', () => {
  let data: DataPackage;
  before(async () => {
    data = await readDataFolder();
  });

  /** All that is on screen in one language: the data's texts, every message, the builder, what leaves a page. */
  function onScreen(language: 'ru' | 'kk'): string[] {
    const messages = { ru, kk }[language];
    const rows = data.tables[`translations-${language}`] ?? [];
    return [
      ...rows.map(({ text }) => text ?? ''),
      ...[messages, sentences[language]].flatMap((each) =>
        everyText(each, samplesFor(messages)).map(([, text]) => text),
      ),
      ...stringsIn([
        messages,
        sentences[language],
        language === 'ru' ? ownDataRu : ownDataKk,
        language === 'ru' ? builderRu : builderKk,
      ]),
      ...stringsIn([
        picturesByLanguage[language],
        exportByLanguage[language],
        overviewByLanguage[language],
        pagesByLanguage[language],
      ]),
    ].map(plain);
  }

  for (const [language, count] of [
    ['ru', 99],
    ['kk', 45],
  ] as const) {
    it(`has none of the ${count} corrected forms on screen in ${language}`, async () => {
      const table = await corrections(language);
      expect(table.length).to.equal(count);
      const texts = onScreen(language);
      expect(texts.length).to.be.greaterThan(500);
      const found = table
        .filter(({ left }) => !left)
        .flatMap(({ n, place, was }) =>
          was.flatMap((form) => texts.filter((text) => text.includes(form)).map((text) => `${n} ${place}: ${text}`)),
        );
      expect(found.map((each) => each.slice(0, 160))).to.deep.equal([]);
    });
  }

  it('gives a reason for each form that is left', async () => {
    const left = (await corrections('ru')).filter((each) => each.left);
    expect(left.length).to.be.greaterThan(0);
    for (const { left: reason } of left) expect(reason).to.match(/\.$/);
  });

  it('says in Russian the same word for the same thing, everywhere', () => {
    for (const text of onScreen('ru')) {
      expect(text).to.not.match(/[Нн]ачат\S+ производств|сообщени\S+ в полицию/);
    }
  });

  it('has no ё but in «всё»', () => {
    for (const text of onScreen('ru')) expect(text.replace(/[Вв]сё(?!\p{L})/gu, '')).to.not.match(/[ёЁ]/);
  });
});
