import { expect } from '@open-wc/testing';
import { DataError } from '../../src/core/data-error.js';
import { Listener, MINUTE, started } from '../support/poller-world.js';

const down = () => Promise.reject(new DataError('unreachable', 'example.org cannot be reached'));

describe('a poller', () => {
  it('asks at once, then every interval', async () => {
    const { world, listener } = started();
    expect(world.requests, 'before anything else happens').to.deep.equal([0]);
    await world.pass(3 * MINUTE - 1);
    expect(world.requests).to.deep.equal([0, MINUTE, 2 * MINUTE]);
    expect(listener.heard).to.deep.equal(['1', '2', '3']);
    expect(listener.times).to.deep.equal([0, MINUTE, 2 * MINUTE]);
  });

  it('asks once only when the interval is 0', async () => {
    const { world, listener } = started(0);
    await world.pass(24 * 60 * MINUTE);
    expect(listener.heard).to.deep.equal(['1']);
    expect(world.timers).to.equal(0);
  });

  it('counts the interval from the answer, and asks nothing while it waits for one', async () => {
    let respond!: (text: string) => void;
    const { world, listener } = started(60, () => new Promise((resolve) => (respond = resolve)));
    await world.pass(5 * MINUTE);
    for (let flip = 0; flip < 10; flip++) world.set({ visible: flip % 2 === 1 });
    expect(world.requests).to.deep.equal([0]);
    respond('7');
    await world.pass(MINUTE - 1);
    expect([listener.heard, world.requests]).to.deep.equal([['7'], [0]]);
    await world.pass(1);
    expect(world.requests).to.deep.equal([0, 6 * MINUTE]);
  });

  it('keeps to a budget of 1,800 requests a day', async () => {
    const { world, listener } = started();
    world.random = Math.random;
    await world.pass(24 * 60 * MINUTE);
    expect(world.requests.length).to.be.within(1350, 1800);
    expect(listener.heard.length).to.equal(world.requests.length);
  });

  it('shows what the source says, down as well as up', async () => {
    const counts = ['10500', '9900', '10000'];
    const { world, listener } = started(60, () => Promise.resolve(counts.shift()!));
    await world.pass(2 * MINUTE);
    expect(listener.heard).to.deep.equal(['10500', '9900', '10000']);
  });
});

