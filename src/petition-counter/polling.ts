/** Politeness of live counts: when to ask a server again, so that what many readers have open does not take it down. */

const MINUTE = 60;
const LONGEST_BACKOFF = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** After so many failures in a row nothing is asked any more. */
export const MOST_FAILURES = 8;

export interface Attempt {
  /** Seconds between two requests as they were asked for: see `pollingInterval`. */
  readonly interval: number;
  /** Failures in a row, 0 after a success. */
  readonly failures: number;
  /** Seconds for which the server asked to be left alone; `null` when it did not. */
  readonly retryAfter: number | null;
  /** A random number, 0 ≤ random < 1. */
  readonly random: number;
}

/** The seconds between two requests that are kept to: 60 to a day; `Infinity`, which is never, for 0 and nonsense. */
export function pollingInterval(seconds: number): number {
  // Longer than 24 days would overflow a browser's timer, which then fires at once.
  return seconds > 0 && seconds < Infinity ? Math.min(Math.max(seconds, MINUTE), DAY) : Infinity;
}

/**
 * Milliseconds until the next request, or `null` for never. After a success the interval ±20 %. After a failure the
 * interval, doubled with each further one up to 15 minutes, and then anywhere within one interval more: those who
 * failed in the same second do not come back in the same second. A longer `retryAfter` takes the place of that wait, up
 * to a day.
 */
export function nextDelay({ interval, failures, retryAfter, random }: Attempt): number | null {
  const regular = pollingInterval(interval);
  if (regular === Infinity || failures >= MOST_FAILURES) return null;
  const wait =
    failures === 0 ? 0.8 * regular : Math.min(regular * 2 ** (failures - 1), Math.max(regular, LONGEST_BACKOFF));
  const spread = failures === 0 ? 0.4 * regular : regular;
  return 1000 * (Math.max(wait, Math.min(retryAfter ?? 0, DAY)) + random * spread);
}

/**
 * Reads the header `Retry-After`.
 * @param now milliseconds since 1970
 * @returns seconds, at least 0; `null` when there is no header or it is neither whole seconds nor an IMF-fixdate
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const date = imfFixdate(header);
  return date === null ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/**
 * True when a count was not confirmed for two intervals, or nobody knows when it was. A time in the future is a clock
 * that goes wrong, not a stale count; what is never asked again does not claim to be live.
 * @param asOf milliseconds since 1970
 * @param now milliseconds since 1970
 * @param interval seconds
 */
export function isStale(asOf: number, now: number, interval: number): boolean {
  return Number.isNaN(asOf) || now - asOf > 2 * 1000 * pollingInterval(interval);
}

const IMF_FIXDATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Milliseconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`, or `null`. `Date.parse` reads far too much. */
function imfFixdate(text: string): number | null {
  const [, day, month, year, ...clock] = IMF_FIXDATE.exec(text) ?? [];
  if (month === undefined) return null;
  const [hours, minutes, seconds] = clock.map(Number);
  const date = Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), hours, minutes, seconds);
  // Written back it is the same only if the calendar has that day, on that day of the week.
  return new Date(date).toUTCString() === text ? date : null;
}
