// Makes three releases of the data, puts them where sites put them, and reads their snippets as an article has them: what
// was corrected since an article was written stands beside its figure, unless the article pinned its figures. Run by tsx.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { LANGUAGES } from '../src/core/languages.js';
import { addToTally } from '../tests/support/tally.js';
import { afterFrames, comes } from '../tests/support/frames.js';
import { launchChromium, openPage } from '../bench/browser.js';
import { readTables } from './data/tables.js';
import { snippets, WIDGETS, wordsOf } from './releases/articles.js';
import { CORRECTED, makeRelease, VERSIONS } from './releases/make.js';
import { correctionsFeed, correctionsPage } from './site/corrections.js';
import { widgetPage } from './site/widget-pages.js';

const NEWEST = VERSIONS.at(-1);
/** The sentences about both, as readers of each language meet them. */
const SAID = {
  en: ['Corrected on 1 December 2026: was 3,382, is 3,401', 'Corrected on 15 January 2027: was 22,000, is 23,000'],
  ru: [
    'Исправлено 1 декабря 2026 года: было 3 382, стало 3 401',
    'Исправлено 15 января 2027 года: было 22 000, стало 23 000',
  ],
  kk: [
    '2026 ж. 1 желтоқсан түзетілді: бұрын 3 382, енді 3 401',
    '2027 ж. 15 қаңтар түзетілді: бұрын 22 000, енді 23 000',
  ],
};
const folder = mkdtempSync(join(tmpdir(), 'dv-releases-'));
const site = join(folder, 'site');
let passed = 0;
let failed = 0;

let server;
let browser;
try {
  await Promise.all(VERSIONS.map((version) => makeRelease(version, folder, join(site, 'v', version))));
  server = createServer(sirv(site, { dev: true }));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const root = `http://127.0.0.1:${server.address().port}/`;
  publish(`${root}v1/`);
  browser = await launchChromium();
  await readMoving(root);
  await readPinned(root);
  await readTogether(root);
  await readPages(root);
  readPictures();
} finally {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
}
console.log(`Releases: ${passed} passed, ${failed} failed`);
addToTally(passed, failed);
process.exitCode = failed || !passed ? 1 : 0;

/** The newest release on the moving path, with its pages. */
function publish(host) {
  const moving = join(site, 'v1');
  cpSync(join(site, 'v', NEWEST), moving, { recursive: true });
  const { tables, descriptor } = readTables(join(folder, NEWEST, 'data'));
  writeFileSync(join(moving, 'corrections.html'), correctionsPage(tables.corrections));
  writeFileSync(join(moving, 'corrections.atom'), correctionsFeed(tables.corrections, host, descriptor.created));
  mkdirSync(join(moving, 'embed'));
  for (const widget of WIDGETS)
    for (const language of LANGUAGES)
      writeFileSync(
        join(moving, `embed/${widget}.${language}.html`),
        widgetPage({ widget, language, host, options: {}, integrity: null }, wordsOf(widget, NEWEST)),
      );
}

function hashOf(version) {
  const script = readFileSync(join(site, 'v', version, 'dv-widgets.js'));
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

function pinned(root, language, version) {
  return snippets(`${root}v/${version}/`, language, version, hashOf(version));
}

/** Opens an article with these snippets; tells what each widget says, and what went wrong. */
async function open(root, language, content, count) {
  const name = `article-${passed + failed}.html`;
  writeFileSync(join(site, name), `<!doctype html><html lang="${language}"><meta charset="utf-8">${content}</html>`);
  return read(`${root}${name}`, count);
}

async function read(address, count) {
  const page = await openPage(browser);
  const warnings = [];
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
  });
  await page.goto(address);
  const ready = (number) => document.querySelectorAll('[state="ready"]').length >= number;
  if (!(await comes(page, ready, count))) errors.push('not drawn');
  // The page has loaded, and its scripts with it: what they do has begun.
  await afterFrames(page);
  const widgets = await page.evaluate(
    (tags) => {
      const plain = (text) => text.replace(/[\s\u2060]+/g, ' ').trim();
      return [...document.querySelectorAll(tags)].map((element) => ({
        text: plain(element.shadowRoot?.textContent ?? ''),
        notices: [...(element.shadowRoot?.querySelectorAll('.correction') ?? [])].map((each) =>
          plain(each.textContent),
        ),
      }));
    },
    WIDGETS.map((widget) => `dv-${widget}`).join(),
  );
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return { widgets, warnings, errors, text };
}

/** Articles that receive corrections: each says what was corrected since it was written, and nothing else. */
async function readMoving(root) {
  for (const language of Object.keys(SAID)) {
    const content = VERSIONS.map((version) => snippets(`${root}v1/`, language, version)).join('\n');
    const { widgets, warnings, errors } = await open(root, language, content, 6);
    const [trend, counter] = SAID[language];
    same(
      `moving, ${language}: notices`,
      widgets.map(({ notices }) => notices.map(withoutName)),
      [...[[trend], [counter]], ...[[], [counter]], ...[[], []]],
    );
    same(`moving, ${language}: quiet`, [...warnings, ...errors], []);
    const [value] = /34\d\d/.exec(widgets[0].text.replace(/[ ,]/g, '')) ?? [];
    same(`moving, ${language}: the new value`, value, '3401');
  }
}

