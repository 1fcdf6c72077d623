// Own data that nobody would write, read, modelled, told and laid out without a browser: npm test -- fuzz. Whatever comes, a
// case ends with a drawing or a DataError, costs less than 5,000 plain rows, and changes nothing outside itself.
// FUZZ_SEED repeats a run, FUZZ_RUNS makes it shorter or longer.
import fc from 'fast-check';
import type { OwnInput } from '../src/own-data/read.js';
import { WIDGETS, type Widget } from '../src/widgets.js';
import { caseOf, manyRows } from './fuzz/cases.js';
import { run } from './fuzz/run.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const LARGE_CASES = 24;

/** What a page shares with us, and what pollution would change. */
const INTRINSICS = [Object, Array, String, Number, Map, Set, Function, Promise, RegExp, Date].flatMap((each) => [
  each,
  each.prototype as object,
]);
const shapeOf = () => INTRINSICS.map((each) => Reflect.ownKeys(each).length).join();

const shape = shapeOf();
let dearest = 0;
const ended = { drawn: 0, refused: 0 };
function watched(widget: Widget, input: OwnInput, width: number, language: string): void {
  const attempt = () => run(widget, input, width, language);
  let cost = took(() => ended[attempt()]++);
  // The least of some, since what else the machine does is none of the cost.
  for (let again = 0; again < 20 && cost > many; again++) cost = Math.min(cost, took(attempt));
  dearest = Math.max(dearest, cost / many);
  if (cost > many) throw new Error(`costs ${(cost / many).toFixed(1)} times as much as 5,000 plain rows`);
  if (shapeOf() !== shape) throw new Error('an intrinsic object was changed');
}

// Most cases are refused by an error, and its stack is what takes longest.
Error.stackTraceLimit = 4;
console.log(`fuzz: ${RUNS} cases, FUZZ_SEED=${SEED}`);
const plain = { object: manyRows('offence-trend', 1) };
const many = Math.min(...Array.from({ length: 5 }, () => took(() => run('offence-trend', plain, 900, 'en'))));
try {
  fc.assert(
    fc.property(caseOf, ({ widget, input, width, language }) => watched(widget, input, width, language)),
    { numRuns: RUNS, seed: SEED },
  );
  for (const widget of WIDGETS)
    for (let index = 0; index < LARGE_CASES / WIDGETS.length; index++)
      ended[run(widget, { object: manyRows(widget, index) }, 480 + 97 * index, 'en')]++;
} catch (error) {
  console.error(`fuzz: failed, FUZZ_SEED=${SEED}`);
  throw error;
}
console.log(
  `fuzz: ${ended.drawn} drawn, ${ended.refused} refused by name, the dearest at ${dearest.toFixed(2)} of 5,000 plain rows`,
);

/** Milliseconds of the processor: the clock on the wall runs on while others work. Compared within one run only. */
function took(work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
