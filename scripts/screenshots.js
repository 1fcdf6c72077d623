// Pictures of a built page at the widths that matter, light and dark, to be looked at: npm run screenshots [page …]
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { quiet } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';

const WIDTHS = [320, 480, 720, 1100];
const pages = process.argv.length > 2 ? process.argv.slice(2) : ['index.html'];
const server = createServer(sirv('cdn', { dev: true }));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
mkdirSync('screenshots', { recursive: true });
const browser = await launchChromium();
for (const path of pages) {
  for (const width of WIDTHS) {
    for (const scheme of ['light', 'dark']) {
      const page = await openPage(browser);
      await page.setViewport({ width, height: 900, deviceScaleFactor: 2 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
      await quiet(page);
      const file = `screenshots/${path.replace(/\W+/g, '-')}-${width}-${scheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await page.close();
    }
  }
}
await browser.close();
server.close();
