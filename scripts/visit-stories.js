// Opens every story of the built Storybook: an error on the page, a story that does not show, and whatever axe finds fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { addToTally } from '../tests/support/tally.js';
import { browserPath, chromiumFlags } from './browsers.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const server = createServer(sirv('storybook-static'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: chromiumFlags });
const page = await browser.newPage();
let problems = [];
page.on('pageerror', (error) => problems.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) problems.push(message.text());
});

let failed = 0;
const stories = Object.values(entries).filter(({ type }) => type === 'story');
for (const { id } of stories) {
  problems = [];
  await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story`, {
    waitUntil: 'networkidle0',
  });
  if (!(await page.$('body.sb-show-main'))) problems.push('the story does not show');
  // A story without an element that lives would pass everything else.
  const lives = await page
    .waitForFunction(
      () => {
        const elements = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
          /^dv-/.test(localName),
        );
        return elements.length && elements.every((element) => element.getAttribute('state'));
      },
      { timeout: 5_000 },
    )
    .catch(() => null);
  if (!lives) problems.push('no element of ours, or one without a state');
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await window.axe.run('#storybook-root')).violations);
  problems.push(...violations.map(({ id: rule, help, nodes }) => `${rule}: ${help} (${nodes[0].target.join(' ')})`));
  if (problems.length) {
    failed++;
    console.log(`✗ ${id}: ${problems.join('; ')}`);
  }
}
await browser.close();
server.close();
console.log(`Stories: ${stories.length - failed} passed, ${failed} failed`);
addToTally(stories.length - failed, failed);
process.exitCode = failed || !stories.length ? 1 : 0;
