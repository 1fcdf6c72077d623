// Whether the built widgets look as they did: 24 pictures in Chromium, with one family from npm, beside those in `pictures/`.
// By hand, npm run test:visual: record 0032. With -u all new ones are taken. What differs is kept in screenshots/site.
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { type Widget, WIDGETS } from '../../src/widgets.js';
import { comes, quiet } from '../support/frames.js';
import { emulate, expect, test } from './site.js';

interface Way {
  readonly width: 360 | 680;
  readonly lang: string;
  readonly theme: 'dark' | 'light';
  readonly isCardOpen?: boolean;
  readonly isOwn?: boolean;
  readonly media?: string;
  readonly features?: Readonly<Record<string, string>>;
}

/** Six ways to look at a widget, which together have every width, theme, language and medium once. */
const WAYS: Readonly<Record<string, Way>> = {
  ready: { width: 360, lang: 'en', theme: 'light' },
  dark: { width: 680, lang: 'ru', theme: 'dark' },
  card: { width: 360, lang: 'kk', theme: 'light', isCardOpen: true },
  'own-data': { width: 680, lang: 'en', theme: 'light', isOwn: true },
  'forced-colours': { width: 360, lang: 'en', theme: 'light', features: { 'forced-colors': 'active' } },
  print: { width: 680, lang: 'en', theme: 'light', media: 'print' },
};

/** The same picture taken again differs by no pixel; one digit of a label by 27. */
const TOLERANCE = { maxDiffPixels: 10, threshold: 0.03 };
/** Own data are signed with the name of their page, which must be the same the next time. */
const ORIGIN = 'http://page.example';

for (const widget of WIDGETS)
  for (const [name, way] of Object.entries(WAYS))
    test(`${widget}, ${name}`, async ({ page }) => {
      await page.route(`${ORIGIN}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        return route.fulfill(
          pathname === '/' ? { contentType: 'text/html', body: pageOf(widget, way) } : { path: `.${pathname}` },
        );
      });
      await emulate(page, { media: way.media ?? 'screen', ...(way.features && { features: way.features }) });
      await page.setViewportSize({ width: way.width + 16, height: 400 });
      await page.goto(ORIGIN);
      const isReady = () => document.querySelector('body > :defined')?.getAttribute('state') === 'ready';
      expect(await comes(page, isReady), 'it is drawn').toBe(true);
      if (way.isCardOpen) await openCard(page);
      await quiet(page);
      const taken = await page.screenshot({ fullPage: true });
      const picture = await sharp(taken).png({ palette: true, colours: 128, dither: 0 }).toBuffer();
      // As a path: of a name the full stop would become a hyphen.
      expect(picture).toMatchSnapshot([`${widget}.${name}.png`], TOLERANCE);
    });

function pageOf(widget: Widget, { width, lang, theme, isOwn }: Way) {
  const face = (weight: number, name: string) =>
    `@font-face { font-family: Visual; font-weight: ${weight}; src: url(/node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf) }`;
  const src = isOwn ? ` src="/docs/examples/${widget}.csv"` : '';
  return `<!doctype html><html lang="${lang}" style="color-scheme: ${theme}"><meta charset="utf-8">
<style>${face(400, '400Regular')}${face(700, '700Bold')} body { margin: 0; padding: 8px; inline-size: ${width}px; --dv-font: Visual }</style>
<dv-${widget}${src}></dv-${widget}><script src="/cdn/dv-widgets.js"></script>`;
}

async function openCard(page: Page) {
  await page.evaluate(() =>
    document.querySelector('body > :defined')?.shadowRoot?.querySelector<HTMLElement>('.chart .cited')?.click(),
  );
  const isOpen = () =>
    document.querySelector('body > :defined')?.shadowRoot?.querySelector('.card q, .card blockquote, .card a');
  expect(await comes(page, isOpen), 'its card is open').toBe(true);
}
