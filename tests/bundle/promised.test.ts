import { expect } from '@open-wc/testing';
import { type Host, openFrame, settled, TAGS, until } from '../support/host.js';
import { press } from '../support/pressed.js';

const widgets = ({ document }: Host) => [...document.querySelectorAll<HTMLElement>(TAGS.join())];
const shadow = (widget: Element) => widget.shadowRoot!;
const states = (host: Host) => widgets(host).map((widget) => widget.getAttribute('state'));
const open = async (address: string) => (await openFrame(address)).window;

/** The page with all widgets, own data among them, as it is and as an old browser sees it. */
async function openDrawn(name: string, query = ''): Promise<Host> {
  const host = await open(`/tests/bundle/pages/${name}.html${query}`);
  await until(() => widgets(host).length && states(host).every((state) => state === 'ready'));
  await until(() => shadow(host.document.querySelector('dv-offence-trend')!).querySelector('.panels'));
  await settled(host);
  return host;
}

const textOf = (widget: Element) => shadow(widget).querySelector('figure')!.textContent;

describe('a browser as old as we promise', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is one without what came later', async () => {
    const host = (await open('/tests/bundle/pages/plain.html?lacking')) as unknown as typeof globalThis;
    expect('toSorted' in host.Array.prototype).to.be.false;
    expect('checkVisibility' in host.Element.prototype).to.be.false;
    expect('groupBy' in host.Object).to.be.false;
    expect('withResolvers' in host.Promise).to.be.false;
    expect('union' in host.Set.prototype).to.be.false;
    const iterator = host.Object.getPrototypeOf(
      host.Object.getPrototypeOf(new host.Array()[Symbol.iterator]()),
    ) as object;
    expect('map' in iterator).to.be.false;
    expect('findLast' in host.Array.prototype, 'of the promised age').to.be.true;
  });

  for (const page of ['plain', 'own-data', 'kazakh']) {
    it(`${page}: says the same`, async () => {
      const words = (await openDrawn(page)).document;
      const expected = [...words.querySelectorAll(TAGS.join())].map(textOf);
      const host = await openDrawn(page, '?lacking');
      expect(widgets(host).map(textOf)).to.deep.equal(expected);
      expect(host.heard).to.deep.equal([]);
    });
  }

  it('gives a reader what may be taken away, and the words of sources', async () => {
    const host = await openDrawn('plain', '?lacking');
    const saved: string[] = [];
    const links = (host as unknown as typeof globalThis).HTMLAnchorElement.prototype;
    links.click = function () {
      saved.push(this.download.replace(/.*\./, ''));
    };
    for (const widget of widgets(host)) {
      press(widget, 'Download');
      await until(() => shadow(widget).querySelectorAll('.panel button').length === 3, 'a choice of files');
      for (const label of ['CSV', 'SVG', 'PNG']) {
        const before = saved.length;
        press(widget, label);
        await until(() => saved.length > before, `${label} of ${widget.localName}`);
      }
      for (const label of ['Cite', 'Embed']) {
        press(widget, label);
        await until(() => shadow(widget).querySelector<HTMLTextAreaElement>('.panel textarea')?.value, label);
      }
      shadow(widget).querySelector<HTMLElement>('.chart .cited')!.click();
      await until(() => shadow(widget).querySelector('.card q'), `words of ${widget.localName}`);
      shadow(widget).querySelector<HTMLElement>('.notes-button')!.click();
      await until(() => shadow(widget).querySelector('.notes:not([hidden]) .cards q'), `notes of ${widget.localName}`);
    }
    expect(new Set(saved)).to.deep.equal(new Set(['csv', 'svg', 'png']));
    expect(host.heard).to.deep.equal([]);
  });

  it('opens what waits behind "Show all"', async () => {
    const host = await open('/tests/bundle/pages/box.html?lacking');
    await bringScript(host);
    const cut = widgets(host).filter((widget) => shadow(widget).querySelector('.more'));
    expect(new Set(cut.map(({ localName }) => localName))).to.deep.equal(new Set(TAGS));
    for (const widget of cut) {
      shadow(widget).querySelector<HTMLElement>('.more button')!.click();
      await until(() => !shadow(widget).querySelector('.more'), widget.localName);
      expect(shadow(widget).activeElement, widget.localName).to.exist;
    }
    expect(host.heard).to.deep.equal([]);
  });

  it('hides what widgets stand for by one style element, whatever comes to the page', async () => {
    const host = await open('/tests/bundle/pages/box.html?lacking');
    await bringScript(host);
    const { head, body } = host.document;
    const added: string[] = [];
    head.append = (...nodes: Node[]) => {
      // Without an end to what it does, a page would be still for ever.
      if (added.push(nodes[0]!.nodeName) < 20) Element.prototype.append.call(head, ...nodes);
    };
    for (const each of ['first', 'second']) {
      body.append(each, host.document.createElement('hr'));
      await settled(host);
    }
    expect(added).to.deep.equal([]);
    head.querySelectorAll('style').forEach((style) => style.remove());
    body.append(host.document.createElement('hr'));
    await settled(host);
    expect(added).to.deep.equal(['STYLE']);
    expect(widgets(host)[0]!.nextElementSibling!.getClientRects()).to.have.length(0);
    const thief = new MutationObserver(() => {
      for (const style of head.querySelectorAll('style')) style.remove();
    });
    thief.observe(head, { childList: true });
    body.append(host.document.createElement('hr'));
    head.querySelector('style')!.remove();
    await settled(host);
    expect(added.length, 'a page that throws it out wins').to.be.below(5);
    thief.disconnect();
    head.remove();
    body.append(host.document.createElement('hr'));
    await settled(host);
    expect(host.document.querySelector('html > style'), 'on a page without a head').to.exist;
    expect(host.heard).to.deep.equal([]);
  });

  it('lays nothing over what comes next where it knows no :has()', async () => {
    const host = await open('/tests/bundle/pages/box.html?no-has');
    await bringScript(host);
    const cut = widgets(host).filter((widget) => shadow(widget).querySelector('.more'));
    expect(cut.length).to.be.greaterThan(7);
    for (const widget of cut) {
      const figure = shadow(widget).querySelector('figure')!;
      expect(host.getComputedStyle(figure).overflowY).to.equal('clip');
      const place = shadow(widget).querySelector('.more')!.getBoundingClientRect();
      expect(place.bottom).to.be.closeTo(figure.getBoundingClientRect().bottom, 1);
    }
  });

  it('builds the same codes', async () => {
    const codes = async (query: string) => {
      const host = await open(`/cdn/builder.html${query}`);
      const areas = () => [...host.document.querySelectorAll<HTMLTextAreaElement>('.code textarea')];
      const none = () => host.document.querySelector<HTMLInputElement>('[name=support][value=none]');
      await until(none);
      none()!.click();
      await until(() => areas().length > 4);
      return { heard: host.heard, texts: areas().map(({ value }) => value) };
    };
    const { texts } = await codes('');
    const lacking = await codes('?lacking');
    expect(lacking.texts).to.deep.equal(texts);
    expect(lacking.heard).to.deep.equal([]);
  });
});

async function bringScript(host: Host): Promise<void> {
  const script = host.document.createElement('script');
  script.src = '/cdn/dv-widgets.js';
  host.document.head.append(script);
  await until(() => widgets(host).length >= 18 && states(host).every((state) => state === 'ready'));
  await settled(host);
}
