import { manyRows } from '../tests/fuzz/cases.js';
import { WIDGETS } from '../src/widgets.js';
import { serve } from './serve.js';
import { workOf } from './work.js';
import { comes } from '../tests/support/frames.js';
import { openPage } from './browser.js';

const LIMIT = 2.2;
const ROWS = 5_000;
/** The funnel takes no thousands of rows. */
const MEASURED = WIDGETS.filter((widget) => widget !== 'attrition-funnel');
const PAGE = '<!doctype html><meta charset="utf-8"><script src="/cdn/dv-widgets.js"></script><body>';

/**
 * What twice the rows cost the page's main thread, layout and paint included, from the built files. The processor's time and
 * not the clock's, and the least of all rounds, so that whatever else runs on the machine is not measured.
 */
export async function rows({ rounds, browser }) {
  const server = await serve({ folders: { '/cdn/': 'cdn/' }, pages: { '/rows.html': PAGE } });
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${server.address}/rows.html`);
  const worked = await workOf(page);
  const found = [];
  for (const widget of MEASURED) {
    const [half, whole] = [[], []];
    // The first round warms up.
    for (let round = -1; round < rounds; round++) {
      const costs = [await cost(page, worked, widget, ROWS / 2), await cost(page, worked, widget, ROWS)];
      if (round >= 0) [half, whole].forEach((list, index) => list.push(costs[index]));
    }
    found.push({ widget, half: Math.min(...half), whole: Math.min(...whole) });
  }
  await context.close();
  server.close();
  return {
    rows: found,
    bounds: found.map(({ widget, half, whole }) => ({
      name: `Twice the rows in dv-${widget}`,
      limit: LIMIT,
      measured: whole / half,
      of: `${ROWS.toLocaleString('en')} rows, ${whole.toFixed(0)} ms / half of them, ${half.toFixed(0)} ms`,
    })),
  };
}

/** Milliseconds of work on the page's main thread for a drawing of so many rows, until it has been on screen for some frames. */
async function cost(page, worked, widget, count) {
  await page.evaluate((data) => void (globalThis.data = data), manyRows(widget, 1, count));
  const before = await worked();
  await page.evaluate((tag) => {
    document.body.replaceChildren();
    const element = Object.assign(document.createElement(tag), { data: globalThis.data });
    globalThis.isDrawn = false;
    element.addEventListener('dv-load', () => (globalThis.isDrawn = true));
    document.body.append(element);
  }, `dv-${widget}`);
  if (!(await comes(page, () => globalThis.isDrawn))) throw new Error(`dv-${widget} does not draw ${count} rows`);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return (await worked()) - before;
}
