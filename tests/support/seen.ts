import { messagesFor } from '../../src/locales/index.js';
import type { Messages } from '../../src/locales/index.js';
import { all, plain } from './readers.js';

/** What a widget says in the language in which it is shown. */
export const messagesOf = (element: Element): Messages => messagesFor(all(element, 'figure')[0]!.lang);

/** The button that opens the notes: neither in the row of tools nor in what one of them has opened. */
export const notesButton = (element: Element): HTMLElement => all(element, 'figure > div > button[aria-expanded]')[0]!;

/** The button, or on a page of ours the link, to what has no room in a box of a fixed height. */
export const showAllButton = (element: Element): HTMLElement | undefined =>
  all(element, 'figure > div > [part=button]').find(({ textContent }) =>
    plain(textContent).startsWith(messagesOf(element).frame.showAll),
  );

/** The button to what has no room on one screen. */
export const restButtons = (element: Element): HTMLElement[] =>
  all(element, '[part=chart] button:not([aria-expanded])');

/** The ✕ of a card. */
export const closeButton = (card: Element): HTMLElement =>
  [...card.querySelectorAll('button')].find(({ textContent }) => plain(textContent) === '✕')!;

/** Paragraphs of the frame that say how to read it: of those without a part, that figures can be pressed. */
export function hints(element: Element): HTMLElement[] {
  const { frame, timeline } = messagesOf(element);
  return all(element, 'figure > p:not([part])').filter(({ textContent }) =>
    [frame.hint, timeline.hint].includes(textContent),
  );
}

/** And those that say what the figures do not show; of petitions, below their rows too. */
export const caveats = (element: Element): HTMLElement[] =>
  all(element, 'figure > p:not([part]), [part=chart] > ul ~ p').filter((each) => !hints(element).includes(each));

/** Whether something is there for those who listen, and cut down to nothing for those who see. */
export function isHeardOnly(part: Element | null): boolean {
  if (!part) return false;
  return getComputedStyle(part).clipPath === 'inset(50%)' || isHeardOnly(part.parentElement);
}

/** What a part says to those who see it. */
export function seenWords(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, each] of [...part.querySelectorAll('*')].entries()) if (isHeardOnly(each)) copies[index]!.remove();
  return plain(copy.textContent);
}

export const fillOf = (shape: Element): string => getComputedStyle(shape).fill;
export const isHollow = (shape: Element): boolean => fillOf(shape) === 'none';
/** Of a part of a year, and not of a whole one. */
export const isHatched = (shape: Element): boolean => fillOf(shape).includes('dv-hatched');

/** Bars by how their length is filled. */
export const hatchedBars = (element: Element): HTMLElement[] => barsWhere(element, isHatched);
export const solidBars = (element: Element): HTMLElement[] => barsWhere(element, (shape) => !isHatched(shape));

const barsWhere = (element: Element, is: (shape: Element) => boolean) =>
  all(element, '[part=bar]:has(> rect)').filter((bar) => is(bar.querySelector('rect')!));
