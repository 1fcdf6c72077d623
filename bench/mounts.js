import { tagOf, WIDGETS } from '../src/widgets.js';
import { serve } from './serve.js';
import { afterFrames } from '../tests/support/frames.js';
import { launchChromium, openPage } from './browser.js';

const WARM_UP = 50;
/** Counted after so many. */
const STEPS = [100, 300, 500];
/** The engine's own lists come and go. */
const MOST_HEAP = 1.05;
/** Nothing is compiled to run faster: the heap would grow by what is, also of a page where nothing is ever left. */
const FLAGS = ['--js-flags=--no-opt,--no-sparkplug,--no-maglev'];

/** Widgets that come and go on one page, as in an app: when they are gone, nothing of them is left. */
export async function mounts() {
  const browser = await launchChromium(FLAGS);
  const server = await serve({
    folders: { '/cdn/': 'cdn/' },
    pages: {
      '/mounts.html':
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><script src="/cdn/dv-widgets.js"></script></body></html>',
    },
  });
  const rows = [];
  for (const tag of WIDGETS.map(tagOf)) rows.push({ tag, counts: await countsOf(browser, server.address, tag) });
  await browser.close();
  server.close();
  return { steps: STEPS, rows, bounds: rows.flatMap(boundsOf) };
}

async function countsOf(browser, origin, tag) {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  page.on('pageerror', (error) => console.error(tag, String(error)));
  await page.goto(`${origin}/mounts.html`);
  const session = await page.createCDPSession();
  const counts = [];
  await page.evaluate(mount, tag, WARM_UP);
  for (const [index, step] of STEPS.entries()) {
    await page.evaluate(mount, tag, step - (STEPS[index - 1] ?? 0));
    await afterFrames(page, 10);
    counts.push(await left(session));
  }
  await context.close();
  return counts;
}

/** What is alive. What only an observer of the engine held goes with the second collection. */
async function left(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** Runs in the page. Each is on screen for a frame. */
async function mount(tag, times) {
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tag);
    document.body.append(element);
    do await new Promise(requestAnimationFrame);
    while (element.state !== 'ready');
    element.remove();
  }
}

function boundsOf({ tag, counts }) {
  const [first, last] = [counts[0], counts.at(-1)];
  const of = `after ${STEPS.at(-1)} mounts, beyond what is there after ${STEPS[0]}`;
  return [
    { name: `Nodes left by ${tag}`, limit: 0, measured: last.nodes - first.nodes, of },
    { name: `Listeners left by ${tag}`, limit: 0, measured: last.listeners - first.listeners, of },
    {
      name: `Memory left by ${tag}`,
      limit: MOST_HEAP,
      measured: last.heap / first.heap,
      of: `heap after ${STEPS.at(-1)} mounts / after ${STEPS[0]}`,
    },
  ];
}
