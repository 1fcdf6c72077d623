import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * Serves `/bad-server/NAME`: everything that real servers do to a page that loads data from them. The address of a second
 * origin that behaves the same is at `/bad-server/port`.
 */
export function badServer() {
  return async (context, next) => {
    if (!context.path.startsWith('/bad-server/')) return next();
    context.respond = false;
    answer(context.req, context.res);
  };
}

/** Answers on any origin. `?cors` lets other origins read, `?run=ID` keeps what a test counts apart from other tests. */
function answer(request, response) {
  const url = new URL(request.url, 'http://server');
  const name = url.pathname.split('/').pop();
  const behaviour = BEHAVIOURS[name];
  if (url.searchParams.has('cors')) response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (!behaviour) return send(response, 404, 'text/plain', 'no such behaviour');
  behaviour(response, { request, url, seen: seenBy(`${name} ${url.searchParams.get('run')}`) });
}

const requests = new Map();

/** How many requests there have been before of the same behaviour in the same test. */
function seenBy(key) {
  const seen = requests.get(key) ?? 0;
  requests.set(key, seen + 1);
  return seen;
}

/** Requests that never come to their end by themselves, and have not been given up, by the id of the test. */
const open = new Map();

/** Counts one until its reader goes away. */
function unended(response, run) {
  open.set(run, (open.get(run) ?? 0) + 1);
  response.on('close', () => open.set(run, open.get(run) - 1));
}

let secondOrigin;

/** The port of a second origin. It does not keep the process alive. */
function secondPort() {
  secondOrigin ??= new Promise((resolve) => {
    const server = createServer(answer);
    server.on('connection', (socket) => socket.unref());
    server.listen(0, () => resolve(server.address().port)).unref();
  });
  return secondOrigin;
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body);
}

const redirect = (response, location) => send(response, 302, 'text/plain', 'elsewhere', { location });

/** Writes again and again until the reader goes away. */
function stream(response, type, chunk, pause, run) {
  response.writeHead(200, { 'content-type': type });
  unended(response, run);
  const timer = setInterval(() => response.writableNeedDrain || response.write(chunk), pause);
  timer.unref();
  response.on('close', () => clearInterval(timer));
}

/** Breaks a connection off once what was written is on its way. */
// eslint-disable-next-line no-restricted-syntax -- Nobody waits for it: a reader who is late finds the same.
const breakOff = (response) => setTimeout(() => response.socket?.destroy(), 100);

const JSON_TYPE = 'application/json';
const PAGE = '<!doctype html><title>Error</title><h1>Something went wrong</h1>';
const CYRILLIC = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]); // "Привет" in windows-1251
const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');
const status = (number) => (response) => send(response, number, JSON_TYPE, '{"error":true}');

let bomb;

