import { expect } from '@open-wc/testing';
import { type Host, TAGS, openHost, settled as atRest, until } from '../support/host.js';

type Create = (type: string, props?: object | null, ...children: unknown[]) => unknown;
interface Root {
  render(content: unknown): void;
  unmount(): void;
}
interface Libraries {
  createElement: Create;
  createRoot(container: Element): Root;
}

/** React carries no types, and is bundled for these tests. */
async function libraries(): Promise<Libraries> {
  const load = async (name: string) => ((await import(`/__prebundle__/${name}.js`)) as { default: Libraries }).default;
  const [{ createElement }, { createRoot }] = [await load('react'), await load('react-dom/client')];
  return { createElement, createRoot };
}

const PAGE = (widget: string) => `https://news.example/v1/embed/${widget}.en.html`;

describe('an app of React that made the placeholder', () => {
  let host: Host;
  let root: Root;
  let h: Create;
  const app = () => host.document.querySelector('main')!;
  const widgets = () => [...host.document.querySelectorAll<HTMLElement>(TAGS.join())];
  const settled = () => atRest(host);

  const link = (widget = 'petition-counter') =>
    h('a', { href: PAGE(widget) }, h('img', { src: `/v1/static/${widget}.en.svg`, alt: 'Finding' }));
  const figure = (caption: string | null, widget = 'petition-counter', words: unknown = null) =>
    h('figure', { 'data-dv-widget': widget }, words, link(widget), caption && h('figcaption', null, caption));
  const page = (...content: unknown[]) => h('article', null, h('h1', null, 'Article'), ...content, h('p', null, 'End'));

  beforeEach(async () => {
    host = await openHost('empty');
    const { createElement, createRoot } = await libraries();
    h = createElement;
    app().textContent = '';
    root = createRoot(app());
  });
  afterEach(() => {
    expect(host.heard).to.deep.equal([]);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  async function show(content: unknown, count: number): Promise<void> {
    root.render(content);
    await settled();
    await until(() => widgets().filter((element) => element.getAttribute('state') === 'ready').length === count);
    expect(widgets()).to.have.length(count);
    expect(app().textContent).to.contain('End');
  }

  for (const [name, make] of [
    ['link', (widget?: string) => link(widget)],
    ['figure', (widget?: string) => figure('Finding', widget)],
  ] as const) {
    it(`goes on without the ${name}, and with it again`, async () => {
      for (let time = 0; time < 3; time++) {
        await show(page(make()), 1);
        await show(page(null), 0);
      }
      await show(page(make()), 1);
      await show(h('p', null, 'End'), 0);
      root.unmount();
      await settled();
      expect(app().childNodes).to.have.length(0);
    });

    it(`shows another widget for another ${name}`, async () => {
      await show(page(make()), 1);
      await show(page(make('attrition-funnel')), 1);
      expect(widgets()[0]!.localName).to.equal('dv-attrition-funnel');
    });

    it(`puts others before the ${name}, and takes them away`, async () => {
      await show(page(null, make()), 1);
      await show(page(h('hr'), make()), 1);
      await show(page(null, make()), 1);
    });
  }

  it('changes the words of a figure, bare ones too', async () => {
    await show(page(figure('Finding')), 1);
    await show(page(figure('Another')), 1);
    expect(app().querySelector('figcaption')!.textContent).to.equal('Another');
    await show(page(figure(null)), 1);
    await show(page(figure('Third', 'petition-counter', 'Bare')), 1);
    await show(page(figure('Third')), 1);
    await show(page(null), 0);
  });
});
