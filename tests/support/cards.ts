import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { nextFrame } from './place.js';
import { all, plain, type Widget } from './readers.js';

/** The open card, of which there is one at most. */
export function cardOf(element: Element): HTMLElement | undefined {
  const [card, ...more] = all(element, '[part=card]');
  expect(more, 'one card at a time').to.have.length(0);
  return card;
}

/** Whether a card keeps the room of quotes that are on their way. */
export const keepsRoom = (card: Element): boolean => getComputedStyle(card.lastElementChild!).minHeight === '150px';

/** What an open card says; nothing where none is. */
export const said = (element: Element): string => plain(cardOf(element)?.textContent);

export const seen = (element: Element, selector: string): HTMLElement[] =>
  all(element, selector).filter((each) => each.checkVisibility());

/** The figure in a place whose words begin so. */
export function figureOf(element: Element, words: string, place = ''): HTMLElement {
  const found = seen(element, `${place} [data-cites]`).find(({ textContent }) => plain(textContent).startsWith(words));
  if (!found) throw new Error(`no figure "${words}"`);
  return found;
}

/** Shows the table, or takes it away. */
export async function toggleTable(element: Widget): Promise<void> {
  element.toggleTable();
  await element.updateComplete;
}

/** A press with the mouse, where a part is on screen. */
export async function clickOn(part: Element): Promise<void> {
  part.scrollIntoView({ block: 'center' });
  // Where it is now is where it will be when the mouse has come.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  const [{ left, top, width, height }] = part.getClientRects() as unknown as [DOMRect];
  await sendMouse({
    type: 'click',
    position: [left + width / 2, top + height / 2].map(Math.round) as [number, number],
  });
}

export const focusIn = (element: Element) => element.shadowRoot!.activeElement;

/** Figures that say that their card is open. */
export const expanded = (element: Element) => all(element, '[data-cites][aria-expanded=true]');
