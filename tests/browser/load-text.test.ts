import { expect } from '@open-wc/testing';
import { DataError } from '../../src/core/data-error.js';
import { StatusError, loadText } from '../../src/ui/load-text.js';
import { bad, failure, forever, refusal } from '../support/load-text.js';
import { until } from '../support/until.js';

const host = location.host;
const run = () => `${Math.random()}`.slice(2);

// One case on one line reads as a table.
// prettier-ignore
const LOADED: readonly (readonly [path: string, text: string, type: string])[] = [
  ['json', '{"count":1}', 'application/json'],
  ['text', 'year,value\n2020,1\n', 'text/plain'],
  ['no-type', '12345', ''],
  ['windows-1251', 'Привет', 'text/csv'],
  // Nobody says so, or says another: it looks like this one.
  ['mislabelled', 'Привет', 'text/csv'],
  ['unlabelled', 'Привет', 'text/csv'],
  ['unknown-charset', 'Привет', 'text/csv'],
  ['utf-8-mark', 'Привет', 'text/csv'],
  ['utf-16le', 'Привет', 'text/csv'],
  ['utf-16be', 'Привет', 'text/csv'],
  ['2-mb', 'a'.repeat(2_000_000), 'text/csv'],
];

// prettier-ignore
const REFUSED: readonly (readonly [path: string, code: string, value: string])[] = [
  ['page-200', 'not-data', host],
  ['page-404', 'status', '404'],
  ['page-as-json', 'not-data', host],
  ['page-without-tags', 'not-data', host],
  ['page-mislabelled', 'not-data', host],
  ['xml', 'not-data', host],
  ['empty', 'empty', host],
  ['empty-page', 'empty', host],
  ['blank', 'empty', host],
  ['only-mark', 'empty', host],
  ['204', 'empty', host],
  ['205', 'empty', host],
  ['301', 'status', '301'],
  ['400', 'status', '400'],
  ['401', 'status', '401'],
  ['403', 'status', '403'],
  ['404', 'status', '404'],
  ['410', 'status', '410'],
  ['429', 'status', '429'],
  ['500', 'status', '500'],
  ['502', 'status', '502'],
  ['503', 'status', '503'],
  ['utf-16-unmarked', 'encoding', 'utf-8'],
  ['utf-32', 'encoding', 'utf-16le'],
  ['nul', 'encoding', 'utf-8'],
  ['reset', 'unreachable', host],
  ['truncated', 'unreachable', host],
  ['redirect-loop', 'unreachable', host],
  ['redirect-data', 'unreachable', host],
  ['redirect-no-cors', 'unreachable', host],
  ['2-mb-and-one', 'too-large', host],
  ['3-mb', 'too-large', host],
  ['gzip-bomb', 'too-large', host],
];

/** Some engines take these for complete: Firefox the first, WebKit with libsoup the others. */
// prettier-ignore
const UNNOTICED: readonly (readonly [path: string, text: string])[] = [
  ['not-http', 'good morning\r\n\r\n'],
  ['truncated-chunk', '{"count":1'],
  ['not-gzip', '{"count":1}'],
];

