import { TAGS, tagOf } from '../widgets.js';
import { isOurs } from '../ui/define.js';
import { isComplete } from '../ui/complete.js';
import { hostPage } from '../ui/host-page.js';
import { scaleOf } from '../ui/scale.js';
import { OURS, attributesOf, ofLink, ofPlaceholder } from './choice.js';
import { type Root, all, roots } from './roots.js';

const PLACEHOLDERS = 'figure[data-dv-widget],div[data-dv-widget],a[href*="/embed/"]';
/** Of a change of these, another widget comes, or one where there was none. */
export const ATTRIBUTES = [
  ...['lang', 'href', 'src', 'srcset', 'data-dv-widget', 'data-dv-version'],
  ...new Set(OURS.flatMap(attributesOf).map((name) => `data-dv-${name}`)),
];
/** What is inside a placeholder or a widget is theirs already. */
const TAKEN = `:is([data-dv-widget],${TAGS}) *`;
/** A widget that stands first in its figure, or before its link. */
const PLACED = '[data-dv-placed]';
/** So often a widget comes back that was thrown out: more is not by chance. */
const MOST_RETURNS = 20;

/**
 * Content stays where it is, for a framework may have made it and want it back. Only this hides it, and only while there
 * is a widget: reading views and archives, which know nothing of it, find all.
 */
const HIDDEN = `${PLACED}[state=loading],[data-dv-widget]>[state=ready]~*,${PLACED}[state=ready]+a{display:none!important}`;

/** The widget of each place, also one that was thrown out for good. */
const made = new WeakMap<Node, HTMLElement>();
/** The place of each widget, and how often it has come back there. */
const homes = new WeakMap<Node, { readonly place: HTMLElement; returns: number; isNew: boolean }>();
const links = new Set<HTMLElement>();
/** What has not come to its end yet. */
const waiting = new Set<HTMLElement>();
/** Trees with widgets. */
const hiding = new WeakSet<Root>();
let sheet: CSSStyleSheet | undefined;

const isOfWidgets = (node: Node) =>
  node instanceof Element && (node.matches(TAGS) || (node.localName === 'style' && node.textContent === HIDDEN));

/** The placeholder that a node belongs to. Of a form, a field may stand in place of the method. */
const placeOf = (node: Element) => Element.prototype.closest.call(node, PLACEHOLDERS) as HTMLElement | null;

/** Makes widgets of all placeholders in a node, and of the one that it belongs to, each once. */
export function upgradeIn(node: Element | Root): void {
  const around = node instanceof Element && placeOf(node);
  if (around) upgrade(around);
  all(node, PLACEHOLDERS).forEach(upgrade);
}

/** What its owner does to a place, the widget does too: it follows, or leaves. */
export function followOwners(records: readonly MutationRecord[]): void {
  let isOthers = false;
  for (const { target, attributeName, addedNodes, removedNodes } of records) {
    const isMore = ![...addedNodes].every(isOfWidgets);
    isOthers ||= isMore;
    if (target instanceof Element && (attributeName || isMore)) {
      const element = made.get(target);
      const isLost = element && (attributeName || element.parentNode !== target);
      if (isLost) forget(target);
      const found = isLost ? target : placeOf(target);
      if (found) upgradeIn(found);
    }
    removedNodes.forEach(comeBack);
  }
  for (const link of links) {
    const element = made.get(link);
    if (link.isConnected && !element?.isConnected) links.delete(link);
    else if (!link.isConnected || element?.nextElementSibling !== link) {
      forget(link);
      upgrade(link);
    }
  }
  const left = [...waiting];
  waiting.clear();
  left.forEach(upgrade);
  // Not of our own doing: whoever throws the sheet out wins.
  if (isOthers) for (const root of roots()) if (hiding.has(root)) hideIn(root);
}

/** Safari 16.0 knows only elements. A page may have set other sheets in place of this one. */
function hideIn(root: Root): void {
  hiding.add(root);
  const sheets = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (sheets) {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(HIDDEN);
    if (!sheets.includes(sheet)) sheets.push(sheet);
    return;
  }
  const home = root === hostPage ? (hostPage.head ?? hostPage.documentElement) : (root as ShadowRoot);
  if (![...home.children].some(isOfWidgets))
    home.append(Object.assign(hostPage.createElement('style'), { textContent: HIDDEN }));
}

/** A placeholder stays where it is, and as high. */
function upgrade(place: HTMLElement): void {
  if (made.has(place) || !place.isConnected || place.isContentEditable || place.matches(TAKEN)) return;
  if (!isComplete(place)) return void waiting.add(place);
  const isLink = place instanceof HTMLAnchorElement;
  // In a copy of a page, or a saved one, there is one that knows neither its place nor its room.
  const copy = isLink ? place.previousElementSibling : place.firstElementChild;
  if (copy?.matches(PLACED) && isOurs(copy.localName) && !homes.has(copy)) unwrap(copy);
  const choice = !place.querySelector(TAGS) && (isLink ? ofLink(place) : ofPlaceholder(place));
  if (!choice) return;
  const element = hostPage.createElement(tagOf(choice.widget));
  made.set(place, element);
  const home = { place, returns: 0, isNew: true };
  homes.set(element, home);
  setTimeout(() => (home.isNew = false));
  if (isLink) links.add(place);
  for (const [name, value] of choice.attributes) element.setAttribute(name, value);
  element.setAttribute('state', 'loading');
  element.dataset.dvPlaced = '';
  hideIn(place.getRootNode() === document ? hostPage : (place.getRootNode() as ShadowRoot));
  put(element, place);
  // Whatever the page's margins and lines make of it: what holds it must stay as high as it was. Measured while it is in
  // there, unseen: WebKit overlooks another state of what it has not laid out yet.
  const holder = isLink ? (place.parentElement ?? place) : place;
  const before = heightOf(holder);
  const height = heightOf(isLink ? (place.querySelector('img') as Element) : place);
  element.style.cssText = `display: block; block-size: ${height}px`;
  element.setAttribute('state', 'ready');
  // No style sheet hides bare words.
  for (const node of place.childNodes)
    if (node instanceof Text && node.data.trim()) {
      element.append(node.data);
      node.data = '';
    }
  const reserved = height + before - heightOf(holder);
  // While it is seen: loading, it is not.
  if (element.measured) element.measured.width = element.clientWidth;
  element.reservedHeight = reserved > 0 ? reserved : null;
  element.setAttribute('state', 'loading');
  element.removeAttribute('style');
}

const put = (element: Node, place: HTMLElement) =>
  place instanceof HTMLAnchorElement ? place.before(element) : place.prepend(element);

const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

function forget(place: Node): void {
  const element = made.get(place);
  if (element) unwrap(element);
  made.delete(place);
  links.delete(place as HTMLElement);
}

/**
 * What makes a page like another, node by node, throws a widget out: no markup of the page's has one. It comes back as it
 * was. But whoever throws it out in the moment in which it comes means it, and shall not get another.
 */
function comeBack(node: Node): void {
  const home = homes.get(node);
  if (!home || node.isConnected || !home.place.isConnected || made.get(home.place) !== node) return;
  if (!home.isNew && home.returns++ < MOST_RETURNS) put(node, home.place);
  // With the words that it had of its place.
  else home.place.append(...node.childNodes);
}

/** Of a form, too, whose fields stand in place of its methods. */
const heightOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element).height / scaleOf(element);
