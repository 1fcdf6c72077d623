import type { DataError } from '../core/data-error.js';
import type { OwnReading } from '../own-data/reading.js';

/** Where an element's own data are, the strongest first: `data`, `src`, a table between its tags. */
export type OwnSource =
  | { readonly data: unknown }
  | { readonly src: string; readonly live?: LiveCount | null }
  | { readonly table: HTMLTableElement };

/** A count that is read again and again. */
export interface LiveCount {
  /** Where in the response the count is: a JSON pointer or a dotted path; `null`: the response is the count, or own data. */
  readonly path: string | null;
  /** Seconds between two requests, at least 60; 0: once. */
  readonly refresh: number;
}

/** Who wants own data, until the signal says that nobody does. */
export interface OwnWish<Data> {
  readonly signal: AbortSignal;
  readonly show: (reading: OwnReading<Data>) => void;
  readonly fail: (error: DataError) => void;
}

/** A table is data only when its header cells are column names; a table of the fallback is left alone. */
export function tableInside(element: Element): HTMLTableElement | null {
  // What stands in a placeholder stays there.
  const table = (element.closest('[data-dv-widget]') ?? element).querySelector('table');
  const names = [...(table?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent?.trim().toLowerCase());
  return names.includes('value') && /\b(period|year|id)\b/.test(names.join(' ')) ? table : null;
}
