// Each folder of examples/ as a stranger has it: copied out of here, with the packed package, type-checked, built, served and
// looked at. npm run examples, after npm run build; one of them: npm run examples -- vue. By hand: it installs what others wrote.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comes } from '../support/frames.js';
import { expect, serve, test as base } from './site.js';

const MOST_LINES = 40;
const ALL = readdirSync('examples').filter((name) => existsSync(`examples/${name}/package.json`));
/** What a framework asks for, not what we show. */
const GIVEN = /\/(?:package|tsconfig)\.json$/;
/** What is left by whoever tried an example where it stands. */
const MADE = /[\\/](?:node_modules|dist|\.next|package-lock\.json|next-env\.d\.ts)(?:[\\/]|$)/;
/** In every example: one chart of ours, one of own data that is a line, and how many have said `dv-load`. */
const TAGS = ['dv-attrition-funnel', 'dv-offence-trend'];
const OWN = { tag: 'dv-offence-trend', heading: 'Reports in Examplia', years: ['2018', '2019', '2020'] };
const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** What an unknown value of an attribute looks like, by what its example is checked with. `--pretty` quotes the line. */
const BAD: Readonly<Record<string, readonly [file: string, text: string]>> = {
  vite: ['src/bad.ts', "document.querySelector('dv-offence-trend')!.theme = 'drak';\n"],
  react: ['src/bad.tsx', 'export const bad = <dv-offence-trend theme="drak" />;\n'],
  next: ['app/bad.tsx', 'export const bad = <dv-offence-trend theme="drak" />;\n'],
  vue: ['src/Bad.vue', '<template><dv-offence-trend theme="drak" /></template>\n'],
};

/** Where examples are copied to, and what `npm publish` would send there. */
const test = base.extend<object, { place: string; tarball: string }>({
  place: [
    async ({}, use) => {
      const place = mkdtempSync(join(tmpdir(), 'dv-examples-'));
      await use(place);
      rmSync(place, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  tarball: [
    ({ place }, use) =>
      use(join(place, run(`npm pack --silent --ignore-scripts --pack-destination ${place}`, '.').trim())),
    { scope: 'worker' },
  ],
});

test.use({
  viewport: { width: 360, height: 800 },
  heard: ({}, use) => use((message) => ['error', 'warning'].includes(message.type())),
});

for (const name of ALL)
  test(name, async ({ page, place, tarball, problems }) => {
    const folder = join(place, name);
    await test.step('is short', () => {
      expect.soft(linesOf(`examples/${name}`), 'lines').toBeLessThanOrEqual(MOST_LINES);
    });
    await test.step('is installed, type-checked and built', () => {
      cpSync(`examples/${name}`, folder, { recursive: true, filter: (path) => !MADE.test(path) });
      run(`npm install --silent --ignore-scripts --no-audit --no-fund ${tarball}`, folder);
      run('npm run -s --if-present typecheck', folder);
      run('npm run -s --if-present build', folder);
    });
    const bad = BAD[name];
    if (bad) await test.step('theme="drak" is a type error', () => isRefused(folder, ...bad));
    await test.step('shows its charts', async () => {
      const { origin, close } = await start(folder);
      page.on('request', (request) => {
        if (!/^data:/.test(request.url()) && !request.url().startsWith(`${origin}/`))
          problems.push(`asks ${request.url()}`);
      });
      try {
        const response = await page.goto(origin);
        const html = await response!.text();
        for (const tag of name === 'next' ? TAGS : []) expect.soft(html, 'what the server sends').toContain(`<${tag}`);
        await isDrawn(page);
        await page.screenshot({ path: `screenshots/example-${name}.png`, fullPage: true });
      } finally {
        await page.close();
        await close();
      }
    });
  });

/** The shell's line, in a folder; what it said, or an error that says it. */
function run(line: string, cwd: string) {
  try {
    return execFileSync('sh', ['-c', line], { cwd, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${line}\n${stdout}${stderr}`);
  }
}

/** Of its own files, in which nothing is left out: HTML and settings count as well. */
function linesOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !MADE.test(path) && !GIVEN.test(path) && /\.\w+$/.test(path))
    .reduce((sum, path) => sum + readFileSync(path, 'utf8').trimEnd().split('\n').length, 0);
}

/** The file is in nobody's way afterwards, and the error is in it and about this attribute, alone. */
function isRefused(folder: string, file: string, text: string) {
  writeFileSync(join(folder, file), text);
  let said = '';
  try {
    run('npm run -s typecheck -- --pretty', folder);
  } catch (error) {
    said = (error as Error).message.replace(/\x1b\[\d+m/g, '');
  } finally {
    rmSync(join(folder, file));
  }
  for (const word of [file, 'theme', 'drak', 'Found 1 error']) expect.soft(said, `of ${file}`).toContain(word);
}

/** Next serves itself; of the others the build is served, or where there is none the folder. */
async function start(folder: string) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: { start?: string };
  };
  const built = join(folder, 'dist');
  if (!scripts?.start) return serve({ folder: existsSync(built) ? built : folder, isChanging: true });
  // Its own process group, for npm starts more than it ends.
  const child = spawn('npm', ['run', '-s', 'start', '--', '-p', '0', '-H', '127.0.0.1'], {
    cwd: folder,
    env: ENV,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`ended without an address: ${said}`)));
  });
  return { origin, close: () => void process.kill(-child.pid!) };
}

async function isDrawn(page: Page) {
  const saidLoaded = () => page.evaluate(() => document.querySelector('output')?.textContent);
  const wanted = `${TAGS.length} drawn`;
  await comes(page, (all: string) => document.querySelector('output')?.textContent === all, wanted);
  expect.soft(await saidLoaded(), 'dv-load').toBe(wanted);
  // A line waits until it is nearly seen.
  await page.evaluate((tag) => document.querySelector(tag)?.scrollIntoView(), OWN.tag);
  const hasLine = (tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=chart] svg path');
  expect.soft(await comes(page, hasLine, OWN.tag), 'a line is drawn').toBe(true);
  for (const tag of TAGS) {
    const element = page.locator(tag);
    expect.soft(await element.count(), `how many ${tag}`).toBe(1);
    expect.soft(await element.getAttribute('state'), tag).toBe('ready');
    expect.soft(await element.locator('figure').count(), `figures of ${tag}`).toBe(1);
    expect.soft(await element.locator('[part=heading]').textContent(), `headline of ${tag}`).toMatch(/\S/);
  }
  const own = page.locator(OWN.tag);
  expect.soft((await own.locator('[part=heading]').textContent())?.trim()).toBe(OWN.heading);
  const chart = await own.locator('[part=chart]').textContent();
  for (const year of OWN.years) expect.soft(chart, 'years in the chart').toContain(year);
}
