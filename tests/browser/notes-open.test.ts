import { expect, html } from '@open-wc/testing';
import type { PetitionCounter } from '../../src/petition-counter/element.js';
import '../../src/petition-counter/element.js';
import { place, until } from '../support/place.js';
import { notesButton, showAllButton } from '../support/seen.js';

const notesOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=notes]')!;
const isOpen = (element: Element) => {
  const { hidden } = notesOf(element);
  const button = notesButton(element);
  // They are told as what they are.
  expect(button.getAttribute('aria-expanded')).to.equal(String(!hidden));
  return !hidden;
};
const tableOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=table]')!;
const counter = (open?: string) =>
  open === undefined
    ? html`<dv-petition-counter></dv-petition-counter>`
    : html`<dv-petition-counter open=${open}></dv-petition-counter>`;

describe('notes', () => {
  // The first one, since quotes that are there come with the press.
  it('leave a reader where she has gone on to, when what they say comes', async () => {
    const element = await place<PetitionCounter>(counter());
    const below = document.createElement('div');
    below.style.height = '4000px';
    element.after(below);
    const summary = notesButton(element);
    summary.focus();
    summary.click();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    const gone = scrollY;
    expect(summary.getBoundingClientRect().bottom).to.be.below(0);
    await until(() => element.shadowRoot!.querySelector('[part=notes] a'));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(summary.getBoundingClientRect().bottom).to.be.below(0);
    expect(scrollY).to.be.at.least(gone);
    below.remove();
  });

  for (const [open, notes, table] of [
    [undefined, false, false],
    ['', false, false],
    ['notes', true, false],
    ['table', false, true],
    [' table  notes ', true, true],
    ['note tables', false, false],
  ] as const)
    it(`with open=${JSON.stringify(open)} are ${notes ? 'open' : 'closed'} at first, and the table ${table ? 'too' : 'not'}`, async () => {
      const element = await place<PetitionCounter>(counter(open));
      expect(isOpen(element)).to.equal(notes);
      expect(tableOf(element).hidden).to.equal(!table);
    });

  it('are open on paper only, and stay open where a reader has opened them', async () => {
    const [closed, opened] = [await place<PetitionCounter>(counter()), await place<PetitionCounter>(counter('notes'))];
    dispatchEvent(new Event('beforeprint'));
    expect([closed, opened].map((each) => isOpen(each))).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect([closed, opened].map((each) => isOpen(each))).to.deep.equal([false, true]);
    closed.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(isOpen(closed)).to.equal(false);
  });

  it('fill the room that a page has kept and the first state leaves empty, once', async () => {
    const element = await place<PetitionCounter>(counter());
    element.reservedHeight = 2_000;
    await until(() => isOpen(element));
    expect(element.getBoundingClientRect().height).to.equal(2_000);
    element.notesOpen = false;
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  it('stay closed in a room that is full, or nearly', async () => {
    const free = await place<PetitionCounter>(counter());
    const height = free.getBoundingClientRect().height;
    for (const room of [200, height, height + 30]) {
      const element = await place<PetitionCounter>(counter());
      element.reservedHeight = room;
      await element.updateComplete;
      // What would open them waits for what they say.
      await element.tools.whole();
      await element.updateComplete;
      expect(isOpen(element), `${room} px`).to.equal(false);
    }
  });

  it('stay closed in a full room that was hidden at first', async () => {
    const element = await place<PetitionCounter>(counter());
    element.parentElement!.style.display = 'none';
    element.reservedHeight = 200;
    await element.updateComplete;
    element.parentElement!.style.display = '';
    await until(() => showAllButton(element));
    expect(isOpen(element)).to.equal(false);
  });

  for (const style of ['columns: 240px', 'transform: scale(0.5)'])
    it(`stay closed in a full room, however it looks from outside: ${style}`, async () => {
      const element = await place<PetitionCounter>(counter());
      element.parentElement!.setAttribute('style', style);
      element.reservedHeight = 300;
      await until(() => showAllButton(element));
      await element.tools.whole();
      expect(isOpen(element)).to.equal(false);
    });

  it('open by their button, close by a second press, and let go of the room that a page has kept', async () => {
    const element = await place<PetitionCounter>(counter());
    element.reservedHeight = 200;
    await until(() => showAllButton(element));
    const button = notesButton(element);
    button.click();
    await until(() => !showAllButton(element));
    expect(isOpen(element)).to.equal(true);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(400);
    button.click();
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  it('let go of that room for a card and for the table, too', async () => {
    for (const selector of ['[part=chart] [data-cites]', '[part=toolbar] button']) {
      const element = await place<PetitionCounter>(counter());
      element.reservedHeight = 200;
      await until(() => showAllButton(element));
      element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      await until(() => !showAllButton(element));
      expect(element.getBoundingClientRect().height, selector).to.be.greaterThan(400);
      expect(isOpen(element)).to.equal(false);
    }
  });

  it('have all cards for paper, which nobody sees on screen', async () => {
    const element = await place<PetitionCounter>(counter('notes'));
    await element.tools.whole();
    const [cards] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part=notes] > div');
    expect(cards!.checkVisibility()).to.equal(false);
    const heads = [...cards!.querySelectorAll('p > b')].map(({ textContent }) => textContent!.replace(/\s/g, ' '));
    for (const head of ['over 80,000 votes · For the Bill', 'about 22,000 votes · Against the Bill'])
      expect(heads.some((each) => each.startsWith(head))).to.equal(true);
    expect(cards!.querySelectorAll('q').length).to.be.greaterThan(1);
    expect(cards!.textContent).to.contain('10,000');
  });
});
