import { build } from 'esbuild';
import { serve } from './serve.js';
import { workOf } from './work.js';
import { comes } from '../tests/support/frames.js';
import { openPage } from './browser.js';

const LIMIT = 6;
const ROWS = 5_000;

const rows = (text) => Array.from({ length: ROWS }, (_, index) => text(index));
const value = (index) => (index * 7919) % 9973;
/** Monday and Sunday of a week. */
function week(index) {
  const day = (days) => new Date(Date.UTC(1910, 0, 3 + 7 * index + days)).toISOString().slice(0, 10);
  return `${day(0)}/${day(6)}`;
}

/** As pasted from a spreadsheet; of the long file one category is drawn. */
const TEXTS = {
  'years of 50 towns': {
    pick: { Town: 'Town 1' },
    text: [
      'Town,Year,Reports,Source',
      ...rows(
        (index) => `Town ${index % 50},${1900 + Math.floor(index / 50)},${value(index)},"Yearbook, ${index % 7}"`,
      ),
    ].join('\n'),
  },
  weeks: { pick: {}, text: ['date,count', ...rows((index) => `${week(index)},${value(index)}`)].join('\n') },
};

/** As in the builder, the table that the chart takes the place of is not laid out. */
const PAGE =
  '<!doctype html><meta charset="utf-8"><style>table{display:none}</style><script src="/cdn/dv-widgets.js"></script><script src="/reading.js"></script><body>';

/**
 * What 5,000 pasted rows cost the page's main thread until they are drawn: split, a role guessed for each column, checked as
 * in the builder, and read and drawn by the element. Beside it, what it costs to split them and to draw them once more. The
 * processor's time and not the clock's, and the least of all rounds, so that nothing else is measured.
 */
export async function paste({ rounds, browser }) {
  const server = await serve({
    folders: { '/cdn/': 'cdn/' },
    pages: { '/paste.html': PAGE, '/reading.js': await reading() },
  });
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${server.address}/paste.html`);
  const worked = await workOf(page);
  const found = [];
  for (const [name, { text, pick }] of Object.entries(TEXTS)) {
    await page.evaluate((text, pick) => void Object.assign(globalThis, { text, pick }), text, pick);
    const costs = { split: [], pasted: [], drawn: [] };
    // The first rounds warm up.
    for (let round = -2; round < rounds; round++) {
      const split = await cost(page, worked, () => void globalThis.split(globalThis.text));
      const pasted = await cost(page, worked, pasteText);
      const drawn = await cost(page, worked, drawAnew);
      if (round >= 0) Object.entries({ split, pasted, drawn }).forEach(([each, took]) => costs[each].push(took));
    }
    const least = (key) => Math.min(...costs[key]);
    found.push({ name, split: least('split'), pasted: least('pasted'), drawn: least('drawn') });
  }
  await context.close();
  server.close();
  return {
    rows: found,
    bounds: found.map(({ name, split, pasted, drawn }) => ({
      name: `Pasted rows, ${name}`,
      limit: LIMIT,
      measured: pasted / (split + drawn),
      of: `${ROWS.toLocaleString('en')} rows, ${pasted.toFixed(0)} ms / split ${split.toFixed(0)} ms and drawn once more ${drawn.toFixed(0)} ms`,
    })),
  };
}

/** What the builder does with a text, as one script. */
async function reading() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
      import { csvParseRows } from 'd3-dsv';
      import { tableMarkup } from './src/export/table-markup.js';
      import { sheetOf } from './src/own-data/sheet-of.js';
      import { checkSheet, guessOf } from './src/own-readers.js';
      globalThis.split = csvParseRows;
      globalThis.checked = (text, pick) => {
        const sheet = sheetOf({ text });
        const { layout } = guessOf('offence-trend', sheet, pick);
        const { table } = checkSheet('offence-trend', sheet, layout, { today: 19_889, whose: 'news.example' });
        const template = document.createElement('template');
        template.innerHTML = tableMarkup(table).markup;
        return template.content;
      };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'es2022',
    tsconfig: 'tsconfig.json',
  });
  return outputFiles[0].text;
}

/** Milliseconds of work on the page's main thread, until what was done has been on screen for some frames. */
async function cost(page, worked, task) {
  const before = await worked();
  await page.evaluate(task);
  if (!(await comes(page, () => globalThis.isDrawn !== false))) throw new Error('not drawn');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return (await worked()) - before;
}

/** Runs in the page, as does the one below. */
function pasteText() {
  document.body.replaceChildren();
  const element = document.createElement('dv-offence-trend');
  element.append(globalThis.checked(globalThis.text, globalThis.pick));
  globalThis.isDrawn = false;
  element.addEventListener('dv-load', () => (globalThis.isDrawn = true));
  document.body.append(element);
}

/** At another width, which is how a page makes the same drawing again. */
async function drawAnew() {
  const picture = () => document.querySelector('dv-offence-trend').shadowRoot.querySelector('.line > .picture');
  const before = picture();
  document.body.style.width = document.body.style.width ? '' : '900px';
  for (let frame = 0; frame < 60 && picture() === before; frame++) await new Promise(requestAnimationFrame);
}
