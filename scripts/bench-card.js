// What opening a card costs beside the first drawing of its widget, script and all: npm run bench, after npm run build.
// Counted are the blocks of code that run in the built files, so that it is the same on whatever machine. Run by tsx.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { tagOf, WIDGETS } from '../src/widgets.js';
import { afterFrames, comes, launchChromium, openPage } from './browsers.js';

/** Of all four together: a card of the counter says nearly as much as its two bars. */
const LIMIT = 0.1;

const files = sirv('cdn');
const server = createServer((request, response) => {
  if (request.url !== '/') return files(request, response, () => response.writeHead(404).end());
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><meta charset="utf-8"><body style="width: 360px">');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const sum = { drawing: 0, card: 0 };
for (const tag of WIDGETS.map(tagOf)) {
  const { drawing, first, others } = await costs(tag);
  const card = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)];
  console.log(
    `${tag}: first drawing ${drawing} blocks, first card with its quotes ${first}, every other ${card} (${(card / drawing).toFixed(3)})`,
  );
  sum.drawing += drawing;
  sum.card += card;
}
server.close();
const ratio = sum.card / sum.drawing;
console.log(`a card: ${ratio.toFixed(3)} of a first drawing, at most ${LIMIT}`);
if (!(ratio <= LIMIT)) process.exitCode = 1;

/** In a browser of its own: what one page has compiled is not counted in full on the next. */
async function costs(tag) {
  // Nor is what is optimised while it runs.
  const browser = await launchChromium(['--js-flags=--no-opt']);
  const page = await openPage(browser);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.evaluate((name) => {
    document.body.append(document.createElement(name));
    const script = Object.assign(document.createElement('script'), { src: '/dv-widgets.js' });
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
