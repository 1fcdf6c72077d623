import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { calls, nextFrame, textOf, until } from '../support/place.js';
import { isMapAwaited, TAGS, type Widget } from '../support/readers.js';

/** Breaks something for as long as a function runs. */
async function broken<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key, run: () => Promise<void>) {
  const whole = Object.getOwnPropertyDescriptor(owner, key)!;
  Object.defineProperty(owner, key, {
    configurable: true,
    get: () => {
      throw new TypeError(`${String(key)} is broken`);
    },
  });
  try {
    await run();
  } finally {
    Object.defineProperty(owner, key, whole);
  }
}

/** Everything that may fail on the way to a drawing, from its first step to its last. */
const FAULTS: Readonly<Record<string, (run: () => Promise<void>) => Promise<void>>> = {
  'the shadow root': (run) => broken(Element.prototype, 'attachShadow', run),
  'the styles': (run) => broken(ShadowRoot.prototype, 'adoptedStyleSheets', run),
  'a template': (run) => broken(Document.prototype, 'createTreeWalker', run),
  'an insertion': (run) => broken(Node.prototype, 'insertBefore', run),
  'a sum': (run) => broken(Array.prototype, 'flatMap', run),
  'the words': (run) => broken(String.prototype, 'split', run),
};

const isFallback = (element: Widget) =>
  !element.shadowRoot || [...element.shadowRoot.children].some((child) => child.localName === 'slot');

/** Without the overview, which is fetched, and comes when it comes. */
const wordsOf = (element: Widget) => {
  const overview = element.shadowRoot?.querySelector('[part=chart] > div[aria-hidden]')?.textContent ?? '';
  return textOf(element)
    .replace(overview.replace(/[ \n]+/g, ' ').trim(), '')
    .replace(/ +/g, ' ');
};

describe('what is thrown while drawing', () => {
  for (const tag of TAGS)
    for (const [what, break_] of Object.entries(FAULTS))
      it(`<${tag}>: without ${what}, the fallback is seen, or the words of a clean page`, async () => {
        const clean = document.body.appendChild(document.createElement(tag)) as Widget;
        clean.lang = 'en';
        await until(() => clean.state === 'ready' && !isMapAwaited(clean));
        const words = wordsOf(clean);
        clean.remove();
        let element!: Widget;
        const heard = await calls('warn', () =>
          break_(async () => {
            element = document.createElement(tag) as Widget;
            element.lang = 'en';
            element.textContent = 'fallback';
            document.body.append(element);
            await element.updateComplete.catch(() => undefined);
          }),
        );
        await nextFrame();
        if (what !== 'an insertion' && element.state === 'ready') expect(wordsOf(element)).to.equal(words);
        else {
          expect(element.getAttribute('state')).to.equal('failed');
          document.body.append(element);
          expect(element.getAttribute('state'), 'also elsewhere on the page').to.equal('failed');
          expect(isFallback(element)).to.equal(true);
          expect(element.checkVisibility() && element.getBoundingClientRect().height).to.be.greaterThan(0);
          expect(heard.filter((line) => line.startsWith('dv-widgets:'))).to.have.length(1);
        }
        element.remove();
      });

  it('a later drawing that throws leaves the fallback too, and one warning, however often it is tried', async () => {
    for (const tag of TAGS) {
      const element = document.createElement(tag) as Widget & { content(): never };
      element.lang = 'en';
      element.textContent = 'fallback';
      document.body.append(element);
      await until(() => element.state === 'ready');
      let errors = 0;
      element.addEventListener('dv-error', () => errors++);
      element.content = () => {
        throw new Error('a fault of ours');
      };
      const heard = await calls('warn', async () => {
        for (let time = 0; time < 3; time++) {
          element.heading = `Own ${time}`;
          await element.updateComplete;
        }
      });
      expect(element.state).to.equal('failed');
      expect(isFallback(element)).to.equal(true);
      expect(heard).to.deep.equal(['dv-widgets: could not be drawn (Error: a fault of ours)']);
      expect(errors).to.equal(1);
      document.body.append(element);
      expect(element.getAttribute('state'), 'also elsewhere on the page').to.equal('failed');
      element.remove();
    }
  });
});
