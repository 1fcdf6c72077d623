// Each folder of examples/ as a stranger has it: copied out of here, with the packed package, type-checked, built, served and
// looked at in Chromium. npm run examples, after npm run build; one of them: npm run examples -- vue. Not part of npm test:
// it installs what others wrote. Pictures at 360 px go to screenshots/.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { comes } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { checks } from './checks.js';

const MOST_LINES = 40;
/** What a framework asks for, not what we show. */
const GIVEN = /\/(?:package|tsconfig)\.json$/;
const ALL = readdirSync('examples').filter((name) => existsSync(`examples/${name}/package.json`));
/** In every example: one chart of ours, one of own data that is a line, and how many have said `dv-load`. */
const TAGS = ['dv-attrition-funnel', 'dv-offence-trend'];
const OWN = { tag: 'dv-offence-trend', heading: 'Reports in Examplia', years: ['2018', '2019', '2020'] };

/** What an unknown value of an attribute looks like, by what its example is checked with. `--pretty` quotes the line. */
const BAD = {
  vite: { 'src/bad.ts': "document.querySelector('dv-offence-trend')!.theme = 'drak';\n" },
  react: { 'src/bad.tsx': 'export const bad = <dv-offence-trend theme="drak" />;\n' },
  next: { 'app/bad.tsx': 'export const bad = <dv-offence-trend theme="drak" />;\n' },
  vue: { 'src/Bad.vue': '<template><dv-offence-trend theme="drak" /></template>\n' },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !ALL.includes(name));
if (unknown.length || !existsSync('dist/index.js')) {
  console.error(unknown.length ? `Name some of: ${ALL.join(' ')}` : 'Run npm run build first');
  process.exit(1);
}

const place = mkdtempSync(join(tmpdir(), 'dv-examples-'));
const { check, expect, finish, note } = checks('Examples');
const browser = await launchChromium();
try {
  const tarball = join(place, run(`npm pack --silent --ignore-scripts --pack-destination ${place}`, '.').trim());
  for (const name of chosen.length ? chosen : ALL) await example(name, tarball);
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
finish();

async function example(name, tarball) {
  console.time(name);
  const folder = join(place, name);
  await check(`${name}: is short`, async () => {
    const lines = linesOf(`examples/${name}`);
    expect(lines <= MOST_LINES, `${lines} lines, and ${MOST_LINES} are allowed`);
  });
  await check(`${name}: is installed, type-checked and built`, async () => {
    cpSync(`examples/${name}`, folder, { recursive: true, filter: (path) => !isMade(path) });
    run(`npm install --silent --ignore-scripts --no-audit --no-fund ${tarball}`, folder);
    run('npm run -s --if-present typecheck', folder);
    run('npm run -s --if-present build', folder);
  });
  if (BAD[name]) await check(`${name}: theme="drak" is a type error`, async () => badIsRefused(folder, BAD[name]));
  await check(`${name}: shows its charts`, () => seen(name, folder));
  console.timeEnd(name);
}

/** The shell's line, in a folder; what it said, or an error that says it. */
function run(line, cwd) {
  try {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
    return execFileSync('sh', ['-c', line], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch ({ stdout, stderr }) {
    throw new Error(`${line}\n${stdout}${stderr}`);
  }
}

/** What is left by whoever tried an example where it stands. */
function isMade(path) {
  return /[\\/](?:node_modules|dist|\.next|package-lock\.json|next-env\.d\.ts)$/.test(path);
}

/** Of its own files, in which nothing is left out: HTML and settings count as well. */
function linesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:node_modules|dist|\.next)[\\/]/.test(path) && !isMade(path) && !GIVEN.test(path))
    .filter((path) => /\.\w+$/.test(path))
    .reduce((sum, path) => sum + readFileSync(path, 'utf8').trimEnd().split('\n').length, 0);
}

/** The file is in nobody's way afterwards, and the error is in it and about this attribute. */
function badIsRefused(folder, files) {
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(folder, file), text);
    try {
      run('npm run -s typecheck -- --pretty', folder);
      note(`${file} is accepted`);
    } catch ({ message }) {
      const said = message.replace(/\x1b\[\d+m/g, '');
      expect(said.includes(file) && /theme/.test(said) && said.includes('drak'), `${file}: ${said}`);
      expect(/Found 1 error/.test(said), `not this error alone: ${said}`);
    } finally {
      rmSync(join(folder, file));
    }
  }
}

/** Next serves itself; of the others the build is served, or where there is none the folder. */
async function serve(folder) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (scripts?.start) return start(folder);
  const built = join(folder, 'dist');
  const server = createServer(sirv(existsSync(built) ? built : folder, { dev: true }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Its own process group, for npm starts more than it ends. */
async function start(folder) {
  const child = spawn('npm', ['run', '-s', 'start', '--', '-p', '0', '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const origin = await new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) done(found);
    });
    child.on('close', () => fail(new Error(`ended without an address: ${said}`)));
  });
  return { origin, stop: () => process.kill(-child.pid) };
}

async function seen(name, folder) {
  const { origin, stop } = await serve(folder);
  const page = await openPage(browser);
  try {
    page.on('pageerror', (error) => note(error.message));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) note(`says ${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(`${origin}/`)) note(`asks ${request.url()}`);
    });
    await page.setViewport({ width: 360, height: 800 });
    const response = await page.goto(origin, { waitUntil: 'load' });
    if (name === 'next') {
      const html = await response.text();
      for (const tag of TAGS) expect(html.includes(`<${tag}`), `no <${tag}> in what the server sends`);
    }
    const heard = `${TAGS.length} drawn`;
    const isHeard = await comes(page, (wanted) => document.querySelector('output')?.textContent === wanted, heard);
    expect(isHeard, `dv-load: ${await page.evaluate(() => document.querySelector('output')?.textContent)}`);
    // A line waits until it is nearly seen.
    await page.evaluate((tag) => document.querySelector(tag)?.scrollIntoView(), OWN.tag);
    await comes(page, drawsLine, OWN.tag);
    for (const tag of TAGS) charted(tag, await page.evaluate(look, tag));
    mkdirSync('screenshots', { recursive: true });
    await page.screenshot({ path: resolve(`screenshots/example-${name}.png`), fullPage: true });
  } finally {
    await page.close();
    stop();
  }
}

/** In the page, as the next one. */
function drawsLine(tag) {
  return Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[part=chart] svg path'));
}

/** What there is of an element. */
function look(tag) {
  const elements = [...document.querySelectorAll(tag)];
  const root = elements[0]?.shadowRoot;
  return {
    count: elements.length,
    state: elements[0]?.getAttribute('state'),
    figures: root?.querySelectorAll('figure').length,
    heading: root?.querySelector('[part=heading]')?.textContent.trim(),
    chart: root?.querySelector('[part=chart]')?.textContent ?? '',
    lines: root?.querySelectorAll('[part=chart] svg path').length,
  };
}

function charted(tag, { count, state, figures, heading, chart, lines }) {
  expect(count === 1 && state === 'ready', `${tag}: ${count} of them, ${state}`);
  expect(figures === 1, `${tag}: ${figures} figures`);
  expect(heading, `${tag}: no headline`);
  if (tag !== OWN.tag) return;
  expect(heading === OWN.heading, `${tag}: its headline is ${heading}`);
  for (const year of OWN.years) expect(chart.includes(year), `${tag}: no ${year} in the chart`);
  expect(lines > 0, `${tag}: no line is drawn`);
}
