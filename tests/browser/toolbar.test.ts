import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { messagesFor } from '../../src/locales/index.js';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { focused, press } from '../support/keys.js';
import { all, LANGUAGES, plain, read, TAGS, type Widget } from '../support/readers.js';
import { downloadButton, formatsOf, readOwnData, toolNames, toolsOf } from '../support/tools.js';

const REPORT_HREF = 'mailto:desk@example.org';
const BY_DEFAULT = ['Table', 'Download', 'Cite'];
const FORMATS = ['CSV', 'SVG', 'PNG'];

/** Under the button for files, which is pressed for that. */
async function formatNames(element: Widget): Promise<string[]> {
  if (!toolNames(element).includes('Download')) return [];
  downloadButton(element).click();
  await element.updateComplete;
  return formatsOf(element).map(({ textContent }) => plain(textContent));
}

const stops = (element: Element) => toolsOf(element).filter(({ tabIndex }) => tabIndex >= 0);

async function click(part: Element): Promise<void> {
  part.scrollIntoView({ block: 'center' });
  // Where it is now is where it will be when the mouse has come.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  const { left, top, width, height } = part.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [left + width / 2, top + height / 2].map(Math.round) as [number, number],
  });
}

for (const tag of TAGS)
  describe(`the tools of <${tag}>`, () => {
    // A package does not know where a snippet could fetch its script, so there is no "Embed".
    it('are all that make sense here, of own data too', async () => {
      for (const element of [await read(tag), await readOwnData(tag)]) {
        expect(toolNames(element)).to.deep.equal(BY_DEFAULT);
        expect(await formatNames(element)).to.deep.equal(FORMATS);
      }
      expect(toolNames(await read(tag, { reportHref: REPORT_HREF }))).to.deep.equal([...BY_DEFAULT, 'Report an error']);
    });

    for (const [toolbar, expected] of [
      ['none', []],
      ['csv table', ['Table', 'CSV']],
      ['  cite\n csv  cite ', ['CSV', 'Cite']],
      ['png nonsense constructor svg', ['SVG', 'PNG']],
      ['cite table', ['Table', 'Cite']],
      ['embed report', []],
    ] as const)
      it(`are those that were asked for, in one order: ${JSON.stringify(toolbar)}`, async () => {
        const element = await read(tag, { toolbar });
        const tools: string[] = expected.filter((each) => !FORMATS.includes(each));
        // What saves a file stands under one button, in its place.
        if (tools.length < expected.length) tools.splice(expected[0] === 'Table' ? 1 : 0, 0, 'Download');
        expect(toolNames(element)).to.deep.equal(tools);
        expect(await formatNames(element)).to.deep.equal(expected.filter((each) => FORMATS.includes(each)));
        expect(all(element, '[part=toolbar]'), 'no row without tools').to.have.length(expected.length ? 1 : 0);
        expect(stops(element)).to.have.length(expected.length ? 1 : 0);
      });

    for (const [href, expected] of [
      [REPORT_HREF, /^mailto:desk@example\.org\?subject=dv-widgets: [\w-]+, \d+\.\d+\.\d+$/],
      [
        'https://example.org/report?from=us#form',
        /^https:\/\/example\.org\/report\?from=us&id=[\w-]+&version=\d+\.\d+\.\d+#form$/,
      ],
    ] as const)
      it(`lead to where errors are reported: ${href}`, async () => {
        const element = await read(tag, { reportHref: href });
        const link = toolsOf(element).at(-1) as HTMLAnchorElement;
        expect(decodeURIComponent(link.getAttribute('href')!)).to.match(expected);
        expect(link.rel).to.equal('noreferrer');
        const { height, width } = link.getBoundingClientRect();
        expect(Math.min(height, width)).to.be.at.least(24);
      });

    it('lead nowhere that is not safe', async () => {
      for (const reportHref of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', ' ', '']) {
        const element = await read(tag, { reportHref });
        expect(toolNames(element), reportHref).to.deep.equal(BY_DEFAULT);
      }
    });

    it('are one stop for the tab key, and arrows, Home and End lead from one to the next', async () => {
      const element = await read(tag, { reportHref: REPORT_HREF });
      const tools = toolsOf(element);
      const [row] = all(element, '[part=toolbar]');
      expect(row!.getAttribute('role')).to.equal('toolbar');
      tools[0]!.focus();
      for (const [key, index] of [
        ['ArrowLeft', 0],
        ['ArrowRight', 1],
        ['ArrowRight', 2],
        ['ArrowLeft', 1],
        ['End', 3],
        ['ArrowRight', 3],
        ['Home', 0],
        ['ArrowDown', 0],
        ['End', 3],
      ] as const) {
        await press(key);
        expect(focused(element)?.textContent, key).to.equal(tools[index]!.textContent);
        expect(stops(element), key).to.deep.equal([tools[index]]);
      }
      // Behind the last part of a page Firefox goes on to its own window.
      const after = document.createElement('button');
      element.after(after);
      await press('Tab');
      expect(document.activeElement === after, 'out by one tab').to.be.true;
    });

    it('make the one that was clicked the stop', async () => {
      const element = await read(tag);
      const cite = toolsOf(element)[2]!;
      await click(cite);
      expect(stops(element)).to.deep.equal([cite]);
      await element.updateComplete;
      expect(stops(element)).to.deep.equal([cite]);
    });

    it('are Table and More in a narrow place, and all of them behind that', async () => {
      const element = await read(tag, { width: 320, reportHref: REPORT_HREF });
      const [table, more] = toolsOf(element);
      expect(toolNames(element)).to.deep.equal(['Table', 'More']);
      expect(more!.getAttribute('aria-expanded')).to.equal('false');
      table!.focus();
      for (const [key, index] of [
        ['ArrowRight', 1],
        ['ArrowRight', 1],
        ['Home', 0],
        ['End', 1],
      ] as const) {
        await press(key);
        expect(focused(element) === [table, more][index], key).to.be.true;
      }
      await press('Enter');
      await element.updateComplete;
      expect(more!.getAttribute('aria-expanded')).to.equal('true');
      expect(focused(element) === more, 'the reader stays there').to.be.true;
      expect(toolNames(element)).to.deep.equal(['Table', 'More', 'Download', 'Cite', 'Report an error']);
      await press('End');
      expect(focused(element)!.localName, 'arrows lead to what has come').to.equal('a');
      more!.click();
      await element.updateComplete;
      expect(toolNames(element)).to.deep.equal(['Table', 'More']);
      expect(stops(element).length, 'a stop is left').to.equal(1);
    });

    it('open a choice of files by keys, and close it by a second press and by Escape', async () => {
      const element = await read(tag);
      const button = downloadButton(element);
      for (const close of ['Enter', 'Escape']) {
        button.focus();
        await press('Enter');
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        const [panel] = all(element, '[part=panel]');
        expect(panel!.getAttribute('role')).to.equal('group');
        expect(panel!.getAttribute('aria-label')).to.equal('Download');
        if (close === 'Escape') {
          await press('Tab');
          expect(focused(element)!.textContent, 'the next stop is what was opened').to.equal('CSV');
        }
        await press(close);
        await element.updateComplete;
        expect(all(element, '[part=panel]')).to.have.length(0);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(focused(element) === button, close).to.be.true;
      }
    });

    for (const lang of LANGUAGES)
      it(`have a name, room of 24 px, and their words on one line (${lang})`, async () => {
        for (const width of [320, 640]) {
          const element = await read(tag, { lang, width, reportHref: REPORT_HREF });
          const [row] = all(element, '[part=toolbar]');
          expect(row!.getAttribute('aria-label')).to.equal(messagesFor(lang).frame.tools.name);
          if (width < 600) {
            toolsOf(element)[1]!.click();
            await element.updateComplete;
          }
          expect(toolsOf(element)).to.have.length(width < 600 ? 5 : 4);
          expect(targetFaults(element)).to.deep.equal([]);
          expect(layoutFaults(element)).to.deep.equal([]);
          for (const tool of toolsOf(element)) {
            const { height } = tool.getBoundingClientRect();
            expect(height, `${tool.textContent} at ${width} px`).to.be.within(24, 36);
          }
        }
      });
  });
