import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, until } from '../support/host.js';

const WIDGETS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];
const LANGUAGES = ['en', 'ru', 'kk'];
const WIDTHS = [280, 360, 520, 800, 1200];
const HEIGHT = 700;
const SECRET = 'AbC123';

interface Said {
  readonly dvHeight?: number;
  readonly dvNonce?: string;
  readonly message?: string;
  readonly value?: number;
  readonly secret?: string;
}

const elementOf = ({ document }: Host) => document.querySelector<HTMLElement>('main > *')!;
const shadowOf = (host: Host) => elementOf(host).shadowRoot!;
const isReady = (host: Host) => elementOf(host)?.getAttribute('state') === 'ready';

/** A built page in a frame, drawn, and all that it has said to the page around. */
async function openPage(path: string, width = 600, height = HEIGHT) {
  const said: Said[] = [];
  // Nothing else is in a frame here: what is heard before the page has loaded is that page's too.
  const onMessage = ({ data }: MessageEvent<Said>) => said.push(data);
  addEventListener('message', onMessage);
  const { frame, window: host } = await openFrame(`/cdn/${path}`, { width, height });
  await until(() => isReady(host), `${path} ready`);
  await settled(host);
  return { frame, host, said };
}

function expectNoScrollBars({ document: { documentElement: root } }: Host, where: string): void {
  expect(root.scrollWidth, `${where}: across`).to.be.at.most(root.clientWidth);
  expect(root.scrollHeight, `${where}: down`).to.be.at.most(root.clientHeight);
}

describe('a page in a frame', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [index, name] of WIDGETS.flatMap((widget) => LANGUAGES.map((lang) => `${widget}.${lang}`)).entries()) {
    it(`${name}: shows no scroll bar of its own at any width`, async () => {
      const first = WIDTHS[index % WIDTHS.length]!;
      const { frame, host } = await openPage(`embed/${name}.html`, first);
      expect(host.document.documentElement.classList.contains('framed')).to.be.true;
      expectNoScrollBars(host, `opened at ${first}`);
      for (const width of WIDTHS) {
        frame.width = String(width);
        await settled(host);
        expect(host.innerWidth).to.equal(width);
        expectNoScrollBars(host, `at ${width}`);
      }
    });
  }

  for (const [index, widget] of WIDGETS.entries()) {
    it(`${widget}: nor does the frame that takes options`, async () => {
      for (const width of [280, WIDTHS[index + 1]!]) {
        const { host } = await openPage(`embed.html?widget=${widget}&lang=ru&theme=dark`, width);
        expectNoScrollBars(host, `at ${width}`);
        expect(elementOf(host).localName).to.equal(`dv-${widget}`);
      }
    });
  }

  it('says its height in its own words, and in WordPress’s when it is given a secret', async () => {
    const plain = await openPage('embed/petition-counter.en.html');
    expect(plain.said[0]).to.deep.equal({ dvHeight: HEIGHT });
    expect(plain.host.document.querySelector('base')!.target, 'links open elsewhere').to.equal('_blank');
    expect(plain.said.every((each) => Object.keys(each).join() === 'dvHeight')).to.be.true;
    const quoted = await openPage(`embed/petition-counter.en.html#?secret=${SECRET}`);
    expect(quoted.said.slice(0, 2)).to.deep.equal([
      { dvHeight: HEIGHT },
      { message: 'height', value: HEIGHT, secret: SECRET },
    ]);
  });

  it('says it again when WordPress’s script has come, with the secret that it then has', async () => {
    const { host, said } = await openPage(`embed/petition-counter.en.html#?secret=${SECRET}`);
    const before = said.length;
    host.postMessage({ message: 'ready', secret: 'another' }, '*');
    host.postMessage({ message: 'ready', secret: SECRET }, '*');
    await settled(host);
    expect(said.slice(before)).to.deep.equal([{ message: 'height', value: HEIGHT, secret: SECRET }]);
    host.location.hash = '?secret=given2';
    host.postMessage({ message: 'ready', secret: 'given2' }, '*');
    await settled(host);
    expect(said.at(-1)).to.deep.equal({ message: 'height', value: HEIGHT, secret: 'given2' });
  });

  it('says a greater one when all is shown', async () => {
    const { host, said, frame } = await openPage(`embed/campaign-timeline.en.html#?secret=${SECRET}`);
    shadowOf(host).querySelector<HTMLElement>('.more button')!.click();
    await settled(host);
    const lastSaid = () => said.filter(({ dvHeight }) => dvHeight).at(-1)!.dvHeight!;
    expect(lastSaid()).to.be.greaterThan(HEIGHT);
    expect(said.filter(({ value }) => value).at(-1)!.value).to.equal(lastSaid());
    // Without its scroll bar it is wider, and may need less.
    for (let time = 0; time < 2; time++) {
      frame.height = String(lastSaid());
      await settled(host);
    }
    expectNoScrollBars(host, 'when it is given what it says');
    expect(lastSaid(), 'no higher than it is').to.be.at.most(
      Math.ceil(elementOf(host).getBoundingClientRect().bottom) + 1,
    );
  });

  it('says it again to the page around when that asks, with its nonce, and then always', async () => {
    const { host, said } = await openPage('embed/offence-trend.en.html');
    host.postMessage({ dvAsk: 'a-nonce' }, '*');
    await settled(host);
    expect(said.at(-1)).to.deep.equal({ dvHeight: HEIGHT, dvNonce: 'a-nonce' });
    shadowOf(host).querySelector<HTMLElement>('.toolbar button')!.click();
    await settled(host);
    expect(said.at(-1)!.dvHeight).to.be.greaterThan(HEIGHT);
    expect(said.at(-1)!.dvNonce).to.equal('a-nonce');
  });

  it('keeps the question until it knows its height', async () => {
    const said: Said[] = [];
    const { window: host, frame } = await openFrame('/cdn/embed/petition-counter.en.html', { height: 150 });
    addEventListener('message', ({ data, source }: MessageEvent<Said>) => source === host && said.push(data));
    host.postMessage({ dvAsk: 'early' }, '*');
    await until(() => said.some(({ dvNonce, dvHeight }) => dvNonce === 'early' && dvHeight! > 300), 'an answer');
    expect(frame.contentWindow).to.equal(host);
  });

  it('answers nobody else, and nothing that is no question', async () => {
    const { host, said } = await openPage(`embed/petition-counter.en.html#?secret=${SECRET}`);
    const { frame: sibling } = await openFrame('/tests/bundle/pages/forger.html');
    const askAs = (window: Window, message: unknown) =>
      (
        new (window as typeof globalThis & Window).Function('to', 'message', "to.postMessage(message, '*')") as (
          to: Window,
          message: unknown,
        ) => void
      )(host, message);
    const [before, html, address] = [said.length, host.document.documentElement.outerHTML, host.location.href];
    askAs(sibling.contentWindow!, { dvAsk: 'sibling' });
    askAs(host, { dvAsk: 'itself' });
    askAs(sibling.contentWindow!, { message: 'ready', secret: SECRET });
    askAs(host, { message: 'ready', secret: SECRET });
    host.postMessage({ message: 'ready' }, '*');
    const nothings = [null, undefined, 1, true, {}, [], ['x'], { length: 1 }, 'x'.repeat(65), 'x'.repeat(100_000)];
    for (const dvAsk of nothings) host.postMessage({ dvAsk }, '*');
    for (const message of [null, undefined, '', 'dvAsk', 1, [], { dvNonce: 'x' }, { dvHeight: 1 }, { ask: true }])
      host.postMessage(message, '*');
    for (let time = 0; time < 1000; time++)
      host.postMessage({ dvHeight: time, message: 'link', value: 'javascript:alert(1)', secret: 'x', src: '/' }, '*');
    await settled(host);
    expect(said).to.have.length(before);
    expect(host.document.documentElement.outerHTML).to.equal(html);
    expect(host.location.href).to.equal(address);
  });

  it('is shown by WordPress also where it got no height, and then says it', async () => {
    const { said, host } = await openPage(`embed/petition-counter.en.html#?secret=${SECRET}`, 600, 150);
    expect(said[0]).to.deep.equal({ message: 'height', value: 300, secret: SECRET });
    expect(said.at(-1)!.value).to.equal(Math.ceil(elementOf(host).getBoundingClientRect().height));
  });

  it('says how high it is where it got no height', async () => {
    const { host, said } = await openPage('embed/petition-counter.en.html', 600, 150);
    expect(said.at(-1)!.dvHeight).to.equal(Math.ceil(elementOf(host).getBoundingClientRect().height));
    expect(said.at(-1)!.dvHeight).to.be.greaterThan(300);
  });
});

