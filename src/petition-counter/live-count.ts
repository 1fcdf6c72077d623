import { DataError } from '../core/data-error.js';
import { read } from '../own-data/read.js';
import { hostPage } from '../ui/host-page.js';
import { loadedOf, messagesIn, today } from '../ui/own-data.js';
import type { Notice } from '../ui/load-state.js';
import type { LiveSource, OwnDataReceiver } from '../ui/own-source.js';
import type { Petitions } from './data.js';
import { livePetition } from './live-reading.js';
import { petitionsReader } from './own.js';
import { subscribe } from './poller.js';
import { pollingInterval } from './polling.js';

/** Reads a count until nobody awaits it any more. */
export function followCount(
  { src, live: { path, refresh } }: LiveSource,
  { signal, show, fail }: OwnDataReceiver<Petitions>,
): void {
  const address = new URL(src, hostPage.baseURI);
  const whose = address.host;
  const interval = pollingInterval(refresh);
  let aging: ReturnType<typeof setTimeout> | undefined;
  const stop = subscribe(address.href, {
    interval: refresh,
    onText(text, at) {
      try {
        const isCount = path !== null || /^\s*\d+\s*$/.test(text);
        const reading = isCount
          ? livePetition({ text, path: path ?? '', address: address.href, whose, ...momentOf(at) })
          : read(petitionsReader, { text }, { today: today(), whose });
        const loaded = loadedOf(reading);
        show(loaded, reading.problems);
        clearTimeout(aging);
        const notice: Notice = (_, pack) => messagesIn(pack).stale;
        if (interval < Infinity) aging = setTimeout(() => show({ ...loaded, notice }), 2_000 * interval);
      } catch (error) {
        if (error instanceof DataError) fail(error);
        else throw error;
      }
    },
    onFailure: fail,
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(aging);
  });
}

/** The reader's own day and time of day. */
function momentOf(at: number): { day: string; time: string } {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}