/** A notice ends in what it is about, in brackets. */
function withoutName(notice) {
  return notice.replace(/ \([^)]*\)\.$|\.$/, '');
}

/** Articles that do not: each goes on saying what it said. */
async function readPinned(root) {
  for (const [version, value] of [
    ['1.0.0', '3,382'],
    ['1.1.0', '3,401'],
  ]) {
    const { widgets, warnings, errors } = await open(root, 'en', pinned(root, 'en', version), 2);
    same(
      `pinned ${version}: no notices`,
      widgets.map(({ notices }) => notices),
      [[], []],
    );
    same(`pinned ${version}: its own value`, widgets[0].text.includes(`${value} criminal offences`), true);
    same(`pinned ${version}: quiet`, [...warnings, ...errors], []);
  }
  const changed = pinned(root, 'en', '1.0.0').replaceAll('v/1.0.0/dv-widgets.js', 'v/1.1.0/dv-widgets.js');
  const { widgets, warnings, errors, text } = await open(root, 'en', changed, 0);
  same('a script that is not the pinned one does not run', [...widgets, ...warnings, ...errors], []);
  same('and the words stay', text.includes('offence-trend · Source'), true);
}

/** Two articles on one page, an old pinned one first. */
async function readTogether(root) {
  const content = pinned(root, 'en', '1.0.0') + snippets(`${root}v1/`, 'en', NEWEST);
  const ordered = content.replaceAll('<script async=""', '<script');
  const { widgets, warnings, errors } = await open(root, 'en', ordered, 4);
  same(
    'together: one warning names both data versions',
    warnings.map((each) => each.match(/data [\d.]+/g)),
    [['data 1.0.0', `data ${NEWEST}`]],
  );
  same('together: all are drawn, from the first', [widgets.length, ...errors], [4]);
}

/** What readers find who come to us. */
async function readPages(root) {
  const ids = [...CORRECTED].reverse().map(({ id }) => id);
  const list = await read(`${root}v1/corrections.html`, 0);
  same(
    'corrections.html: both, the newest first',
    ids.every((id, index) => list.text.indexOf(id) > (index ? list.text.indexOf(ids[0]) : 0)),
    true,
  );
  same(
    'corrections.html: why',
    CORRECTED.every(({ why }) => list.text.includes(why)),
    true,
  );
  const feed = readFileSync(join(site, 'v1/corrections.atom'), 'utf8');
  const titles = [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
  same(
    'the feed: both, the newest first',
    titles,
    [...CORRECTED].reverse().map(({ id, was, is }) => `${id}: was ${was}, is ${is}`),
  );
  same('the feed: its day is that of the last', /<\/title><updated>(.*?)</.exec(feed)?.[1], '2027-01-15T00:00:00Z');
  for (const language of Object.keys(SAID))
    for (const [index, widget] of WIDGETS.entries()) {
      const { widgets } = await read(`${root}v1/embed/${widget}.${language}.html`, 1);
      same(`PAGE ${widget}.${language}: what was corrected`, widgets[0].notices.map(withoutName), [
        SAID[language][index],
      ]);
    }
}

/** Pictures that were linked to before a correction: those on the moving path are the new ones, pinned ones say of when they are. */
function readPictures() {
  const [oldest] = VERSIONS;
  const file = (path, name) => readFileSync(join(site, path, 'static', name));
  const labels = new Set();
  for (const language of LANGUAGES) {
    const words = (path) =>
      file(path, `offence-trend.${language}.svg`)
        .toString()
        .replace(/[ ,\u00a0]/g, '');
    const [moving, pinned] = [words('v1'), words(`v/${oldest}`)];
    same(`picture, ${language}: moving`, [moving.includes('3401'), moving.includes('3382')], [true, false]);
    same(`picture, ${language}: pinned`, [pinned.includes('3401'), pinned.includes('3382')], [false, true]);
    for (const picture of [moving, pinned]) labels.add(/html#([\d.]+)/.exec(picture)?.[1] ?? 'none');
    for (const widget of WIDGETS)
      for (const form of ['png', 'portrait.png']) {
        const name = `${widget}.${language}.${form}`;
        const is = (path) => file(path, name).equals(file('v1', name));
        same(`${name}: made anew`, [is(`v/${NEWEST}`), is(`v/${oldest}`)], [true, false]);
      }
    const cardName = `offence-trend.${language}.card.png`;
    same(`${cardName}: made anew`, file('v1', cardName).equals(file(`v/${oldest}`, cardName)), false);
  }
  same('pictures say of which data they are', [labels.size, labels.has('none')], [2, false]);
}

function same(name, found, expected) {
  if (JSON.stringify(found) === JSON.stringify(expected)) return passed++;
  failed++;
  console.log(`✗ ${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}
