import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { addToTally } from './tally.js';

/** Playwright's tests in the project's count. What was skipped has not passed, and a run without a test has failed. */
export default class SiteTally implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(_test: TestCase, { status, annotations }: TestResult) {
    if (status === 'passed') this.#passed += checksOf(annotations);
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

/** A test that hears of the checks of another runner says how many there were, in an annotation. */
function checksOf(annotations: TestResult['annotations']): number {
  const { description } = annotations.find(({ type }) => type === 'checks') ?? {};
  return Number(description ?? 1);
}
