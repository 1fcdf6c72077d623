/**
 * `npm run mutate`: faults that a program puts into the models, one at a time, and the pure tests in Node that have to find
 * them. By hand: it takes longer than all of `npm test` (docs/mutants.md).
 */
export default {
  // Everything in them: no line is left out.
  mutate: ['attrition-funnel', 'campaign-timeline', 'offence-trend', 'petition-counter'].map(
    (widget) => `src/${widget}/model*.ts`,
  ),
  testRunner: 'mocha',
  mochaOptions: { config: '.mocharc.json', spec: ['tests/unit/**/*.test.ts'] },
  testRunnerNodeArgs: ['--import=tsx', '--import=./tests/support/files-in-node.js'],
  coverageAnalysis: 'perTest',
  // What tests in Node do not read.
  ignorePatterns: ['/cdn', '/dist', '/examples', '/screenshots', '/storybook-static'],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { reportTests: false, allowColor: false },
  concurrency: 2,
  // Only what hangs ends by the clock.
  timeoutMS: 60_000,
  tempDirName: 'screenshots/mutants',
};