/** WebKit's driver blocks windows that no reader has asked for. */
const OPENS_WINDOWS = /Chrome|Firefox/.test(navigator.userAgent);

describe('a page of its own', () => {
  if (!OPENS_WINDOWS) {
    it('cannot be opened here', () => {
      expect(open('/cdn/embed.html')).to.be.null;
    });
    return;
  }

  it('says nothing to anybody and stores nothing', async () => {
    const stored = async () => [
      document.cookie,
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name) : [],
    ];
    const before = await stored();
    const heard: unknown[] = [];
    const page = open('/cdn/embed/petition-counter.en.html?reporting') as unknown as Host;
    try {
      await until(() => page.document?.querySelector('dv-petition-counter[state="ready"]'), 'a window of its own');
      await settled(page);
      const { shadowRoot: root } = page.document.querySelector('dv-petition-counter')!;
      expect(root!.querySelector<HTMLElement>('.notes')!.hidden, 'its notes').to.be.false;
      expect(root!.querySelectorAll('.notes li').length, 'its sources').to.be.above(1);
      expect(page.document.querySelector('dv-petition-counter[open]'), 'in a snippet made there').to.equal(null);
      addEventListener('message', ({ data }) => heard.push(data));
      page.postMessage({ ask: true }, '*');
      const { report } = (await until(() => heard[0])) as { report: { heard: string[] } };
      expect(report.heard).to.deep.equal([]);
      expect(heard).to.have.length(1);
      expect(page.document.documentElement.className, 'no frame').to.not.contain('framed');
      expect(await stored()).to.deep.equal(before);
    } finally {
      page.close();
    }
  });
});
