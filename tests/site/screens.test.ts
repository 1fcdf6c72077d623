// Pictures of the built pages at the widths that matter, light and dark, to be looked at: npm run screenshots [-- page …].
// Of Storybook's contact sheet, after npm test -- storybook: npm run screenshots -- sheet.
import { readdirSync } from 'node:fs';
import { comes, quiet } from '../support/frames.js';
import { expect, serve, test } from './site.js';

const WIDTHS = [320, 360, 480, 680, 720, 1100];
/** Short addresses only lead to others. */
const PAGES = readdirSync('cdn', { recursive: true, encoding: 'utf8' }).filter((path) => /^(?!.-).*\.html$/.test(path));
const FOLDER = 'screenshots';

test.describe('pages', () => {
  test.use({ deviceScaleFactor: 2 });
  for (const path of PAGES)
    for (const width of WIDTHS)
      for (const scheme of ['light', 'dark'] as const)
        test(`${path}, ${width} px, ${scheme}`, async ({ page, origin }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: scheme });
          await page.goto(`${origin}/${path}`);
          await quiet(page);
          const file = `${FOLDER}/${path.replace(/\W+/g, '-')}-${width}-${scheme}.png`;
          await page.screenshot({ path: file, fullPage: true });
          console.log(file);
        });
});

test('contact sheet', async ({ page }) => {
  const { origin, close } = await serve({ folder: 'storybook-static' });
  await page.setViewportSize({ width: 3500, height: 1000 });
  await page.goto(`${origin}/iframe.html?id=design-contact-sheet--contact-sheet&viewMode=story`);
  const isDrawn = () => {
    const all = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
      localName.startsWith('dv-'),
    );
    return all.length === 72 && all.every((element) => element.getAttribute('state') === 'ready');
  };
  expect(await comes(page, isDrawn), 'all of them are drawn').toBe(true);
  await quiet(page);
  const file = `${FOLDER}/contact-sheet.png`;
  await page.locator('#storybook-root').screenshot({ path: file });
  console.log(file);
  await close();
});
