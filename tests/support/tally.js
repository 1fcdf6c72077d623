import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'test-tally.txt';

/** Adds to the count that is the last line of a run, `N passed, N failed`. */
export function addToTally(passed, failed) {
  const line = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const [passedBefore = 0, failedBefore = 0] = (line.match(/\d+/g) ?? []).map(Number);
  writeFileSync(FILE, `${passedBefore + passed} passed, ${failedBefore + failed} failed\n`);
}

/** Counts the tests of all browsers. A skipped test is a test that failed to run. */
export function tally() {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.flatMap(({ testResults }) => tests(testResults));
      // A file that did not load has no results, yet something failed.
      const broken = sessions.filter(
        ({ passed, testResults, errors }) => !passed && (!testResults || errors.length),
      ).length;
      const passed = results.filter((test) => test.passed && !test.skipped).length;
      addToTally(passed, results.length - passed + broken);
      // Once more, beside the count: an end of the log is often all that is read of it.
      for (const session of sessions.filter((each) => !each.passed)) {
        const failed = tests(session.testResults).filter((test) => !test.passed);
        const lines = [
          ...failed.map(({ name, error }) => `${name}: ${String(error?.message).slice(0, 200)}`),
          ...session.errors.map(({ message, stack }) => `beside its tests: ${message} ${String(stack).slice(0, 400)}`),
        ];
        for (const line of lines.length ? lines : ['did not run'])
          console.log(`${session.browser.name} ${session.testFile}: ${line}`);
      }
    },
  };
}

function tests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];
}
