// npm test: all that CI does. One part of it: npm test -- lint, and what belongs to one kind: npm test -- site. A file of
// tests in one browser, Chromium unless another is named: npm test -- tests/unit/numbers.test.ts --browser firefox, and again on
// every change: npm run test:watch -- … A file of tests/site goes by its name alone, and words of what is wanted of it:
// npm test -- builder axe.
import { existsSync, rmSync } from 'node:fs';
import { command, inTurn, together } from './steps.js';

const PARTS = {
  data: command('npm run -s check:data'),
  build: command('npm run -s build'),
  lint: command('eslint . && prettier --check --log-level warn .'),
  types: command('npm run -s typecheck'),
  size: command('npm run -s size'),
  fuzz: command('mocha tests/fuzz/own-data.test.ts'),
  work: command('mocha tests/fuzz/work.test.ts'),
  storybook: command('storybook build -o storybook-static --disable-telemetry --quiet'),
  browsers: command('wtr'),
  site: command('playwright test --project site --project paste'),
};

/** What is read without a browser, once there is a build. */
const read = inTurn(together(PARTS.lint, inTurn(PARTS.types, PARTS.size)), PARTS.work);
/** The same with those tests of sites that open no page. */
const check = inTurn(read, command('playwright test /circles.test.ts /package.test.ts /built.test.ts --project site'));

const everything = inTurn(
  command('npm run -s setup'),
  PARTS.data,
  together(PARTS.fuzz, inTurn(PARTS.build, PARTS.storybook, read)),
  PARTS.browsers,
  PARTS.site,
);

const [wanted, ...more] = process.argv.slice(2);
process.exitCode = (await chosen()) ? 0 : 1;

async function chosen() {
  // Each part adds to it.
  rmSync('test-tally.txt', { force: true });
  if (wanted === undefined) return everything();
  if (wanted === 'check') return check();
  if (Object.hasOwn(PARTS, wanted)) return PARTS[wanted]({ more });
  if (existsSync(`tests/site/${wanted}.test.ts`)) return ofSites(wanted);
  if (wanted.startsWith('tests/fuzz/')) return command('mocha')({ more: [wanted, ...more] });
  if (wanted === '--watch' ? more.some((each) => existsSync(each)) : existsSync(wanted)) return inOneBrowser();
  console.error(`Name a file of tests, one of tests/site, or one of: check ${Object.keys(PARTS).join(' ')}`);
  return false;
}

/** One file of built pages: after it words of the names of its tests, then options of Playwright. */
async function ofSites(name) {
  const isBuilt = name === 'stories' ? PARTS.storybook : () => true;
  const at = more.findIndex((each) => each.startsWith('-'));
  const options = at < 0 ? [] : more.splice(at);
  // There are many pages to look at.
  if (name === 'screens' && !more.length) more.push('index.html');
  if (more.length) options.push('-g', more.join('|'));
  return (await isBuilt()) && command('playwright test')({ more: [`/${name}.test.ts`, ...options] });
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
