import { expect } from '@open-wc/testing';
import { layoutFaults } from '../accessibility/layout.js';
import { cardOf, figureOf, focusIn, seen, toggleTable } from '../support/cards.js';
import { until } from '../support/place.js';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';
import { closeButton, isHeardOnly, showAllButton } from '../support/seen.js';

const WIDTHS = [320, 599, 600, 900] as const;

describe('where a card opens', () => {
  for (const [tag, row] of [
    ['dv-petition-counter', 'li'],
    ['dv-attrition-funnel', 'li, p'],
  ] as const)
    for (const width of WIDTHS)
      it(`in <${tag}> of ${width} px: ${width < 600 ? 'under the row that was tapped' : 'under the drawing'}`, async () => {
        const element = await read(tag, { width });
        for (const figure of seen(element, '[part=chart] [data-cites]')) {
          figure.click();
          const card = cardOf(element)!;
          const place = card.parentElement!;
          if (width < 600) expect(figure.closest(row)!.lastElementChild === place, 'its row').to.be.true;
          else expect(all(element, '[part=chart]')[0]!.lastElementChild === place, 'the chart').to.be.true;
          const [above, below] = [figure, card].map((each) => each.getBoundingClientRect());
          expect(below!.top, 'below it').to.be.at.least(above!.bottom);
          expect(layoutFaults(element)).to.deep.equal([]);
        }
      });

  for (const width of WIDTHS)
    it(`in <dv-offence-trend> of ${width} px: under the ${width < 600 ? 'year, number or reason that was tapped' : 'drawing'}`, async () => {
      const element = await read('dv-offence-trend', { width });
      const figures = seen(element, '[part=chart] [data-cites]');
      expect(figures).to.have.length(13);
      for (const figure of figures) {
        figure.click();
        const card = cardOf(element)!;
        if (width < 600) expect(figure.closest('li, p')!.lastElementChild!.contains(card)).to.be.true;
        else expect(all(element, '[part=chart]')[0]!.lastElementChild!.contains(card)).to.be.true;
        const [above, below] = [figure, card].map((each) => each.getBoundingClientRect());
        expect(below!.top, 'below it').to.be.at.least(above!.bottom);
        expect(layoutFaults(element)).to.deep.equal([]);
      }
    });

  for (const width of [...WIDTHS, 760])
    it(`in <dv-campaign-timeline> of ${width} px: under the row of an event`, async () => {
      const element = await read('dv-campaign-timeline', { width });
      for (const figure of [
        seen(element, '[part=chart] ol [data-cites]')[5]!,
        figureOf(element, '', 'p[id^=event-]'),
      ]) {
        figure.click();
        expect(figure.closest('li, p[id^=event-]')!.lastElementChild!.contains(cardOf(element)!)).to.be.true;
        expect(layoutFaults(element)).to.deep.equal([]);
      }
    });

  for (const tag of TAGS)
    for (const width of [320, 900])
      it(`in the table of <${tag}>, ${width} px: in a row of its own below, within what is seen`, async () => {
        const element = await read(tag, { width });
        await toggleTable(element);
        const table = all(element, 'table')[0] as HTMLTableElement;
        const rows = table.rows.length;
        const figures = all(element, 'td [data-cites]').slice(0, 6);
        for (const figure of figures) {
          figure.click();
          const row = cardOf(element)!.closest('tr')!;
          expect(figure.closest('tr')!.nextElementSibling === row).to.be.true;
          expect(row.cells).to.have.length(1);
          expect(row.cells[0]!.colSpan).to.equal(figure.closest('tr')!.cells.length);
          expect(table.rows.length).to.equal(rows + 1);
          const [card, room] = [cardOf(element)!, element].map((each) => each.getBoundingClientRect());
          expect(card!.left >= room!.left && card!.right <= room!.right, 'not scrolled away').to.be.true;
        }
        figures.at(-1)!.click();
        expect(table.rows.length).to.equal(rows);
      });

  it('in the notes: under the source, also where a reader goes on to the next', async () => {
    const element = await read('dv-offence-trend');
    element.toggleNotes();
    await element.updateComplete;
    for (const figure of seen(element, '[part=notes] [data-cites]')) {
      figure.click();
      expect(figure.closest('li')!.lastElementChild!.contains(cardOf(element)!)).to.be.true;
    }
    await until(() => all(element, '[part=card] q').length);
    expect(layoutFaults(element)).to.deep.equal([]);
  });

  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`in <${tag}> ${lang}, with all that it says: nothing touches, nothing leaves, at 320 and 680 px`, async () => {
        for (const width of [320, 680]) {
          const element = await read(tag, { lang, width });
          await element.tools.whole();
          if (!seen(element, '[part=chart] [data-cites]').length) await toggleTable(element);
          const figures = seen(element, '[data-cites]');
          for (const figure of [figures[0]!, figures[2] ?? figures.at(-1)!]) {
            figure.click();
            expect(layoutFaults(element), `${width} px`).to.deep.equal([]);
          }
        }
      });

  it('in a room that a page has kept: it may be higher, and nothing is cut', async () => {
    const element = await read('dv-attrition-funnel', { width: 360, reservedHeight: 300 });
    await until(() => showAllButton(element));
    const figure = all(element, '[part=chart] [data-cites]')[0]!;
    figure.click();
    await until(() => !showAllButton(element));
    expect(element.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(focusIn(element) === cardOf(element)!.querySelector('b')).to.be.true;
  });

  it('without a toolbar: from the table that those who listen have', async () => {
    for (const tag of TAGS) {
      const element = await read(tag, { toolbar: 'none' });
      const figure = all(element, 'td [data-cites]').find(isHeardOnly)!;
      figure.focus();
      figure.click();
      const card = cardOf(element)!;
      expect(card.getBoundingClientRect().height, 'seen by whoever comes by keys').to.be.greaterThan(40);
      expect(focusIn(element) === card.querySelector('b')).to.be.true;
      closeButton(card).click();
      expect(focusIn(element) === figure).to.be.true;
    }
  });
});
