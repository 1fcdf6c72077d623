// What the trend costs beside bare Plot: 5,000 own points drawn anew at another width, and the same marks by Plot and a
// ResizeObserver alone, in turns on one page: npm run bench. Time is what the page's main thread is busy with it, layout
// and paint included.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { workOf } from './bench-work.js';
import { launchChromium, openPage } from './browsers.js';

const LIMIT = 1.15;
const POINTS = 5_000;
const DEFINITIONS = 5;
const ROUNDS = 25;
const WIDTHS = [1000, 900];

/** Stands in for `src/ui/plot.ts`: draws as Plot does, and notes how each mark was made, so that it can be made again. */
const RECORDER = `
import * as plot from '@observablehq/plot';
const made = new Map();
const noting = (name) => (...args) => {
  const mark = plot[name](...args);
  made.set(mark, () => plot[name](...args));
  return mark;
};
export const [axisY, dot, gridY, lineY, rectY, ruleX, ruleY, text] =
  ['axisY', 'dot', 'gridY', 'lineY', 'rectY', 'ruleX', 'ruleY', 'text'].map(noting);
const plotted = (options) => {
  const makers = options.marks.filter((mark) => mark).map((mark) => made.get(mark));
  globalThis.bare = () => plot.plot({ ...options, marks: makers.map((make) => make()) });
  made.clear();
  return plot.plot(options);
};
export { plotted as plot };
`;

const { outputFiles } = await build({
  entryPoints: ['src/offence-trend/element.ts'],
  bundle: true,
  format: 'esm',
  write: false,
  minify: true,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  plugins: [
    {
      name: 'recorder',
      setup(build) {
        build.onLoad({ filter: /src\/ui\/plot\.ts$/ }, () => ({ contents: RECORDER, resolveDir: process.cwd() }));
      },
    },
  ],
});
const PAGE = `<!doctype html><meta charset="utf-8"><div id="box"></div><div id="bare"><div></div></div>
<script type="module" src="/trend.js"></script>`;
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', url === '/trend.js' ? 'text/javascript' : 'text/html');
  response.end(url === '/trend.js' ? outputFiles[0].text : PAGE);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchChromium();
const page = await openPage(browser);
page.on('pageerror', (error) => {
  console.error(String(error));
  process.exitCode = 1;
});
await page.setViewport({ width: 1100, height: 900 });
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const worked = await workOf(page);
await page.evaluate(prepare, POINTS, DEFINITIONS, WIDTHS[0]);

const times = { trend: [], bare: [] };
for (let round = -2; round < ROUNDS; round++) {
  const width = WIDTHS[Math.abs(round + 1) % 2];
  const trend = await busy(page, redraw, width);
  const bare = await busy(page, redrawBare, width);
  // The first rounds warm up.
  if (round < 0) continue;
  times.trend.push(trend);
  times.bare.push(bare);
}
const marks = await page.evaluate(countMarks);
await browser.close();
server.close();

const ratio = median(times.trend) / median(times.bare);
console.log(`${POINTS} points, ${marks} marks drawn, ${ROUNDS} rounds of each, medians of the main thread's time`);
console.log(`dv-offence-trend ${median(times.trend).toFixed(1)} ms, bare Plot ${median(times.bare).toFixed(1)} ms`);
console.log(`ratio ${ratio.toFixed(3)}, at most ${LIMIT}`);
if (!(ratio <= LIMIT)) process.exitCode = 1;

/** Milliseconds of work on the page's main thread until something is done. */
async function busy(page, run, width) {
  await page.evaluate(settled);
  const before = await worked();
  await page.evaluate(run, width);
  return (await worked()) - before;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs in the page, as do those below. */
async function prepare(points, definitions, width) {
  const years = points / definitions;
  const rows = Array.from({ length: points }, (_, index) => ({
    period: String(1025 + (index % years)),
    value: 1000 + ((index * 7919) % 4001),
    definition: `Definition ${Math.floor(index / years) + 1}`,
    source: 'The yearly report',
  }));
  const box = document.getElementById('box');
  box.style.width = `${width}px`;
  const trend = document.createElement('dv-offence-trend');
  trend.data = { title: 'Five thousand points', rows };
  box.append(trend);
  globalThis.picture = () => trend.shadowRoot.querySelector('.line > .picture');
  globalThis.frames = async (count) => {
    for (let index = 0; index < count; index++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  };
  while (!globalThis.picture()?.viewBox.baseVal.width || trend.state !== 'ready') await globalThis.frames(1);
}

async function settled() {
  await globalThis.frames(3);
}

/** Another width, and nothing else; done when the new picture has been on screen for two frames. */
async function redraw(width) {
  const before = globalThis.picture();
  document.getElementById('box').style.width = `${width}px`;
  while (globalThis.picture() === before) await globalThis.frames(1);
  await globalThis.frames(2);
}

/** The same without the element, as a page would do it that uses Plot alone. */
async function redrawBare(width) {
  const [box, before] = [document.getElementById('bare'), document.querySelector('#bare > *')];
  if (!globalThis.observer) {
    globalThis.observer = new ResizeObserver(() =>
      requestAnimationFrame(() => box.firstElementChild.replaceWith(globalThis.bare())),
    );
    globalThis.observer.observe(box);
  }
  box.style.width = `${width}px`;
  while (box.firstElementChild === before) await globalThis.frames(1);
  await globalThis.frames(2);
}

function countMarks() {
  return globalThis.picture().querySelectorAll('path, rect, line, text, circle').length;
}
