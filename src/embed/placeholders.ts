import { WIDGETS, type Widget, isEdition, isWidget, editionAttributes, tagOf, widgetOf } from '../widgets.js';
import { isComplete } from '../ui/complete.js';
import { hostPage } from '../ui/host-page.js';
import { observer } from '../ui/observer.js';
import { scaleOf } from '../ui/scale.js';
import { plainValue } from './plain-value.js';

const PLACEHOLDERS = 'figure[data-dv-widget], div[data-dv-widget], a[href*="/embed/"] > img[src*="/static/"]';
/** Address of an edition's own page. */
const PAGE = /\/embed\/([a-z-]+)\.([a-z]{2})\.html(?:[?#]|$)/;
/** Longer than any address, headline or list that a widget is given. */
const LONGEST_VALUE = 2_000;
const TAGS = WIDGETS.map(tagOf).join();

/** Of a change of these, another widget comes. */
const WISHES = /^(?:data-dv-|lang$|href$)/;
/** A link whose widget stands before it. */
const LINKED = '[data-dv-linked]+a';
/** What is inside a placeholder or a widget is theirs already. Not by `closest`: of a form around it, that may be a field. */
const TAKEN = `:is([data-dv-widget],${TAGS}) *,${LINKED}`;

/**
 * Content stays where it is, for a framework may have made it and want it back. Only this hides it, and only while there
 * is a widget: reading views and archives, which know nothing of it, find all.
 */
const HIDDEN = `:is([data-dv-widget]>*,[data-dv-linked])[state=loading],[data-dv-widget]>[state=ready]~*,[state=ready]${LINKED}{display:none!important}`;

/** The widget of each place; `null` where there is none to be. */
const made = new WeakMap<Node, HTMLElement | null>();
const links = new Set<Node>();
const warned = new Set<string>();
let sheet: CSSStyleSheet | undefined;
let style: HTMLStyleElement | undefined;

const isOurs = (node: Node) => node === style || (node instanceof HTMLElement && node.matches(TAGS));

/**
 * What its owner does to a place, the widget does too: it follows, or leaves. Whoever throws only the widget out shall
 * not get another.
 */
const following = observer('MutationObserver', (records) => {
  const changed = records.filter(({ target, attributeName, addedNodes }) =>
    attributeName
      ? WISHES.test(attributeName)
      : ![...addedNodes].every(isOurs) && made.get(target)?.parentNode !== target,
  );
  for (const { target } of changed) forget(target);
  for (const link of links) if (made.get(link)?.nextElementSibling !== link) forget(link);
  if (changed.length) upgradeAll();
});

/** Makes widgets of all placeholders that there are and of those that come, each once. */
export function watchPlaceholders(): void {
  upgradeAll();
  addEventListener('DOMContentLoaded', upgradeAll);
  following.observe(document, { childList: true, subtree: true });
}

function upgradeAll(): void {
  // Safari 16.0 knows only elements. A page may have set other sheets in place of this one.
  const sheets = hostPage.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (!sheets) {
    style ??= Object.assign(hostPage.createElement('style'), { textContent: HIDDEN });
    if (!style.isConnected) (hostPage.head ?? hostPage.documentElement).append(style);
  } else if (!sheet || !sheets.includes(sheet)) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIDDEN);
    sheets.push(sheet);
  }
  hostPage.querySelectorAll<HTMLElement>(PLACEHOLDERS).forEach(upgrade);
}

/** A placeholder stays where it is, and as high. */
function upgrade(found: HTMLElement): void {
  const place = found instanceof HTMLImageElement ? (found.parentElement as HTMLAnchorElement) : found;
  if (made.has(place) || !isComplete(place) || isTaken(place)) return;
  const isLink = place instanceof HTMLAnchorElement;
  const choice = isLink ? ofLink(place) : ofPlaceholder(place);
  const element = choice && hostPage.createElement(tagOf(choice.widget));
  made.set(place, element);
  following.observe(place, { attributes: true });
  if (!element) return;
  for (const [name, value] of choice.attributes) element.setAttribute(name, value);
  element.setAttribute('state', 'loading');
  if (isLink) {
    links.add(place);
    element.dataset.dvLinked = '';
    place.before(element);
  } else place.prepend(element);
  // Whatever the page's margins and lines make of it: what holds it must stay as high as it was. Measured while it is in
  // there, unseen: WebKit overlooks another state of what it has not laid out yet.
  const holder = isLink ? (place.parentElement ?? place) : place;
  const before = heightOf(holder);
  const height = heightOf(found);
  element.style.cssText = `display: block; block-size: ${height}px`;
  element.setAttribute('state', 'ready');
  // No style sheet hides bare words.
  for (const node of place.childNodes)
    if (node instanceof Text && node.data.trim()) {
      element.append(node.data);
      node.data = '';
    }
  const reserved = height + before - heightOf(holder);
  element.reservedHeight = reserved > 0 ? reserved : null;
  element.setAttribute('state', 'loading');
  element.removeAttribute('style');
}

function forget(place: Node): void {
  const element = made.get(place);
  element?.replaceWith(...element.childNodes);
  made.delete(place);
  links.delete(place);
}

interface WidgetChoice {
  readonly widget: Widget;
  readonly attributes: readonly (readonly [string, string])[];
}

/** One whose values cannot be meant stays what it is: a shortened address leads elsewhere, without it others' figures stand there. */
function ofPlaceholder(place: HTMLElement): WidgetChoice | null {
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
function ofLink({ href }: HTMLAnchorElement): WidgetChoice | null {
  const [, name = '', lang = ''] = PAGE.exec(href) ?? [];
  return isEdition(name)
    ? { widget: widgetOf(name), attributes: Object.entries({ lang, ...editionAttributes(name) }) }
    : null;
}

/** In an editor it is markup, and a widget inside would be saved with it. A copy or a saved page has its widget already. */
const isTaken = (place: HTMLElement) =>
  place.isContentEditable || place.matches(TAKEN) || place.querySelector(TAGS) !== null;

/** Of a form, too, whose fields stand in place of its methods. */
const heightOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element).height / scaleOf(element);
