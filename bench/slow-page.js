import { openPage } from './browser.js';

/** A processor so many times slower: a cheap phone beside a desk's machine. */
const SLOWER = 4;

/** Lighthouse's slow 4G: what a reader far from a town has. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/**
 * A page in a context of its own, without anything in its cache, on a slow processor.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ name: string, width?: number, height?: number, isFar?: boolean }} options `isFar`: on a slow network, too
 * @returns the page, its session, `close`, and `bytes`: what has come so far, headers included
 */
export async function slowPage(browser, { name, width = 720, height = 900, isFar = false }) {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.setViewport({ width, height });
  page.on('pageerror', (error) => console.error(name, String(error)));
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (isFar) await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return { page, session, bytes: () => bytes, close: () => context.close() };
}
