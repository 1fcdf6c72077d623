import { expect } from '@open-wc/testing';
import { calls, textOf, until } from '../support/place.js';
import { all, LANGUAGES, read, TAGS, type Widget } from '../support/readers.js';

const speaks = (element: Widget, lang: string) => until(() => all(element, 'figure')[0]?.lang === lang);

/** All that a reader can open. */
async function openAll(element: Widget): Promise<void> {
  await element.tools.whole();
  element.tableOpen = true;
  element.notesOpen = true;
  await element.updateComplete;
  for (const figure of all(element, '[data-cites]').slice(0, 3)) {
    figure.click();
    await element.updateComplete;
  }
}

// The data are frozen (`support/frozen.ts`): what writes into them breaks its element.
describe('data of ours, frozen', () => {
  for (const [tag, bundled] of [
    ...TAGS.map((each) => [each, null] as const),
    ['dv-campaign-timeline', 'later-events'],
  ] as const)
    it(`<${tag}>${bundled ? ` with ${bundled}` : ''} is drawn and opened in three languages, and again`, async () => {
      const heard = await calls('warn', async () => {
        const element = await read(tag, { width: 900, ...(bundled ? { bundled } : {}) });
        const said = new Map<string, string>();
        for (const lang of [...LANGUAGES, ...LANGUAGES]) {
          element.lang = lang;
          await speaks(element, lang);
          await openAll(element);
          expect(element.state, lang).to.equal('ready');
          const words = textOf(element);
          expect(said.get(lang) ?? words, `${lang}, for the second time`).to.equal(words);
          said.set(lang, words);
        }
        expect(new Set(said.values()).size).to.equal(LANGUAGES.length);
        const { data } = element.shown!;
        expect(element.shown!.data, 'of the same data the same object').to.equal(data);
      });
      expect(heard.filter((line) => line.startsWith('dv-widgets'))).to.deep.equal([]);
    });
});
