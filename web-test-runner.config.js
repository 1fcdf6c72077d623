import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { browserPath, chromiumFlags, HUNG } from './tests/setup/browsers.js';
import { badServer } from './tests/support/bad-server.js';
import { hostPages } from './tests/support/host-pages.js';
import { neighbourFiles } from './tests/support/neighbour-files.js';
import { patientSocket } from './tests/support/patient.js';
import { prebundle } from './tests/support/prebundle.js';
import { renewed } from './tests/support/renewed.js';
import { stranger } from './tests/support/stranger.js';
import { tally } from './tests/support/tally.js';
import { webkitLauncher } from './tests/support/webkit.js';
import { unitPages } from './tests/support/unit-pages.js';
import { runnerPage } from './tests/support/webkit-loops.js';

/** Whether the command line names what is to be run. */
const isForFiles = process.argv.includes('--files');
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
/** Events are waited for, and no clock. */
const patient = { timeout: HUNG, protocolTimeout: HUNG };
const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.setDefaultTimeout(HUNG);
  return page;
};
const launchers = {
  chromium: () =>
    renewed(
      chromeLauncher({
        createPage,
        launchOptions: { executablePath: browserPath('chromium'), args: chromiumFlags, ...patient },
      }),
    ),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      createPage,
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox'), ...patient },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  testRunnerHtml: runnerPage,
  groups: isForFiles
    ? []
    : [
        { name: 'unit', files: unitPages() },
        ...['browser', 'bundle'].map((name) => ({ name, files: `tests/${name}/**/*.test.ts` })),
      ],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [hostPages(), badServer(), neighbourFiles(), stranger()],
  plugins: [
    patientSocket(),
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
  // Nothing here says how fast anything is: these end what hangs.
  browserStartTimeout: HUNG,
  testsStartTimeout: HUNG,
  testsFinishTimeout: HUNG,
  testFramework: { config: { timeout: HUNG, slow: HUNG } },
  reporters: [defaultReporter(), tally()],
};
