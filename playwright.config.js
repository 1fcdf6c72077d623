import { defineConfig } from '@playwright/test';
import { browserPath, chromiumFlags, HUNG } from './tests/setup/browsers.js';

/** Run when somebody wants to look: what they make is for eyes, or needs the registry. */
const BY_HAND = /\/(?:examples|pictures|screens)\.test\.ts$/;
const PASTE = /\/paste\.test\.ts$/;

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.test.ts',
  outputDir: 'screenshots/site',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  updateSnapshots: 'none',
  // Nothing here says how fast anything is: this ends what hangs. An assertion asks once, after what it waits for has come.
  timeout: HUNG,
  expect: { timeout: 1 },
  reporter: [['dot'], ['./tests/support/site-tally.ts']],
  use: { launchOptions: launched() },
  projects: [
    { name: 'site', testIgnore: [BY_HAND, PASTE] },
    { name: 'systems', testMatch: '**/paste/made.setup.ts' },
    { name: 'paste', testMatch: PASTE, dependencies: ['systems'] },
    {
      name: 'by-hand',
      testMatch: BY_HAND,
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
      // Letters as they are shaped, whatever a screen has.
      use: { launchOptions: launched('--font-render-hinting=none', '--disable-lcd-text') },
    },
  ],
});

function launched(...more) {
  return { executablePath: browserPath('chromium'), args: [...chromiumFlags, ...more], timeout: HUNG };
}
