// A page with the four elements from the built script, whose attributes, place and preferences are switched.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import sirv from 'sirv';
import { LANGUAGES } from '../src/generated/languages.js';
import { launchChromium, openPage } from '../bench/browser.js';

/** Own data of which something is missing or cannot be read: the rest is shown, and the reader is told. By tag. */
const PARTIAL = JSON.parse(readFileSync('tests/fixtures/partial.json', 'utf8'));
export const TAGS = Object.keys(PARTIAL);

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>Accessibility</title><link rel="icon" href="data:," />
<style>:root { color-scheme: light dark } html { background: canvas; color: canvastext } body { margin: 0 } h1, h2 { overflow: hidden }</style>
<script src="dv-widgets.js"></script></head><body><main><h1>Figures</h1><h2>All four</h2><div id="place"></div></main></body></html>`;

/** Serves the built files and the page, and opens a browser; `open` gives a fresh page with what measures in it. */
export async function startBrowser(problems) {
  const files = sirv('cdn');
  const server = createServer((request, response) => {
    if (request.url !== '/four.html') return files(request, response, () => response.writeHead(404).end());
    response.setHeader('content-type', 'text/html').end(HTML);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const [measure, browser] = await Promise.all([
    build({
      entryPoints: ['tests/accessibility/measure.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'measure',
    }),
    launchChromium(),
  ]);
  const open = async ({ width = 720, height = 900, scale = 1, isTouched = false, media = '', features = {} }) => {
    const page = await openPage(browser);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.setViewport({ width, height, deviceScaleFactor: scale, hasTouch: isTouched, isMobile: isTouched });
    // Not by puppeteer, which does not know forced colours.
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/four.html`, { waitUntil: 'load' });
    await page.evaluate(measure.outputFiles[0].text.replace('var measure', 'globalThis.measure'));
    return { page, client };
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { open, close };
}

/** Puts the four elements on the page in a state, all of them ready to be looked at. */
export async function show(page, { state = 'Ready', language = 'en', theme = 'auto', table = false }) {
  await page.evaluate(
    async (tags, partial, { state, language, theme, table }) => {
      document.documentElement.lang = language;
      const elements = tags.map((tag) => Object.assign(document.createElement(tag), { theme, headingLevel: 3 }));
      for (const element of elements) {
        if (state === 'Partial') element.data = partial[element.localName];
        if (state === 'Failed') {
          element.bundled = 'no-such-set';
          element.innerHTML = '<p>What the page says in place of the figures.</p>';
        }
        if (table) element.open = 'notes table';
      }
      document.querySelector('#place').replaceChildren(...elements);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const isDone = (element) =>
        element.state === (state === 'Failed' ? 'failed' : 'ready') &&
        !element.shadowRoot.querySelector('.overview:not(:has(.map))') &&
        !element.shadowRoot.querySelector('.line:not(:has(.picture))');
      for (let tries = 0; !elements.every(isDone); tries++) {
        // Counted and not timed: a busy machine draws fewer frames.
        if (tries > 6_000)
          throw new Error(`not ${state}: ${elements.filter((each) => !isDone(each)).map((each) => each.localName)}`);
        await frame();
      }
      // Notes say all that they can.
      if (table) await Promise.all(elements.map(({ tools }) => tools.whole()));
      await document.fonts.ready;
      await frame();
    },
    TAGS,
    PARTIAL,
    { state, language, theme, table },
  );
}

/** Languages that the built script speaks; the others get English, marked as such. */
export async function spokenLanguages(page) {
  const spoken = [];
  for (const language of LANGUAGES) {
    await show(page, { language });
    if (
      (await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('figure').lang, TAGS[0])) ===
      language
    )
      spoken.push(language);
  }
  return spoken;
}
