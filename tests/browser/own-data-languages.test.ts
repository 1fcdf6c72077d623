import { expect, html } from '@open-wc/testing';
import { ownData as ownDataEn } from '../../src/locales/en/own-data.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { ownData as ownDataRu } from '../../src/locales/ru/own-data.js';
import '../../src/index.js';
import { calls, nextFrame, place, textOf, until } from '../support/place.js';
import { all, type Widget } from '../support/readers.js';

const MESSAGES = { en: ownDataEn, ru: ownDataRu, kk: ownDataKk };
type Language = keyof typeof MESSAGES;

const speaks = (element: Widget, lang: string) => until(() => all(element, 'figure')[0]?.lang === lang);
const notice = (element: Element) => all(element, '[part=notice]')[0]?.textContent?.trim();
const table = () =>
  html`<table>
    <tr>
      <th>year</th>
      <th>value</th>
    </tr>
    <tr>
      <td>2020</td>
      <td>1</td>
    </tr>
  </table>`;

/** Addresses that are asked for while something runs. */
async function asked(run: () => Promise<void>): Promise<string[]> {
  const { fetch } = window;
  const addresses: string[] = [];
  window.fetch = (input, options) => {
    addresses.push(String(input));
    return fetch(input, options);
  };
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
  return addresses;
}

/** Sentences of ours that stand in the data themselves: in the title, in the notes, at a figure. */
const SOURCES = {
  'from CSV': [
    html`<dv-offence-trend src="/bad-server/text"></dv-offence-trend>`,
    1,
    (words) => words.sourceNotGiven(['2020']),
  ],
  'from JSON': [html`<dv-offence-trend src="/docs/examples/offence-trend.json"></dv-offence-trend>`, 1, null],
  'as an object': [
    html`<dv-offence-trend .data=${{ rows: [{ period: '2020', value: 1 }] }}></dv-offence-trend>`,
    0,
    (words) => words.sourceNotGiven(['2020']),
  ],
  'in a table': [html`<dv-offence-trend>${table()}</dv-offence-trend>`, 0, (words) => words.sourceNotGiven(['2020'])],
  'of a live count': [
    html`<dv-petition-counter
      src="/bad-server/petition"
      count-path="data.attributes.signature_count"
    ></dv-petition-counter>`,
    1,
    (words) => words.petitionsSubtitle,
  ],
} satisfies Record<string, readonly [unknown, number, ((words: typeof ownDataEn) => string) | null]>;

describe('own data in another language', () => {
  for (const [name, [content, requests, sentence]] of Object.entries(SOURCES))
    it(`${name} are told anew, and not asked for again`, async () => {
      let loads = 0;
      const addresses = await asked(async () => {
        const element = await place<Widget>(content);
        element.addEventListener('dv-load', () => loads++);
        for (const lang of ['en', 'ru', 'kk', 'en', 'ru'] as const) {
          element.lang = lang;
          await speaks(element, lang);
          element.notesOpen = true;
          await element.updateComplete;
          if (sentence) expect(textOf(element), lang).to.contain(sentence(MESSAGES[lang]).replace(/\s+/g, ' '));
          const others = (['en', 'ru', 'kk'] as const).filter((each) => each !== lang);
          for (const other of others)
            if (sentence) expect(textOf(element), lang).to.not.contain(sentence(MESSAGES[other]));
        }
        await nextFrame();
        await nextFrame();
      });
      expect(addresses).to.have.length(requests);
      expect(loads, 'they are on screen once').to.equal(1);
    });

  it('are what they were when they were read, whatever has become of the object since', async () => {
    const data = { rows: [{ period: '2020', value: 1234 }] };
    const element = await place<Widget>(html`<dv-offence-trend .data=${data}></dv-offence-trend>`);
    await until(() => textOf(element).includes('1,234'));
    data.rows[0]!.value = 99;
    element.lang = 'ru';
    await speaks(element, 'ru');
    expect(textOf(element)).to.match(/1.234/).and.not.contain('99');
  });

  for (const lang of ['ru', 'kk'] as const)
    it(`are there before the language is, and told in it once it is (${lang})`, async () => {
      const data = {
        rows: [
          { period: '2020', value: 1 },
          { period: '2021', value: 'many' },
        ],
      };
      await calls('warn', async () => {
        const element = await place<Widget>(html`<dv-offence-trend lang=${lang} .data=${data}></dv-offence-trend>`);
        await speaks(element, lang);
        expect(notice(element)).to.equal(MESSAGES[lang].rowsNotShown(1));
      });
    });

  it('say what is wrong with them in the language of the moment', async () => {
    await calls('warn', async () => {
      const element = await place<Widget>(html`<dv-offence-trend .data=${{ rows: [] }}>fallback</dv-offence-trend>`);
      const says = (lang: Language, words: string) => {
        element.lang = lang;
        return until(() => notice(element)?.startsWith(words), words);
      };
      await says('en', 'These data could not be shown.');
      await says('ru', 'Эти данные показать не удалось.');
      await says('kk', 'Бұл деректерді көрсету мүмкін болмады.');
      await says('en', 'These data could not be shown.');
    });
  });
});
