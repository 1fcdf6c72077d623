// Opens every story of the built Storybook: an error on the page, a story that does not show, and whatever axe finds fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { addToTally } from '../tests/support/tally.js';
import { afterFrames, comes, launchChromium, openPage } from './browsers.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const server = createServer(sirv('storybook-static'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
const page = await openPage(browser);
let problems = [];
page.on('pageerror', (error) => problems.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) problems.push(message.text());
});

let failed = 0;
const stories = Object.values(entries).filter(({ type }) => type === 'story');
for (const { id } of stories) {
  problems = [];
  await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story`);
  await comes(page, () => /sb-show-(?:main|errordisplay|nopreview)/.test(document.body.className));
  if (!(await page.$('body.sb-show-main'))) problems.push('the story does not show');
  // A story without an element that lives would pass everything else.
  const lives = await comes(
    page,
    (isLoading) => {
      const elements = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
        /^dv-/.test(localName),
      );
      const isAlive = (state) => state && (isLoading || state !== 'loading');
      return elements.length && elements.every((element) => isAlive(element.getAttribute('state')));
    },
    id.endsWith('--loading'),
  );
  if (!lives) problems.push('no element of ours, or one without a state');
  // What was asked for meanwhile, such as Plot, is looked at too.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await afterFrames(page);
  // In one go: Storybook's own copy takes the same name whenever it comes, and may be running.
  const violations = await page.evaluate(`${axe};
    window.axe.run('#storybook-root').then(({ violations }) => violations)`);
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
