// Own data that nobody would write, read, modelled, told and laid out without a browser: npm test -- fuzz. Whatever comes, a
// case ends with a drawing or a DataError, costs less than 5,000 plain rows, and changes nothing outside itself.
// FUZZ_SEED repeats a run, FUZZ_RUNS makes it shorter or longer.
import fc from 'fast-check';
import { WIDGETS } from '../../src/widgets.js';
import { caseOf, manyRows } from './cases.js';
import { run } from './run.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const LARGE_CASES = 24;

/** What a page shares with us, and what pollution would change. */
const INTRINSICS = [Object, Array, String, Number, Map, Set, Function, Promise, RegExp, Date].flatMap((each) => [
  each,
  each.prototype as object,
]);
const shapeOf = () => INTRINSICS.map((each) => Reflect.ownKeys(each).length).join();

const ended = { drawn: 0, refused: 0 };
let dearest = 0;

describe(`own data that nobody would write, FUZZ_SEED=${SEED}`, () => {
  const { stackTraceLimit } = Error;
  // Most cases are refused by an error, and its stack is what takes longest.
  before(() => void (Error.stackTraceLimit = 4));
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
    const cost = `the dearest at ${dearest.toFixed(2)} of 5,000 plain rows`;
    console.log(`fuzz: ${ended.drawn} drawn, ${ended.refused} refused by name, ${cost}`);
  });

  it(`ends in ${RUNS} cases with a drawing or a refusal by name, at no great cost, and changes nothing outside itself`, () => {
    const shape = shapeOf();
    const plain = { object: manyRows('offence-trend', 1) };
    const many = Math.min(...Array.from({ length: 5 }, () => took(() => run('offence-trend', plain, 900, 'en'))));
    fc.assert(
      fc.property(caseOf, ({ widget, input, width, language }) => {
        watched(() => run(widget, input, width, language), many);
        if (shapeOf() !== shape) throw new Error('an intrinsic object was changed');
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  for (const widget of WIDGETS)
    it(`ends with as many rows of dv-${widget} as it reads`, () => {
      for (let index = 0; index < LARGE_CASES / WIDGETS.length; index++)
        ended[run(widget, { object: manyRows(widget, index) }, 480 + 97 * index, 'en')]++;
    });
});

function watched(attempt: () => ReturnType<typeof run>, many: number): void {
  let cost = took(() => ended[attempt()]++);
  // The least of some, since what else the machine does is none of the cost.
  for (let again = 0; again < 20 && cost > many; again++) cost = Math.min(cost, took(attempt));
  dearest = Math.max(dearest, cost / many);
  if (cost > many) throw new Error(`costs ${(cost / many).toFixed(1)} times as much as 5,000 plain rows`);
}

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
