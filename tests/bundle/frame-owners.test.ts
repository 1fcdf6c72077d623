import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, until } from '../support/host.js';

type Page = Host & typeof globalThis;

/** The same server by another name: another origin. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');
const PAGE = '/cdn/embed/petition-counter.en.html';
const SAYER = '/tests/bundle/pages/sayer.html';
/** Of a frame that nobody gave one. */
const UNTOUCHED = 150;
/** Of `sayer.html`. */
const SAID = 900;

/** Which frames are followed: a host page with frames of many kinds, before the script and after it. */
describe('a frame on a page with the script', () => {
  let host: Page;
  beforeEach(async () => void (host = (await openHost('frames-first')) as Page));
  afterEach(() => document.querySelectorAll('iframe').forEach((each) => each.remove()));

  /** Adds one, and waits until its page is there. */
  async function add(src: string, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLIFrameElement> {
    const frame = host.document.createElement('iframe');
    for (const [name, value] of Object.entries({ width: '600', src, ...attributes })) frame.setAttribute(name, value);
    frame.style.border = '0';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    host.document.body.append(frame);
    await loaded;
    return frame;
  }

  async function addScript(from = ''): Promise<void> {
    const script = host.document.createElement('script');
    script.src = `${from}/cdn/dv-widgets.js`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    host.document.head.append(script);
    await loaded;
  }

  const grown = (frame: HTMLIFrameElement) => until(() => frame.clientHeight > 300, `a higher ${frame.src}`);

  /** Without a scroll bar it is wider, and may say its height once more. */
  const fits = (frame: HTMLIFrameElement) =>
    until(() => {
      const { height } = frame.contentDocument!.body.getBoundingClientRect();
      return Math.abs(height - frame.clientHeight) <= 1;
    }, 'its height');

  /** Long after one that is followed has grown. */
  async function expectUntouched(frame: HTMLIFrameElement): Promise<void> {
    await grown(await add(PAGE));
    await settled(host);
    expect(frame.clientHeight, frame.src).to.equal(UNTOUCHED);
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const FOLLOWED: readonly (readonly [name: string, src: string, attributes: Record<string, string>, script?: string])[] = [
    ['of this host, by its path', PAGE, {}],
    ['of this host, with options', '/cdn/embed.html?widget=petition-counter&lang=en', {}],
    ['of this host, in a sandbox', PAGE, { sandbox: 'allow-scripts' }],
    ['of this host, in a sandbox with an origin', PAGE, { sandbox: 'allow-scripts allow-same-origin' }],
    ['of the script’s host, by its path', `${ELSEWHERE}${PAGE}`, {}, ELSEWHERE],
    ['of another host, named in our markup', `${ELSEWHERE}${PAGE}`, { 'data-dv-frame': 'petition-counter' }],
    ['of another host, named, in a sandbox', `${ELSEWHERE}${PAGE}`, { 'data-dv-frame': 'petition-counter', sandbox: 'allow-scripts' }],
  ];

  for (const [name, src, attributes, script] of FOLLOWED) {
    it(`${name}, grows when it comes later`, async () => {
      await addScript(script);
      await grown(await add(src, attributes));
      expect(host.heard).to.deep.equal([]);
    });

    it(`${name}, grows when it was quicker than the script`, async () => {
      const frame = await add(src, attributes);
      // It has said its height to nobody.
      await settled(host);
      expect(frame.clientHeight).to.equal(UNTOUCHED);
      await addScript(script);
      await grown(frame);
      expect(host.heard).to.deep.equal([]);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  for (const [name, src, attributes] of [
    ['a page of ours on another host that nothing names', `${ELSEWHERE}${PAGE}`, {}],
    ['another page of this host', SAYER, {}],
    ['a path of ours in a query', `${SAYER}?/embed.html`, {}],
    ['a page of ours in a query', `${SAYER}?x=/embed/petition-counter.en.html`, {}],
    ['a path of ours in a fragment', `${SAYER}#/embed/petition-counter.en.html`, {}],
    ['another page of another host', `${ELSEWHERE}${SAYER}`, {}],
    ['one that calls itself a widget', `${ELSEWHERE}${SAYER}`, { 'data-dv-widget': 'petition-counter', name: 'data-dv-frame', class: 'data-dv-frame' }],
    ['one that is named and does not answer', `${ELSEWHERE}${SAYER}?never-answers`, { 'data-dv-frame': 'petition-counter' }],
    ['one that is named and has no address', 'data:text/html,<script>parent.postMessage({dvHeight:900},"*")</script>', { 'data-dv-frame': 'petition-counter' }],
    ['one whose page has another origin than its address', PAGE, { srcdoc: '<script>parent.postMessage({dvHeight:900},"*")</script>', sandbox: 'allow-scripts allow-same-origin', src: `${ELSEWHERE}${PAGE}` }],
  ] as const)
    it(`${name} stays as it is`, async () => {
      await addScript();
      await expectUntouched(await add(src, attributes));
      expect(host.heard).to.deep.equal([]);
    });

  it('is known by the whole path of a page of ours', async () => {
    await addScript();
    // What the page itself wrote into a frame has its origin, whatever address is beside it.
    // As a page of ours it says its height again when it is asked: what listens may come after it.
    const srcdoc = '<script>onmessage = () => parent.postMessage({ dvHeight: 900 }, "*"); onmessage()</script>';
    const wrong = ['/embed.html.bak', '/embed.html/x', '/embedded.html', '/xembed.html', '/Embed.html', '/embed'];
    const pages = ['nonsense.en', 'petition-counter', 'petition-counter.english', 'x-petition-counter.en', '../x'];
    const frames: HTMLIFrameElement[] = [];
    for (const path of [...wrong, ...pages.map((name) => `/embed/${name}.html`)])
      frames.push(await add(path, { srcdoc }));
    const ours = await add('/any/embed.html', { srcdoc });
    await until(() => ours.clientHeight === SAID, 'a frame that is ours');
    for (const { clientHeight, src } of frames) expect(clientHeight, src).to.equal(UNTOUCHED);
  });

  it('that is named is followed from its answer on, and by its nonce only', async () => {
    await addScript();
    const frame = await add(`${ELSEWHERE}${SAYER}?never-answers`, { 'data-dv-frame': 'petition-counter' });
    for (const dvNonce of ['', '0', 'undefined', null, undefined, true, {}, []])
      frame.contentWindow!.postMessage({ sayAnyhow: { dvNonce } }, '*');
    await expectUntouched(frame);
    const answering = await add(`${ELSEWHERE}${SAYER}?only-answers`, { 'data-dv-frame': 'petition-counter' });
    await until(() => answering.clientHeight === SAID, 'an answer');
    answering.contentWindow!.postMessage({ sayAnyhow: { dvHeight: 500 } }, '*');
    await settled(host);
    expect(answering.clientHeight, 'said without the nonce').to.equal(SAID);
  });

  it('is not followed when it has gone to another host', async () => {
    await addScript();
    for (const [from, to, attributes] of [
      [PAGE, ELSEWHERE, {}],
      [`${ELSEWHERE}${PAGE}`, location.origin, { 'data-dv-frame': 'petition-counter' }],
    ] as const) {
      const frame = await add(from, attributes);
      await grown(frame);
      const gone = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.contentWindow!.location.href = `${to}${SAYER}`;
      await gone;
      const before = frame.clientHeight;
      frame.contentWindow!.postMessage({ sayAnyhow: {} }, '*');
      await settled(host);
      expect(before).to.not.equal(SAID);
      expect(frame.clientHeight, `${from} to ${to}`).to.equal(before);
      // What is out of sight is not drawn, and says no height.
      frame.remove();
    }
  });

  it('is not spoken for by a script of the page', async () => {
    await addScript();
    const frame = await add(PAGE);
    await grown(frame);
    await fits(frame);
    const before = frame.clientHeight;
    const trap = new Proxy({}, { get: () => expect.fail('read') });
    for (const source of [frame.contentWindow, host, null])
      for (const data of [{ dvHeight: SAID }, null, trap])
        host.dispatchEvent(new host.MessageEvent('message', { data, source, origin: location.origin }));
    expect(frame.clientHeight).to.equal(before);
    expect(host.heard).to.deep.equal([]);
  });
});
