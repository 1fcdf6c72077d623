import type { DataError } from '../core/data-error.js';
import { MOST_FAILURES, nextDelay, pollingInterval, retryAfterSeconds } from './polling.js';
import { hostPage } from '../ui/host-page.js';
import { StatusError, loadText } from '../ui/load-text.js';

export interface PollerSubscriber {
  /** Seconds between two requests, at least 60; 0 to ask once only. */
  readonly interval: number;
  /** @param at when the text arrived, in milliseconds since 1970 */
  onText(text: string, at: number): void;
  /** What was shown stays true for the time it was shown with. */
  onFailure(error: DataError): void;
}

/** What a poller knows of the world. Tests bring their own. */
export interface PollerWorld {
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 ≤ random < 1 */
  random(): number;
  load(address: string, signal: AbortSignal): Promise<{ readonly text: string }>;
  /** Calls once after some milliseconds, unless the function that it returns is called before. */
  wait(milliseconds: number, call: () => void): () => void;
  visible(): boolean;
  online(): boolean;
  /** Calls whenever `visible` or `online` may have changed, until the function that it returns is called. */
  watch(changed: () => void): () => void;
}

/**
 * Asks one address again and again for everyone who wants it, politely (`polling.ts`), and only while the page is
 * seen and online. What is due meanwhile is made up for by one request.
 */
export class Poller {
  readonly #address: string;
  readonly #world: PollerWorld;
  readonly #subscribers = new Set<PollerSubscriber>();
  /** When the next request is due: at once, if there was none yet. */
  #due = -Infinity;
  /** The interval that `#due` was reckoned with. */
  #interval = Infinity;
  /** When the last attempt ended; `null` before. */
  #ended: number | null = null;
  #failures = 0;
  #retryAfter: number | null = null;
  #text: { readonly text: string; readonly at: number } | null = null;
  #error: DataError | null = null;
  #request: AbortController | null = null;
  #cancelTimer = () => {};
  #unwatch: (() => void) | null = null;

  constructor(address: string, world: PollerWorld) {
    this.#address = address;
    this.#world = world;
  }

  /** True when nobody would notice if another poller took over. One that has to wait, or gave up, is remembered. */
  get forgettable(): boolean {
    const waits = this.#due > this.#world.now() && this.#due < Infinity;
    return !this.#subscribers.size && !this.#request && !waits && this.#failures < MOST_FAILURES;
  }

  /**
   * The shortest interval of all subscribers counts. Who comes later hears at once how things stand, without a request.
   * @returns a function that ends it; after the last one nothing is asked any more
   */
  subscribe(subscriber: PollerSubscriber): () => void {
    const one: PollerSubscriber = {
      interval: pollingInterval(subscriber.interval),
      onText: (text, at) => subscriber.onText(text, at),
      onFailure: (error) => subscriber.onFailure(error),
    };
    this.#subscribers.add(one);
    this.#unwatch ??= this.#world.watch(() => this.#proceed());
    const [text, error] = [this.#text, this.#error];
    if (text) this.#tell(one, () => one.onText(text.text, text.at));
    if (error) this.#tell(one, () => one.onFailure(error));
    if (one.interval < this.#interval) this.#plan();
    this.#proceed();
    return () => {
      this.#subscribers.delete(one);
      // An element that is moved on the page leaves and comes back before this.
      queueMicrotask(() => this.#rest());
    };
  }

  #plan(): void {
    if (this.#ended === null) return;
    this.#interval = Math.min(...[...this.#subscribers].map(({ interval }) => interval));
    const delay = nextDelay({
      interval: this.#interval,
      failures: this.#failures,
      retryAfter: this.#retryAfter,
      random: this.#world.random(),
    });
    this.#due = delay === null ? Infinity : this.#ended + delay;
  }

  #proceed(): void {
    this.#cancelTimer();
    if (this.#request || !this.#subscribers.size || !this.#world.visible() || !this.#world.online()) return;
    const wait = this.#due - this.#world.now();
    if (wait <= 0) void this.#ask();
    else if (wait < Infinity) this.#cancelTimer = this.#world.wait(wait, () => this.#proceed());
  }

  async #ask(): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const { text } = await this.#world.load(this.#address, request.signal);
      if (this.#request === request) this.#succeeded(text);
    } catch (error) {
      if (this.#request === request) this.#failed(error as DataError);
    }
  }

  #succeeded(text: string): void {
    const at = this.#world.now();
    this.#text = { text, at };
    this.#error = null;
    this.#failures = 0;
    this.#retryAfter = null;
    this.#settled();
    for (const one of this.#subscribers) this.#tell(one, () => one.onText(text, at));
  }

  #failed(error: DataError): void {
    if (!this.#world.online()) {
      // The network's fault, not the server's: still due, and nobody needs to hear of it.
      this.#request = null;
      return;
    }
    const asked = error instanceof StatusError && [429, 503].includes(error.status) ? error.retryAfter : null;
    this.#error = error;
    this.#failures += 1;
    this.#retryAfter = retryAfterSeconds(asked, this.#world.now());
    this.#settled();
    for (const one of this.#subscribers) this.#tell(one, () => one.onFailure(error));
  }

  #settled(): void {
    this.#request = null;
    this.#ended = this.#world.now();
    this.#plan();
    this.#proceed();
  }

  #rest(): void {
    if (this.#subscribers.size) return;
    this.#cancelTimer();
    this.#unwatch?.();
    this.#unwatch = null;
    const request = this.#request;
    this.#request = null;
    request?.abort();
  }

  /** Later, so that a subscriber that throws or leaves does not disturb the others. */
  #tell(one: PollerSubscriber, say: () => void): void {
    queueMicrotask(() => {
      if (this.#subscribers.has(one)) say();
    });
  }
}

const browser: PollerWorld = {
  now: () => Date.now(),
  random: () => Math.random(),
  load: loadText,
  wait: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  visible: () => hostPage.visibilityState !== 'hidden',
  online: () => navigator.onLine !== false,
  watch: (changed) => {
    const events = ['visibilitychange', 'online', 'offline'];
    for (const type of events) addEventListener(type, changed);
    return () => {
      for (const type of events) removeEventListener(type, changed);
    };
  },
};

const pollers = new Map<string, Poller>();

/**
 * Asks an address at once and then every so often, for all counters of the page together.
 * @param address as `loadText` takes it
 * @returns a function that ends the subscription
 */
export function subscribe(address: string, subscriber: PollerSubscriber): () => void {
  const key = absolute(address);
  for (const [other, poller] of pollers) if (other !== key && poller.forgettable) pollers.delete(other);
  const poller = pollers.get(key) ?? new Poller(key, browser);
  pollers.set(key, poller);
  return poller.subscribe(subscriber);
}

/** One spelling of an address. What is not an address is left to `loadText` to refuse. */
function absolute(address: string): string {
  try {
    return new URL(address, hostPage.baseURI).href;
  } catch {
    return address;
  }
}
