import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import { cardOf, expanded, figureOf, focusIn, said, seen, toggleTable } from '../support/cards.js';
import { until } from '../support/place.js';
import { all, plain, read, TAGS, type Widget } from '../support/readers.js';
import { closeButton } from '../support/seen.js';
import { folds, signsOf } from '../support/timeline-on-page.js';

const speaks = (element: Widget, language: string) => until(() => all(element, 'figure')[0]?.lang === language);

/** Opens the first figure there is, in the drawing or the table, and the same from then on by its id. */
async function openFirst(element: Widget): Promise<string> {
  if (!seen(element, '[part=chart] [data-cites]').length) await toggleTable(element);
  const figure = seen(element, '[part=chart] [data-cites], td [data-cites]')[0]!;
  figure.click();
  return figure.dataset['cites']!;
}

/** The card stands at the figure that it is about, and no other figure says that it is open. */
function expectAt(element: Widget, id: string): void {
  const [opener, ...more] = expanded(element);
  expect(more).to.have.length(0);
  expect(opener?.dataset['cites']).to.equal(id);
  const row = opener!.closest('tr');
  if (row) expect(row.nextElementSibling!.contains(cardOf(element)!)).to.be.true;
}

/** No card is open and unseen, or without its figure. Gives whether one is open. */
function expectSeen(element: Widget): boolean {
  const card = cardOf(element);
  expect(card?.checkVisibility() ?? true).to.be.true;
  expect(expanded(element)).to.have.length(card ? 1 : 0);
  return card !== undefined;
}

/** What opens the events of a lane. */
const eventsOf = (element: Element, lane: 'for' | 'law') =>
  all(element, '[part=event]')
    .filter((event) => signsOf(event, lane).length)
    .map((event) => event.querySelector<HTMLElement>('[data-cites]')!);

describe('an open card', () => {
  for (const tag of TAGS)
    it(`speaks another language when <${tag}> does, and stays where it is`, async () => {
      const element = await read(tag);
      await element.tools.whole();
      const id = await openFirst(element);
      const english = said(element);
      for (const language of ['ru', 'kk', 'en'] as const) {
        element.parentElement!.lang = language;
        await speaks(element, language);
        expectAt(element, id);
        const { close, seen: labels } = messagesFor(language).frame;
        expect(closeButton(cardOf(element)!).getAttribute('aria-label')).to.equal(close);
        expect(Object.values(labels).some((label) => said(element).includes(`[${label}]`))).to.be.true;
        if (language !== 'en') expect(said(element)).to.not.equal(english);
      }
      expect(said(element)).to.equal(english);
      closeButton(cardOf(element)!).click();
      expect((focusIn(element) as HTMLElement | null)?.dataset['cites']).to.equal(id);
    });

  it('stays at its event when others before it are hidden', async () => {
    const element = await read('dv-campaign-timeline');
    for (const fold of folds(element)) fold.click();
    await element.updateComplete;
    const figure = eventsOf(element, 'for')[0]!;
    const id = figure.dataset['cites']!;
    figure.click();
    const words = said(element);
    const hasFocus = () => focusIn(element) === cardOf(element)!.querySelector('b');
    const [law] = all(element, '[part=filter] input') as HTMLInputElement[];
    for (const isShown of [false, true]) {
      law!.click();
      expect(law!.checked).to.equal(isShown);
      await element.updateComplete;
      expectAt(element, id);
      expect(hasFocus(), 'whoever reads it goes on there').to.be.true;
      expect(said(element)).to.equal(words);
      expect(cardOf(element)!.closest('li')!.id).to.equal(`event-${id}`);
    }
  });

  it('goes with its event when that is hidden', async () => {
    const element = await read('dv-campaign-timeline');
    for (const fold of folds(element)) fold.click();
    await element.updateComplete;
    eventsOf(element, 'law')[3]!.click();
    const [law] = all(element, '[part=filter] input') as HTMLInputElement[];
    law!.click();
    await element.updateComplete;
    expect(cardOf(element)).to.equal(undefined);
    expect(expanded(element)).to.have.length(0);
    law!.click();
    await element.updateComplete;
    expect(cardOf(element), 'and does not come back by itself').to.equal(undefined);
  });

  it('stays at its year, or goes with it, when other years are shown', async () => {
    const element = await read('dv-offence-trend', { width: 400 });
    const figure = figureOf(element, '923', 'li');
    const id = figure.dataset['cites']!;
    figure.click();
    const year = plain(figure.closest('li')!.querySelector('span')!.textContent);
    for (const from of ['2018', '2010', '2019']) {
      element.setAttribute('from', from);
      await element.updateComplete;
      expectAt(element, id);
      const row = cardOf(element)!.closest('li')!;
      expect(plain(row.querySelector('span')!.textContent), `from ${from}`).to.equal(year);
    }
    element.setAttribute('from', String(Number(year) + 1));
    await element.updateComplete;
    expect(cardOf(element)).to.equal(undefined);
    expect(expanded(element)).to.have.length(0);
  });

  it('stays at its row of the table when that is drawn anew', async () => {
    const element = await read('dv-offence-trend');
    await toggleTable(element);
    const figure = figureOf(element, '923', 'td');
    const id = figure.dataset['cites']!;
    figure.click();
    element.setAttribute('from', '2018');
    await element.updateComplete;
    expectAt(element, id);
    expect(plain(expanded(element)[0]!.textContent)).to.match(/^923\b/);
  });

  it('closes with the table that it stands in, or is seen elsewhere', async () => {
    for (const width of [320, 560, 640])
      for (const tag of TAGS) {
        const element = await read(tag, { width });
        await toggleTable(element);
        all(element, 'td [data-cites]')[0]!.click();
        await toggleTable(element);
        const isOpen = expectSeen(element);
        // The first event waits in a closed group.
        expect(isOpen, `${tag} ${width}`).to.equal(tag !== 'dv-campaign-timeline');
      }
  });

  it('closes with the notes that it stands in, or is seen elsewhere', async () => {
    for (const width of [320, 560, 640]) {
      const element = await read('dv-offence-trend', { width });
      element.toggleNotes();
      await element.updateComplete;
      seen(element, '[part=notes] [data-cites]')[0]!.click();
      element.toggleNotes();
      await element.updateComplete;
      expect(expectSeen(element), `${width}`).to.be.true;
    }
  });

  it('goes when other data are shown', async () => {
    const element = await read('dv-petition-counter');
    all(element, '[part=chart] [data-cites]')[0]!.click();
    element.data = { rows: [{ name: 'A petition', value: 12 }] };
    await until(() => plain(element.shadowRoot!.textContent).includes('A petition'));
    expect(cardOf(element)).to.equal(undefined);
  });

  it('is not drawn anew with its widget: what a reader has selected in it stays', async () => {
    const element = await read('dv-petition-counter');
    await element.tools.whole();
    all(element, '[part=chart] [data-cites]')[0]!.click();
    const card = cardOf(element)!;
    const quote = card.querySelector('q')!;
    element.requestUpdate();
    await element.updateComplete;
    expect(cardOf(element) === card && card.querySelector('q') === quote).to.be.true;
    expect(focusIn(element) === card.querySelector('b')).to.be.true;
  });
});
