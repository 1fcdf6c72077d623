import { expect } from '@open-wc/testing';
import { LIBRARIES } from '../support/old-libraries.js';
import { type Host, openFrame, settled as atRest, TAGS, until } from '../support/host.js';

const WARNING = /^warn: dv-widgets: /;

const open = async (library: string, lang: string) =>
  (await openFrame(`/tests/bundle/pages/polluted.html?library=${encodeURIComponent(library)}&lang=${lang}`)).window;

const widgets = ({ document }: Host) => [...document.querySelectorAll<HTMLElement>(TAGS.join())];
const stateOf = (widget: Element) => widget.getAttribute('state');

/** What a reader sees of a widget: its drawing; `null` where that is its fallback, whole and visible. */
function shownBy(widget: HTMLElement): string | null {
  const figure = widget.shadowRoot?.querySelector('figure');
  // The button of what is cut off comes when the page is laid out, whatever is said.
  if (figure) return [...figure.children].map((part) => (part.matches('.more') ? '' : part.textContent)).join('');
  expect(stateOf(widget)).to.not.equal('ready');
  // What stands in a placeholder stays there.
  const place = widget.closest<HTMLElement>('[data-dv-widget]') ?? widget;
  expect(place.innerText).to.contain('fallback');
  return null;
}

async function settled(host: Host): Promise<void> {
  await until(() => host.document.readyState === 'complete');
  await atRest(host);
  // Notes fill the room of the figure, as soon as what they say is there.
  await Promise.all(widgets(host).map((widget) => (widget as Filled).tools?.whole().catch(() => null)));
  await atRest(host);
}

type Filled = HTMLElement & { readonly tools?: { whole(): Promise<unknown> } };

describe('a page with a library of another time', () => {
  const clean: Record<string, (string | null)[]> = {};

  before(async () => {
    for (const lang of ['en', 'ru']) {
      const host = await open('none', lang);
      await until(() => widgets(host).length === 5 && widgets(host).every((widget) => stateOf(widget) === 'ready'));
      await settled(host);
      clean[lang] = widgets(host).map(shownBy);
    }
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const library of Object.keys(LIBRARIES)) {
    for (const lang of ['en', 'ru']) {
      it(`${library}, ${lang}: says the same as without it, or leaves the fallback`, async () => {
        const host = await open(library, lang);
        await settled(host);
        const shown = widgets(host).map(shownBy);
        for (const [index, text] of shown.entries()) if (text !== null) expect(text).to.equal(clean[lang]![index]);
        expect(host.heard.filter((line) => !WARNING.test(line))).to.deep.equal([]);
      });
    }
  }
});
