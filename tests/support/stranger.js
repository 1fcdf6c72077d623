import { createServer } from 'node:http';

/** What a stranger's host was asked for, by test. */
const asked = new Map();
let port;

/** Serves `/stranger/RUN`: the stranger's script, and what its host was asked for beside it. */
export function stranger() {
  return async (context, next) => {
    const run = /^\/stranger\/(\w+)$/.exec(context.path)?.[1];
    if (!run) return next();
    context.body = { address: await strangersAddress(run), asked: asked.get(run) ?? [] };
  };
}

/** Where the stranger's script would be; its host answers every name with a module that other origins may read. */
export async function strangersAddress(run) {
  port ??= new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const [, of, file] = url.split('/');
      if (file !== 'dv-widgets.js') asked.set(of, [...(asked.get(of) ?? []), file]);
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
      response.end('globalThis.isRobbed = true; export default 1;');
    });
    server.on('connection', (socket) => socket.unref());
    server.listen(0, () => resolve(server.address().port)).unref();
  });
  return `http://localhost:${await port}/${run}/dv-widgets.js`;
}

/** With its origin, which a `base` does not change. */
const OURS = '//HOST/cdn/dv-widgets.js';
const SCRIPTS = {
  classic: `<script async src="${OURS}"></script>`,
  module: `<script type="module" src="${OURS}"></script>`,
  evaluated: `<script>fetch('${OURS}').then((answer) => answer.text()).then((code) => (0, eval)(code));</script>`,
  blob: `<script>fetch('${OURS}').then((answer) => answer.blob()).then((code) => {
    const script = Document.prototype.createElement.call(document, 'script');
    script.src = URL.createObjectURL(code);
    Reflect.get(Document.prototype, 'head', document).append(script);
  });</script>`,
  inline: `<script>fetch('${OURS}').then((answer) => answer.text()).then((code) => {
    const script = Document.prototype.createElement.call(document, 'script');
    script.textContent = code;
    Reflect.get(Document.prototype, 'head', document).append(script);
  });</script>`,
};

/** What a stranger may write: an element of some kind for each name, or a script that never runs. */
const MARKUP = {
  img: (name, address) => `<img name="${name}" id="${name}" src="${address}" alt="">`,
  form: (name, address) => `<form name="${name}" action="${address}"><input name="src" value="${address}"></form>`,
  embed: (name, address) => `<embed name="${name}" src="${address}">`,
  object: (name, address) => `<object name="${name}" id="${name}" data="${address}"></object>`,
  iframe: (name, address) => `<iframe name="${name}" src="${address}"></iframe>`,
  a: (name, address) => `<a id="${name}" name="${name}" href="${address}"></a>`,
  held: (_, address) => `<script type="text/plain" src="${address}"></script>`,
  data: (_, address) => `<script type="application/json" src="${address}"></script>`,
  old: (_, address) => `<script nomodule src="${address}"></script>`,
  pasted: (_, address) =>
    `<p></p><script>document.currentScript.previousSibling.innerHTML = '<script src="${address}"><\\/script>';</script>`,
  drawing: (_, address) => `<svg><script type="text/plain" href="${address}"></script></svg>`,
  base: (_, address) => `<base href="${address}">`,
};

/** A page with readers in two languages under a stranger's markup, by `?RUN,SCRIPT,KIND,NAME NAME`, and whatever else. */
export async function answerNamed(query, host, response) {
  const [run, script, kind, names] = decodeURIComponent(query).split(',');
  const address = await strangersAddress(run);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>named</title><link rel="icon" href="data:,">
<script src="record.js"></script>
<div>${names
    .split(' ')
    .map((name) => MARKUP[kind](name, address))
    .join('\n')}</div>
<figure data-dv-widget="attrition-funnel" lang="ru" style="min-height: 520px"><figcaption>fallback of the funnel</figcaption></figure>
<dv-petition-counter>fallback of the counter</dv-petition-counter>
<p>After</p>
${SCRIPTS[script].replaceAll('HOST', host)}</html>`);
}
