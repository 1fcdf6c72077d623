// Opens every story and page of the built Storybook: an error, a state of the list that has no story, a story that does not show,
// a control or a switch that does nothing, and whatever axe finds in a story fail.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { STATES, STATES_OF_COUNTER, WITHOUT_DRAWING } from '../stories/state-names.js';
import { comes, quiet } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { checks } from './checks.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const entries = Object.values(JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries);
const WIDGETS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];
/** As Storybook writes a name into an address. */
const slug = (name) => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();
const undrawn = WITHOUT_DRAWING.map((state) => `--${slug(state)}`);

const { check, expect, finish, note } = checks('Stories');
const server = createServer(sirv('storybook-static'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
const page = await openPage(browser);
page.on('pageerror', (error) => note(error.message));
page.on('console', (message) => {
  if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) note(message.text());
});

for (const widget of WIDGETS) {
  for (const state of [...STATES, ...(widget === 'petition-counter' ? STATES_OF_COUNTER : [])]) {
    const wanted = `elements-${widget}--${slug(state)}`;
    if (!entries.some(({ id }) => id === wanted)) await check(wanted, async () => note('there is no such story'));
  }
  await check(`controls and switches of ${widget}`, () => isControlled(widget));
}
for (const { id, type } of entries) await check(id, () => (type === 'story' ? visit(id) : read(id)));
await browser.close();
server.close();
finish();

async function open(id, more = '') {
  await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}${more}`);
  await comes(page, () => /sb-show-(?:main|errordisplay|nopreview)/.test(document.body.className));
  expect(await page.$('body.sb-show-main'), 'it does not show');
}

async function visit(id) {
  await open(id, '&viewMode=story');
  // A story without an element that lives would pass everything else.
  const lives = await comes(
    page,
    (isUndrawn) => {
      const root = document.querySelector('#storybook-root');
      const picture = root.querySelector('img');
      if (isUndrawn) return picture ? picture.naturalWidth > 0 : root.innerText.trim() || root.querySelector('iframe');
      const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dv-'));
      return elements.length && elements.every((element) => /ready|failed/.test(element.getAttribute('state')));
    },
    undrawn.some((ending) => id.endsWith(ending)),
  );
  expect(lives, 'no element of ours, or one without a state');
  // What was asked for meanwhile, such as a line, is looked at too.
  expect(await quiet(page), 'something that it asks for never comes');
  // In one go: Storybook's own copy takes the same name whenever it comes, and may be running.
  const violations = await page.evaluate(`${axe};
    window.axe.run('#storybook-root').then(({ violations }) => violations)`);
  for (const { id: rule, help, nodes } of violations) note(`${rule}: ${help} (${nodes[0].target.join(' ')})`);
}

async function read(id) {
  await open(id, '&viewMode=docs');
  expect(await comes(page, () => document.querySelector('#storybook-docs h1')?.innerText), 'it has no title');
  expect(await quiet(page), 'something that it asks for never comes');
}

async function isControlled(widget) {
  const given = '&args=theme:dark;heading-level:none;heading:Hers&globals=lang:ru;width:360px;dir:rtl;theme:light';
  await open(`elements-${widget}--ready`, `&viewMode=story${given}`);
  const isSo = await comes(
    page,
    (tag) => {
      const element = document.querySelector(tag);
      const figure = element?.shadowRoot?.querySelector('figure[lang=ru]');
      const place = element?.closest('[dir=rtl]');
      return figure && element.theme === 'dark' && element.headingLevel === 'none' && place?.offsetWidth === 360;
    },
    `dv-${widget}`,
  );
  expect(isSo, 'a control or a switch does nothing');
}
