// What twice the rows cost the page's main thread, layout and paint included, from the built files: npm run bench, after
// npm run build. The processor's time and not the clock's, so that whatever else runs on the machine is not measured.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { workOf } from './bench-work.js';
import { comes, launchChromium, openPage } from './browsers.js';
import { WIDGETS } from '../src/widgets.js';
import { manyRows } from './fuzz/cases.js';

const LIMIT = 2.2;
const ROWS = 5_000;
const ROUNDS = 5;
/** The funnel takes no thousands of rows. */
const MEASURED = WIDGETS.filter((widget) => widget !== 'attrition-funnel');

const files = sirv('cdn');
const server = createServer((request, response) => {
  if (request.url !== '/') return files(request, response, () => response.writeHead(404).end());
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><meta charset="utf-8"><script src="/dv-widgets.js"></script><body>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
const page = await openPage(browser);
await page.setViewport({ width: 1000, height: 900 });
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const worked = await workOf(page);

for (const widget of MEASURED) {
  const [half, whole] = [[], []];
  // The first round warms up.
  for (let round = -1; round < ROUNDS; round++) {
    const costs = [await cost(widget, ROWS / 2), await cost(widget, ROWS)];
    if (round >= 0) [half, whole].forEach((list, index) => list.push(costs[index]));
  }
  const [once, twice] = [Math.min(...half), Math.min(...whole)];
  const ratio = twice / once;
  console.log(
    `dv-${widget}: ${ROWS} rows ${twice.toFixed(0)} ms, half of them ${once.toFixed(0)} ms, ratio ${ratio.toFixed(2)}, at most ${LIMIT}`,
  );
  if (!(ratio <= LIMIT)) process.exitCode = 1;
}
await browser.close();
server.close();

/** Milliseconds of work on the page's main thread for a drawing of so many rows, until it has been on screen for some frames. */
async function cost(widget, count) {
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
