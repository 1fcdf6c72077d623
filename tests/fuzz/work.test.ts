// Nothing that a stranger wrote costs more than its length: npm test -- work. Every expression in the sources is proven to
// be linear, and of twice as much the work, which is counted, is at most 2.2 times as much. WORK=all prints every count.
import { setFlagsFromString } from 'node:v8';
import { expect } from 'chai';
import { CASES } from './work/cases.js';
import { stopCounting, workOf } from './work/count.js';

const MOST = 2.2;

describe('twice as much, at most 2.2 times the work:', () => {
  // What is optimised while it runs is not counted in full.
  before(() => setFlagsFromString('--no-opt'));
  after(() => {
    stopCounting();
    setFlagsFromString('--opt');
  });

  for (const { name, sizes, task } of CASES)
    it(name, () => {
      // Whatever is only done once is done.
      for (const size of sizes.slice(0, 2)) task(size);
      const counts = sizes.map((size) => workOf(() => task(size)));
      if (process.env.WORK === 'all') console.log(`${name}: ${counts.join(' ')}`);
      const faults = counts.flatMap((count, index) => {
        const before = counts[index - 1];
        if (before === undefined || count <= MOST * before) return [];
        return [`${sizes[index]} ${name}: ${(count / before).toFixed(2)} times the work of ${sizes[index - 1]}`];
      });
      expect(faults, faults.join('\n')).to.be.empty;
    });
});

describe('regular expressions of the sources', () => {
  it('are proven to be linear', async () => {
    // Loaded first, its thousands of functions would be counted along each time.
    const { unprovenExpressions } = await import('./work/expressions.js');
    const faults = unprovenExpressions();
    expect(faults, faults.join('\n')).to.be.empty;
  });
});
