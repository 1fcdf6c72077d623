// The built builder, under a strict policy: as a newcomer uses it, by keys only, until the snippet is in the clipboard, where it
// is not before she has said whether there is to be a helpline; and in every language, width and scheme with axe.
import { type Page, type Locator } from '@playwright/test';
import { LANGUAGES } from '../../src/core/languages.js';
import { comes } from '../support/frames.js';
import { expect, STRICT, test, violations } from './site.js';

/** Keys from the first visit to the clipboard. */
const LONGEST = 60;
const WIDGET = 'attrition-funnel';
const HELPLINE = 'Call 150';
const OWN =
  '<figure data-dv-widget="petition-counter" data-dv-own=""><table><caption>Examplia</caption><tr><th>name</th><th>value</th><th>source</th></tr><tr><td>For the bridge</td><td>1052</td><td>Gazette</td></tr></table></figure>';
/** With one number that is none. */
const TABLE = 'country,year,value\nExamplia,2018,1180\nExamplia,2019,many\nSamplia,2018,10\n';
const COPY = '[aria-describedby=code-snippet]';
const CODE = '[aria-labelledby=code-snippet]';

test.use({
  served: { folder: 'cdn', policy: STRICT },
  permissions: ['clipboard-read', 'clipboard-write'],
  // What is wrong with her table is said there too.
  heard: ({}, use) =>
    use((message) => ['error', 'warning'].includes(message.type()) && !message.text().includes('column country')),
});

test.beforeEach(({ context, origin, problems }) => {
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(origin)) problems.push(`asks ${request.url()}`);
  });
});

for (const helpline of [null, HELPLINE])
  test(`by keys, from the first visit to the clipboard, ${helpline ? 'with' : 'without'} a helpline`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await open(page, `${origin}/builder.html?ui=en`);
    const keys = byKeys(page);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

    await keys.tabTo(page.locator('[name=widget]'));
    await keys.press('ArrowDown');
    await keys.tabTo(page.locator('section a[href="#codes"]'));
    await keys.press('Enter');
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await keys.tabTo(page.locator(COPY));
    await keys.press('Enter');
    const isAsked = () =>
      (document.activeElement as HTMLInputElement).name === 'support' && document.querySelector('#support-problem');
    expect(await comes(page, isAsked), 'Copy leads to the question').toBe(true);
    expect(await clipboard(), 'nothing is copied without an answer').toBe('nothing');
    await keys.press(helpline ? 'Space' : 'ArrowDown');
    if (helpline) {
      await keys.tabTo(page.locator('#support-text'));
      await page.keyboard.type(helpline);
    }
    expect(await comes(page, hasIn, CODE, WIDGET), `there is the code of ${WIDGET}`).toBe(true);
    await keys.tabTo(page.locator(COPY));
    await keys.press('Enter');
    const isSaid = (copy: string) => document.querySelector(`${copy} + [role=status]`)?.textContent?.trim();
    expect(await comes(page, isSaid, COPY), 'the copy is spoken of').toBe(true);

    const pasted = await clipboard();
    expect(pasted, 'what is pasted is what is shown').toBe(await page.locator(CODE).inputValue());
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(rich, 'what visual editors get').toMatch(/<img .*<a href/);
    expect(rich, 'what visual editors get').not.toMatch(/<script|data-dv-(?!helpline)/);
    expect(await madeOf(pasted, page), 'what a browser makes of it').toEqual(['figure', 'script']);
    expect(pasted, 'the script is from this folder').toContain(`${origin}/dv-widgets.js`);
    expect(pasted, 'it is the chosen chart').toContain(`data-dv-widget="${WIDGET}"`);
    expect(pasted.includes(`<p style="margin:0 0 8px">${HELPLINE}</p><a`), 'the helpline is as chosen').toBe(
      helpline !== null,
    );
    const said = new URL(page.url()).searchParams;
    expect(said.get('widget'), 'the address says the chart').toBe(WIDGET);
    expect(said.get(helpline ? 'support-text' : 'support'), 'and the helpline').toBe(helpline ?? 'none');
    expect(keys.count(), 'keys').toBeLessThanOrEqual(LONGEST);

    // In nobody's trap: Tab goes through everything, and comes to the end.
    let hasLeft = false;
    for (let tries = 0; tries < 200 && !hasLeft; tries++) {
      await page.keyboard.press('Tab');
      hasLeft = await page.evaluate(() => document.activeElement === document.body);
    }
    expect(hasLeft, 'Tab comes to the end of the page').toBe(true);
  });

