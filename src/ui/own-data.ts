import { DataError } from '../core/data-error.js';
import type { Language } from '../locales/index.js';
import { ownDataMessages } from '../locales/own-data.js';
import { readOwn } from '../own-data/read.js';
import type { OwnReading } from '../own-data/reading.js';
import type { Widget } from '../widgets.js';
import { hostPage } from './host-page.js';
import { follow, today } from './live-count.js';
import { loadText } from './load-text.js';
import type { OwnSource, OwnWish } from './own-source.js';
import { cellsOf } from './table-cells.js';

/** Whoever it is said to. */
interface Reader {
  readonly language: Language;
}

const pageHost = () => location.host || hostPage.title;

/** Fetches, where it has to, and reads own data; tells whoever wishes for them, a live count again and again. */
export async function ownData<Data>(widget: Widget, source: OwnSource, wish: OwnWish<Data>): Promise<void> {
  // Who has left while this file was fetched wishes for nothing any more.
  if (wish.signal.aborted) return;
  if ('src' in source && source.live) return follow(source.src, source.live, wish);
  try {
    const reading = await readOnce<Data>(widget, source, wish.signal);
    if (!wish.signal.aborted) wish.show(reading);
  } catch (error) {
    if (wish.signal.aborted) return;
    if (!(error instanceof DataError)) throw error;
    wish.fail(error);
  }
}

async function readOnce<Data>(widget: Widget, source: OwnSource, signal: AbortSignal): Promise<OwnReading<Data>> {
  if ('src' in source) {
    const { text, address } = await loadText(source.src, signal);
    return readOwn(widget, { text }, { today: today(), whose: new URL(address).host });
  }
  const input = 'data' in source ? { object: source.data } : { cells: cellsOf(source.table) };
  return readOwn(widget, input, { today: today(), whose: pageHost() });
}

/** What to say above the drawing: of rows that could not be read, of a count that has grown old; `null`: nothing. */
export function noticeOf({ problems, isStale }: OwnReading<unknown>): ((reader: Reader) => string) | null {
  if (isStale) return ({ language }) => ownDataMessages(language).stale;
  const { length } = problems.filter(({ place, code }) => place.row !== undefined && code !== 'unknown-column');
  return length ? ({ language }) => ownDataMessages(language).unreadRows(length) : null;
}

/** What to say of data that could not be had; `kept`: older data are still shown. */
export const failureOf =
  (error: DataError, kept: boolean) =>
  ({ language }: Reader) =>
    ownDataMessages(language)[kept ? 'notRenewed' : 'notShown'](error);
