import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, TAGS, until } from '../support/host.js';

/** What our code, Lit, or a script of anybody's reads of a document. */
const NAMES = [
  ...['currentScript', 'scripts', 'querySelectorAll', 'querySelector', 'getElementsByTagName', 'documentElement'],
  ...['head', 'body', 'readyState', 'baseURI', 'URL', 'documentURI', 'defaultView', 'title', 'visibilityState', 'src'],
  ...[
    'addEventListener',
    'all',
    'forms',
    'images',
    'embeds',
    'links',
    'anchors',
    'ownScript',
    'DV_RU_FILE',
    'hostPage',
  ],
];
/** What Lit draws with. */
const LITS = [
  ...['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode', 'adoptedStyleSheets'],
  'trustedTypes',
];
/** What Lit would ask the window for, and ours does not. */
const UNASKED = [
  ...['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'ShadyCSS'],
  ...['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'litElementPolyfillSupport'],
  'litElementHydrateSupport',
];
const NAMED = ['img', 'form', 'embed', 'object', 'iframe', 'a'];
const SCRIPTS = ['held', 'data', 'old', 'pasted', 'drawing', 'base'];

async function open(script: string, kind: string, names: readonly string[]): Promise<{ host: Host; run: string }> {
  const run = `named${Math.random().toString(36).slice(2)}`;
  const query = encodeURIComponent([run, script, kind, names.join(' '), ''].join());
  // Who made the link to the page may have named the stranger's script, too.
  const { address } = (await (await fetch(`/stranger/${run}`)).json()) as { address: string };
  return { host: (await openFrame(`/tests/bundle/pages/named.html?${query}(${address}:1:1)@${address}`)).window, run };
}

/** By the prototype: this page's own names may not be those of a document any more. */
const elements = (host: Host): HTMLElement[] => {
  const { Document } = host as unknown as typeof globalThis;
  return [...Document.prototype.querySelectorAll.call(host.document, TAGS.join())] as HTMLElement[];
};

const isReady = (element: Element) => element.getAttribute('state') === 'ready';

async function expectAlive(host: Host): Promise<void> {
  await until(() => elements(host).length === 2 && elements(host).every(isReady), 'two widgets');
  expect(elements(host)[0]!.shadowRoot!.textContent).to.contain('Казахстан');
}

async function expectNobodyAsked(host: Host, run: string): Promise<void> {
  expect(((await (await fetch(`/stranger/${run}`)).json()) as { asked: string[] }).asked).to.deep.equal([]);
  expect(host).to.not.have.property('isRobbed');
}

describe('markup that bears the name of what a script reads', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const script of ['classic', 'module']) {
    for (const kind of NAMED) {
      it(`${script}: ${kind} elements change neither our address nor what is drawn`, async () => {
        const { host, run } = await open(script, kind, NAMES);
        await expectAlive(host);
        await expectNobodyAsked(host, run);
        expect(host.heard).to.deep.equal([]);
      });
    }

    for (const kind of SCRIPTS) {
      it(`${script}: a script of a stranger that never ran, or a base, is not where we are from: ${kind}`, async () => {
        const { host, run } = await open(script, kind, ['none']);
        await expectAlive(host);
        await expectNobodyAsked(host, run);
      });
    }
  }

  for (const script of ['evaluated', 'inline', 'blob']) {
    for (const kind of [...NAMED, ...SCRIPTS.filter((each) => each !== 'base')]) {
      it(`${script}: without an address of our own, ${kind} does not lend us one`, async () => {
        const { host, run } = await open(script, kind, NAMES);
        await until(() => host.heard.find((line) => line.includes('address')));
        await until(() => elements(host).some(isReady));
        await expectNobodyAsked(host, run);
      });
    }
  }

  for (const kind of ['img', 'form', 'a'])
    it(`${kind} elements called as Lit's own notes are hide nothing`, async () => {
      const { host, run } = await open('classic', kind, UNASKED);
      await expectAlive(host);
      await expectNobodyAsked(host, run);
      expect(host.heard).to.deep.equal([]);
    });

  for (const name of LITS) {
    for (const kind of ['img', 'a']) {
      it(`${kind} ${name}: each place shows its widget or its fallback`, async () => {
        const { host, run } = await open('classic', kind, [name]);
        await until(() => host.heard.length || (elements(host).length === 2 && elements(host).every(isReady)));
        await settled(host);
        await expectNobodyAsked(host, run);
        for (const words of ['fallback of the funnel', 'fallback of the counter'])
          expect(seen(host, words), `${words}; ${host.heard.join()}`).to.be.true;
      });
    }
  }
});

/** Whether a reader sees a fallback with these words, or something drawn in its place. */
function seen(host: Host, words: string): boolean {
  const { Document } = host as unknown as typeof globalThis;
  const all = [...Document.prototype.querySelectorAll.call(host.document, 'figcaption, dv-petition-counter')];
  const place = all.find(({ textContent }) => textContent?.includes(words)) as HTMLElement;
  const widget = place.matches(TAGS.join()) ? place : place.parentElement!.querySelector<HTMLElement>(TAGS.join());
  return widget && isReady(widget)
    ? widget.getBoundingClientRect().height > 100
    : place.getBoundingClientRect().height > 10;
}
