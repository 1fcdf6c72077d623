import { addToTally } from '../tests/support/tally.js';

/** Counts checks of a page that is driven, and says what is wrong in each. @param {string} name of all of them together */
export function checks(name) {
  let [passed, failed] = [0, 0];
  let problems = [];
  const note = (...found) => void problems.push(...found);
  return {
    note,
    expect: (isTrue, problem) => isTrue || note(problem),
    async check(what, run) {
      problems = [];
      await run().catch((error) => note(error.message));
      for (const problem of problems) console.log(`✗ ${what}: ${problem}`);
      if (problems.length) failed++;
      else passed++;
    },
    finish() {
      console.log(`${name}: ${passed} passed, ${failed} failed`);
      addToTally(passed, failed);
      process.exitCode = failed || !passed ? 1 : 0;
    },
  };
}
