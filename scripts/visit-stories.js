// Opens every story of the built Storybook: an error on the page, a story that does not show, and whatever axe finds fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { STATES, STATES_OF_COUNTER, WITHOUT_DRAWING } from '../stories/state-names.js';
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
/** As Storybook writes a name into an address. */
const slug = (name) => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
const missing = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'].flatMap((widget) =>
  [...STATES, ...(widget === 'petition-counter' ? STATES_OF_COUNTER : [])]
    .map((state) => `elements-${widget}--${slug(state)}`)
    .filter((id) => !stories.some((story) => story.id === id)),
);
for (const id of missing) console.log(`✗ ${id}: there is no such story`);
failed += missing.length;
const undrawn = WITHOUT_DRAWING.map((state) => `--${slug(state)}`);
for (const { id } of stories) {
  problems = [];
  await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story`);
  await comes(page, () => /sb-show-(?:main|errordisplay|nopreview)/.test(document.body.className));
  if (!(await page.$('body.sb-show-main'))) problems.push('the story does not show');
  // A story without an element that lives would pass everything else.
  const lives = await comes(
    page,
    (isUndrawn) => {
      if (isUndrawn)
        return (
          document.querySelector('#storybook-root').innerText.trim() ||
          document.querySelector('#storybook-root :is(img, iframe)')
        );
      const elements = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
        /^dv-/.test(localName),
      );
      return elements.length && elements.every((element) => /ready|failed/.test(element.getAttribute('state')));
    },
    undrawn.some((ending) => id.endsWith(ending)),
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
const passed = stories.length + missing.length - failed;
console.log(`Stories: ${passed} passed, ${failed} failed`);
addToTally(passed, failed);
process.exitCode = failed || !stories.length ? 1 : 0;