const BEHAVIOURS = {
  // What is well.
  json: (response) => send(response, 200, 'Application/JSON; charset=utf-8', '{"count":1}'),
  text: (response) => send(response, 200, 'text/plain', 'year,value\n2020,1\n'),
  'no-type': (response) => send(response, 200, null, '12345'),
  number: (response) => send(response, 200, JSON_TYPE, '12345'),
  petition: (response) =>
    // The shape of petition.parliament.uk, with made-up figures and nobody's name.
    send(
      response,
      200,
      JSON_TYPE,
      JSON.stringify({
        links: { self: 'https://petition.example/petitions/1.json' },
        data: {
          type: 'petition',
          id: 1,
          attributes: {
            action: 'An example',
            state: 'open',
            signature_count: 80123,
            creator_name: 'A. N. Other',
            signatures_by_country: [{ name: 'Exampleland', code: 'XX', signature_count: 80000 }],
          },
        },
      }),
    ),
  'up-and-down': (response, { seen }) => send(response, 200, JSON_TYPE, `${[9900, 10500, 9900][seen % 3]}`),
  'redirect-once': (response) => redirect(response, 'json'),

  // Encodings.
  'windows-1251': (response) => send(response, 200, 'text/csv; charset="windows-1251"', CYRILLIC),
  mislabelled: (response) => send(response, 200, 'text/csv; charset=utf-8', CYRILLIC),
  unlabelled: (response) => send(response, 200, 'text/csv', CYRILLIC),
  'unknown-charset': (response) => send(response, 200, 'text/csv; charset=klingon', 'Привет'),
  'utf-8-mark': (response) => send(response, 200, 'text/csv; charset=windows-1251', '\ufeffПривет'),
  'utf-16le': (response) => send(response, 200, 'text/csv; charset=utf-8', utf16('Привет')),
  'utf-16be': (response) => send(response, 200, 'text/csv', utf16('Привет').swap16()),
  'utf-16-unmarked': (response) => send(response, 200, 'text/csv', Buffer.from('abc', 'utf16le')),
  'utf-32': (response) => send(response, 200, 'text/csv', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])),
  nul: (response) => send(response, 200, 'text/csv', 'a,b\0c'),

  // Something else than data.
  'page-200': (response) => send(response, 200, 'text/html; charset=utf-8', PAGE),
  'page-404': (response) => send(response, 404, 'text/html', PAGE),
  'page-as-json': (response) => send(response, 200, JSON_TYPE, `\n  ${PAGE}`),
  'page-without-tags': (response) => send(response, 200, 'TEXT/HTML', 'Service unavailable'),
  'page-mislabelled': (response) => send(response, 200, 'text/html; charset=utf-8', CYRILLIC),
  xml: (response) => send(response, 200, 'application/xml', '<?xml version="1.0"?><count>1</count>'),
  empty: (response) => send(response, 200, JSON_TYPE, ''),
  'empty-page': (response) => send(response, 200, 'text/html', ''),
  blank: (response) => send(response, 200, JSON_TYPE, ' \r\n\t\n'),
  'only-mark': (response) => send(response, 200, JSON_TYPE, '\ufeff'),
  204: (response) => send(response, 204, null, null),
  205: (response) => send(response, 205, null, null),

  // Refusals.
  ...Object.fromEntries([400, 403, 404, 410, 500, 502, 503].map((number) => [number, status(number)])),
  401: (response) => send(response, 401, JSON_TYPE, '{}', { 'www-authenticate': 'Basic realm="bad"' }),
  301: (response) => send(response, 301, JSON_TYPE, '{}'),
  429: (response) => send(response, 429, JSON_TYPE, '{}', { 'retry-after': '7200' }),

  // Broken connections.
  reset: (response) => response.socket.resetAndDestroy(),
  'not-http': (response) => response.socket.end('good morning\r\n\r\n'),
  truncated: (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': 1000 });
    response.write('{"count":1');
    breakOff(response);
  },
  'truncated-chunk': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE });
    response.write('{"count":1');
    breakOff(response);
  },
  'not-gzip': (response) => send(response, 200, JSON_TYPE, '{"count":1}', { 'content-encoding': 'gzip' }),
  'redirect-loop': (response) => redirect(response, 'redirect-loop'),
  'redirect-data': (response) => redirect(response, 'data:application/json,1'),
  'redirect-other-origin': async (response) =>
    redirect(response, `http://localhost:${await secondPort()}/bad-server/json?cors`),
  'redirect-hits': async (response, { url }) =>
    redirect(
      response,
      `http://localhost:${await secondPort()}/bad-server/hits?cors&run=${url.searchParams.get('run')}`,
    ),
  'redirect-no-cors': async (response) => redirect(response, `http://localhost:${await secondPort()}/bad-server/json`),

  // Too much, or too slow.
  '2-mb': (response) => send(response, 200, 'text/csv', 'a'.repeat(2_000_000)),
  '2-mb-and-one': (response) => send(response, 200, 'text/csv', 'a'.repeat(2_000_001)),
  '3-mb': (response) => send(response, 200, 'text/csv', 'a'.repeat(3_000_000)),
  '3-mb-said': (response) => send(response, 200, 'text/csv', 'a'.repeat(3_000_000), { 'content-length': 3_000_000 }),
  'gzip-bomb': (response) => {
    bomb ??= gzipSync(Buffer.alloc(24_000_000, 'a'));
    send(response, 200, 'text/csv', bomb, { 'content-encoding': 'gzip' });
  },
  endless: (response, { url }) => stream(response, 'text/csv', 'a'.repeat(64_000), 5, url.searchParams.get('run')),
  drip: (response, { url }) => stream(response, JSON_TYPE, '1', 1000, url.searchParams.get('run')),
  'headers-only': (response, { url }) => {
    unended(response, url.searchParams.get('run'));
    response.writeHead(200, { 'content-type': JSON_TYPE }).flushHeaders();
  },
  silence: (response, { url }) => unended(response, url.searchParams.get('run')),

  // What a test asks about.
  cookie: (response) => send(response, 200, JSON_TYPE, '1', { 'set-cookie': 'bad-server=1; Path=/' }),
  echo: (response, { request }) => send(response, 200, JSON_TYPE, JSON.stringify(request.headers)),
  hits: (response, { seen }) => send(response, 200, JSON_TYPE, `${seen + 1}`),
  'hits-so-far': (response, { url }) =>
    send(response, 200, JSON_TYPE, `${requests.get(`hits ${url.searchParams.get('run')}`) ?? 0}`),
  open: (response, { url }) => send(response, 200, JSON_TYPE, `${open.get(url.searchParams.get('run')) ?? 0}`),
  port: async (response) => send(response, 200, JSON_TYPE, `${await secondPort()}`),
};
