import { expect } from '@open-wc/testing';
import { DataError } from '../../src/core/data-error.js';
import { StatusError } from '../../src/ui/load-text.js';
import { Poller } from '../../src/petition-counter/poller.js';
import { FakeWorld, Listener, MINUTE, started } from '../support/poller-world.js';

const down = () => Promise.reject(new DataError('unreachable', 'example.org cannot be reached'));
const refused = (status: number, retryAfter: string | null) => () =>
  Promise.reject(new StatusError('example.org', status, retryAfter));

describe('a poller of a page that is not seen', () => {
  it('asks nothing while hidden from the start, and once when seen', async () => {
    const world = new FakeWorld();
    world.set({ visible: false });
    new Poller('https://example.org/', world).subscribe(new Listener());
    await world.pass(60 * MINUTE);
    expect(world.requests).to.deep.equal([]);
    world.set({ visible: true });
    expect(world.requests).to.deep.equal([60 * MINUTE]);
  });

  it('asks nothing while hidden, and once on return, 100 times', async () => {
    const { world } = started();
    await world.pass(0);
    for (let flip = 0; flip < 100; flip++) {
      const before = world.requests.length;
      world.set({ visible: false });
      expect(world.timers).to.equal(0);
      await world.pass(10 * MINUTE);
      expect(world.requests.length, 'while hidden').to.equal(before);
      world.set({ visible: true });
      world.set({});
      await world.pass(1000);
      expect(world.requests.length, 'on return').to.equal(before + 1);
    }
  });

  it('asks nothing on return when nothing was due', async () => {
    const { world } = started();
    for (let flip = 0; flip < 100; flip++) {
      world.set({ visible: false });
      await world.pass(200);
      world.set({ visible: true });
      await world.pass(200);
    }
    expect(world.requests).to.deep.equal([0]);
    await world.pass(20_000);
    expect(world.requests).to.deep.equal([0, MINUTE]);
  });

  it('does not ask a failing server sooner because the page is seen again', async () => {
    const { world } = started(60, refused(503, '3600'));
    await world.pass(0);
    for (let flip = 0; flip < 100; flip++) {
      world.set({ visible: flip % 2 === 1, online: flip % 3 !== 1 });
      await world.pass(10_000);
    }
    world.set({ visible: true, online: true });
    expect(world.requests).to.deep.equal([0]);
  });
});

describe('a poller of a page that is offline', () => {
  it('asks nothing, and once when the network is back, without a word of failure', async () => {
    const { world, listener } = started();
    await world.pass(0);
    world.set({ online: false });
    await world.pass(60 * MINUTE);
    expect(world.requests).to.deep.equal([0]);
    world.set({ online: true });
    await world.pass(0);
    expect([world.requests, listener.heard]).to.deep.equal([
      [0, 60 * MINUTE],
      ['1', '2'],
    ]);
  });

  it('asks only when it is both seen and online', async () => {
    const { world } = started();
    await world.pass(0);
    world.set({ online: false, visible: false });
    await world.pass(60 * MINUTE);
    world.set({ online: true });
    world.set({ online: false, visible: true });
    expect(world.requests.length).to.equal(1);
    world.set({ online: true });
    expect(world.requests.length).to.equal(2);
  });

  it('does not hold it against the server when the network breaks during a request', async () => {
    let fail!: (error: DataError) => void;
    const { world, listener } = started(60, () => new Promise((_resolve, reject) => (fail = reject)));
    world.set({ online: false });
    fail(new DataError('unreachable', 'example.org cannot be reached'));
    await world.pass(5000);
    expect(listener.heard).to.deep.equal([]);
    world.answer = () => Promise.resolve('5');
    world.set({ online: true });
    await world.pass(0);
    expect([world.requests, listener.heard]).to.deep.equal([[0, 5000], ['5']]);
  });
});

describe('a poller of a server that fails', () => {
  it('asks less and less often, and stops after 8 failures', async () => {
    const { world, listener } = started(60, down);
    await world.pass(24 * 60 * MINUTE);
    const gaps = world.requests.slice(1).map((time, index) => (time - world.requests[index]!) / 1000);
    expect(gaps).to.deep.equal([90, 150, 270, 510, 930, 930, 930]);
    expect(listener.heard).to.deep.equal(Array(8).fill('unreachable'));
    world.set({ visible: false });
    world.set({ visible: true });
    expect([world.requests.length, world.timers]).to.deep.equal([8, 0]);
  });

  it('stays stopped for who comes later, and says why', async () => {
    const { world, poller } = started(60, down);
    await world.pass(24 * 60 * MINUTE);
    const late = new Listener(60);
    poller.subscribe(late);
    await world.pass(60 * MINUTE);
    expect([late.heard, world.requests.length]).to.deep.equal([['unreachable'], 8]);
  });

  it('starts afresh after one success', async () => {
    const { world, listener } = started(60, down);
    await world.pass(4 * MINUTE);
    expect(world.requests).to.deep.equal([0, 90_000, 240_000]);
    world.answer = () => Promise.resolve('5');
    await world.pass(270_000 + MINUTE);
    expect(world.requests.slice(3)).to.deep.equal([510_000, 570_000]);
    world.answer = down;
    await world.pass(MINUTE + 90_000);
    expect(world.requests.slice(5)).to.deep.equal([630_000, 720_000]);
    expect(listener.heard.slice(3)).to.deep.equal(['5', '5', 'unreachable', 'unreachable']);
  });

  for (const status of [429, 503]) {
    it(`waits as long as it asks with ${status}`, async () => {
      const { world } = started(60, refused(status, '7200'));
      await world.pass(150 * MINUTE);
      expect(world.requests).to.deep.equal([0, 7_230_000]);
    });
  }

  it('understands a date in Retry-After', async () => {
    const { world } = started(60, refused(503, 'Wed, 23 Sep 2020 11:00:00 GMT'));
    await world.pass(62 * MINUTE);
    expect(world.requests).to.deep.equal([0, 3_630_000]);
  });

  it('does not keep a Retry-After for the next failure', async () => {
    const { world } = started(60, refused(503, '7200'));
    await world.pass(0);
    world.answer = down;
    await world.pass(7_230_000 + 150_000);
    expect(world.requests).to.deep.equal([0, 7_230_000, 7_380_000]);
  });

  it('does not keep a Retry-After after a success', async () => {
    const { world } = started(60, refused(429, '7200'));
    await world.pass(0);
    world.answer = () => Promise.resolve('5');
    await world.pass(7_230_000 + MINUTE);
    expect(world.requests).to.deep.equal([0, 7_230_000, 7_290_000]);
  });

  it('takes no Retry-After from another status', async () => {
    const { world } = started(60, refused(500, '7200'));
    await world.pass(2 * MINUTE);
    expect(world.requests).to.deep.equal([0, 90_000]);
  });

  it('does not lose its place when a faster subscriber comes', async () => {
    const { world, poller } = started(600, refused(503, '7200'));
    await world.pass(0);
    poller.subscribe(new Listener(60));
    await world.pass(120 * MINUTE);
    expect(world.requests).to.deep.equal([0]);
    await world.pass(MINUTE);
    expect(world.requests).to.deep.equal([0, 7_230_000]);
  });
});
