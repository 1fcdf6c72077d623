import { expect } from '@open-wc/testing';
import { type Host, openFrame, release, settled, TAGS, until } from '../support/host.js';

const WIDGETS = ['dv-offence-trend', 'dv-petition-counter', 'dv-attrition-funnel'];
const FINDINGS = ['trend', 'counter', 'funnel'].map((name) => `Finding of the ${name}`);

const open = async (way: string, early = false) =>
  (await openFrame(`/tests/bundle/pages/placed.html?${way}`, { early })).window;

const elements = ({ document }: Host) => [...document.querySelectorAll(TAGS.join())];

/** Finding and source as a reader, an archive or a copy gets them. */
function expectWords({ document }: Host): void {
  const text = document.body.textContent ?? '';
  const pictures = [...document.images].map(({ alt }) => alt);
  for (const finding of FINDINGS) expect(pictures).to.contain(finding);
  for (const words of ['Finding of the trend · Source of the offence-trend', 'Source of the petition-counter'])
    expect(text.split(words), words).to.have.length(2);
}

/** Every placeholder is a widget, one each, drawn, and what stood there is kept, unseen. */
async function expectLive(host: Host): Promise<void> {
  await until(
    () => elements(host).length >= 3 && elements(host).every((each) => each.getAttribute('state') === 'ready'),
  );
  await settled(host);
  expect(elements(host).map(({ localName }) => localName)).to.deep.equal(WIDGETS);
  for (const element of elements(host)) {
    expect(element.shadowRoot!.querySelectorAll('figure'), element.localName).to.have.length(1);
    const image = (element.closest('[data-dv-widget]') ?? element.parentElement)!.querySelector('img')!;
    expect(image.getClientRects(), `${element.localName}: kept, unseen`).to.have.length(0);
  }
  expectWords(host);
}

/** Every placeholder is what it was: picture, finding and source to be seen. */
function expectFallback(host: Host): void {
  expect(elements(host)).to.deep.equal([]);
  expectWords(host);
  for (const image of host.document.images) expect(image.getBoundingClientRect().height).to.be.greaterThan(100);
  for (const caption of host.document.querySelectorAll('figcaption, div > p'))
    expect(caption.getBoundingClientRect().height).to.be.greaterThan(10);
}

describe('a page with placeholders', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const way of [
    ...['async', 'early', 'early-blocking', 'full', 'deferred', 'blocking', 'module', 'injected', 'twice'],
    ...['one-by-one', 'one-by-one-modules', 'one-then-all', 'all-then-one'],
    ...['plain-text', 'concatenated', 'terser', 'esbuild', 'by-loader', 'evaluated'],
  ]) {
    it(`${way}: is drawn, once and quietly`, async () => {
      const host = await open(way);
      await expectLive(host);
      expect(host.heard).to.deep.equal([]);
    });
  }

  // A server that forbids guessing, a consent manager that rewrites the type, and none at all.
  for (const way of ['absent', 'rewritten', 'no-sniff']) {
    it(`${way}: says what it says without script`, async () => {
      const host = await open(way);
      await settled(host);
      expectFallback(host);
      expect(host.heard).to.deep.equal([]);
    });
  }

  it('delayed: says what it says without script until the script comes, and is drawn then', async () => {
    const gate = `${Math.random()}`;
    const host = await open(`delayed&${gate}`, true);
    await settled(host);
    expectFallback(host);
    await release(gate);
    await expectLive(host);
    expect(host.heard).to.deep.equal([]);
  });

  it('concatenated: the scripts around still run as they were written', async () => {
    const host = (await open('concatenated')) as Host & { before: unknown; behind: unknown };
    await expectLive(host);
    expect(host.before).to.equal(1);
    expect(host.behind, 'strict, by the word of the first').to.equal(true);
  });

  it('has no address of its own where it is evaluated, and offers no snippet then', async () => {
    const host = await open('evaluated');
    await expectLive(host);
    const tools = [...elements(host)[0]!.shadowRoot!.querySelectorAll('.toolbar button')];
    expect(tools.map(({ textContent }) => textContent!.trim())).to.not.contain('Embed');
    expect(tools).to.not.be.empty;
  });
});

describe('two versions on one page', () => {
  let mine = '';

  before(async () => {
    const { version, dataVersion } = (await (await fetch('/cdn/integrity.json')).json()) as Record<string, string>;
    mine = `${version} (data ${dataVersion})`;
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  const LATER = '9.9.9 (data 8.8.8)';
  const LATEST = '10.0.0 (data 9.0.0)';
  const leftOut = (first: string, second: string) =>
    `warn: dv-widgets: version ${first} is on this page already, so ${second} adds what is missing`;

  for (const [way, warnings] of [
    ['later-second', () => [leftOut(mine, LATER)]],
    ['later-first', () => [leftOut(LATER, mine)]],
    ['two-later', () => [leftOut(mine, LATER), leftOut(mine, LATEST)]],
    ['later-one-then-all', () => [leftOut(LATER, mine)]],
    ['all-then-later-one', () => [leftOut(mine, LATER)]],
  ] as const) {
    it(`${way}: the first wins, and each other is named once`, async () => {
      const host = await open(way);
      await expectLive(host);
      expect(host.heard).to.deep.equal(warnings());
      const trend = host.customElements.get('dv-offence-trend') as unknown as { versions: string };
      expect(trend.versions).to.equal(/^later-(first|one)/.test(way) ? LATER : mine);
      const counter = host.customElements.get('dv-petition-counter') as unknown as { versions: string };
      expect(counter.versions).to.equal(way === 'later-first' ? LATER : mine);
    });
  }
});
