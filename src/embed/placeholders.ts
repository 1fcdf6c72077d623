import { WIDGETS, type Widget, isWidget, tagOf } from '../export/addresses.js';
import { isComplete } from '../ui/complete.js';
import { plainValue } from './plain-value.js';

const PLACEHOLDERS = 'figure[data-dv-widget], div[data-dv-widget], a[href*="/embed/"] > img[src*="/static/"]';
/** Address of a widget's own page. */
const PAGE = /\/embed\/([a-z-]+)\.([a-z]{2})\.html(?:[?#]|$)/;
/** Longer than any address, headline or list that a widget is given. */
const LONGEST_VALUE = 2_000;
const TAGS = WIDGETS.map(tagOf).join();
/** What is inside one of these is theirs already. */
const OURS = `[data-dv-widget],${TAGS}`;

const known = new WeakSet<Element>();
const warned = new Set<string>();

/** Makes widgets of all placeholders that there are and of those that come, each once. */
export function watchPlaceholders(): void {
  const upgradeAll = () => document.querySelectorAll<HTMLElement>(PLACEHOLDERS).forEach(upgrade);
  upgradeAll();
  document.addEventListener('DOMContentLoaded', upgradeAll);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) upgradeAll();
  }).observe(document, { childList: true, subtree: true });
}

/** A placeholder stays where it is, and as high; its content goes on as the element's, for readers and archives. */
function upgrade(found: HTMLElement): void {
  const place = found instanceof HTMLImageElement ? (found.parentElement as HTMLAnchorElement) : found;
  if (known.has(place) || !isComplete(place) || isTaken(place)) return;
  known.add(place);
  const wish = place instanceof HTMLAnchorElement ? ofLink(place) : ofPlaceholder(place);
  if (!wish) return;
  const element = document.createElement(tagOf(wish.widget));
  for (const [name, value] of wish.attributes) element.setAttribute(name, value);
  // Whatever the page's margins and lines make of it: what holds it must stay as high as it was.
  const holder = place instanceof HTMLAnchorElement ? (place.parentElement ?? place) : place;
  const before = holder.getBoundingClientRect().height;
  const { height } = found.getBoundingClientRect();
  element.style.cssText = `display: block; block-size: ${height}px`;
  if (place instanceof HTMLAnchorElement) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
  const reserved = height + before - holder.getBoundingClientRect().height;
  element.reservedHeight = reserved > 0 ? reserved : null;
  element.removeAttribute('style');
}

interface Wish {
  readonly widget: Widget;
  readonly attributes: readonly (readonly [string, string])[];
}

/** One whose values cannot be meant stays what it is: a shortened address leads elsewhere, without it others' figures stand there. */
function ofPlaceholder(place: HTMLElement): Wish | null {
  const widget = plainValue(place.dataset.dvWidget ?? '');
  if (!isWidget(widget)) return refused(`there is no widget "${widget.slice(0, 60)}"`);
  const tag = customElements.get(tagOf(widget)) as unknown as { observedAttributes: string[] };
  const attributes = [
    ...tag.observedAttributes.map((name) => [name, `data-dv-${name}`] as const),
    // A language in curly quotes is none, and would win over that of the page.
    ...['lang', 'data-dv-version'].map((name) => [name, name] as const),
  ].flatMap(([name, from]) => {
    const value = place.getAttribute(from);
    return value === null ? [] : [[name, plainValue(value)] as const];
  });
  const long = attributes.find(([, value]) => value.length > LONGEST_VALUE);
  return long ? refused(`${long[0]} is longer than ${LONGEST_VALUE} characters`) : { widget, attributes };
}

/** Said once, however many there are. */
function refused(why: string): null {
  if (!warned.has(why)) console.warn(`dv-widgets: ${why}`);
  warned.add(why);
  return null;
}

/** A visual editor leaves of a snippet only the picture with its link. */
function ofLink({ href }: HTMLAnchorElement): Wish | null {
  const [, widget = '', lang = ''] = PAGE.exec(href) ?? [];
  return isWidget(widget) ? { widget, attributes: [['lang', lang]] } : null;
}

/** In an editor it is markup, and a widget inside would be saved with it. A copy or a saved page has its widget already. */
const isTaken = (place: HTMLElement) =>
  place.isContentEditable || Boolean(place.parentElement?.closest(OURS) ?? place.querySelector(TAGS));
