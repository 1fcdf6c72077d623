import { expect } from '@open-wc/testing';
import type { DvSelectEvent } from '../../src/ui/events.js';
import { cardOf, clickOn, expanded, figureOf, focusIn, said, toggleTable } from '../support/cards.js';
import { expectRing, press, SPACE, tabOn } from '../support/keys.js';
import { until } from '../support/place.js';
import { all, plain, read, type Widget } from '../support/readers.js';
import { closeButton } from '../support/seen.js';

interface Case {
  readonly name: string;
  readonly tag: Parameters<typeof read>[0];
  readonly width?: number;
  readonly table?: boolean;
  /** Words that the figure begins with, and where it is. */
  readonly figure: readonly [words: string, place?: string];
  /** Another one there. */
  readonly other: readonly [words: string, place?: string];
  readonly head: string;
}

// prettier-ignore
const CASES: readonly Case[] = [
  { name: 'a count', tag: 'dv-petition-counter', figure: ['over 80,000'], other: ['about 22,000'], head: 'over 80,000 votes · For the Bill' },
  { name: 'a stage', tag: 'dv-attrition-funnel', figure: ['30,000'], other: ['2,500'], head: '30,000 cases · Administrative' },
  { name: 'a year in a row', tag: 'dv-offence-trend', width: 400, figure: ['923', 'li'], other: ['3,382', 'p'], head: '923 · 2023' },
  { name: 'a number in a frame', tag: 'dv-offence-trend', width: 400, figure: ['3,382', 'p'], other: ['758', 'p'], head: '3,382 · 2024' },
  { name: 'a column', tag: 'dv-offence-trend', width: 680, figure: ['1,052', '[style] li'], other: ['446', 'p'], head: '1,052 · 2019' },
  { name: 'a part of a year', tag: 'dv-offence-trend', width: 680, figure: ['758', 'li'], other: ['761', 'li'], head: '758 · January–September 2019' },
  { name: 'a reason', tag: 'dv-offence-trend', width: 400, figure: ['16 June 2024', 'p'], other: ['923', 'li'], head: '16 June 2024' },
  { name: 'another rule', tag: 'dv-offence-trend', width: 680, figure: ['from July 2023', '[style] p'], other: ['923', '[style] li'], head: 'from July 2023 no complaint needed' },
  { name: 'an event', tag: 'dv-campaign-timeline', figure: ['1 23 Sep Lower house approves', 'ol'], other: ['', 'p[id^=event-]'], head: '23 Sep 2020' },
  { name: 'what came after', tag: 'dv-campaign-timeline', figure: ['', 'p[id^=event-]'], other: ['', '[part=chart] ol'], head: '16 Jun 2024' },
  { name: 'a count of the table', tag: 'dv-petition-counter', table: true, figure: ['about 22,000', 'td'], other: ['over 80,000', 'td'], head: 'about 22,000 votes · Against the Bill' },
  { name: 'a stage of the table', tag: 'dv-attrition-funnel', table: true, figure: ['about 97,500', 'td'], other: ['2,500', 'td'], head: 'about 97,500 reports' },
  { name: 'a year of the table', tag: 'dv-offence-trend', table: true, figure: ['1,052', 'td'], other: ['919', 'td'], head: '1,052 · 2019' },
  { name: 'an event of the table', tag: 'dv-campaign-timeline', table: true, figure: ['', 'td'], other: ['', 'p[id^=event-]'], head: '1992' },
  { name: 'a number of the finding', tag: 'dv-offence-trend', table: true, figure: ['3,382', '[part=summary]'], other: ['1,052', 'td'], head: '3,382 · 2024' },
];

const ways: readonly (readonly [name: string, press: (element: Widget, figure: HTMLElement) => Promise<unknown>])[] = [
  ['a mouse', (_, figure) => clickOn(figure)],
  [
    'Enter',
    async (element, figure) => {
      await tabOn(element, figure);
      await press('Enter');
    },
  ],
  [
    'the space bar',
    async (element, figure) => {
      await tabOn(element, figure);
      await press(SPACE);
    },
  ],
];

