// Publishes every documented snippet through what content systems do to it, and looks at what readers get: finding and
// source can be read, no code shows, nothing moves, and where the script runs the widget lives.
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { addToTally } from '../tests/support/tally.js';
import { browserPath, chromiumFlags } from './browsers.js';
import { ensureWordPress } from './ensure-php.js';
import { article, screens } from './paste/article.js';
import { type Form, documentedForms } from './paste/forms.js';
import { whatReadersGet } from './paste/look.js';
import { transformed } from './paste/transforms.js';

/** Long enough for a first frame without script. */
const SCRIPT_DELAY = 250;

/** What samples are published through: all languages of all widgets would take as long as they are alike. */
const SAMPLES = ['as it is', 'WordPress kses+block'];

/** Documented: it throws frames away with all that stands inside. */
const LOST = (form: Form, transform: string) => form.name.startsWith('frame') && transform === 'DOMPurify';

const files = sirv('cdn', { dev: true });
const articles = new Map<string, string>();

/** The folder as it lies on a site of its own. */
const assets = await listening((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  const send = () => files(request, response, () => void response.writeHead(404).end());
  if (request.url?.includes('dv-widgets.js')) setTimeout(send, SCRIPT_DELAY);
  else void send();
});
const newsroom = await listening((request, response) => {
  const name = request.url?.slice(1) ?? '';
  if (name === 'wp-embed.js') response.end(readFileSync(`${ensureWordPress()}/wp-includes/js/wp-embed.js`));
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(articles.get(name) ?? '');
});

const browser: Browser = await puppeteer.launch({
  executablePath: browserPath('chromium') as string,
  args: chromiumFlags,
});
const page = await browser.newPage();
await page.setViewport({ width: 1700, height: 950 });

const forms = documentedForms(assets);
const results = await transformed(forms, page, answersOf(forms));
const seen = new Map<string, readonly string[]>();
let passed = 0;
let failed = 0;
for (const form of forms.filter((f) => !process.env.ONLY || f.name.startsWith(process.env.ONLY)))
  for (const [transform, html] of Object.entries(results[form.name] ?? {})) {
    if (form.isAddress && !transform.startsWith('WordPress')) continue;
    if (LOST(form, transform) && !html.trim()) continue;
    if (form.isSample && !SAMPLES.includes(transform)) continue;
    for (const isInstalled of [false, true]) {
      const problems = await look(form, html, isInstalled);
      if (problems.length) {
        failed++;
        console.log(`✗ ${form.name}, ${transform}${isInstalled ? ', script on the site' : ''}: ${problems.join('; ')}`);
      } else passed++;
    }
  }
await browser.close();
console.log(`Paste: ${passed} passed, ${failed} failed (${seen.size} pages)`);
addToTally(passed, failed);
process.exit(failed || !passed ? 1 : 0);

/** Many transforms come to the same page: each is looked at once. */
async function look(form: Form, html: string, isInstalled: boolean): Promise<readonly string[]> {
  const scripts = [
    ...(isInstalled ? [`<script async src="${assets}dv-widgets.js" crossorigin="anonymous"></script>`] : []),
    ...(html.includes('wp-embedded-content') ? ['<script src="/wp-embed.js"></script>'] : []),
  ];
  const content = article(html, scripts.join(''));
  const known = seen.get(content);
  if (known) return known;
  articles.set('article', content);
  articles.set('screens', screens('article'));
  const problems = await whatReadersGet(page, `${newsroom}screens`, form, content);
  seen.set(content, problems);
  return problems;
}

/** What a site is told that asks for a page. */
function answersOf(all: readonly Form[]): Record<string, { type: string; body: string }> {
  const address = all.find(({ isAddress }) => isAddress)?.html.replace(/<\/?p>/g, '') ?? '';
  const local = (path: string) =>
    readFileSync(path.replace(assets, 'cdn/'), 'utf8').replaceAll(/https:\/\/dv-widgets\.example\/v1\//g, assets);
  const json = address.replace(/html$/, 'oembed.json');
  return {
    [address]: { type: 'text/html', body: local(address) },
    [json]: { type: 'application/json', body: local(json) },
  };
}

async function listening(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
