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
  hydrateRoot(container: Element, content: unknown, options: { onRecoverableError(error: unknown): void }): Root;
}

/** React carries no types, and is bundled for these tests. */
async function libraries(): Promise<Libraries> {
  const load = async (name: string) => ((await import(`/__prebundle__/${name}.js`)) as { default: Libraries }).default;
  const [{ createElement }, { createRoot, hydrateRoot }] = [await load('react'), await load('react-dom/client')];
  return { createElement, createRoot, hydrateRoot };
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

describe('a page in MDX, with the form for it', () => {
  const figure = `<figure data-dv-widget="petition-counter" style="min-height:510px"><a href="${PAGE('petition-counter')}"><img src="/cdn/static/petition-counter.en.svg" alt="Finding"></a><figcaption>Finding</figcaption></figure>`;
  const script = '/cdn/dv-widgets.js';

  /** As MDX compiles what src/export/snippet-text.ts writes. */
  const content = (h: Create, isSecond = false) =>
    h(
      'main',
      null,
      h('h1', null, isSecond ? 'Second' : 'First'),
      h('div', { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: figure } }),
      h('script', { async: true, src: script, crossOrigin: 'anonymous' }),
    );
  const alive = (host: Host) => host.document.querySelectorAll('dv-petition-counter[state=ready]').length;

  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is drawn where React comes to it from another page, and brings the script itself', async () => {
    const host = await openHost('bare');
    const { createElement, createRoot } = await libraries();
    const room = host.document.body.appendChild(host.document.createElement('div'));
    const root = createRoot(room);
    root.render(createElement('p', null, 'Home'));
    await atRest(host);
    root.render(content(createElement));
    await until(() => alive(host) === 1, 'the widget');
    root.unmount();
    await until(() => alive(host) === 0, 'no widget');
    expect(host.heard).to.deep.equal([]);
  });

  it('stays when React takes over what a server has sent, after the script has drawn it', async () => {
    const host = await openHost('bare');
    const { createElement, hydrateRoot } = await libraries();
    const room = host.document.body.appendChild(host.document.createElement('div'));
    room.innerHTML = `<main><h1>First</h1><div>${figure}</div></main>`;
    const sent = host.document.createElement('script');
    Object.assign(sent, { async: true, src: script, crossOrigin: 'anonymous' });
    host.document.head.append(sent);
    await until(() => alive(host) === 1, 'the widget');
    const [widget] = host.document.querySelectorAll('dv-petition-counter');
    const errors: unknown[] = [];
    const root = hydrateRoot(room, content(createElement), { onRecoverableError: (error) => errors.push(error) });
    await atRest(host);
    root.render(content(createElement, true));
    await until(() => host.document.querySelector('h1')!.textContent === 'Second');
    expect(errors).to.deep.equal([]);
    expect([...host.document.querySelectorAll('dv-petition-counter')]).to.deep.equal([widget]);
    expect(host.heard).to.deep.equal([]);
  });
});
