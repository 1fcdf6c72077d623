// Publishes every documented snippet through what content systems do to it, and looks at what readers get: picture, headline,
// source, helpline and a link are there, but for documented exceptions, no code shows, nothing moves, and where the script runs the widget lives.
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import sirv from 'sirv';
import { addToTally } from '../tests/support/tally.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { ensureWordPress } from '../tests/setup/wordpress.js';
import { article, screens } from './paste/article.js';
import { isRefused, lostBy, mayMove, staleExceptions } from './paste/exceptions.js';
import { type Form, documentedForms } from './paste/forms.js';
import { type Look, UNSEEN, whatReadersGet } from './paste/look.js';
import { mailProblems } from './paste/mail.js';
import { systemProblems } from './paste/systems.js';
import { tableProblems } from './paste/table.js';
import { transformed } from './paste/transforms.js';
import { vitepressProblems } from './paste/vitepress.js';

/** Long enough for a first frame without script. */
const SCRIPT_DELAY = 250;

/** What samples are published through: all languages of all widgets would take as long as they are alike. */
const SAMPLES = /^(?:as it is|WordPress \S+ kses\+block)$/;

/** What npm does not have: tried where their commands are. */
const BY_HAND = ['Hugo', 'kramdown'];

const BROWSERS = 3;

const wordpress = ensureWordPress();
const files = sirv('cdn', { dev: true });
const articles = new Map<string, string>();

/** The folder as it lies on a site of its own. */
const assets = await listening((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  const send = () => files(request, response, () => void response.writeHead(404).end());
  // eslint-disable-next-line no-restricted-syntax -- Nothing fails when it is too short, only less is seen to move.
  if (request.url?.includes('dv-widgets.js')) setTimeout(send, SCRIPT_DELAY);
  else void send();
});
const newsroom = await listening((request, response) => {
  const name = request.url?.slice(1) ?? '';
  if (name === 'wp-embed.js') response.end(readFileSync(`${Object.values(wordpress)[0]}/wp-includes/js/wp-embed.js`));
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(articles.get(name) ?? '');
});

/** A page is mostly waited for: several browsers, because only the page in front is drawn. */
const pages = await Promise.all(Array.from({ length: BROWSERS }, openWindow));
const forms = documentedForms(assets);
const [first] = pages;
if (!first) throw new Error('there is no browser');
const results = await transformed(forms, first, { empty: newsroom, wordpress, answers: answersOf(forms) });
const cases = forms.flatMap((form) =>
  Object.entries(results[form.name] ?? {})
    .filter(([transform]) => isDocumented(form, transform))
    .flatMap(([transform, html]) => [false, true].map((isInstalled) => ({ form, transform, html, isInstalled }))),
);
type Case = (typeof cases)[number];

/** Many transforms come to the same page: each is looked at once. */
const looks = new Map<string, { readonly form: Form; look: Look }>();
for (const one of cases) looks.set(keyOf(one), { form: one.form, look: UNSEEN });
const waiting = [...looks];
await Promise.all(
  pages.map(async (page, index) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, place] = next;
      const content = key.slice(key.indexOf('\n') + 1);
      articles.set(`article-${index}`, content);
      articles.set(`screens-${index}`, screens(`article-${index}`));
      place.look = await whatReadersGet(page, `${newsroom}screens-${index}`, place.form, content);
    }
  }),
);

const lookOf = (one: Case) => looks.get(keyOf(one))?.look ?? UNSEEN;
const failures: string[] = [];
for (const one of cases) {
  const { form, transform, isInstalled } = one;
  const { problems, moves, missing } = lookOf(one);
  const lost = lostBy(form, transform);
  const found = [
    ...problems,
    ...(mayMove(form, transform) ? [] : moves),
    ...missing.filter((part) => !lost.includes(part)).map((part) => `no ${part}`),
  ];
  if (found.length)
    failures.push(`${form.name}, ${transform}${isInstalled ? ', script on the site' : ''}: ${found.join('; ')}`);
}
const seen = cases.map((one) => ({ ...one, isRefused: false, look: lookOf(one) }));
const everything = [...seen, ...refused()];
const canonical = forms.find(({ name }) => name === 'snippet petition-counter.kk');
const others = [
  ...staleExceptions(seen),
  ...tableProblems(everything, isTried),
  ...systemProblems(everything, isTried),
  ...mailProblems(forms),
  ...(canonical ? await vitepressProblems(first, canonical.html, canonical.tag) : ['no snippet for VitePress']),
  ...(await deadLinks()),
];
for (const failure of [...failures, ...others]) console.log(`✗ ${failure}`);
const passed = cases.length - failures.length;
const failed = failures.length + others.length;
console.log(`Paste: ${passed} passed, ${failed} failed (${looks.size} pages)`);
addToTally(passed, failed);
await Promise.all(pages.map((page) => page.browser().close()));
process.exit(failed || !passed ? 1 : 0);

function isDocumented(form: Form, transform: string): boolean {
  if (form.isAddress && !transform.startsWith('WordPress')) return false;
  if (form.isSample && !SAMPLES.test(transform)) return false;
  return !isRefused(form, transform);
}

/** Whether the command for a row was here. */
function isTried(row: string): boolean {
  const isRun = (transform: string) => forms.some(({ name }) => results[name]?.[transform] !== undefined);
  return BY_HAND.every((command) => !row.includes(command) || isRun(command));
}

/** What is not for a system, as nobody looks at it. */
function refused() {
  return forms.flatMap((form) =>
    Object.keys(results[form.name] ?? {})
      .filter((transform) => isRefused(form, transform) && !(form.isAddress && !transform.startsWith('WordPress')))
      .flatMap((transform) =>
        [false, true].map((isInstalled) => ({ form, transform, isInstalled, isRefused: true, look: UNSEEN })),
      ),
  );
}

/** Of two forms that come to the same page each is asked for its own. */
function keyOf(one: Case): string {
  return `${one.form.tag} ${one.form.parts.join(' ')}\n${pageOf(one)}`;
}

/** Addresses in snippets that nothing answers. */
async function deadLinks(): Promise<string[]> {
  const addresses = [...new Set(forms.map(({ page }) => page))];
  const answers = await Promise.all(
    addresses.map(async (address) => ({ address, isThere: (await fetch(address)).ok })),
  );
  return answers.filter(({ isThere }) => !isThere).map(({ address }) => `nothing answers at ${address}`);
}

function pageOf({ html, isInstalled }: Case): string {
  const scripts = [
    ...(isInstalled ? [`<script async src="${assets}dv-widgets.js" crossorigin="anonymous"></script>`] : []),
    ...(html.includes('wp-embedded-content') ? ['<script src="/wp-embed.js"></script>'] : []),
  ];
  return article(html, scripts.join(''));
}

async function openWindow(): Promise<Page> {
  const page = await openPage(await launchChromium());
  await page.setViewport({ width: 1700, height: 950 });
  return page;
}

/** What a site is found that asks for a page. */
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
