import Mocha from 'mocha';
import { addToTally } from './tally.js';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS } = Mocha.Runner.constants;

let [passed, failed, hasEnded] = [0, 0, false];
// Not when the run ends: it never begins where a file does not load.
process.once('exit', () => addToTally(passed, hasEnded && passed + failed ? failed : failed + 1));

/** Counts the tests that run in Node. A run without any is a failure; so is a skipped test, by `.mocharc.json`. */
class NodeTally extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on(EVENT_TEST_PASS, () => passed++);
    runner.on(EVENT_TEST_FAIL, () => failed++);
    runner.once(EVENT_RUN_END, () => (hasEnded = true));
  }
}

// Mocha asks for its reporters by `require`.
export { NodeTally as 'module.exports' };
