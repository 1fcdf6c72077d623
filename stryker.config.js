import { readdirSync } from 'node:fs';

/** The unit tests that ask for models. */
const TESTS = readdirSync('tests/unit')
  .filter((name) => /^(?:funnel|timeline|trend|petition|own)-/.test(name))
  .map((name) => `tests/unit/${name}`);
const BUILT = 'tests/pages/mutants';

/**
 * `npm run mutate`: faults that a program puts into the models, one at a time, and the pure tests in Node that have to find
 * them. By hand: docs/mutants.md.
 */
export default {
  // Everything in them: no line is left out.
  mutate: ['attrition-funnel', 'campaign-timeline', 'offence-trend', 'petition-counter'].map(
    (widget) => `src/${widget}/model*.ts`,
  ),
  testRunner: 'mocha',
  // Bundled once: mocha cannot load modules anew, so a process begins for each mutant that is there when one is loaded.
  buildCommand: `esbuild ${TESTS.join(' ')} --bundle --splitting --platform=node --format=esm --packages=external --outdir=${BUILT} --log-level=error`,
  mochaOptions: { config: '.mocharc.json', spec: [`${BUILT}/*.test.js`] },
  testRunnerNodeArgs: ['--import=./tests/support/files-in-node.js'],
  coverageAnalysis: 'perTest',
  // What tests in Node do not read.
  ignorePatterns: ['/cdn', '/dist', '/examples', '/screenshots', '/storybook-static'],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'progress'],
  // It warns of each bundled file that it has no source for.
  logLevel: 'error',
  clearTextReporter: { reportTests: false, allowColor: false },
  concurrency: 2,
  // Only what hangs ends by the clock.
  timeoutMS: 20_000,
  tempDirName: 'screenshots/mutants',
};
