import type { DataError } from '../../src/core/data-error.js';
import { Poller, type PollerSubscriber, type PollerWorld } from '../../src/petition-counter/poller.js';

export const START = Date.UTC(2020, 8, 23, 10);
export const MINUTE = 60_000;
/** A world whose clock a test moves, with a server that answers as it is told: at first with the number of the request. */
export class FakeWorld implements PollerWorld {
  readonly requests: number[] = [];
  readonly signals: AbortSignal[] = [];
  readonly watchers = new Set<() => void>();
  readonly #timers = new Map<() => void, number>();
  #now = START;
  #visible = true;
  #online = true;
  answer: (signal: AbortSignal) => Promise<string> = () => Promise.resolve(`${this.requests.length}`);

  now = () => this.#now;
  random = () => 0.5;
  visible = () => this.#visible;
  online = () => this.#online;

  async load(_address: string, signal: AbortSignal) {
    this.requests.push(this.#now - START);
    this.signals.push(signal);
    return { text: await this.answer(signal) };
  }

  wait(milliseconds: number, call: () => void) {
    const timer = () => call();
    this.#timers.set(timer, this.#now + milliseconds);
    return () => void this.#timers.delete(timer);
  }

  watch(changed: () => void) {
    this.watchers.add(changed);
    return () => void this.watchers.delete(changed);
  }

  set({ visible = this.#visible, online = this.#online }) {
    this.#visible = visible;
    this.#online = online;
    for (const changed of this.watchers) changed();
  }

  get timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass, with everything that falls due, in its order. */
  async pass(milliseconds: number) {
    const end = this.#now + milliseconds;
    for (;;) {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      const [timer, time] = [...this.#timers].sort(([, one], [, other]) => one - other)[0] ?? [];
      if (!timer || time === undefined || time > end) break;
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, time);
      timer();
    }
    this.#now = end;
  }
}

/** Writes down what it hears. */
export class Listener implements PollerSubscriber {
  readonly heard: string[] = [];
  readonly times: number[] = [];
  readonly interval: number;

  constructor(interval = 60) {
    this.interval = interval;
  }

  onText(text: string, at: number) {
    this.heard.push(text);
    this.times.push(at - START);
  }

  onFailure(error: DataError) {
    this.heard.push(error.code);
  }
}

export function started(interval = 60, answer?: FakeWorld['answer']) {
  const world = new FakeWorld();
  if (answer) world.answer = answer;
  const poller = new Poller('https://example.org/', world);
  const listener = new Listener(interval);
  return { world, poller, listener, stop: poller.subscribe(listener) };
}
