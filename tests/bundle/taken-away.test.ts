import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, TAGS, until } from '../support/host.js';
import { press } from '../support/pressed.js';
import { DRAWN, UNDRAWN } from '../support/taken-away.js';

const open = async (taken: string) =>
  (await openFrame(`/tests/bundle/pages/everything.html?${encodeURIComponent(taken)}`)).window as Host & {
    readonly saved: readonly string[];
  };
type Page = Awaited<ReturnType<typeof open>>;

const widgets = ({ document }: Host) => [...document.querySelectorAll<HTMLElement>(TAGS.join())];
const states = (host: Host) => widgets(host).map((widget) => widget.getAttribute('state'));
const shadow = (widget: Element) => widget.shadowRoot!;

/** What a reader sees: all but the button of what is cut off, and the time of day. */
const wordsOf = (widget: Element) =>
  [...shadow(widget).querySelector('figure')!.children]
    .map((part) => (part.matches('.more') ? '' : part.textContent.replace(/\d\d:\d\d/g, 'now')))
    .join('');

/** Everything on the page, also what is fetched, and the line that is drawn where a reader is. */
async function drawn(taken: string): Promise<Page> {
  const host = await open(taken);
  await until(() => states(host).length === 8 && states(host).every((state) => state === 'ready'), 'all widgets');
  const trend = host.document.querySelector('[mark=line]')!;
  trend.scrollIntoView();
  await until(() => shadow(trend).querySelector('.line > .picture'), 'a line');
  await until(() => shadow(host.document.querySelector('[view=units]')!).querySelector('[part=unit]'), 'squares');
  await settled(host);
  // Notes fill the room of the figure, as soon as what they say is there.
  await Promise.all(widgets(host).map((widget) => (widget as Filled).tools.whole()));
  await settled(host);
  return host;
}
type Filled = HTMLElement & { readonly tools: { whole(): Promise<unknown> } };

/** Opens a source and takes away all that there is; gives how much each panel held. */
async function taken(host: Page): Promise<number[]> {
  const lengths: number[] = [];
  for (const widget of widgets(host).slice(0, 6)) {
    const before = host.saved.length;
    for (const format of ['CSV', 'SVG', 'PNG']) {
      if (!shadow(widget).querySelector('.panel')) press(widget, 'Download');
      await until(() => shadow(widget).querySelectorAll('.panel button').length === 3, 'a choice of files');
      press(widget, format);
    }
    await until(() => host.saved.length === before + 3, `files of ${widget.localName}`);
    for (const label of ['Cite', 'Embed']) {
      press(widget, label);
      const area = () => shadow(widget).querySelector<HTMLTextAreaElement>('.panel textarea')?.value;
      lengths.push((await until(area, label)).length);
    }
    // Own data without a source open none.
    const figure = shadow(widget).querySelector<HTMLElement>('.chart .cited');
    if (!figure) continue;
    figure.click();
    lengths.push((await until(() => shadow(widget).querySelector('.card')?.textContent, 'a card')).length);
  }
  return lengths;
}

describe('a page that has taken something away', () => {
  let words: string[];
  let lengths: number[];

  before(async () => {
    const host = await drawn('nothing');
    words = widgets(host).map(wordsOf);
    lengths = await taken(host);
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const what of Object.keys(DRAWN))
    it(`${what}: says the same, and nothing in the console`, async () => {
      const host = await drawn(what);
      for (const [index, widget] of widgets(host).entries()) expect(wordsOf(widget)).to.equal(words[index]);
      expect(await taken(host)).to.deep.equal(lengths);
      expect(host.heard).to.deep.equal([]);
    });

  for (const what of Object.keys(UNDRAWN))
    it(`${what}: leaves what widgets stand for, and says so once`, async () => {
      const host = await open(what);
      await until(() => host.heard.length);
      await settled(host);
      expect(host.heard).to.have.length(1);
      expect(host.heard[0]).to.match(/^warn: dv-widgets: /);
      const places = [...host.document.querySelectorAll<HTMLElement>('body > :not(script)')];
      expect(places).to.have.length(8);
      for (const place of places) {
        expect(place.innerText).to.contain('fallback of');
        expect(place.getBoundingClientRect().height).to.be.greaterThan(10);
      }
    });
});
