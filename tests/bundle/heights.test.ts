import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, until } from '../support/host.js';

type Page = Host & typeof globalThis;
type Frame = HTMLIFrameElement & { contentWindow: Page };

const LOWEST = 100;
const HIGHEST = 3000;
const HOSTILE = 1000;

/** A host page with the script, two frames of ours and one of somebody else's. */
describe('a page with frames', () => {
  let host: Page;
  const frame = (id: string) => host.document.getElementById(id) as Frame;
  const sizes = () => ['ours', 'second', 'theirs'].map((id) => frame(id).getBoundingClientRect().height);
  /** As if the frame's own page had said it. */
  const sayAs = async (page: Page, message: unknown) => {
    // The sender of a message is the window whose code sends it.
    const say = new page.Function('message', "parent.postMessage(message, '*')") as (message: unknown) => void;
    say(message);
    await heardAfter(say);
  };

  /** Messages come in their order: when the page has this one, it has had those before. */
  const heardAfter = async (say: (message: unknown) => void) => {
    const isHeard = new Promise<void>((resolve) => {
      host.addEventListener('message', function onMessage({ data }) {
        if (data !== 'the last') return;
        host.removeEventListener('message', onMessage);
        resolve();
      });
    });
    say('the last');
    await isHeard;
  };

  beforeEach(async () => {
    host = (await openHost('frames')) as Page;
    for (const id of ['ours', 'second'])
      await until(() => frame(id).contentDocument?.querySelector('main > [state="ready"]'), id);
    await settled(host);
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((each) => each.remove()));

  it('lets each be as high as it says when a reader has opened it', async () => {
    const [, second, theirs] = sizes();
    const widget = frame('ours').contentDocument!.querySelector('main > *')!;
    widget.shadowRoot!.querySelector<HTMLElement>('.toolbar button')!.click();
    // Without a scroll bar it is wider, and says its height once more.
    const rest = () => frame('ours').clientHeight - widget.getBoundingClientRect().height;
    await until(() => frame('ours').clientHeight > 700 && Math.abs(rest()) <= 1, 'a frame of its height');
    const root = frame('ours').contentDocument!.documentElement;
    expect(root.scrollHeight, 'no scroll bar').to.be.at.most(root.clientHeight);
    expect(sizes().slice(1)).to.deep.equal([second, theirs]);
  });

  it('takes a height, and nothing else, from the frame that it is about', async () => {
    await sayAs(frame('ours').contentWindow, { dvHeight: 1234.4 });
    expect(frame('ours').clientHeight, 'whole pixels').to.equal(1234);
    await sayAs(frame('ours').contentWindow, { dvHeight: 1e9 });
    expect(frame('ours').clientHeight).to.equal(HIGHEST);
    for (const low of [-5, 0, 1, Number.MIN_VALUE]) {
      await sayAs(frame('ours').contentWindow, { dvHeight: low });
      expect(frame('ours').clientHeight, String(low)).to.equal(LOWEST);
    }
  });

  it('ignores what is no height, and who is no frame of ours', async () => {
    const before = sizes();
    const address = host.location.href;
    const throwing = { dvHeight: { valueOf: null } };
    for (const message of [
      ...[NaN, Infinity, -Infinity, '900', '900px', null, undefined, true, [900], 900n].map((dvHeight) => ({
        dvHeight,
      })),
      ...[900, '900', null, undefined, [], 'dvHeight', throwing],
      { height: 900 },
      { message: 'height', value: 900, secret: 'AbC123' },
      { message: 'link', value: '/elsewhere', secret: 'AbC123' },
      { dvHeight: NaN, location: '/elsewhere', href: 'javascript:alert(1)' },
    ])
      await sayAs(frame('ours').contentWindow, message);
    expect(sizes()).to.deep.equal(before);
    await sayAs(frame('theirs').contentWindow, { dvHeight: 900 });
    await sayAs(frame('theirs').contentWindow, { dvHeight: 900, id: 'ours', src: frame('ours').src });
    // The page itself, and the page around it.
    (new host.Function("postMessage({ dvHeight: 900 }, '*')") as () => void)();
    host.postMessage({ dvHeight: 900 }, '*');
    await heardAfter((message) => host.postMessage(message, '*'));
    await settled(host);
    expect(sizes()).to.deep.equal(before);
    expect(host.location.href).to.equal(address);
    expect(host.heard).to.deep.equal([]);
  });

  it('stays between its bounds, or as it was, whatever is said a thousand times', async () => {
    const before = sizes();
    const random = randomly(20_260_131);
    for (let time = 0; time < HOSTILE; time++) {
      const from = frame(['ours', 'second', 'theirs'][time % 3]!).contentWindow;
      // Made by the sender, so that what cannot be copied fails there, as it would.
      const say = new from.Function('random', `try { parent.postMessage((${HOSTILE_MESSAGE})(random), '*') } catch {}`);
      (say as (random: () => number) => void)(random);
    }
    await settled(host);
    for (const id of ['ours', 'second']) expect(frame(id).clientHeight, id).to.be.within(LOWEST, HIGHEST);
    expect(sizes()[2], 'not ours').to.equal(before[2]);
    expect(host.heard).to.deep.equal([]);
  });
});

/** The same numbers in the same order, from 0 to below 1. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Source of a function: it runs in the frame's own world. */
const HOSTILE_MESSAGE = `(random) => {
  const any = (values) => values[Math.floor(random() * values.length)];
  const height = any([
    NaN, Infinity, -Infinity, -0, -1, -1e9, 1e9, 1e308, 5e-324, 2 ** 53, random() * 1e5, random() * -1e5, '900', '1e3px',
    null, undefined, true, 900n, [900], { valueOf: 900 }, new Number(900), new Date(900), new Map([[900, 900]]),
    { get valueOf() { return 900; } }, { toString: () => 900 }, () => 900, Symbol('900'), new Error('900'),
  ]);
  const message = any([
    { dvHeight: height }, { dvHeight: height, dvNonce: any(['', 'x'.repeat(1e4), null, {}, NaN]) },
    { get dvHeight() { return height; } }, Object.create({ dvHeight: height }), [height], height,
    Object.assign([], { dvHeight: height }), { dvHeight: { dvHeight: height } }, { dvAsk: height, dvHeight: height },
    { dvHeight: height, style: 'x', src: 'javascript:alert(1)', __proto__: { dvHeight: 900 } },
  ]);
  return message;
}`;
