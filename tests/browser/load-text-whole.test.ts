import { expect } from '@open-wc/testing';
import type { DataError } from '../../src/core/data-error.js';
import { loadText } from '../../src/ui/load-text.js';
import { bad, failure, forever, refusal } from '../support/load-text.js';

const native = window.fetch;
let read: string[];

/** What whatwg-fetch and unfetch answer with: no stream, and with the second no bytes and no address either. */
const FETCHES: Readonly<Record<string, typeof fetch>> = {
  bytes: async (address, options) => {
    const response = await native(address, options);
    Object.defineProperty(response, 'body', { value: undefined });
    response.arrayBuffer = () => (read.push('bytes'), Response.prototype.arrayBuffer.call(response));
    return response;
  },
  text: async (address) => {
    const { ok, status, headers, ...response } = await answerOf(String(address));
    const text = () => (read.push('text'), Promise.resolve(response.text));
    return { ok, status, headers, text } as Response;
  },
};

async function answerOf(address: string) {
  const response = await native(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const { ok, status, headers } = response;
  return { ok, status, headers, text: await response.text() };
}

describe('loadText, where a body is no stream', () => {
  afterEach(() => (window.fetch = native));

  for (const [kind, fetch] of Object.entries(FETCHES)) {
    beforeEach(() => (read = []));

    it(`reads what comes as a whole: ${kind}`, async () => {
      window.fetch = fetch;
      for (const [path, text] of [
        ['json', '{"count":1}'],
        ['text', 'year,value\n2020,1\n'],
        ['2-mb', 'a'.repeat(2_000_000)],
        ...(kind === 'bytes' ? [['windows-1251', 'Привет']] : []),
        ['utf-8-mark', 'Привет'],
      ] as const) {
        const loaded = await loadText(bad(path), forever());
        expect(loaded.text.length, path).to.equal(text.length);
        expect(loaded.text === text, path).to.equal(true);
        expect(loaded.address).to.equal(new URL(bad(path), location.href).href);
      }
      expect(new Set(read)).to.deep.equal(new Set([kind]));
    });

    it(`refuses the same: ${kind}`, async () => {
      window.fetch = fetch;
      for (const [path, code] of [
        ['2-mb-and-one', 'too-large'],
        ['gzip-bomb', 'too-large'],
        ['empty', 'empty'],
        ['204', 'empty'],
        ['404', 'status'],
        ['page-200', 'not-data'],
        ['nul', 'encoding'],
      ] as const)
        await refusal(bad(path), code);
    });

    it(`does not read what says that it is too large: ${kind}`, async () => {
      window.fetch = fetch;
      await refusal(bad('3-mb-said'), 'too-large');
      expect(read).to.deep.equal([]);
    });
  }

  it('does not wait for a fetch that no signal ends, nor for a body', async () => {
    const never = new Promise<never>(() => undefined);
    for (const answer of [never, Promise.resolve({ ok: true, headers: new Headers(), text: () => never })]) {
      window.fetch = () => answer as Promise<never>;
      const caller = new AbortController();
      const end = failure(bad('json'), caller.signal) as Promise<DataError>;
      await Promise.resolve();
      caller.abort();
      expect(await end).to.equal(caller.signal.reason);
    }
  });

  it('says that a page without a fetch reaches nobody', async () => {
    window.fetch = undefined as never;
    await refusal(bad('json'), 'unreachable');
  });
});
