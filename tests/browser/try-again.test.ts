import { expect } from '@open-wc/testing';
import { tryAgain } from '../../src/ui/try-again.js';

/** Notes what is waited for, and lets it pass at once when it is told to. */
function clock() {
  const { setTimeout, clearTimeout } = window;
  const waits: { seconds: number; go: () => void; isOver: boolean }[] = [];
  Object.assign(window, {
    setTimeout: (go: () => void, milliseconds: number) =>
      waits.push({ seconds: milliseconds / 1000, go, isOver: false }),
    clearTimeout: (timer: number | undefined) => timer && (waits[timer - 1]!.isOver = true),
  });
  return { waits, restore: () => Object.assign(window, { setTimeout, clearTimeout }) };
}
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe('what could not be had', () => {
  let world: ReturnType<typeof clock>;
  beforeEach(() => (world = clock()));
  afterEach(() => world.restore());

  it('is tried again after 2, 10 and 60 seconds, then only when the network is back; one complaint', async () => {
    let asked = 0;
    const complaints: unknown[] = [];
    let had: string | undefined;
    const ask = () => (++asked < 6 ? Promise.reject(new Error(`attempt ${asked}`)) : Promise.resolve('there'));
    void tryAgain(ask, (error) => complaints.push(error)).then((found) => (had = found));
    for (const [index, seconds] of [2, 10, 60].entries()) {
      await settled();
      expect(world.waits.map((wait) => wait.seconds)).to.deep.equal([2, 10, 60].slice(0, index + 1));
      world.waits[index]!.go();
      expect(seconds).to.equal(world.waits[index]!.seconds);
    }
    await settled();
    expect([asked, world.waits.length]).to.deep.equal([4, 3]);
    for (const attempt of [5, 6]) {
      dispatchEvent(new Event('online'));
      await settled();
      expect(asked).to.equal(attempt);
    }
    dispatchEvent(new Event('online'));
    await settled();
    expect([asked, had]).to.deep.equal([6, 'there']);
    expect(complaints.map(String)).to.deep.equal(['Error: attempt 1']);
  });

  it('is asked for once when the network is back before the wait is over', async () => {
    let asked = 0;
    void tryAgain(
      () => (++asked < 2 ? Promise.reject(new Error('offline')) : Promise.resolve()),
      () => undefined,
    );
    await settled();
    dispatchEvent(new Event('online'));
    await settled();
    expect(asked).to.equal(2);
    expect(world.waits.map(({ isOver }) => isOver)).to.deep.equal([true]);
  });
});