describe('a poller of many', () => {
  it('makes one request for 20 subscribers', async () => {
    const { world, poller } = started();
    const others = Array.from({ length: 19 }, () => new Listener());
    for (const other of others) poller.subscribe(other);
    await world.pass(MINUTE);
    expect(world.requests).to.deep.equal([0, MINUTE]);
    for (const { heard } of others) expect(heard).to.deep.equal(['1', '2']);
  });

  it('keeps to the shortest interval, as long as somebody wants it', async () => {
    const { world, poller } = started(600);
    await world.pass(2 * MINUTE);
    const stop = poller.subscribe(new Listener(120));
    await world.pass(2 * MINUTE);
    expect(world.requests).to.deep.equal([0, 2 * MINUTE, 4 * MINUTE]);
    stop();
    await world.pass(2 * MINUTE);
    expect(world.requests.slice(3)).to.deep.equal([6 * MINUTE]);
    await world.pass(20 * MINUTE);
    expect(world.requests.slice(4)).to.deep.equal([16 * MINUTE, 26 * MINUTE]);
  });

  it('does not ask sooner because a slower one comes', async () => {
    const { world, poller } = started(120);
    await world.pass(MINUTE);
    poller.subscribe(new Listener(600));
    await world.pass(2 * MINUTE);
    expect(world.requests).to.deep.equal([0, 2 * MINUTE]);
  });

  it('rolls the dice once for each request, however many come', async () => {
    const { world, poller } = started();
    let rolls = 0;
    world.random = () => (rolls++, 0.5);
    await world.pass(MINUTE / 2);
    for (let other = 0; other < 20; other++) poller.subscribe(new Listener());
    await world.pass(MINUTE);
    expect([world.requests.length, rolls]).to.deep.equal([2, 2]);
  });

  it('tells a late one how things stand, without a request', async () => {
    const { world, poller } = started();
    await world.pass(MINUTE / 2);
    const late = new Listener();
    poller.subscribe(late);
    await world.pass(0);
    expect([late.heard, late.times, world.requests.length]).to.deep.equal([['1'], [0], 1]);
    world.answer = down;
    await world.pass(MINUTE / 2);
    const later = new Listener();
    poller.subscribe(later);
    await world.pass(0);
    expect([later.heard, world.requests.length]).to.deep.equal([['1', 'unreachable'], 2]);
    world.answer = () => Promise.resolve('3');
    await world.pass(2 * MINUTE);
    const last = new Listener();
    poller.subscribe(last);
    poller.subscribe(late)();
    await world.pass(0);
    expect(last.heard, 'the failure is over').to.deep.equal(['3']);
    expect(late.heard, 'who left at once hears nothing more').to.deep.equal(['1', 'unreachable', '3']);
  });

  it('stops with the last one: no timer, no listener, no request', async () => {
    const { world, poller, listener, stop } = started();
    const stopOther = poller.subscribe(new Listener());
    await world.pass(0);
    stop();
    stop();
    await world.pass(MINUTE);
    expect(world.requests.length).to.equal(2);
    expect(listener.heard, 'who left hears nothing').to.deep.equal(['1']);
    stopOther();
    await world.pass(0);
    expect([world.timers, world.watchers.size]).to.deep.equal([0, 0]);
    await world.pass(10 * MINUTE);
    expect(world.requests.length).to.equal(2);
  });

  it('aborts a request that nobody waits for, and asks again when somebody comes', async () => {
    const { world, poller, listener, stop } = started(
      60,
      (signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    await world.pass(100);
    stop();
    await world.pass(100);
    expect([world.signals[0]!.aborted, listener.heard]).to.deep.equal([true, []]);
    poller.subscribe(listener);
    expect(world.requests).to.deep.equal([0, 200]);
  });

  it('survives that an element is moved, without a second request', async () => {
    const { world, poller, stop } = started(60, () => new Promise(() => {}));
    stop();
    poller.subscribe(new Listener());
    await world.pass(100);
    expect([world.requests, world.signals[0]!.aborted]).to.deep.equal([[0], false]);
  });

  it('does not ask sooner because somebody leaves and comes back', async () => {
    const { world, poller, listener, stop } = started();
    await world.pass(MINUTE / 2);
    stop();
    await world.pass(1000);
    for (let visit = 0; visit < 10; visit++) {
      const leave = poller.subscribe(listener);
      await world.pass(1000);
      leave();
    }
    poller.subscribe(listener);
    expect(world.requests.length).to.equal(1);
    await world.pass(MINUTE);
    expect(world.requests).to.deep.equal([0, MINUTE]);
  });

  it('is forgettable only when nobody would notice', async () => {
    const { world, poller, stop } = started();
    expect(poller.forgettable, 'in use').to.equal(false);
    await world.pass(0);
    stop();
    expect(poller.forgettable, 'has to wait').to.equal(false);
    await world.pass(MINUTE);
    expect(poller.forgettable).to.equal(true);
    const asking = started(60, () => new Promise(() => {}));
    asking.stop();
    expect(asking.poller.forgettable, 'may be moved').to.equal(false);
    const asked = started(0);
    await asked.world.pass(0);
    asked.stop();
    expect(asked.poller.forgettable, 'asked once').to.equal(true);
    const gone = started(60, down);
    await gone.world.pass(240 * MINUTE);
    gone.stop();
    expect(gone.poller.forgettable, 'gave up').to.equal(false);
  });

  it('goes on when one of them throws', async () => {
    const { world, poller, stop } = started();
    stop();
    const thrown: unknown[] = [];
    const { queueMicrotask } = window;
    // As an error that nobody catches it would fail the test.
    window.queueMicrotask = (call) =>
      queueMicrotask(() => {
        try {
          call();
        } catch (error) {
          thrown.push(error);
        }
      });
    try {
      poller.subscribe({
        interval: 60,
        onText: () => {
          throw new Error('a subscriber that throws');
        },
        onFailure: () => {},
      });
      const other = new Listener();
      poller.subscribe(other);
      await world.pass(MINUTE);
      expect(other.heard).to.deep.equal(['1', '2']);
      expect(thrown.length).to.equal(2);
    } finally {
      window.queueMicrotask = queueMicrotask;
    }
  });
});
