import { expect } from '@open-wc/testing';
import { targetFaults } from '../accessibility/layout.js';
import { cardOf, seen, toggleTable } from '../support/cards.js';
import { all, LANGUAGES, read, TAGS, type Widget } from '../support/readers.js';
import { downloadButton, showAllTools } from '../support/tools.js';
import { closeButton, notesButton } from '../support/seen.js';

const WIDTHS = [320, 360, 680];

const sizeOf = (part: Element) => {
  const { width, height } = part.getBoundingClientRect();
  return Math.min(width, height);
};

/** Everything that a reader can open, but for the card. */
async function openAll(element: Widget): Promise<void> {
  await element.tools.whole();
  await toggleTable(element);
  element.toggleNotes();
  await showAllTools(element);
  downloadButton(element).click();
  await element.updateComplete;
}

for (const tag of TAGS)
  for (const lang of LANGUAGES)
    describe(`targets of <${tag}>, ${lang}`, () => {
      for (const width of WIDTHS) {
        it(`of 24 px, or as far apart, at ${width} px`, async () => {
          const element = await read(tag, { lang, width, reportHref: 'mailto:desk@example.org' });
          expect(targetFaults(element), 'first').to.deep.equal([]);
          await openAll(element);
          expect(targetFaults(element), 'with all open').to.deep.equal([]);
          // However far apart: these are no words.
          for (const part of [
            ...seen(element, '[part=toolbar] > *, [part=panel] button, [part=filter] label'),
            notesButton(element),
          ])
            expect(sizeOf(part), part.outerHTML.slice(0, 80)).to.be.at.least(23.9);
          expect(all(element, '[part=toolbar] > *').length).to.be.greaterThan(3);
        });

        it(`of 24 px, or as far apart, in and around an open card at ${width} px`, async () => {
          const element = await read(tag, { lang, width });
          await element.tools.whole();
          if (!seen(element, '[part=chart] [data-cites]').length) await toggleTable(element);
          for (const figure of seen(element, '[part=chart] [data-cites], td [data-cites]').slice(0, 4)) {
            figure.click();
            expect(targetFaults(element)).to.deep.equal([]);
            expect(sizeOf(closeButton(cardOf(element)!))).to.be.at.least(24);
          }
        });
      }
    });
