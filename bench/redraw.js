// What the trend costs beside bare Plot: a line of 5,000 own points drawn anew at another width, and the same marks by Plot and
// a ResizeObserver alone, in turns on one page. Time is what the processor works on the page's main thread, layout and paint
// included, so that nothing else is measured. npm run bench
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { workOf } from './work.js';

const LIMIT = 1.15;
const POINTS = 5_000;
const ROUNDS = 25;
const WIDTHS = [1000, 900];

/** The element from its sources, and what bare Plot draws of the same rows. */
const PAGE_SCRIPT = `
import './src/offence-trend/element.ts';
import { messages } from './src/locales/en/messages.ts';
import { trendModel } from './src/offence-trend/model.ts';
import { panelsOf } from './src/offence-trend/model-panels.ts';
import { own } from './tests/support/own-reading.ts';
import { plotPicture } from './tests/support/plot-picture.ts';
import { launchChromium, openPage } from './browser.js';
globalThis.prepareBare = (data) => {
  const model = trendModel(own('offence-trend', data).data);
  const panel = panelsOf(model)[0];
  globalThis.bare = (width) => plotPicture(panel, { model, messages }, width);
};
`;
const PAGE = `<!doctype html><meta charset="utf-8"><div id="box"></div><div id="bare"></div>
<script type="module" src="/trend.js"></script>`;

/**
 * Draws both anew, in turns.
 * @returns {Promise<{ ours: Spread, plot: Spread, marks: number, rounds: number }>} in milliseconds; as many marks in both
 * @typedef {{ median: number, least: number, most: number }} Spread
 */
export async function redraw(rounds = ROUNDS) {
  const server = createServer(served(await bundled()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium();
  try {
    const page = await openPage(browser);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const worked = await workOf(page);
    await page.evaluate(prepare, POINTS, WIDTHS[0]);
    const times = { ours: [], plot: [] };
    // The first rounds warm up.
    for (let round = -2; round < rounds; round++) {
      const width = WIDTHS[Math.abs(round + 1) % 2];
      for (const [name, run] of [
        ['ours', redrawOurs],
        ['plot', redrawBare],
      ]) {
        await page.evaluate(settled);
        const before = await worked();
        await page.evaluate(run, width);
        if (round >= 0) times[name].push((await worked()) - before);
      }
    }
    if (errors.length) throw errors[0];
    const [marks, others] = await page.evaluate(countMarks);
    // Plot brings a path for what of a line stands alone, and nothing else that we do not.
    if (marks !== others) throw new Error(`${marks} marks are ours, and ${others} are Plot's`);
    return { ours: spread(times.ours), plot: spread(times.plot), marks, rounds };
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundled() {
  const { outputFiles } = await build({
    stdin: { contents: PAGE_SCRIPT, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    minify: true,
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  });
  return outputFiles[0].text;
}

const served = (script) => (request, response) => {
  const isScript = request.url === '/trend.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : PAGE);
};

function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}

/** Runs in the page, as do those below. */
async function prepare(points, width) {
  // Months, of which there are as many as one likes.
  const rows = Array.from({ length: points }, (_, index) => ({
    period: `${1600 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value: 1000 + ((index * 7919) % 4001),
    source: 'The yearly report',
  }));
  const data = { title: 'Five thousand points', rows };
  const trend = document.createElement('dv-offence-trend');
  for (const id of ['box', 'bare']) document.getElementById(id).style.width = `${width}px`;
  trend.data = data;
  document.getElementById('box').append(trend);
  globalThis.picture = () => trend.shadowRoot.querySelector('.line > .picture');
  globalThis.frames = async (count) => {
    for (let index = 0; index < count; index++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  };
  while (!globalThis.picture()?.viewBox.baseVal.width || trend.state !== 'ready') await globalThis.frames(1);
  globalThis.prepareBare(data);
  const box = document.getElementById('bare');
  let isAsked = false;
  new ResizeObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      // As wide as ours, inside its frame.
      box.replaceChildren(globalThis.bare(globalThis.picture().viewBox.baseVal.width));
    });
  }).observe(box);
  while (!box.firstElementChild) await globalThis.frames(1);
}

async function settled() {
  await globalThis.frames(3);
}

/** Another width, and nothing else; done when the new picture has been on screen for two frames. */
async function redrawOurs(width) {
  const before = globalThis.picture();
  document.getElementById('box').style.width = `${width}px`;
  while (globalThis.picture() === before) await globalThis.frames(1);
  await globalThis.frames(2);
}

/** The same without the element, as a page would do it that uses Plot alone. */
async function redrawBare(width) {
  const box = document.getElementById('bare');
  const before = box.firstElementChild;
  box.style.width = `${width}px`;
  while (box.firstElementChild === before) await globalThis.frames(1);
  await globalThis.frames(2);
}

function countMarks() {
  return [globalThis.picture(), document.querySelector('#bare > *')].map(
    (drawn) => drawn.querySelectorAll(':not(clipPath) > :is(path, line, circle, text)').length,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ours, plot, marks, rounds } = await redraw();
  const said = ({ median, least, most }) => `${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)})`;
  const ratio = ours.median / plot.median;
  console.log(`${POINTS} points, ${marks} marks drawn, ${rounds} rounds of each, medians of the main thread's time`);
  console.log(`dv-offence-trend ${said(ours)}, bare Plot ${said(plot)}`);
  console.log(`ratio ${ratio.toFixed(3)}, at most ${LIMIT}`);
  if (!(ratio <= LIMIT)) process.exitCode = 1;
}