for (const { name, tag, width, table, figure: words, other: otherWords, head } of CASES)
  describe(`the card of ${name}`, () => {
    const shown = async () => {
      const element = await read(tag, width ? { width } : {});
      if (table) await toggleTable(element);
      return { element, figure: figureOf(element, ...words) };
    };

    for (const [way, by] of ways)
      it(`opens by ${way}, in one action: who counted it, where it was seen, in which words`, async () => {
        const { element, figure } = await shown();
        expect(figure.localName).to.equal('button');
        expect(figure.getAttribute('aria-expanded')).to.equal('false');
        await by(element, figure);
        await until(() => all(element, '[part=card] q').length);
        const card = cardOf(element)!;
        expect(card.part.contains('card') && card.getAttribute('role')).to.equal('group');
        const heading = card.querySelector<HTMLElement>('b')!;
        expect(plain(heading.textContent)).to.contain(head);
        expect(card.getAttribute('aria-label')).to.equal(heading.textContent);
        expect(card.querySelectorAll('[part=sources]').length).to.be.greaterThan(0);
        expect(said(element), 'how it was seen').to.match(/\[(read in full|excerpt|copy only|cited, not seen)\]/);
        expect(focusIn(element) === heading, 'the reader is there').to.be.true;
        // WebKit scrolls to what has the focus a frame later.
        await until(() => heading.getBoundingClientRect().top < innerHeight, 'the card on screen');
        if (way !== 'a mouse') expectRing(element, heading);
        expect(expanded(element)).to.deep.equal([figure]);
        await expect(element).to.be.accessible();
      });

    it('closes by a second press, by Escape and by its ✕, and leads back to the figure', async () => {
      const { element, figure } = await shown();
      for (const close of [
        () => clickOn(figure),
        () => press('Escape'),
        () => clickOn(closeButton(cardOf(element)!)),
        async () => {
          await press('Tab');
          expect(focusIn(element) === closeButton(cardOf(element)!), 'the first stop in it').to.be.true;
          await press('Enter');
        },
      ]) {
        figure.focus();
        await press('Enter');
        expect(cardOf(element)?.checkVisibility()).to.be.true;
        await close();
        expect(cardOf(element)).to.equal(undefined);
        expect(expanded(element)).to.have.length(0);
        expect(focusIn(element) === figure, 'the very figure').to.be.true;
      }
      expect(all(element, 'tr:has(> td:only-child > div)'), 'no row is left').to.have.length(0);
    });

    it('gives way to the next one', async () => {
      const { element, figure } = await shown();
      const next = figureOf(element, ...otherWords);
      figure.click();
      const first = said(element);
      next.click();
      expect(said(element)).to.not.equal(first);
      expect(expanded(element)).to.deep.equal([next]);
      figure.click();
      expect(said(element)).to.equal(first);
    });

    it('tells the page which figure it is, when it opens and not when it closes', async () => {
      const { figure } = await shown();
      const ids: string[] = [];
      const hear = (event: Event) => ids.push((event as DvSelectEvent).id);
      document.addEventListener('dv-select', hear);
      figure.click();
      figure.click();
      figure.click();
      document.removeEventListener('dv-select', hear);
      expect(ids).to.deep.equal([figure.dataset['cites'], figure.dataset['cites']]);
    });
  });

describe('a card', () => {
  it('is no part of what Escape closes in a panel of tools', async () => {
    const element = await read('dv-petition-counter');
    figureOf(element, 'over 80,000').click();
    all(element, '[part=toolbar] button')
      .find(({ textContent }) => plain(textContent) === 'Download')!
      .click();
    await element.updateComplete;
    all(element, '[part=panel] button')[0]!.focus();
    await press('Escape');
    await until(() => !all(element, '[part=panel]').length);
    expect(cardOf(element)?.isConnected, 'it stays').to.be.true;
    await press('Escape');
    expect(cardOf(element)).to.equal(undefined);
  });

  it('names other counts with their reason, and its caveat', async () => {
    const element = await read('dv-petition-counter');
    await element.tools.whole();
    figureOf(element, 'about 22,000').click();
    expect(said(element)).to.match(/Also reported: [^.]*10,000/);
    const other = [...cardOf(element)!.querySelectorAll('p')].find(({ textContent }) =>
      /^Also reported/.test(plain(textContent)),
    )!;
    expect(plain(other.nextElementSibling?.textContent), 'whose that is').to.match(/\[/);
  });
});
