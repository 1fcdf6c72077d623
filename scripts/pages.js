// Opens the built pages as readers do who come from a picture: by short addresses, from a server and from a folder; looks
// at them in every language, width and scheme with axe, with script and without; and watches whether anything moves. Run by tsx.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { LANGUAGES } from '../src/core/languages.js';
import { codeOf } from '../src/export/addresses.js';
import { EDITIONS } from '../src/widgets.js';
import { afterFrames, comes } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { checks } from './checks.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const LOOKS = [
  ['light', 1100],
  ['dark', 360],
  ['light', 360],
  ['dark', 1100],
];
let turns = 0;
const MOST_SHIFT = 0.01;

/** Object storage knows no folders: nothing is found but files by their full names. */
const files = sirv('cdn', { extensions: [] });
const server = createServer((request, response) => {
  response.setHeader('content-security-policy', POLICY);
  files(request, response);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}/`;
const folder = `${pathToFileURL(resolve('cdn')).href}/`;
const browser = await launchChromium();

const { check, expect, finish, note } = checks('Pages');

try {
  for (const edition of EDITIONS)
    for (const language of LANGUAGES) {
      const name = `${edition}.${language}`;
      await check(`short address: ${name}`, () => shortAddress(codeOf(edition, language), name));
      await check(`page: ${name}`, () => seen(name, language));
    }
  for (const [hash, change] of [
    ['#1', 'same'],
    ['#0.9', 'uncorrected'],
    ['#99', 'newer'],
    ['#first-reading-2020-09-23', 'said'],
    ['', 'said'],
  ])
    await check(`what has changed since ${hash || 'nothing'}`, () => changed(hash, change));
  await check('a frame is heard, and its words seen, before the script of widgets comes', heardFirst);
} finally {
  await browser.close();
  server.close();
}
finish();

async function withPage(run) {
  const page = await openPage(browser);
  try {
    await run(page);
  } finally {
    await page.close();
  }
}

/** The version stays in the address, also where a refresh comes second. Without script: tests/bundle/pages.test.ts. */
async function shortAddress(code, name) {
  const page = `embed/${name}.html`;
  for (const [base, from] of [
    [origin, `${code}.html#3`],
    [folder, `${code}.html#3`],
    [folder, `${code}/index.html#3`],
  ])
    await withPage(async (tab) => {
      const isThere = (address) => address.replace(/#.*/, '') === base + page;
      const there = new Promise((come) => tab.on('framenavigated', (at) => isThere(at.url()) && come()));
      await tab.goto(base + from, { waitUntil: 'domcontentloaded' });
      await there;
      await comes(tab, () => document.readyState === 'complete');
      expect(tab.url() === `${base}${page}#3`, `${base}${from} leads to ${tab.url()}`);
    });
}

/** Each scheme and width in its turn: pages differ only in their words. */
async function seen(name, language) {
  const turn = turns++;
  for (const script of [true, false]) {
    const [scheme, width] = LOOKS[(turn + (script ? 0 : 1)) % LOOKS.length];
    await withPage((tab) => look(tab, `embed/${name}.html`, { language, script, scheme, width }));
  }
}

async function look(tab, path, { language, script, scheme, width }) {
  const where = `${scheme}, ${width} px${script ? '' : ', without script'}`;
  tab.on('pageerror', (error) => note(`${where}: ${error.message}`));
  tab.on('console', (message) => {
    if (script && ['error', 'warn'].includes(message.type())) note(`${where}: ${message.text()}`);
  });
  await tab.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        globalThis.shifts.push({ value, what: sources.map(({ node }) => node?.className || node?.localName).join() });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Switched off, axe would not run either.
  if (!script) {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void (request.resourceType() === 'script' ? request.abort() : request.continue()));
  }
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.setViewport({ width, height: 800 });
  await tab.goto(origin + path + (script ? '#1' : ''), { waitUntil: 'load' });
  if (script) {
    const isReady = () => document.querySelector('main > [state=ready]')?.shadowRoot.querySelector('.notes ol');
    expect(await comes(tab, isReady), `${where}: the widget is not there with its notes`);
    expect(await comes(tab, () => document.querySelector('.settled')), `${where}: what stands below is not seen`);
    await afterFrames(tab);
    const shifts = await tab.evaluate(() => globalThis.shifts);
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    expect(sum <= MOST_SHIFT, `${where}: moves by ${sum.toFixed(3)}: ${shifts.map(({ what }) => what).join('; ')}`);
  }
  const { lang, wide } = await tab.evaluate(() => ({
    lang: document.documentElement.lang,
    wide: document.documentElement.scrollWidth,
  }));
  expect(lang === language, `${where}: another language`);
  expect(wide <= width, `${where}: ${wide} px wide`);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, nodes } of violations) note(`${where}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The sentence that is seen, alone. */
async function changed(hash, change) {
  await withPage(async (tab) => {
    await tab.goto(`${origin}embed/campaign-timeline.en.html${hash}`, { waitUntil: 'load' });
    const seenNow = () =>
      [...document.querySelectorAll('.changes > p')]
        .filter((words) => getComputedStyle(words).visibility === 'visible')
        .map(({ className }) => className);
    const found = (await tab.evaluate(seenNow)).map((name) => name.replace(/^(.+) said$/, '$1')).join();
    expect(found === change, `what is said is “${found}”, not “${change}”`);
  });
}

/** As WordPress has it: it shows a frame when that says its height, with the secret that it was given. */
async function heardFirst() {
  await withPage(async (tab) => {
    await tab.setRequestInterception(true);
    // The widgets' own script is never answered.
    tab.on('request', (request) => void (request.url().endsWith('/dv-widgets.js') || request.continue()));
    await tab.evaluate((address) => {
      globalThis.heard = [];
      addEventListener('message', ({ data }) => globalThis.heard.push(data));
      document.body.innerHTML = `<iframe src="${address}#secret=AbC123" width="600" height="500"></iframe>`;
    }, `${origin}embed/offence-trend.en.html`);
    const isHeard = () => globalThis.heard.some(({ message, secret }) => message === 'height' && secret === 'AbC123');
    expect(await comes(tab, isHeard), 'no height is said');
    const words = await tab.frames()[1].evaluate(() => document.querySelector('main > *').innerText);
    expect(/\d,\d{3}/.test(words), `nothing is seen in it: “${words}”`);
  });
}
