import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { browserPath, chromiumFlags } from './scripts/browsers.js';
import { badServer } from './tests/support/bad-server.js';
import { hostPages } from './tests/support/host-pages.js';
import { prebundle } from './tests/support/prebundle.js';
import { tally } from './tests/support/tally.js';
import { webkitLauncher } from './tests/support/webkit.js';

const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: browserPath('chromium'), args: chromiumFlags } }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox') },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  groups: ['unit', 'browser', 'bundle'].map((name) => ({ name, files: `tests/${name}/**/*.test.ts` })),
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [hostPages(), badServer()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    // They carry CommonJS inside, which browsers do not import.
    prebundle([
      '@observablehq/plot',
      'ajv',
      '@mozilla/readability',
      'datatables.net',
      'simple-datatables',
      'react',
      'react-dom/client',
    ]),
  ],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  // One page at a time in each browser: focus belongs to one page only.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter(), tally()],
};
