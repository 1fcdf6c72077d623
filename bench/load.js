// Time to the chart. Run by tsx.
import { launchChromium, openPage, comes, afterFrames } from '../scripts/browsers.js';
import { CONTENDERS, pageOf } from './contenders.js';
import { serve } from './serve.js';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const only = process.env.ONLY?.split(',');
const names = Object.keys(CONTENDERS).filter((name) => !only || only.includes(name));
const address = (name) => `/${encodeURIComponent(name)}.html`;
const server = await serve({
  folders: { '/cdn/': 'cdn/', '/peers/': 'bench/node_modules/' },
  pages: Object.fromEntries(names.map((name) => [address(name), pageOf(CONTENDERS[name])])),
});
const browser = await launchChromium();
const all = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round++)
  for (const name of names) {
    const measured = await measure(name);
    if (round >= 0) all[name].push(measured);
  }
await browser.close();
server.close();
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
for (const [name, list] of Object.entries(all)) {
  const col = (key) => median(list.map((each) => each[key]));
  console.log(
    name.padEnd(32),
    Math.round(col('seen')),
    `[${Math.round(Math.min(...list.map((e) => e.seen)))}–${Math.round(Math.max(...list.map((e) => e.seen)))}]`,
    'longest',
    Math.round(col('longest')),
    'blocked',
    Math.round(col('blocked')),
    'bytes',
    Math.round(col('bytes')),
    'shift',
    col('shift').toFixed(3),
  );
}

async function measure(name) {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({ width: 720, height: 900 });
  page.on('pageerror', (error) => console.error(name, String(error)));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(server.address + address(name));
  if (!(await comes(page, () => globalThis.seen > 0))) throw new Error(`no chart: ${name}`);
  await afterFrames(page, 10);
  const measured = await page.evaluate(() => ({
    seen: globalThis.seen,
    tasks: globalThis.tasks,
    shift: globalThis.shift,
  }));
  await context.close();
  return {
    ...measured,
    bytes,
    longest: Math.max(0, ...measured.tasks),
    blocked: measured.tasks.reduce((sum, each) => sum + Math.max(0, each - 50), 0),
  };
}
