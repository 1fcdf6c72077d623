import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { libraryScript } from './old-libraries.js';
import { takingScript } from './taken-away.js';

const WIDGETS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];
const BUILT = 'cdn/dv-widgets.js';
/** What is held back until a test lets it go, by the name that it gave. */
const gates = new Map();

/** A gate is there for whoever comes first, who waits at it or who opens it. */
function gate(name) {
  if (!gates.has(name)) {
    const made = {};
    made.opened = new Promise((resolve) => (made.open = resolve));
    gates.set(name, made);
  }
  return gates.get(name);
}

/** The built script as content systems, other people's releases and consent managers hand it on, by file name. */
const SCRIPTS = {
  'later.js': (code) => ofVersion(code, '9.9.9 (data 8.8.8)'),
  'later-trend.js': () => ofVersion(readFileSync(scriptOf('offence-trend').slice(1), 'utf8'), '9.9.9 (data 8.8.8)'),
  'latest.js': (code) => ofVersion(code, '10.0.0 (data 9.0.0)'),
  // Neither neighbour ends its last statement, and the first one is strict for everybody.
  'concatenated.js': (code) =>
    `'use strict';\nwindow.before = 1\n${code}\n(function () { window.behind = this === undefined })()\n`,
  'terser.js': async (code) =>
    (await minify(code, { ecma: 5, toplevel: true, compress: { passes: 2, unsafe_arrows: true } })).code,
  'esbuild.js': async (code) => (await transform(code, { minify: true, target: 'es2022', charset: 'utf8' })).code,
  'delayed.js': (code, name) => gate(name).opened.then(() => code),
  // MDN's tables are large: read where they are asked for, not wherever a test begins.
  'lacking.js': async () => {
    const { newerMembers } = await import('../site/promise/newer.js');
    return `(${takeAway})(${JSON.stringify(newerMembers())})`;
  },
  'plain-text.js': (code) => code,
  'no-sniff.js': (code) => code,
};

