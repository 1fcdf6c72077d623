import { expect } from '@open-wc/testing';
import { colourOf } from '../accessibility/colours.js';
import { enlargeText, layoutFaults, motionFaults, spaceText, targetFaults } from '../accessibility/layout.js';
import { nextFrame, until } from '../support/place.js';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';

const HOSTILE = `html { font-size: 1px } * { font-size: 40px; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em;
  text-transform: uppercase; text-align: center; text-indent: 2em; white-space: nowrap; direction: rtl; color: #eee;
  font-weight: 100 } p, table, button, figure { display: none } text { display: none }`;

describe('the four elements in any place', () => {
  let style: HTMLStyleElement;

  const pageStyle = (css: string) => {
    style.textContent = css;
  };

  beforeEach(() => {
    style = document.head.appendChild(document.createElement('style'));
  });

  afterEach(() => {
    style.remove();
    document.documentElement.removeAttribute('dir');
  });

  for (const tag of TAGS) {
    for (const lang of LANGUAGES)
      it(`<${tag}> keeps its text apart, whole and inside at 320 and 720 px (${lang})`, async () => {
        for (const width of [320, 720]) {
          const element = await read(tag, { lang, width });
          expect(layoutFaults(element), `${width} px`).to.deep.equal([]);
          spaceText(element);
          await nextFrame();
          expect(layoutFaults(element), `${width} px, spaced`).to.deep.equal([]);
        }
      });

    it(`<${tag}> takes text of twice the size`, async () => {
      const element = await read(tag, { width: 640 });
      enlargeText(element, 2);
      await nextFrame();
      expect(layoutFaults(element)).to.deep.equal([]);
    });

    it(`<${tag}> runs from left to right on a page that does not`, async () => {
      document.documentElement.dir = 'rtl';
      for (const width of [320, 720]) {
        const element = await read(tag, { width });
        expect(layoutFaults(element)).to.deep.equal([]);
        for (const bar of all(element, 'span > [part=bar]')) {
          if (!bar.checkVisibility()) continue;
          // Zero is where the line of the axis ends.
          const zero = bar.parentElement!.getBoundingClientRect().left + bar.parentElement!.clientLeft;
          expect(bar.getBoundingClientRect().left, 'bars begin at zero').to.be.closeTo(zero, 0.5);
        }
        for (const text of all(element, '[part=heading], [part=summary], td')) {
          expect(getComputedStyle(text).direction).to.equal('ltr');
        }
      }
    });

    for (const [name, css] of [
      ['a root font of 1 px', 'html { font-size: 1px }'],
      ['a root font of 100 px', 'html { font-size: 100px }'],
      ['a hostile page', HOSTILE],
    ] as const)
      it(`<${tag}> is the same under ${name}`, async () => {
        const quiet = await read(tag, { width: 720 });
        const look = (element: Element) =>
          all(element, 'figure, [part=heading], p, li, b, button, caption, text').map((part) => {
            const { fontSize, letterSpacing, textTransform, color, direction } = getComputedStyle(part);
            const { height } = part.getBoundingClientRect();
            return [fontSize, letterSpacing, textTransform, color, direction, Math.round(height)].join(' ');
          });
        const expected = look(quiet);
        pageStyle(css);
        const element = await read(tag, { width: 720 });
        element.style.display = 'block';
        expect(look(element)).to.deep.equal(expected);
        expect(layoutFaults(element)).to.deep.equal([]);
      });

    it(`<${tag}> has targets of 24 px that do not lie on each other, and nothing that moves`, async () => {
      for (const width of [320, 720]) {
        const element = await read(tag, { width });
        element.toggleTable();
        await element.updateComplete;
        expect(targetFaults(element)).to.deep.equal([]);
        expect(motionFaults(element)).to.deep.equal([]);
      }
    });

    it(`<${tag}> leaves the page’s words in the page’s colours, whatever its own theme`, async () => {
      pageStyle('body { color: rgb(1, 2, 3) }');
      const element = await read(tag, { theme: 'dark' });
      expect(colourOf(element, 'var(--_text)'), 'its own are light').to.equal('rgb(240, 236, 230)');
      const failing = document.createElement(tag);
      const words = failing.appendChild(document.createElement('p'));
      Object.assign(failing, { theme: 'dark', bundled: 'no-such-set' });
      element.after(failing);
      await until(() => failing.state === 'failed' && words.assignedSlot);
      expect(getComputedStyle(words).color).to.equal('rgb(1, 2, 3)');
    });
  }
});
