import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { colourOf, contrast } from '../accessibility/colours.js';
import { nameOf } from '../accessibility/layout.js';
import { all } from './readers.js';

/** Firefox's driver knows the key by its character only. */
export const SPACE = navigator.userAgent.includes('Firefox') ? ' ' : 'Space';

/** WebKit's driver cannot hold a key down. */
const CAN_HOLD = /Chrome|Firefox/.test(navigator.userAgent);

export const press = (key: string) => sendKeys({ press: key });

export const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

/** Whatever keys can reach, in reading order. */
export const stopsOf = (element: Element) =>
  all(element, 'a[href], button, input, summary, [tabindex="0"]').filter(
    (part) => part.tabIndex >= 0 && part.checkVisibility(),
  );

/** Walks through an element by Tab and back, as a reader does, and says what was met that should not have been. */
export async function walk(element: Element): Promise<void> {
  const before = button('before');
  const after = button('after');
  element.before(before);
  element.after(after);
  const stops = stopsOf(element);
  before.focus();
  for (const stop of stops) {
    await press('Tab');
    expect(name(focused(element)), 'in reading order').to.equal(name(stop));
    expectRing(element, stop);
  }
  await press('Tab');
  expect(document.activeElement, 'and out at the end').to.equal(after);
  if (CAN_HOLD) {
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(name(focused(element)), 'and in again from there').to.equal(name(stops.at(-1)));
  }
  before.remove();
  after.remove();
}

/** Goes on by Tab until a part has the focus. */
export async function tabTo(element: Element, part: Element): Promise<void> {
  for (let tries = 0; focused(element) !== part; tries++) {
    if (tries > 200) throw new Error(`keys do not reach ${nameOf(part)}`);
    await press('Tab');
  }
}

/** Comes to a part by Tab from the stop before it, or from before the element: by a key, whatever was clicked before. */
export async function tabOn(element: Element, part: Element): Promise<void> {
  const stops = stopsOf(element);
  const start = button('before');
  element.before(start);
  (stops[stops.findIndex((stop) => stop === part) - 1] ?? start).focus();
  await tabTo(element, part);
  start.remove();
}

/** A ring in two colours, so that one of them stands out from whatever is around; and where it can be seen. */
export function expectRing(element: Element, part: Element): void {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
  const surface = colourOf(element, 'var(--_surface)');
  expect(outlineStyle, name(part)).to.not.equal('none');
  expect(parseFloat(outlineWidth), name(part)).to.be.at.least(2);
  expect(contrast(outlineColor, surface), name(part)).to.be.at.least(3);
  // WebKit draws no shadow around its own checkbox, which stands on the surface anyway.
  if (part.localName !== 'input') expect(boxShadow, name(part)).to.contain(surface);
  const { top, bottom, width, height } = part.getBoundingClientRect();
  expect(width > 1 && height > 1, `${name(part)} can be seen`).to.be.true;
  expect(bottom > 0 && top < innerHeight, `${name(part)} is on screen`).to.be.true;
}

/** From a figure to its card by Enter, and back to the same figure by Escape. */
export async function thereAndBack(element: Element, figure: HTMLElement): Promise<void> {
  await tabTo(element, figure);
  await press('Enter');
  const [card] = all(element, '[part=card]');
  expect(figure.getAttribute('aria-expanded')).to.equal('true');
  expect(focused(element)?.matches('[part=card] b[tabindex]'), 'the heading of the card').to.be.true;
  expectRing(element, focused(element)!);
  await press('Escape');
  expect(card?.isConnected, 'closed').to.be.false;
  expect(figure.getAttribute('aria-expanded')).to.equal('false');
  expect(focused(element) === figure, 'the very figure').to.be.true;
}

function button(words: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { textContent: words });
}

const name = (part: Element | null | undefined) => (part ? nameOf(part) : 'nothing');