const HEADERS = {
  'plain-text.js': { 'content-type': 'text/plain' },
  'no-sniff.js': { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
};

const tag = (src, attributes = 'async') => `<script ${attributes} src="${src}"></script>`;
const MADE = (name) => `/tests/bundle/scripts/${name}.js`;
const OURS = '/cdn/dv-widgets.js';
/** That of one widget. */
const scriptOf = (widget) => `/cdn/dv-${widget}.js`;
/** As loaders run what they have fetched: with no element of its own to be named. */
const run = 'fetch(address).then((answer) => answer.text()).then((code) => (0, eval)(code));';

/** How the script comes to a page with placeholders, by the query of `placed.html`; at the end of the page. */
const WAYS = {
  absent: '',
  async: tag(OURS),
  full: tag('/cdn/dv-widgets.full.js'),
  deferred: tag(OURS, 'defer'),
  blocking: tag(OURS, ''),
  module: tag(OURS, 'type="module"'),
  injected: `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${OURS}' }));</script>`,
  twice: tag(OURS) + tag(OURS, '') + tag(`${OURS}?again`, 'defer') + tag(`${OURS}?module`, 'type="module"'),
  delayed: tag(`${MADE('delayed')}?GATE`),
  rewritten: tag(OURS, 'type="text/plain"'),
  'plain-text': tag(MADE('plain-text')),
  'no-sniff': tag(MADE('no-sniff')),
  concatenated: tag(MADE('concatenated')),
  terser: tag(MADE('terser')),
  esbuild: tag(MADE('esbuild')),
  'by-loader': `${tag(OURS, 'type="rocket"')}<script>const address = document.querySelector('[type=rocket]').src; ${run}</script>`,
  evaluated: `<script>const address = '${OURS}'; ${run}</script>`,
  'one-by-one': WIDGETS.map((widget) => tag(scriptOf(widget))).join(''),
  'one-by-one-modules': WIDGETS.map((widget) => tag(scriptOf(widget), 'type="module"')).join(''),
  'one-then-all': tag(scriptOf('offence-trend'), '') + tag(OURS, ''),
  'all-then-one': tag(OURS, '') + tag(scriptOf('petition-counter'), ''),
  'later-one-then-all': tag(MADE('later-trend'), '') + tag(OURS, ''),
  'all-then-later-one': tag(OURS, '') + tag(MADE('later-trend'), ''),
  'later-second': tag(OURS, '') + tag(MADE('later'), ''),
  'later-first': tag(MADE('later'), '') + tag(OURS, ''),
  'two-later': tag(OURS, '') + tag(MADE('later'), '') + tag(MADE('latest'), '') + tag(MADE('later'), ''),
};
const EARLY = { early: tag(OURS, 'async'), 'early-blocking': tag(OURS, '') };

/** `placed.html`, with the script as its query says, and the name of the gate where there is one. */
export function answerPlaced(query, response) {
  const [way, name] = query.split('&');
  if (!(way in WAYS) && !(way in EARLY)) return response.writeHead(404).end();
  const page = readFileSync('tests/bundle/pages/placed.html', 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const script = (WAYS[way] ?? '').replace('GATE', name);
  response.end(page.replace('<!-- early -->', EARLY[way] ?? '').replace('<!-- script -->', script));
}

/** Lets go what is held back under a name. */
export function release(name, response) {
  gate(name).open();
  response.writeHead(204).end();
}

/** Scripts that are made, by name: every browser gets the same. */
const made = new Map();

/** Answers with one of these scripts, made of the built one. */
export async function answerScript(name, query, response) {
  const make = SCRIPTS[name];
  if (!make) return response.writeHead(404).end();
  const key = `${name}?${query}`;
  if (!made.has(key)) made.set(key, make(readFileSync(BUILT, 'utf8'), query));
  const code = await made.get(key);
  response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store', ...HEADERS[name] });
  response.end(code);
}

/** What another release of the script would say that it is. */
function ofVersion(code, versions) {
  const { version, dataVersion } = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
  const mine = `${version} (data ${dataVersion})`;
  if (!code.includes(mine)) throw new Error(`the script does not say that it is ${mine}`);
  return code.replaceAll(mine, versions);
}

/** What a browser lacks that is as old as we promise, or older, by the query of `box.html`. */
const LACKS = {
  lacking: tag(MADE('lacking'), ''),
  // An engine that does not know a selector drops the whole rule that it stands before.
  'no-has': `<script>
    for (const name of ['replaceSync', 'replace']) {
      const own = CSSStyleSheet.prototype[name];
      CSSStyleSheet.prototype[name] = function (css) {
        return own.call(this, css.replace(/[^{}]*:has\\([^{}]*\\{[^{}]*\\}/g, ''));
      };
    }
  </script>`,
};

/** Runs on a page: deletes what browsers of the promised age do not have. */
function takeAway(members) {
  for (const { owner, name } of members) {
    const found = owner === 'Window' ? window : window[owner];
    for (const place of name ? [found, found?.prototype] : [window])
      if (place) Reflect.deleteProperty(place, name ?? owner);
  }
}

/** `polluted.html`: a library of another time runs first, on a page in some language. */
export function answerPolluted({ library = 'none', lang = 'en' }, response) {
  const page = readFileSync('tests/bundle/pages/polluted.html', 'utf8');
  const script = `<script>${libraryScript(library)}</script>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page.replace('<!-- language -->', lang).replace('<!-- pollution -->', () => script));
}

/** `everything.html`: something is taken away first. */
export function answerTaken(name, response) {
  const page = readFileSync('tests/bundle/pages/everything.html', 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page.replace('<!-- taken -->', () => `<script>${takingScript(name)}</script>`));
}

/** `box.html`, with the built snippets of all widgets, without script, in every form that keeps room. */
export function answerBox(lack, response) {
  const forms = WIDGETS.flatMap((widget) => {
    const [figure] = readFileSync(`cdn/static/${widget}.en.html`, 'utf8')
      .replace(/https:[^"]*\/(?=static|embed)/g, '/cdn/')
      .split('<script');
    const [picture] = figure.match(/<a .*?<\/a>/);
    return [
      figure,
      figure.replace(/(<\/?)figure/g, '$1div').replace(/(<\/?)figcaption/g, '$1p'),
      `<dv-${widget} lang="en" style="display:block;min-height:520px"><a href="/cdn/">Finding</a> · Source</dv-${widget}>`,
      `<p>${picture}</p>`,
    ];
  });
  const page = readFileSync('tests/bundle/pages/box.html', 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page.replace('<!-- lack -->', LACKS[lack] ?? '').replace('<!-- snippets -->', forms.join('\n')));
}

/** A page that comes in pieces, each when the test asks for it, so that the script runs in the middle of its placeholders. */
export async function answerSlowly(name, response) {
  let stops = 0;
  const stop = () => gate(`${name}-${++stops}`).opened;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>slow</title><link rel="icon" href="data:,">',
  );
  response.write(`<script src="record.js"></script>${tag(OURS)}`);
  for (let count = 0; count < 40; count++) {
    response.write(`<p>${'Words of an article. '.repeat(40)}</p><figure data-dv-widget="petition-counter" lang="en">`);
    if (count % 5 === 0) await stop();
    response.write(
      '<a href="/embed/petition-counter.en.html"><img src="/cdn/static/petition-counter.en.svg" alt="Finding"></a>',
    );
    if (count % 5 === 1) await stop();
    response.write('<figcaption>Finding, ');
    if (count % 5 === 2) await stop();
    response.write('Source, the end of it</figcaption></figure>');
  }
  response.end('</html>');
}

/** An own table that comes in pieces, each when the test asks for it, the script before it; `bare`: there is none. */
export async function answerSlowTable(name, response) {
  let stops = 0;
  const stop = () => gate(`${name}-${++stops}`).opened;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">',
  );
  response.write('<script src="record.js"></script><script src="frames-shown.js"></script>' + tag(OURS, ''));
  const pieces = name.startsWith('bare')
    ? ['<dv-offence-trend>fallback</dv-offence-trend><p id="behind">Behind.</p>']
    : [
        '<dv-offence-trend heading="Reports in Examplia"><table><tr><th>year</th>',
        '<th>value</th></tr><tr><td>2019</td>',
        '<td>52</td></tr>',
        '<tr><td>2020</td><td>61</td></tr></table></dv-offence-trend><p id="behind">Behind.</p>',
        // What a site's own script makes of its table before the page is all there.
        '<script>document.querySelector("table").rows[2].cells[1].textContent = "67"</script>',
      ];
  for (const piece of pieces) {
    // WebKit waits for some more letters before it reads what has come.
    response.write(`${piece}<!--${'.'.repeat(10_000)}-->`);
    await stop();
  }
  response.end('</html>');
}
