import { tagOf, WIDGETS } from '../src/widgets.js';
import { pageOf, run, script } from './contenders.js';
import { serve } from './serve.js';
import { slowPage } from './slow-page.js';
import { blockedBy, spread } from './statistics.js';
import { afterFrames, comes } from '../tests/support/frames.js';

const COUNT = 50;
const tags = Array.from({ length: COUNT }, (_, index) => tagOf(WIDGETS[index % WIDGETS.length]));

/** A page full of ours, the four in turn, and one full of the plainest that Plot can draw. */
const PAGES = {
  widgets: {
    body: `${tags.map((tag) => `<${tag}></${tag}>`).join('')}<script src="/cdn/dv-widgets.js"></script>`,
    isThere: `[...document.querySelectorAll('${WIDGETS.map(tagOf)}')].filter(({ state }) => state === 'ready').length === ${COUNT}`,
  },
  plot: {
    body: `${script('peers/d3/dist/d3.min.js', 'peers/@observablehq/plot/dist/plot.umd.min.js')}${run(`
      for (let index = 0; index < ${COUNT}; index++)
        document.body.append(Plot.plot({ title, width: 640, height: 400, marks: [Plot.ruleY([0]), Plot.barY(years, { x: 'year', y: 'value' })] }));`)}`,
    isThere: `document.querySelectorAll('figure svg').length === ${COUNT}`,
  },
};

/** What 50 widgets on one page keep a reader waiting for, beside 50 bare charts by Plot: blocking time, without a network. */
export async function many({ rounds, browser }) {
  const server = await serve({
    folders: { '/cdn/': 'cdn/', '/peers/': 'bench/node_modules/' },
    pages: Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [`/${name}.html`, pageOf(page)])),
  });
  const all = { widgets: [], plot: [] };
  // The first round warms up.
  for (let round = -1; round < rounds; round++)
    for (const name of Object.keys(PAGES)) {
      const measured = await measure(browser, server.address, name);
      if (round >= 0) all[name].push(measured);
    }
  server.close();
  const of = (name) => ({
    drawn: spread(all[name].map(({ drawn }) => drawn)),
    scrolled: spread(all[name].map(({ scrolled }) => scrolled)),
  });
  const [widgets, plot] = [of('widgets'), of('plot')];
  return {
    rounds,
    rows: { [`${COUNT} widgets`]: widgets, [`${COUNT} bar charts by Plot`]: plot },
    bounds: [
      {
        name: `${COUNT} widgets beside ${COUNT} charts by Plot`,
        limit: 0.5,
        measured: widgets.drawn.median / plot.drawn.median,
        of: 'total blocking time until all are drawn',
      },
    ],
  };
}

async function measure(browser, origin, name) {
  const { page, close } = await slowPage(browser, { name });
  await page.goto(`${origin}/${name}.html`);
  if (!(await comes(page, () => globalThis.seen > 0))) throw new Error(`not all are drawn: ${name}`);
  await afterFrames(page, 10);
  const drawn = await page.evaluate(() => globalThis.tasks.filter(({ startTime }) => startTime < globalThis.seen));
  await page.evaluate(scrollThrough);
  await afterFrames(page, 10);
  const scrolled = await page.evaluate(() => globalThis.tasks);
  await close();
  return { drawn: blockedBy(drawn), scrolled: blockedBy(scrolled) };
}

/** Runs in the page: screen by screen to its end, for what is only drawn when somebody comes near. */
async function scrollThrough() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
}