describe('loadText', () => {
  let heard: unknown[];
  const { error, warn, log } = console;

  beforeEach(() => {
    heard = [];
    console.error = console.warn = console.log = (...words) => heard.push(words);
  });

  afterEach(() => {
    Object.assign(console, { error, warn, log });
    expect(heard).to.deep.equal([]);
  });

  for (const [path, text, type] of LOADED) {
    it(`loads "${path}"`, async () => {
      const loaded = await loadText(bad(path), forever());
      const guessed = ['mislabelled', 'unlabelled'].includes(path) ? 'windows-1251' : null;
      expect(loaded).to.deep.equal({ text, guessed, type, address: new URL(bad(path), location.href).href });
    });
  }

  for (const [path, code, value] of REFUSED) {
    it(`ends "${path}" in ${code}`, async () => {
      expect((await refusal(bad(path), code)).value).to.equal(value);
    });
  }

  for (const [path, text] of UNNOTICED) {
    it(`ends "${path}" in unreachable, or hands on just what arrived`, async () => {
      const end = await loadText(bad(path), forever()).catch((error: DataError) => error);
      expect(end instanceof DataError ? end.code : end.text).to.be.oneOf(['unreachable', text]);
    });
  }

  it('sends no cookie and no referrer, and takes no cookie', async () => {
    document.cookie = 'mine=1; path=/';
    try {
      const usual = await (await fetch(bad('echo'))).json();
      expect(usual.cookie, 'what a page usually sends').to.contain('mine=1');
      expect(usual.referer).to.equal(location.href);
      await loadText(bad('cookie'), forever());
      const { cookie, referer, ...rest } = JSON.parse((await loadText(bad('echo'), forever())).text);
      expect([cookie, referer]).to.deep.equal([undefined, undefined]);
      expect(rest.host).to.equal(host);
      expect(document.cookie).to.contain('mine=1').and.not.contain('bad-server');
    } finally {
      document.cookie = 'mine=; path=/; max-age=0';
      document.cookie = 'bad-server=; path=/; max-age=0';
    }
  });

  it('passes on when a server wants to be asked again', async () => {
    const error = (await failure(bad('429'))) as StatusError;
    expect(error).to.be.instanceOf(StatusError);
    expect([error.name, error.status, error.retryAfter]).to.deep.equal(['DataError', 429, '7200']);
    expect(((await failure(bad('503'))) as StatusError).retryAfter).to.equal(null);
  });

  it('hangs up on a stream that is too large', async () => {
    const id = run();
    await refusal(bad(`endless?run=${id}`), 'too-large');
    await until(async () => (await open(id)) === 0, 'the end of the stream');
  });

  for (const path of ['silence', 'headers-only', 'drip']) {
    it(`ends what is too slow after 10 seconds, not before, and hangs up: "${path}"`, async () => {
      const id = run();
      const clock = stopClock();
      try {
        let isOver = false;
        const end = refusal(bad(`${path}?run=${id}`), 'timeout').finally(() => (isOver = true));
        await until(async () => (await open(id)) === 1, 'a request');
        expect([clock.waits, isOver]).to.deep.equal([[10_000], false]);
        clock.strike();
        expect((await end).value).to.equal(host);
        await until(async () => (await open(id)) === 0, 'the end of the request');
      } finally {
        clock.start();
      }
    });

    it(`rejects with the caller's reason when the caller aborts "${path}", and hangs up`, async () => {
      const id = run();
      const caller = new AbortController();
      const end = failure(bad(`${path}?run=${id}`), caller.signal) as Promise<Error>;
      await until(async () => (await open(id)) === 1, 'a request');
      caller.abort();
      expect(await end).to.equal(caller.signal.reason);
      expect((await end).name).to.equal('AbortError');
      await until(async () => (await open(id)) === 0, 'the end of the request');
    });
  }

  it('leaves no clock running behind what ended in time', async () => {
    const clock = stopClock();
    try {
      await loadText(bad('json'), forever());
      await refusal(bad('404'), 'status');
      expect(clock.waits).to.deep.equal([]);
    } finally {
      clock.start();
    }
  });

  it('asks nothing for a caller that has aborted already', async () => {
    const id = run();
    const reason = new Error('gone');
    expect(await failure(bad(`hits?run=${id}`), AbortSignal.abort(reason))).to.equal(reason);
    expect((await loadText(bad(`hits?run=${id}`), forever())).text).to.equal('1');
  });
});

/** How many requests of a test the server has not done with. */
const open = async (id: string) => Number(await (await fetch(bad(`open?run=${id}`))).text());

/** A clock on which long waits end when a test says so. Short ones are the tests' own. */
function stopClock() {
  const { setTimeout, clearTimeout } = window;
  const calls = new Map<number, { readonly wait: number; call(): void }>();
  window.setTimeout = ((call: () => void, wait = 0) => {
    if (wait < 5_000) return setTimeout.call(window, call, wait);
    const id = -1 - calls.size;
    calls.set(id, { wait, call });
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => void (calls.delete(id as number) || clearTimeout(id));
  return {
    get waits() {
      return [...calls.values()].map(({ wait }) => wait);
    },
    strike: () => calls.forEach(({ call }) => call()),
    start: () => Object.assign(window, { setTimeout, clearTimeout }),
  };
}
