import { isOurs } from '../ui/define.js';
import { type Widget, WIDGETS, editionAttributes, isEdition, isWidget, tagOf, widgetOf } from '../widgets.js';
import { plainValue } from './plain-value.js';

/** Address of an edition's own page. */
const PAGE = /\/embed\/([a-z-]+)\.([a-z]{2})\.html(?:[?#]|$)/;
/** In that of its picture, which another host may serve for ours. */
const STATIC = /(?:\/|%2F)static(?:\/|%2F)/i;
/** Longer than any address, headline or list that a widget is given. */
const LONGEST_VALUE = 2_000;

const warned = new Set<string>();

/** What a place asks for. */
export interface WidgetChoice {
  readonly widget: Widget;
  readonly attributes: readonly (readonly [string, string])[];
}

/** One whose values cannot be meant stays what it is: a shortened address leads elsewhere, without it others' figures stand there. */
export function ofPlaceholder(place: HTMLElement): WidgetChoice | null {
  const widget = plainValue(place.dataset.dvWidget ?? '');
  if (!isWidget(widget)) return refused(`there is no widget "${widget.slice(0, 60)}"`);
  if (!OURS.includes(widget)) return null;
  const attributes = [
    ...attributesOf(widget).map((name) => [name, `data-dv-${name}`] as const),
    // A language in curly quotes is none, and would win over that of the page.
    ...['lang', 'data-dv-version'].map((name) => [name, name] as const),
  ].flatMap(([name, from]) => {
    const value = place.getAttribute(from);
    return value === null ? [] : [[name, plainValue(value)] as const];
  });
  const long = attributes.find(([, value]) => value.length > LONGEST_VALUE);
  return long ? refused(`${long[0]} is longer than ${LONGEST_VALUE} characters`) : { widget, attributes };
}

/** Those that this script has: a page may have one for each, of which each takes care of its own. */
export const OURS = WIDGETS.filter((widget) => isOurs(tagOf(widget)));

/** Those that an element takes. */
export const attributesOf = (widget: Widget): readonly string[] =>
  (customElements.get(tagOf(widget)) as unknown as { observedAttributes: string[] }).observedAttributes;

/** Said once, however many there are. */
function refused(why: string): null {
  if (!warned.has(why)) console.warn(`dv-widgets: ${why}`);
  warned.add(why);
  return null;
}

/**
 * A visual editor leaves of a snippet only the picture with its link. Where it is shown later than the rest, the picture's
 * address may wait in any attribute.
 */
export function ofLink(link: HTMLAnchorElement): WidgetChoice | null {
  const [, name = '', lang = ''] = PAGE.exec(link.href) ?? [];
  const pictures = isEdition(name) && OURS.includes(widgetOf(name)) ? [...link.querySelectorAll('img, source')] : [];
  return isEdition(name) && pictures.some(({ attributes }) => [...attributes].some(({ value }) => STATIC.test(value)))
    ? { widget: widgetOf(name), attributes: Object.entries({ lang, ...editionAttributes(name) }) }
    : null;
}
