import { DataError } from '../core/data-error.js';
import { pollingInterval } from '../core/polling.js';
import { livePetition } from '../own-data/live.js';
import { readOwn } from '../own-data/read.js';
import type { OwnReading } from '../own-data/reading.js';
import { hostPage } from './host-page.js';
import type { LiveCount, OwnWish } from './own-source.js';
import { subscribe } from './poller.js';

const DAY = 86_400_000;
/** As days since 1970. */
export const today = () => Math.floor(Date.now() / DAY);

/** Reads a count until nobody wishes for it any more. */
export function follow<Data>(src: string, { path, refresh }: LiveCount, { signal, show, fail }: OwnWish<Data>): void {
  const address = new URL(src, hostPage.baseURI);
  const whose = address.host;
  const interval = pollingInterval(refresh);
  let aging: ReturnType<typeof setTimeout> | undefined;
  const stop = subscribe(address.href, {
    interval: refresh,
    onText(text, at) {
      try {
        const isCount = path !== null || /^\s*\d+\s*$/.test(text);
        const read = isCount
          ? livePetition({ text, path: path ?? '', address: address.href, whose, ...momentOf(at) })
          : readOwn('petition-counter', { text }, { today: today(), whose });
        const reading = read as OwnReading<Data>;
        show(reading);
        clearTimeout(aging);
        if (interval < Infinity) aging = setTimeout(() => show({ ...reading, isStale: true }), 2_000 * interval);
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
