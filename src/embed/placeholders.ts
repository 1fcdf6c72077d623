import { WIDGETS, type Widget, isWidget, tagOf } from '../export/addresses.js';
import { hostPage } from '../ui/host-page.js';

const PLACEHOLDERS = 'figure[data-dv-widget], div[data-dv-widget], a[href*="/embed/"] > img[src*="/static/"]';
/** Address of a widget's own page. */
const PAGE = /\/embed\/([a-z-]+)\.([a-z]{2})\.html(?:[?#]|$)/;
/** What content systems make of straight quotes, around a value: after a number a prime. Quotes within are a headline's own. */
const CURLY = /^\s*["'“”„«»‘’]+([^"“”„«»]*?)["'“”„«»‘’″′]+\s*$/;
const TAGS = WIDGETS.map(tagOf).join();
/** What is inside a placeholder or a widget is theirs already. */
const INSIDE_OURS = `:is([data-dv-widget],${TAGS}) *`;

const known = new WeakSet<Element>();
const warned = new Set<string>();

/** Makes widgets of all placeholders that there are and of those that come, each once. */
export function watchPlaceholders(): void {
  const upgradeAll = () => hostPage.querySelectorAll<HTMLElement>(PLACEHOLDERS).forEach(upgrade);
  upgradeAll();
  addEventListener('DOMContentLoaded', upgradeAll);
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
  const element = hostPage.createElement(tagOf(wish.widget));
  for (const [name, value] of wish.attributes) element.setAttribute(name, value);
  // Whatever the page's margins and lines make of it: what holds it must stay as high as it was.
  const holder = place instanceof HTMLAnchorElement ? (place.parentElement ?? place) : place;
  const before = heightOf(holder);
  const height = heightOf(found);
  element.style.cssText = `display: block; block-size: ${height}px`;
  if (place instanceof HTMLAnchorElement) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
  const reserved = height + before - heightOf(holder);
  element.reservedHeight = reserved > 0 ? reserved : null;
  element.removeAttribute('style');
}

interface Wish {
  readonly widget: Widget;
  readonly attributes: readonly (readonly [string, string])[];
}

function ofPlaceholder(place: HTMLElement): Wish | null {
  const widget = plain(place.dataset.dvWidget ?? '');
  if (!isWidget(widget)) {
    if (!warned.has(widget)) console.warn(`dv-widgets: there is no widget "${widget}"`);
    warned.add(widget);
    return null;
  }
  const tag = customElements.get(tagOf(widget)) as unknown as { observedAttributes: string[] };
  const given = (name: string, attribute = name) => {
    const value = place.getAttribute(attribute);
    return value === null ? [] : [[name, plain(value)] as const];
  };
  return {
    widget,
    attributes: [
      ...tag.observedAttributes.flatMap((name) => given(name, `data-dv-${name}`)),
      // A language in curly quotes is none, and would win over that of the page.
      ...given('lang'),
      ...given('data-dv-version'),
    ],
  };
}

/** A visual editor leaves of a snippet only the picture with its link. */
function ofLink({ href }: HTMLAnchorElement): Wish | null {
  const [, widget = '', lang = ''] = PAGE.exec(href) ?? [];
  return isWidget(widget) ? { widget, attributes: [['lang', lang]] } : null;
}

const plain = (value: string) => value.replace(CURLY, '$1').trim();

/** While the page is still being read, what has nothing behind it may not have come to its end. */
function isComplete(place: Element): boolean {
  if (hostPage.readyState !== 'loading') return true;
  // Not by `parentNode`: of a form around it, that may be a field of this name.
  const walker = hostPage.createTreeWalker(document);
  for (walker.currentNode = place; !walker.nextSibling();) if (!walker.parentNode()) return false;
  return true;
}

/** Of a form, too, whose fields stand in place of its methods. */
const heightOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element).height;

/** In an editor it is markup, and a widget inside would be saved with it. A copy or a saved page has its widget already. */
const isTaken = (place: HTMLElement) =>
  place.isContentEditable || place.matches(INSIDE_OURS) || place.querySelector(TAGS) !== null;
