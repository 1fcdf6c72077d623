import { readdirSync, readFileSync } from 'node:fs';
import { pageOf } from './contenders.js';
import { serve } from './serve.js';
import { afterFrames, comes } from '../tests/support/frames.js';
import { openPage } from './browser.js';

const LIMIT = 0.01;
const WIDTHS = [360, 1100];
/** How long the script is on its way, in seconds. */
const DELAYS = [0, 3, 10];

/** What a journalist pastes, as the build writes it. */
const snippets = readdirSync('cdn/static')
  .filter((file) => file.endsWith('.en.html'))
  .map((file) => readFileSync(`cdn/static/${file}`, 'utf8').replaceAll(/https:\/\/[^"]*?\/v1\//g, '/cdn/'));
const TEXT = `<p>${'A paragraph of an article, as long as they are. '.repeat(6)}</p>`;
/** Each of them once at the top: what moves where nobody looks is no shift. */
const articles = snippets.map(
  (_, first) =>
    [...snippets.slice(first), ...snippets.slice(0, first)].map((snippet) => TEXT + snippet).join('') + TEXT,
);
const isThere = `[...document.querySelectorAll('[data-dv-widget]')].every((place) => place.firstElementChild.state === 'ready')`;

/** How far an article moves under its reader's eyes while its snippets become widgets. */
export async function shift({ browser }) {
  const server = await serve({
    folders: { '/cdn/': 'cdn/' },
    pages: Object.fromEntries(
      articles.map((article, index) => [
        `/${index}.html`,
        pageOf({ body: `<article style="max-width: 680px; margin: auto">${article}</article>`, isThere }),
      ]),
    ),
  });
  const rows = [];
  for (const width of WIDTHS)
    for (const delay of DELAYS) {
      server.delays.set('/cdn/dv-widgets.js', delay * 1000);
      // At once: nothing here is about time.
      const all = await Promise.all(
        articles.map((_, index) => measure(browser, `${server.address}/${index}.html`, width)),
      );
      rows.push({ width, delay, most: Math.max(...all) });
    }
  server.close();
  return {
    rows,
    bounds: WIDTHS.map((width) => ({
      name: `Layout shift at ${width} px`,
      limit: LIMIT,
      measured: Math.max(...rows.filter((row) => row.width === width).map(({ most }) => most)),
      of: `the most of ${snippets.length} articles, script after ${DELAYS.join(', ')} s`,
    })),
  };
}

async function measure(browser, address, width) {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({ width, height: 900 });
  await page.goto(address);
  if (!(await comes(page, () => globalThis.seen > 0))) throw new Error(`no widgets in ${address}`);
  await afterFrames(page, 10);
  const moved = await page.evaluate(() => globalThis.shift);
  await context.close();
  return moved;
}
