import { isServer } from 'lit';
import type { DataError } from '../core/data-error.js';
import type { Loaded } from './load-state.js';
import { observer } from './observer.js';

/** Where an element's own data are, the strongest first: `data`, `src`, a table between its tags. */
export type OwnSource =
  { readonly data: unknown } | { readonly src: string } | LiveSource | { readonly table: HTMLTableElement };

/** An address that a count is read from. */
export interface LiveSource {
  readonly src: string;
  readonly live: LiveCount;
}

/** A count that is read again and again. */
export interface LiveCount {
  /** Where in the response the count is: a JSON pointer or a dotted path; `null`: the response is the count, or own data. */
  readonly path: string | null;
  /** Seconds between two requests, at least 60; 0: once. */
  readonly refresh: number;
}

/** Who awaits own data, until the signal says that nobody does. */
export interface OwnDataReceiver<Data> {
  readonly signal: AbortSignal;
  /** @param problems everything in them that is odd, what could not be read and what was not used */
  readonly show: (loaded: Loaded<Data>, problems?: readonly DataError[]) => void;
  readonly fail: (error: DataError) => void;
}

/** Column names of which a table that is data has one of each kind. */
const PLACE = /\b(?:period|year|date|id|name)\b/;
const FIGURE = /\b(?:value|title)\b/;

/** The element, or the whole of the figure that became one: a system may put a table beside it. */
export const placeOf = (element: Element): Element => element.closest('[data-dv-widget]') ?? element;

/** Tells when something else stands between the tags, or in the figure around it, until the returned function is called. */
export function followChildren(element: Element, changed: () => void): () => void {
  const following = observer('MutationObserver', changed);
  following.observe(placeOf(element), { childList: true });
  return () => following.disconnect();
}

/** Whether a page says that own data belong here, whatever has become of them. */
export function isMarkedOwn(element: Element): boolean {
  // A framework writes it where the element is not defined yet: own data are meant, and ours do not stand under her words.
  if (element.hasAttribute('data')) return true;
  if (isServer) return false;
  const place = placeOf(element);
  return place.matches('[data-dv-own]') || place.querySelector('[data-dv-own]') !== null;
}

/**
 * The table that is meant as own data: any, but for one that stands without a mark beside our own picture, or a link to
 * our page, and does not name its columns as data do. That one is a fallback.
 */
export function tableInside(element: Element): HTMLTableElement | null {
  const place = placeOf(element);
  const table =
    place.querySelector<HTMLTableElement>('[data-dv-own] table, table[data-dv-own]') ?? place.querySelector('table');
  const widget = element.localName.slice(3);
  const isBesideOurs = place.querySelector(`a[href*="/embed/${widget}."], img[src*="/static/${widget}."]`) !== null;
  return table && isBesideOurs && !isMarkedOwn(element) && !namesColumns(table) ? null : table;
}

function namesColumns({ rows }: HTMLTableElement): boolean {
  const names = [...(rows[0]?.cells ?? [])].map(({ textContent }) => textContent?.trim().toLowerCase()).join();
  return PLACE.test(names) && FIGURE.test(names);
}

/** What an element has to load in place of bundled data; `null`: nothing. */
export function ownSourceOf(
  element: Element & { readonly data: unknown; readonly src: string | null; readonly bundled: string | null },
): OwnSource | null {
  const { data, src, bundled } = element;
  if (data !== null) return { data };
  if (src !== null) return { src };
  const table = !isServer && (bundled === null || bundled === 'none') ? tableInside(element) : null;
  return table && { table };
}
