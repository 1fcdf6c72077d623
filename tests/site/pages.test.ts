// The built pages as readers open them who come from a picture: by short addresses, from a server and from a folder; in every
// language, with axe, with script and without; whether anything moves, and what has changed since.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { LANGUAGES } from '../../src/core/languages.js';
import { codeOf } from '../../src/export/addresses.js';
import { EDITIONS } from '../../src/widgets.js';
import { afterFrames, comes } from '../support/frames.js';
import { expect, listen, STRICT, test, violations } from './site.js';

/** Each scheme and width in its turn: pages differ only in their words. */
const LOOKS = [
  ['light', 1100],
  ['dark', 360],
  ['light', 360],
  ['dark', 1100],
] as const;
const MOST_SHIFT = 0.01;
const PAGES = EDITIONS.flatMap((edition) =>
  LANGUAGES.map((lang) => ({ name: `${edition}.${lang}`, lang, code: codeOf(edition, lang) })),
);

test.use({
  // Object storage knows no folders: nothing is found but files by their full names.
  served: { folder: 'cdn', policy: STRICT, extensions: [] },
  // From a folder no module can be fetched.
  heard: ({}, use) =>
    use((message) => ['error', 'warning'].includes(message.type()) && !message.location().url.startsWith('file:')),
});

for (const { name, code } of PAGES)
  test(`short address: ${name}`, async ({ page, origin }) => {
    const folder = pathToFileURL(resolve('cdn')).href;
    for (const [base, from] of [
      [origin, `${code}.html#3`],
      [folder, `${code}.html#3`],
      [folder, `${code}/index.html#3`],
    ] as const) {
      await page.goto(`${base}/${from}`, { waitUntil: 'commit' });
      await page.waitForURL(/\/embed\//);
      // The version stays in the address, also where a refresh comes second. Without script: tests/bundle/pages.test.ts.
      expect(page.url(), `${base}/${from}`).toBe(`${base}/embed/${name}.html#3`);
    }
  });

PAGES.forEach(({ name, lang }, turn) => {
  for (const hasScript of [true, false]) {
    const [scheme, width] = LOOKS[(turn + (hasScript ? 0 : 1)) % LOOKS.length]!;
    test(`page: ${name}, ${scheme}, ${width} px${hasScript ? '' : ', without script'}`, async ({ page, origin }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      // Switched off, axe would not run either.
      if (!hasScript) await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
      await page.addInitScript(noteShifts);
      await page.goto(`${origin}/embed/${name}.html${hasScript ? '#1' : ''}`);
      if (hasScript) await settles(page);
      const { language, wide } = await page.evaluate(() => ({
        language: document.documentElement.lang,
        wide: document.documentElement.scrollWidth,
      }));
      expect(language).toBe(lang);
      expect(wide, 'how wide it is').toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    });
  }
});

for (const [hash, change] of [
  ['#1', 'same'],
  ['#0.9', 'uncorrected'],
  ['#99', 'newer'],
  ['#first-reading-2020-09-23', 'said'],
  ['', 'said'],
] as const)
  test(`what has changed since ${hash || 'nothing'}`, async ({ page, origin }) => {
    await page.goto(`${origin}/embed/campaign-timeline.en.html${hash}`);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.changes > p')]
        .filter((words) => getComputedStyle(words).visibility === 'visible')
        .map(({ className }) => className),
    );
    expect(
      seen.map((name) => name.replace(/^(.+) said$/, '$1')),
      'the sentence that is seen, alone',
    ).toEqual([change]);
  });

test('a frame is heard, and its words seen, before the script of widgets comes', async ({ page, origin }) => {
  // The widgets' own script is never answered.
  await page.route('**/dv-widgets.js', () => {});
  // As WordPress has it: it shows a frame when that says its height, with the secret that it was given.
  await page.evaluate((address) => {
    const said: unknown[] = [];
    Object.assign(globalThis, { said });
    addEventListener('message', ({ data }) => said.push(data));
    document.body.innerHTML = `<iframe src="${address}#secret=AbC123" width="600" height="500"></iframe>`;
  }, `${origin}/embed/offence-trend.en.html`);
  const isHeard = () =>
    (globalThis as unknown as { said: { message?: string; secret?: string }[] }).said.some(
      ({ message, secret }) => message === 'height' && secret === 'AbC123',
    );
  expect(await comes(page, isHeard), 'a height is said').toBe(true);
  const words = await page.frames()[1]!.locator('main > *').first().innerText();
  expect(words, 'what is seen in it').toMatch(/\d,\d{3}/);
});

test('a hidden frame is heard on a page that was too busy to give it a size', async ({ page }) => {
  const files = sirv('cdn');
  let goOn = () => {};
  const hasRun = new Promise<void>((resolve) => (goOn = resolve));
  const { origin, close } = await listen((request, response) => {
    if (request.url === '/has-run') response.end(goOn());
    // The widgets' script comes after the page's own.
    else if (request.url === '/dv-widgets.js') response.end("fetch('/has-run')");
    else if (request.url === '/busy') void hasRun.then(() => response.end());
    else if (request.url === '/article') response.setHeader('content-type', 'text/html').end(article);
    else files(request, response);
  });
  // Another host, so that the frame has a process of its own and runs while the page cannot.
  const address = `${origin.replace('127.0.0.1', 'localhost')}/embed/petition-counter.en.html#?secret=AbC123`;
  const article = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
    <iframe src="${address}" width="600" height="500" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"></iframe>
    <script>
      addEventListener('message', ({ data }) => data.message === 'height' && (document.title = data.value));
      const busy = new XMLHttpRequest();
      busy.open('GET', 'busy', false);
      busy.send();
    </script>`;
  await page.goto(`${origin}/article`);
  expect(await comes(page, () => document.title === '500'), 'the height that it has').toBe(true);
  await close();
});

/** In the page, before anything of its own. */
function noteShifts() {
  const shifts: { by: number; what: string }[] = [];
  Object.assign(globalThis, { shifts });
  const nameOf = ({ node }: { node?: Element }) => node?.className || node?.localName;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as (PerformanceEntry & { value: number; sources: [] })[])
      shifts.push({ by: value, what: sources.map(nameOf).join() });
  }).observe({ type: 'layout-shift', buffered: true });
}

async function settles(page: Page) {
  const isReady = () => document.querySelector('main > [state=ready]')?.shadowRoot?.querySelector('.notes ol');
  expect(await comes(page, isReady), 'the widget is there with its notes').toBe(true);
  expect(await comes(page, () => document.querySelector('.settled')), 'what stands below is seen').toBe(true);
  await afterFrames(page);
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { by: number; what: string }[] }).shifts,
  );
  const sum = shifts.reduce((all, { by }) => all + by, 0);
  expect(sum, `moves: ${shifts.map(({ what }) => what).join('; ')}`).toBeLessThanOrEqual(MOST_SHIFT);
}
