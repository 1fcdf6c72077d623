import { tagOf, WIDGETS } from '../src/widgets.js';
import { serve } from './serve.js';
import { median } from './statistics.js';
import { afterFrames, comes } from '../tests/support/frames.js';
import { launchChromium, openPage } from './browser.js';

/** Of all four together: a card of the counter says nearly as much as its two bars. */
const LIMIT = 0.1;
const PAGE = '<!doctype html><meta charset="utf-8"><body style="width: 360px">';

/**
 * What opening a card costs beside the first drawing of its widget, script and all. Counted are the blocks of code that run
 * in the built files, so that it is the same on whatever machine.
 */
export async function card() {
  const server = await serve({ folders: { '/cdn/': 'cdn/' }, pages: { '/card.html': PAGE } });
  const rows = [];
  for (const tag of WIDGETS.map(tagOf)) {
    const { drawing, first, others } = await costs(`${server.address}/card.html`, tag);
    rows.push({ tag, drawing, first, other: median(others) });
  }
  server.close();
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0);
  return {
    rows,
    bounds: [
      {
        name: 'One more card',
        limit: LIMIT,
        measured: sum('other') / sum('drawing'),
        of: 'blocks of code / first drawing',
      },
    ],
  };
}

/** In a browser of its own: what one page has compiled is not counted in full on the next. */
async function costs(address, tag) {
  // Nor is what is optimised while it runs.
  const browser = await launchChromium(['--js-flags=--no-opt']);
  const page = await openPage(browser);
  await page.goto(address);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.evaluate((name) => {
    document.body.append(document.createElement(name));
    const script = Object.assign(document.createElement('script'), { src: '/cdn/dv-widgets.js' });
    document.body.append(script);
  }, tag);
  if (!(await comes(page, (name) => document.querySelector(name).state === 'ready', tag))) throw new Error(`no ${tag}`);
  const drawing = await blocks(page, session);
  const count = await page.evaluate(figures, tag, null);
  const cards = [];
  for (let index = 0; index < count; index++) {
    await page.evaluate(figures, tag, index);
    const isThere = (name) => document.querySelector(name).shadowRoot.querySelector('.card .source, .card q');
    if (!(await comes(page, isThere, tag))) throw new Error(`no card ${index} in ${tag}`);
    cards.push(await blocks(page, session));
  }
  await browser.close();
  const [first, ...others] = cards;
  return { drawing, first, others };
}

/** Blocks of code that ran since this was asked last. */
async function blocks(page, session) {
  await afterFrames(page, 5);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith('http'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((all, { count }) => all + count, 0);
}

/** Runs in the page: how many figures can be pressed, and presses one of them. */
function figures(name, index) {
  const all = document.querySelector(name).shadowRoot.querySelectorAll('.chart [data-cites]');
  const seen = [...all].filter((figure) => figure.getClientRects().length);
  if (index !== null) seen[index].click();
  return seen.length;
}
