import { writeFileSync } from 'node:fs';

/** Counts the tests of all browsers and leaves the count in a file, for the last line of the run. */
export function tally(file = 'test-tally.txt') {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const add = (suite) => {
    for (const { passed, skipped } of suite?.tests ?? []) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    for (const inner of suite?.suites ?? []) add(inner);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const { testResults, errors, passed } of sessions) {
        add(testResults);
        // A file that did not load has no results, yet something failed.
        if (!passed && (!testResults || errors.length)) count.failed++;
      }
      const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
      writeFileSync(file, `${count.passed} passed, ${count.failed} failed${skipped}\n`);
    },
  };
}
