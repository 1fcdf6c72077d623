import puppeteer from 'puppeteer-core';
import { browserPath, chromiumFlags, HUNG } from '../tests/setup/browsers.js';

export const launchChromium = (flags = []) =>
  puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...chromiumFlags, ...flags],
    timeout: HUNG,
    protocolTimeout: HUNG,
  });

/**
 * A page in a browser, or in one of its contexts, on which events are waited for.
 * @param {{ newPage(): Promise<import('puppeteer-core').Page> }} browser
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(HUNG);
  return page;
}