for (const ui of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [320, 1100])
      test(`axe: ${ui}, ${scheme}, ${width} px`, async ({ page, origin }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        // A chart cut off where its button is confuses axe.
        const look = async (where: object | null = { exclude: ['.stage'] }) => {
          expect(await page.locator('html').getAttribute('lang')).toBe(ui);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, 'how wide it is').toBeLessThanOrEqual(width);
          expect(await violations(page, where)).toEqual([]);
        };
        const link = `${origin}/builder.html?ui=${ui}&lang=${ui}&support-href=x&heading=${'M'.repeat(60)}`;
        // What came with a link waits: to ask for its data would be a problem.
        await open(page, `${link}&src=https://other.example/x.csv&pinned`);
        await look();
        await open(page, link);
        await page.locator('section:has(> #link) button').first().click();
        await page.locator(COPY).click();
        await look();
        await page.locator('[name=figures][value=own]').check();
        await look();
        await page.locator('#data-text').fill(TABLE);
        await page.locator('#data-text ~ p button').click();
        expect(await comes(page, () => document.querySelector('td [aria-invalid]')), 'her table').toBe(true);
        await look();
        await page.locator('[name=figures][value=ours]').check();
        await page.locator('#support-text').fill(HELPLINE);
        expect(await comes(page, hasIn, CODE, 'MMM'), 'her heading is in the code').toBe(true);
        await page.evaluate(() =>
          document.querySelector('.stage [state]')?.shadowRoot?.querySelector<HTMLElement>('.more button')?.click(),
        );
        await look(null);
        // Everything that is folded, and a table of her own.
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        await page.locator('#read-back').fill(OWN);
        const isDrawn = () => document.querySelector('dv-petition-counter[state=ready]');
        expect(await comes(page, isDrawn), 'the chart of her table').toBe(true);
        await look();
      });

async function open(page: Page, address: string) {
  await page.goto(address);
  expect(await comes(page, (copy: string) => document.querySelector(copy), COPY), 'there is a code').toBe(true);
}

/** In the page. */
function hasIn(field: string, text: string) {
  return document.querySelector<HTMLTextAreaElement>(field)?.value.includes(text);
}

/** Whoever has no pointer: every step is counted, and must be seen. */
function byKeys(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    count++;
  };
  const hasFocus = (wanted: Locator) =>
    wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
  const tabTo = async (wanted: Locator) => {
    const way = `on the way to ${String(wanted)}`;
    for (let tries = 0; !(await hasFocus(wanted)); tries++) {
      expect(tries, `keys ${way}`).toBeLessThanOrEqual(LONGEST);
      await press('Tab');
      const { ring, y } = await page.evaluate(() => {
        const element = document.activeElement!;
        // A choice has its ring around all of it, beside the field that is focused.
        const choice = element.closest('.choice label')?.querySelector('span');
        const outline = choice ? getComputedStyle(choice, '::after') : getComputedStyle(element);
        return { ring: outline.outlineStyle, y: element.getBoundingClientRect().y };
      });
      expect(ring, `a ring ${way}`).not.toBe('none');
      expect(y > -1 && y < 900, `focus is in sight ${way}`).toBe(true);
    }
  };
  return { press, tabTo, count: () => count };
}

/** On a page of its own: the policy of the builder's is not that of the newsroom's. */
async function madeOf(code: string, page: Page) {
  const elsewhere = await page.context().newPage();
  return elsewhere.evaluate((text) => {
    const { body, head } = new DOMParser().parseFromString(text, 'text/html');
    return [...head.children, ...body.children].map(({ localName }) => localName);
  }, code);
}
