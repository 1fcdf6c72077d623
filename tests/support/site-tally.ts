import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { addToTally } from './tally.js';

/** Playwright's tests in the project's count. What was skipped has not passed, and a run without a test has failed. */
export default class SiteTally implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(_test: TestCase, { status }: TestResult) {
    if (status === 'passed') this.#passed++;
    else this.#failed++;
  }

  /** What fails beside tests, such as a file that cannot be read. */
  onError() {
    this.#failed++;
  }

  onEnd({ status }: FullResult) {
    if (!this.#failed && (status !== 'passed' || !this.#passed)) this.#failed++;
    addToTally(this.#passed, this.#failed);
    console.log(`Sites: ${this.#passed} passed, ${this.#failed} failed`);
  }

  printsToStdio() {
    return false;
  }
}
