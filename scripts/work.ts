// Nothing that a stranger wrote costs more than its length: every expression in the sources is proven to be linear, and
// of twice as much the work, which is counted, is at most 2.2 times as much. `--all` prints every count.
import { setFlagsFromString } from 'node:v8';
import { CASES } from './work/cases.js';
import { stopCounting, workOf } from './work/count.js';

const MOST = 2.2;

// What is optimised while it runs is not counted in full.
setFlagsFromString('--no-opt');

const faults = CASES.flatMap(({ name, sizes, task }) => {
  // Whatever is only done once is done.
  for (const size of sizes.slice(0, 2)) task(size);
  const counts = sizes.map((size) => workOf(() => task(size)));
  if (process.argv.includes('--all')) console.log(`${name}: ${counts.join(' ')}`);
  return counts.flatMap((count, index) => {
    const before = counts[index - 1];
    if (before === undefined || count <= MOST * before) return [];
    return [`${sizes[index]} ${name}: ${(count / before).toFixed(2)} times the work of ${sizes[index - 1]}`];
  });
});
stopCounting();
setFlagsFromString('--opt');
// Loaded first, its thousands of functions would be counted along each time.
const { unprovenExpressions } = await import('./work/expressions.js');
faults.push(...unprovenExpressions());

for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
