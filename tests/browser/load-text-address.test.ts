import { expect } from '@open-wc/testing';
import type { DataError } from '../../src/core/data-error.js';
import { loadText } from '../../src/ui/load-text.js';
import { bad, failure, forever, refusal } from '../support/load-text.js';

const host = location.host;

// One case on one line reads as a table.
// prettier-ignore
const FORBIDDEN: readonly (readonly [address: string, value: string])[] = [
  ['http://example.org/data.json', 'example.org'],
  ['//example.org:81/data.json', 'example.org:81'],
  ['data:application/json,1', 'data:application/json,1'],
  ['javascript:1', 'javascript:1'],
  ['file:///etc/passwd', 'file:///etc/passwd'],
  ['ftp://example.org/data.json', 'example.org'],
  ['ws://example.org/data.json', 'example.org'],
  ['about:blank', 'about:blank'],
  ['https://', 'https://'],
  ['https://[1/data.json', 'https://[1/data.json'],
  ['https://reader@example.org/data.json', 'example.org'],
  ['https://reader:secret@example.org/data.json', 'example.org'],
  ['https://:secret@example.org/data.json', 'example.org'],
  [`http://reader:secret@${host}/bad-server/json`, host],
  ['java\nscript:1', 'java\nscript:1'],
];

describe('an address of data', () => {
  for (const [address, value] of FORBIDDEN) {
    it(`does not ask ${JSON.stringify(address)}`, async () => {
      const { fetch } = window;
      const asked: unknown[] = [];
      window.fetch = (input) => (asked.push(input), Promise.reject(new TypeError('asked')));
      try {
        const error = (await failure(address)) as DataError;
        expect([error.code, error.value]).to.deep.equal(['address', value]);
        expect(error.message)
          .to.match(/^[ -~]+$/)
          .and.not.contain('secret');
        expect(asked).to.deep.equal([]);
      } finally {
        window.fetch = fetch;
      }
    });
  }

  it('does not ask a blob', async () => {
    const address = URL.createObjectURL(new Blob(['1']));
    expect((await refusal(address, 'address')).value).to.equal(address.slice(0, 60));
    URL.revokeObjectURL(address);
  });

  it('does not ask another origin without https, not even on the same machine', async () => {
    const port = await (await fetch(bad('port'))).text();
    const address = `http://localhost:${port}/bad-server/json?cors`;
    expect(await (await fetch(address)).text(), 'the server would answer').to.equal('{"count":1}');
    expect((await refusal(address, 'address')).value).to.equal(`localhost:${port}`);
  });

  it('asks https, and reports a server that cannot be reached', async () => {
    const port = await (await fetch(bad('port'))).text();
    const address = `https://localhost:${port}/bad-server/json?cors`;
    expect((await refusal(address, 'unreachable')).value).to.equal(`localhost:${port}`);
    expect((await refusal('https://nobody.invalid/', 'unreachable')).value).to.equal('nobody.invalid');
  });

  it('follows no redirect from http to another origin: nobody is asked there', async () => {
    const [run, hits] = [`${Math.random()}`, bad('redirect-hits')];
    expect(await (await fetch(`${hits}?run=${run}`)).text(), 'the browser follows').to.equal('1');
    expect((await refusal(`${hits}?run=${run}`, 'unreachable')).value).to.equal(host);
    expect(await (await fetch(bad(`hits-so-far?run=${run}`))).text()).to.equal('1');
  });

  it('checks the address again after a redirect that a fetch of the page has followed', async () => {
    const port = await (await fetch(bad('port'))).text();
    const { fetch: native } = window;
    window.fetch = (address, options) => native(address, { ...options, mode: 'cors' });
    try {
      expect((await refusal(bad('redirect-other-origin'), 'address')).value).to.equal(`localhost:${port}`);
    } finally {
      window.fetch = native;
    }
  });

  it('follows a redirect that stays where it may, and says where it led', async () => {
    const { address } = await loadText(bad('redirect-once'), forever());
    expect(address).to.equal(new URL(bad('json'), location.href).href);
  });

  it('resolves an address against the base of the document', async () => {
    const base = document.createElement('base');
    base.href = '/bad-server/deep/';
    document.head.append(base);
    try {
      expect((await loadText('../json', forever())).text).to.equal('{"count":1}');
    } finally {
      base.remove();
    }
  });
});
