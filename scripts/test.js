// npm test: all that CI does. One part of it: npm test -- pages. Files of tests in one browser, Chromium unless another is
// named: npm test -- tests/unit/csv.test.ts --browser firefox, and again on every change: npm run test:watch -- …
import { existsSync, rmSync } from 'node:fs';
import { command, inTurn, together } from './steps.js';

const PARTS = {
  data: command('npm run -s check:data'),
  fuzz: command('mocha tests/fuzz/own-data.test.ts'),
  build: command('npm run -s build'),
  lint: command('eslint . && prettier --check --log-level warn .'),
  types: command('npm run -s typecheck'),
  circles: command('tsx scripts/circles.ts'),
  package: command(
    'node scripts/check-package.js && npm run -s schemas -- --check && git diff --exit-code -- custom-elements.json',
  ),
  built: command('node scripts/check-built.js'),
  size: command('npm run -s size'),
  work: command('mocha tests/fuzz/work.test.ts'),
  browsers: command('wtr'),
  stories: command('storybook build -o storybook-static --disable-telemetry --quiet && node scripts/visit-stories.js'),
  accessibility: command('node scripts/accessibility.js'),
  wordpress: command('node scripts/wordpress.js'),
  paste: command('tsx scripts/paste.ts'),
  releases: command('tsx scripts/releases.js'),
  builder: command('node scripts/builder.js'),
  pages: command('tsx scripts/pages.js'),
  server: command('node scripts/server.js'),
};

/** What is read without a browser, once there is a build. */
const check = together(
  PARTS.lint,
  inTurn(PARTS.types, PARTS.circles, PARTS.package, PARTS.built, PARTS.size, PARTS.work),
);

const everything = inTurn(
  command('node scripts/ensure-browsers.js'),
  command('node scripts/ensure-php.js'),
  PARTS.data,
  together(PARTS.fuzz, inTurn(PARTS.build, check)),
  PARTS.browsers,
  together(
    inTurn(PARTS.stories, PARTS.accessibility),
    inTurn(PARTS.wordpress, PARTS.paste, PARTS.releases, PARTS.builder, PARTS.pages, PARTS.server),
  ),
);

const [wanted, ...more] = process.argv.slice(2);
process.exitCode = (await chosen()) ? 0 : 1;

async function chosen() {
  // Each part adds to it.
  rmSync('test-tally.txt', { force: true });
  if (wanted === undefined) return everything();
  if (wanted === 'check') return check();
  if (Object.hasOwn(PARTS, wanted)) return PARTS[wanted]({ more });
  // These need no browser.
  if (wanted.startsWith('tests/fuzz/')) return command('mocha')({ more: [wanted, ...more] });
  if (wanted === '--watch' ? more.some((each) => existsSync(each)) : existsSync(wanted)) return inOneBrowser();
  console.error(`Name a file of tests, or one of: check ${Object.keys(PARTS).join(' ')}`);
  return false;
}

/** Files of tests, in a browser that opens once for all of them. */
async function inOneBrowser() {
  const options = process.argv.slice(2);
  const at = options.indexOf('--browser');
  const [, browser = 'chromium'] = at < 0 ? [] : options.splice(at, 2);
  process.env.BROWSERS = browser;
  const isWatched = options.includes('--watch');
  const files = options.filter((each) => each !== '--watch');
  if (!existsSync('src/generated') && !(await command('npm run -s generate')())) return false;
  // The group of this name is what the command line names, and none of ours.
  const more = ['--group', 'default', ...(isWatched ? ['--watch'] : []), '--files', ...files];
  return command('wtr')({ more });
}
