import { DataError } from '../core/data-error.js';
import { type Decoded, decoded } from './decode.js';
import { hostPage } from './host-page.js';

const LONGEST_WAIT = 10_000;
const MOST_BYTES = 2_000_000;

export interface LoadedText extends Decoded {
  /** Media type in lower case, without parameters; empty when the server did not say. */
  readonly type: string;
  /** Absolute, after redirects. */
  readonly address: string;
}

/** A status that is not 200 to 299. */
export class StatusError extends DataError {
  readonly status: number;
  /** The header `Retry-After` as it was sent. `null` also when another origin does not expose it to scripts. */
  readonly retryAfter: string | null;

  constructor(host: string, status: number, retryAfter: string | null) {
    super('status', `${host} answered with status ${status}`, { value: String(status) });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * Loads a text that strangers serve: without cookies, without saying from which page, in at most 10 seconds, and no more
 * than 2 MB once it is unpacked, also where a page has put a `fetch` of its own in place of the browser's.
 * @param address https, or of the page's own origin; relative to the page
 * @throws DataError `address` for any other address, also after redirects; `status`, which is a `StatusError`; `timeout`;
 *   `too-large`; `empty` for nothing but white space; `not-data` for HTML or XML; `encoding` for bytes that are not what
 *   their byte order mark or their charset allows, and for NUL (without both, an old encoding is guessed); `unreachable` for everything that the
 *   browser does not tell apart: no network, an unknown host, a refusal by CORS or by the page's policy, a connection that
 *   broke, a body that ended early, a circle of redirects, one from http to another origin. Not every browser notices a body without a length that ended
 *   early, so that a format which shows its own end, as JSON does, is safer than CSV
 * @throws the signal's reason when the caller aborts
 */
export async function loadText(address: string, signal: AbortSignal): Promise<LoadedText> {
  signal.throwIfAborted();
  const url = allowed(address);
  const stop = new AbortController();
  const abort = () => stop.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const slow = new DataError('timeout', `${url.host} took longer than ${LONGEST_WAIT / 1000} seconds`, {
    value: url.host,
  });
  const timer = setTimeout(() => stop.abort(slow), LONGEST_WAIT);
  try {
    // Not every fetch that a page may have listens to a signal.
    return await Promise.race([load(url, stop.signal), aborted(stop.signal)]);
  } catch (error) {
    // Browsers disagree about what an aborted fetch throws, and the abort explains every error that follows it.
    stop.signal.throwIfAborted();
    if (error instanceof DataError) throw error;
    throw new DataError('unreachable', `${url.host} cannot be reached or did not answer in full`, { value: url.host });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // Cancels the stream and frees the connection when the body was not wanted to its end.
    stop.abort();
  }
}

async function load(url: URL, signal: AbortSignal): Promise<LoadedText> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Without https no other origin may answer, so none is asked: a redirect that leads there is not followed (record 0033).
    mode: url.protocol === 'http:' ? 'same-origin' : 'cors',
    redirect: 'follow',
    signal,
  });
  const { host, href } = allowed(response.url || url.href);
  if (!response.ok) throw new StatusError(host, response.status, response.headers.get('retry-after'));
  const contentType = response.headers.get('content-type') ?? '';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const { bytes, encoding = charset(contentType) } = await read(response, host);
  if (bytes.length && type === 'text/html') throw notData(host);
  const { text, guessed } = decoded(bytes, encoding, host);
  const start = text.trimStart();
  if (!start) throw new DataError('empty', `${host} sent nothing`, { value: host });
  if (start.startsWith('<')) throw notData(host);
  return { text, guessed, type, address: href };
}

/** An address that may be asked. Sandboxed frames and files have no origin, only the word "null" in common. */
function allowed(address: string): URL {
  const url = parse(address);
  const sameOrigin = url?.protocol === 'http:' && url.origin === self.origin;
  if (url && !url.username && !url.password && (url.protocol === 'https:' || sameOrigin)) return url;
  // A password is not repeated.
  const value = url?.host || address.slice(0, 60);
  throw new DataError(
    'address',
    `an address must be https or of the page's own origin, without a password: ${JSON.stringify(value)}`,
    { value },
  );
}

function parse(address: string): URL | null {
  try {
    return new URL(address, hostPage.baseURI);
  } catch {
    return null;
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}

interface Body {
  readonly bytes: Uint8Array;
  /** Where it came as a text already. */
  readonly encoding?: 'utf-8';
}

/** The body, as long as it is not too large: a small archive may unpack to gigabytes. */
async function read(response: Partial<Response>, host: string): Promise<Body> {
  if (typeof response.body?.getReader === 'function') return { bytes: await streamed(response.body, host) };
  // What comes as a whole is at least not asked for where it says how large it is.
  notTooLarge(Number(response.headers?.get('content-length')), host);
  const body: Body = response.arrayBuffer
    ? { bytes: new Uint8Array(await response.arrayBuffer()) }
    : { bytes: new TextEncoder().encode(await response.text?.()), encoding: 'utf-8' };
  notTooLarge(body.bytes.length, host);
  return body;
}

function notTooLarge(length: number, host: string): void {
  if (length > MOST_BYTES)
    throw new DataError('too-large', `${host} sent more than ${MOST_BYTES / 1e6} MB`, { value: host });
}

async function streamed(body: ReadableStream<Uint8Array>, host: string): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    notTooLarge(length, host);
  }
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.length;
  }
  return bytes;
}

/** The encoding that the server names, if there is one of that name; else UTF-8. */
function charset(contentType: string): string {
  const named = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

function notData(host: string): DataError {
  return new DataError('not-data', `${host} sent a page instead of data`, { value: host });
}
