import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { answerFrom } from './neighbour-files.js';
import { answerNamed } from './stranger.js';
import {
  answerBox,
  answerPlaced,
  answerPolluted,
  answerScript,
  answerSlowly,
  answerSlowTable,
  answerTaken,
  release,
} from './host-scripts.js';

/** A site that lets no other origin read its files, not even a frame of its own without one. */
const CLOSED = '/closed';
/** Asks for a built page that also tells what happens on it, where nobody may look into it. */
const REPORTING = '?reporting';
/** Lets go what is held back under the name in the query. */
const RELEASE = '/tests/bundle/release';
/** Answers when all is answered that the same browser asked for before. */
const ANSWERED = '/tests/bundle/answered';
const REPORT = '<script src="/tests/bundle/pages/report.js"></script>';
/** Asks for a page as a browser sees it that knows nothing newer than what we promise. */
const LACKING = '?lacking';
const LACK = '<script src="/tests/bundle/scripts/lacking.js"></script>';
const RECORD = '<script src="/tests/bundle/pages/record.js"></script>';

/**
 * Serves host pages and built files as they are: the runner would put a script of its own into every page. Some
 * pages get the policy that their name promises.
 */
export function hostPages() {
  const open = sirv('.', { dev: true, setHeaders: withHeaders });
  const closed = sirv('.', { dev: true });
  return async (context, next) => {
    const isClosed = context.path.startsWith(`${CLOSED}/`);
    const path = isClosed ? context.path.slice(CLOSED.length) : context.path;
    if (![RELEASE, ANSWERED].includes(path) && !/^\/(tests\/bundle\/(pages|scripts)|cdn)\//.test(path)) return next();
    const name = path.split('/').pop();
    context.respond = false;
    const { req, res } = context;
    // Without constructed style sheets, which are newer, Lit's styles are inline, and those policies forbid them.
    if (POLICIES[name] && context.search !== LACKING) res.setHeader('content-security-policy', POLICIES[name]);
    res.statusCode = 200;
    const query = context.search.slice(1);
    if (path === RELEASE) return release(query, res);
    if (path === ANSWERED) return underWay.ended(req).then(() => res.writeHead(204).end());
    // Those are held back until a test lets them go.
    if (!/^(?:delayed\.js|slow(?:-table)?\.html)$/.test(name)) underWay.add(req, res);
    if (path.startsWith('/tests/bundle/scripts/')) return answerScript(name, query, res);
    if (name === 'placed.html') return answerPlaced(query, res);
    if (name === 'named.html') return answerNamed(query, context.host, res);
    if (name === 'from.html') return answerFrom(query, res);
    if (name === 'box.html') return answerBox(query, res);
    if (name === 'slow.html') return answerSlowly(query, res);
    if (name === 'polluted.html') return answerPolluted(context.query, res);
    if (name === 'everything.html') return answerTaken(decodeURIComponent(query), res);
    if (name === 'slow-table.html') return answerSlowTable(query, res);
    if (context.search.startsWith(REPORTING)) return answerReporting(path, res);
    if (context.search === LACKING) return answerLacking(path, res);
    req.url = req.url.slice(isClosed ? CLOSED.length : 0);
    (isClosed ? closed : open)(req, res, () => res.writeHead(404).end());
  };
}

/** What our own pages do not note is noted for them. */
function answerLacking(path, response) {
  const page = readFileSync(`.${path}`, 'utf8');
  const own = '<script src="record.js"></script>';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page.includes(own) ? page.replace(own, own + LACK) : page.replace('<head>', `<head>${RECORD}${LACK}`));
}

/** Answers that are not at their end, by the browser that waits for them. */
const underWay = {
  by: new Map(),
  add({ headers }, response) {
    const browser = headers['user-agent'];
    const answers = this.by.get(browser) ?? new Set();
    this.by.set(browser, answers);
    const end = new Promise((resolve) => response.on('close', resolve)).then(() => answers.delete(end));
    answers.add(end);
  },
  ended({ headers }) {
    return Promise.all(this.by.get(headers['user-agent']) ?? []);
  },
};

function answerReporting(path, response) {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync(`.${path}`, 'utf8').replace('<head>', `<head>${REPORT}`));
}

function withHeaders(response, path) {
  // A header would win over what a page says of its own encoding.
  if (path.endsWith('windows-1251.html')) response.setHeader('content-type', 'text/html');
  // As the files are to be served, so that frames without an origin may import them.
  if (/\/cdn\/.*\.js$/.test(path)) response.setHeader('access-control-allow-origin', '*');
}

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

/** By page. As headers, not as `meta`: some of it counts only there. */
const POLICIES = {
  'strict.html': STRICT,
  'kazakh.html': STRICT,
  'own-data.html': `${STRICT}; connect-src 'self'`,
  'trusted-types.html': "require-trusted-types-for 'script'; trusted-types lit-html",
  'no-trusted-types.html': "require-trusted-types-for 'script'; trusted-types 'none'",
  'no-script.html': "script-src 'none'",
};
