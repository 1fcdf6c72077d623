import { expect } from '@open-wc/testing';
import { subscribe } from '../../src/petition-counter/poller.js';
import { Listener, START } from '../support/poller-world.js';
import { until } from '../support/until.js';

describe('subscribe', () => {
  const run = () => `${Math.random()}`.slice(2);

  /** The first thing that a listener hears. */
  const first = (listener: Listener) => until(() => listener.heard[0], 'something to hear');

  const pretend = (object: object, property: string, value: unknown) =>
    Object.defineProperty(object, property, { configurable: true, get: () => value });

  const visibility = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;

  afterEach(() => {
    Object.defineProperty(Document.prototype, 'visibilityState', visibility);
    delete (navigator as unknown as Record<string, unknown>).onLine;
  });

  it('makes one request for 20 counters, however they spell the address', async () => {
    const path = `/bad-server/hits?run=${run()}`;
    const addresses = [path, new URL(path, location.href).href, `/x/..${path}`];
    const listeners = Array.from({ length: 20 }, () => new Listener());
    // eslint-disable-next-line no-restricted-properties -- The time of day is what a listener is told.
    const now = () => Date.now() - START;
    const before = now();
    const stops = listeners.map((listener, index) => subscribe(addresses[index % 3]!, listener));
    await Promise.all(listeners.map(first));
    for (const stop of stops) stop();
    expect(new Set(listeners.flatMap(({ heard }) => heard))).to.deep.equal(new Set(['1']));
    expect(listeners[0]!.times[0]).to.be.within(before, now());
    expect(await (await fetch(path)).text(), 'the next request is the second').to.equal('2');
  });

  it('makes one request for each address', async () => {
    const listeners = [new Listener(), new Listener()];
    const stops = listeners.map((listener) => subscribe(`/bad-server/hits?run=${run()}`, listener));
    expect(await Promise.all(listeners.map(first))).to.deep.equal(['1', '1']);
    for (const stop of stops) stop();
  });

  it('reports a refusal, and what is not an address', async () => {
    for (const [address, code] of [
      [`/bad-server/429?run=${run()}`, 'status'],
      ['http://example.org/count.json', 'address'],
      ['https://[1', 'address'],
    ] as const) {
      const listener = new Listener();
      const stop = subscribe(address, listener);
      expect(await first(listener)).to.equal(code);
      stop();
    }
  });

  for (const [name, hide, show, event, target] of [
    [
      'hidden',
      () => pretend(Document.prototype, 'visibilityState', 'hidden'),
      () => pretend(Document.prototype, 'visibilityState', 'visible'),
      'visibilitychange',
      document,
    ],
    ['offline', () => pretend(navigator, 'onLine', false), () => pretend(navigator, 'onLine', true), 'online', window],
  ] as const) {
    it(`asks nothing while the page is ${name}, and once after`, async () => {
      const id = run();
      const path = `/bad-server/hits?run=${id}`;
      const listener = new Listener();
      hide();
      const stop = subscribe(path, listener);
      target.dispatchEvent(new Event(event, { bubbles: true }));
      // What had been asked would have been asked before these.
      for (let time = 0; time < 3; time++)
        expect(await (await fetch(`/bad-server/hits-so-far?run=${id}`)).text()).to.equal('0');
      expect(listener.heard).to.deep.equal([]);
      show();
      target.dispatchEvent(new Event(event, { bubbles: true }));
      target.dispatchEvent(new Event(event, { bubbles: true }));
      expect(await first(listener)).to.equal('1');
      stop();
      expect(await (await fetch(path)).text()).to.equal('2');
    });
  }
});
