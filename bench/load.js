import { CONTENDERS, FILES, PEERS, pageOf } from './contenders.js';
import { serve } from './serve.js';
import { slowPage } from './slow-page.js';
import { blockedBy, spread } from './statistics.js';
import { afterFrames, comes } from '../tests/support/frames.js';

const address = (name) => `/${encodeURIComponent(name)}.html`;

/**
 * Time to the chart: on a slow network and processor, with nothing in the cache, until it is painted. All contenders in
 * turn, round for round, so that what else the machine does hits all of them.
 */
export async function load({ rounds, browser }) {
  const names = Object.keys(CONTENDERS);
  const pages = Object.fromEntries(names.map((name) => [address(name), pageOf(CONTENDERS[name])]));
  const server = await serve({
    folders: { '/cdn/': 'cdn/', '/peers/': 'bench/node_modules/' },
    pages: { ...pages, ...FILES },
  });
  const all = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms up: the server compresses each file once.
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const measured = await measure(browser, server.address, name);
      if (round >= 0) all[name].push(measured);
    }
  server.close();
  const rows = names.map((name) => {
    const of = (key) => spread(all[name].map((each) => each[key]));
    return {
      name,
      seen: of('seen'),
      longest: of('longest'),
      blocked: of('blocked'),
      bytes: of('bytes').median,
      shift: of('shift').most,
    };
  });
  const peers = rows.filter(({ name }) => PEERS.includes(name));
  const fastest = peers.toSorted((a, b) => a.seen.median - b.seen.median)[0];
  return { rounds, rows, fastest, bounds: boundsOf(rows, fastest.name) };
}

async function measure(browser, origin, name) {
  const { page, bytes, close } = await slowPage(browser, { name, isFar: true });
  await page.goto(origin + address(name));
  if (!(await comes(page, () => globalThis.seen > 0))) throw new Error(`no chart: ${name}`);
  await afterFrames(page, 10);
  const { seen, tasks, shift } = await page.evaluate(() => ({
    seen: globalThis.seen,
    tasks: globalThis.tasks,
    shift: globalThis.shift,
  }));
  await close();
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  return { seen, shift, bytes: bytes(), longest, blocked: blockedBy(tasks) };
}

function boundsOf(rows, fastest) {
  const of = (name) => rows.find((row) => row.name === name);
  const seen = (name) => of(name).seen.median;
  const ratio = (one, other) => ({ measured: seen(one) / seen(other), of: `${one} / ${other}` });
  return [
    { name: 'Element beside the fastest peer', limit: 0.65, ...ratio('our element', fastest) },
    { name: 'Element beside an inline picture', limit: 1.7, ...ratio('our element', 'inline SVG') },
    {
      name: 'Snippet’s picture beside a bare one',
      limit: 1.1,
      ...ratio('our snippet, to its picture', 'picture without script'),
    },
    { name: 'Full script beside the fastest peer', limit: 1, ...ratio('our element, full script', fastest) },
    {
      name: 'Longest task of four widgets',
      limit: 150,
      unit: 'ms',
      measured: of('four widgets').longest.median,
      of: 'four widgets on one page, 4× slower processor',
    },
  ];
}
