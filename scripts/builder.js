// Drives the built builder as a newcomer does, by keys only, until the snippet is in the clipboard, which it is not before
// she has said whether there is to be a helpline; looks at it in every
// language, width and scheme with axe; and under a strict policy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { LANGUAGES } from '../src/generated/languages.js';
import { comes } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { checks } from './checks.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const LONGEST = 60;
const OWN =
  '<figure data-dv-widget="petition-counter" data-dv-own=""><table><caption>Examplia</caption><tr><th>name</th><th>value</th><th>source</th></tr><tr><td>For the bridge</td><td>1052</td><td>Gazette</td></tr></table></figure>';
const WIDGET = 'attrition-funnel';
/** With one number that is none. */
const TABLE = 'country,year,value\nExamplia,2018,1180\nExamplia,2019,many\nSamplia,2018,10\n';

const files = sirv('cdn');
const server = createServer((request, response) => {
  response.setHeader('content-security-policy', POLICY);
  files(request, response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launchChromium();
const page = await openPage(browser);

const { check, expect, finish, note } = checks('Builder');
page.on('pageerror', (error) => note(error.message));
page.on('console', (message) => {
  // What is wrong with her table is said there too.
  if (['error', 'warn'].includes(message.type()) && !message.text().includes('column country')) note(message.text());
});
page.on('request', (request) => {
  if (!/^data:/.test(request.url()) && !request.url().startsWith(origin)) note(`asks ${request.url()}`);
});

try {
  await check('by keys, from the first visit to the clipboard, without a helpline', () => byKeys(false));
  await check('by keys, from the first visit to the clipboard, with a helpline', () => byKeys(true));
  for (const ui of LANGUAGES)
    for (const scheme of ['light', 'dark'])
      for (const width of [320, 1100]) await check(`axe: ${ui}, ${scheme}, ${width} px`, () => seen(ui, scheme, width));
} finally {
  await browser.close();
  server.close();
}
finish();

async function open(query) {
  await page.goto(`${origin}/builder.html${query}`, { waitUntil: 'load' });
  expect(await comes(page, () => document.querySelector('.code.snippet button')), 'no code');
}

/** Chooses the second chart, goes to the code, copies, answers, copies. Only what the page itself shows is known. */
async function byKeys(withHelpline) {
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.setViewport({ width: 1100, height: 900 });
  let keys = 0;
  await open('?ui=en');
  const press = async (key) => {
    await page.keyboard.press(key);
    keys++;
  };
  const tabTo = async (selector) => {
    for (let tries = 0; !(await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)); tries++) {
      if (tries > LONGEST) throw new Error(`keys do not reach ${selector}`);
      await press('Tab');
      const { ring, y } = await page.evaluate(() => {
        const { activeElement: element } = document;
        // A choice has its ring around all of it, beside the field that is focused.
        const choice = element.closest('.choice label')?.querySelector('span');
        const outline = choice ? getComputedStyle(choice, '::after') : getComputedStyle(element);
        return { ring: outline.outlineStyle, y: element.getBoundingClientRect().y };
      });
      expect(ring !== 'none', `no ring on the way to ${selector}`);
      expect(y > -1 && y < 900, `focus is out of sight on the way to ${selector}`);
    }
  };
  await tabTo('[name=widget]');
  await press('ArrowDown');
  await tabTo('section a[href="#codes"]');
  await press('Enter');
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await tabTo('.code.snippet button');
  await press('Enter');
  const isAsked = () => document.activeElement.name === 'support' && document.querySelector('#support-problem');
  expect(await comes(page, isAsked), 'Copy does not lead to the question');
  const before = await page.evaluate(() => navigator.clipboard.readText());
  expect(before === 'nothing', 'something is copied without an answer');
  await press(withHelpline ? 'Space' : 'ArrowDown');
  if (withHelpline) {
    await tabTo('#support-text');
    await page.keyboard.type('Call 150');
  }
  const isChosen = (name) => document.querySelector('.code.snippet textarea')?.value.includes(name);
  expect(await comes(page, isChosen, WIDGET), `no code of ${WIDGET}`);
  await tabTo('.code.snippet button');
  await press('Enter');
  const isSaid = () => document.querySelector('.code.snippet [role=status]').textContent.trim();
  expect(await comes(page, isSaid), 'nothing is said of the copy');

  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.evaluate(() => document.querySelector('.code.snippet textarea').value);
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType('text/html')).text();
  });
  expect(/<img .*<a href/.test(rich) && !/<script|data-dv-(?!helpline)/.test(rich), `visual editors get ${rich}`);
  // On a page of its own: the policy of the builder's is not that of the newsroom's.
  const elsewhere = await openPage(browser);
  const names = await elsewhere.evaluate((code) => {
    const { body, head } = new DOMParser().parseFromString(code, 'text/html');
    return [...head.children, ...body.children].map(({ localName }) => localName);
  }, pasted);
  await elsewhere.close();
  expect(pasted === shown, 'what is pasted is not what is shown');
  expect(names.join() === 'figure,script', `a browser makes ${names.join()} of it`);
  expect(pasted.includes(`${origin}/dv-widgets.js`), 'the script is not from this folder');
  expect(pasted.includes(`data-dv-widget="${WIDGET}"`), 'it is another chart');
  const said = new URL(page.url()).searchParams;
  expect(said.get('widget') === WIDGET, 'the address does not say the chart');
  expect(
    said.get(withHelpline ? 'support-text' : 'support') === (withHelpline ? 'Call 150' : 'none'),
    'nor the helpline',
  );
  expect(pasted.includes('<p style="margin:0 0 8px">Call 150</p><a') === withHelpline, 'the helpline is not as chosen');
  expect(keys <= LONGEST, `${keys} keys`);
  console.log(`  ${keys} keys, ${pasted.length} characters`);

  // In nobody's trap: Tab goes through everything, and comes to the end.
  let left = false;
  for (let tries = 0; tries < 200 && !left; tries++) {
    await page.keyboard.press('Tab');
    left = await page.evaluate(() => document.activeElement === document.body);
  }
  expect(left, 'Tab does not come to the end of the page');
}

