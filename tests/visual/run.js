// Whether the built widgets look as they did: 24 pictures in Chromium, with one family from npm, beside those in `expected/`.
// What differs is kept in screenshots/visual: expected, actual, difference. `npm run test:visual -- --update` takes new ones,
// `-- --sheet` the contact sheet of Storybook as one picture. Not a part of `npm test`: record 0032.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import sirv from 'sirv';
import { comes, quiet } from '../../tests/support/frames.js';
import { launchChromium, openPage } from '../../bench/browser.js';
import { PICTURES } from './pictures.js';

const EXPECTED = 'tests/visual/expected';
const CHANGED = 'screenshots/visual';
/** So many pixels may differ. The same picture taken again differs by none; one digit of a label by 27. */
const TOLERANCE = 10;
const isUpdate = process.argv.includes('--update');

const files = sirv('.', { dev: true });
const server = createServer((request, response) => {
  const name = new URL(request.url, 'http://local').searchParams.get('picture');
  const found = PICTURES.find((picture) => picture.name === name);
  if (found) response.setHeader('content-type', 'text/html').end(pageOf(found));
  else files(request, response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
// Own data are signed with the name of their page, which must be the same the next time.
const origin = 'http://page.example';
const here = `MAP page.example 127.0.0.1:${server.address().port}`;
// Letters as they are shaped, whatever a screen has.
const browser = await launchChromium([
  `--host-resolver-rules=${here}`,
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
]);
const page = await openPage(browser);
const faults = [];
try {
  if (process.argv.includes('--sheet')) await takeSheet();
  else for (const picture of PICTURES) await compare(picture);
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.log(`✗ ${fault}`);
if (!process.argv.includes('--sheet'))
  console.log(`Pictures: ${PICTURES.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;

function pageOf({ widget, width, lang, theme, isOwn }) {
  const face = (weight, name) =>
    `@font-face { font-family: Visual; font-weight: ${weight}; src: url(/node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf) }`;
  const src = isOwn ? ` src="/docs/examples/${widget}.csv"` : '';
  return `<!doctype html><html lang="${lang}" style="color-scheme: ${theme}"><meta charset="utf-8">
<style>${face(400, '400Regular')}${face(700, '700Bold')} body { margin: 0; padding: 8px; inline-size: ${width}px; --dv-font: Visual }</style>
<dv-${widget}${src}></dv-${widget}><script src="/cdn/dv-widgets.js"></script>`;
}

async function takePicture({ name, width, media, features = [], isCardOpen }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: media ?? 'screen', features });
  await page.setViewport({ width: width + 16, height: 400 });
  await page.goto(`${origin}/?picture=${name}`);
  await comes(page, () => document.querySelector('body > :defined')?.getAttribute('state') === 'ready');
  if (isCardOpen) {
    await page.evaluate(() =>
      document.querySelector('body > :defined').shadowRoot.querySelector('.chart .cited').click(),
    );
    await comes(page, () =>
      document.querySelector('body > :defined').shadowRoot.querySelector('.card q, .card blockquote, .card a'),
    );
  }
  await quiet(page);
  const taken = await page.screenshot({ fullPage: true });
  await session.detach();
  return sharp(taken).png({ palette: true, colours: 128, dither: 0 }).toBuffer();
}

async function compare(picture) {
  const actual = await takePicture(picture);
  const path = `${EXPECTED}/${picture.name}.png`;
  if (isUpdate) return writeFileSync(path, actual);
  if (!existsSync(path)) return void faults.push(`${picture.name}: nothing is expected yet (--update)`);
  const [before, after] = await Promise.all([pixels(readFileSync(path)), pixels(actual)]);
  const { width, height } = after.info;
  const isSameSize = before.info.width === width && before.info.height === height;
  const difference = new Uint8Array(after.data.length);
  const count = isSameSize
    ? pixelmatch(before.data, after.data, difference, width, height, { threshold: 0.03 })
    : Infinity;
  if (count <= TOLERANCE) return;
  const words = isSameSize
    ? `${count} pixels differ`
    : `${width} × ${height}, not ${before.info.width} × ${before.info.height}`;
  faults.push(`${picture.name}: ${words}; see ${CHANGED}`);
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(`${CHANGED}/${picture.name}.expected.png`, readFileSync(path));
  writeFileSync(`${CHANGED}/${picture.name}.actual.png`, actual);
  if (isSameSize)
    await sharp(difference, { raw: { width, height, channels: 4 } }).toFile(
      `${CHANGED}/${picture.name}.difference.png`,
    );
}

function pixels(file) {
  return sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

async function takeSheet() {
  if (!existsSync('storybook-static/index.json')) throw new Error('build Storybook first: npm test -- stories');
  await page.setViewport({ width: 3500, height: 1000 });
  await page.goto(`${origin}/storybook-static/iframe.html?id=design-contact-sheet--contact-sheet&viewMode=story`);
  await comes(page, () => {
    const all = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
      localName.startsWith('dv-'),
    );
    return all.length === 72 && all.every((element) => element.getAttribute('state') === 'ready');
  });
  await quiet(page);
  const sheet = await page.$('#storybook-root');
  mkdirSync('screenshots', { recursive: true });
  await sheet.screenshot({ path: 'screenshots/contact-sheet.png' });
  console.log('screenshots/contact-sheet.png');
}