async function seen(ui, scheme, width) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 900 });
  const link = `?ui=${ui}&lang=${ui}&support-href=x&heading=${'M'.repeat(60)}`;
  // What came with a link waits: to ask for its data would be a problem.
  await open(`${link}&src=https://other.example/x.csv&pinned`);
  await look(ui, width, { exclude: ['.stage'] });
  await open(link);
  await page.click('.copy button');
  await page.click('.code.snippet button');
  await look(ui, width, { exclude: ['.stage'] });
  await page.click('[name=figures][value=own]');
  await look(ui, width, { exclude: ['.stage'] });
  await page.type('#data-text', TABLE);
  await page.click('.entry .copy button');
  await page.waitForSelector('.sheet [aria-invalid]');
  await look(ui, width, { exclude: ['.stage'] });
  await page.click('[name=figures][value=ours]');
  await page.type('#support-text', 'Call 150');
  await page.waitForFunction(() => document.querySelector('.code.snippet textarea')?.value.includes('MMM'));
  // A chart cut off where its button is confuses axe.
  await page.evaluate(() => document.querySelector('.stage [state]').shadowRoot.querySelector('.more button')?.click());
  await look(ui, width, null);
  // Everything that is folded, and a table of her own.
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.evaluate((text) => {
    const field = document.querySelector('#read-back');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, OWN);
  expect(await comes(page, () => document.querySelector('dv-petition-counter[state=ready]')), 'no chart of her table');
  await look(ui, width, { exclude: ['.stage'] });
}

/** @param where what axe looks at */
async function look(ui, width, where) {
  expect((await page.evaluate(() => document.documentElement.lang)) === ui, 'another language');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide <= width, `${wide} px wide`);
  // axe is put into the page by the driver, which no policy binds.
  await page.evaluate(axe);
  const violations = await page.evaluate(
    async (chosen) => (await window.axe.run(chosen ?? document)).violations,
    where,
  );
  note(...violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.join(' ')})`));
}
