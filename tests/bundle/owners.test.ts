import { expect } from '@open-wc/testing';
import { type Host, TAGS, openHost, settled as atRest, until } from '../support/host.js';

const ALL = TAGS.join();
const PAGE = 'https://news.example/v1/embed/petition-counter.ru.html';
const OTHER = 'https://news.example/v1/embed/attrition-funnel.en.html';
const PICTURE = '<img src="/v1/static/petition-counter.ru.svg" alt="Finding">';
const LINK = `<a id="owned" href="${PAGE}">${PICTURE}</a>`;
const FIGURE = `<figure id="owned" data-dv-widget="petition-counter" lang="en">${LINK.replace('id="owned"', 'id="inner"')}<figcaption>Finding</figcaption></figure>`;

describe('what a page has made, it may take back', () => {
  let host: Host;
  let main: HTMLElement;
  const widgets = () => [...host.document.querySelectorAll<HTMLElement>(ALL)];
  const owned = () => host.document.getElementById('owned')!;
  const settled = () => atRest(host);
  const isShown = (element: Element) => element.getClientRects().length > 0;

  beforeEach(async () => {
    host = await openHost('empty');
    main = host.document.querySelector('main')!;
  });
  afterEach(() => {
    expect(host.heard).to.deep.equal([]);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  async function put(markup: string): Promise<void> {
    main.innerHTML = `<p id="before">Before</p>${markup}<p id="after">After</p>`;
    await until(() => widgets()[0]?.getAttribute('state') === 'ready');
    await settled();
  }

  for (const [name, markup] of [
    ['a figure', FIGURE],
    ['a linked picture', LINK],
  ] as const) {
    it(`${name}: its nodes stay where they were, unseen while there is a widget`, async () => {
      await put(markup);
      const parents = [...main.querySelectorAll('a, figcaption')].map(({ parentElement }) => parentElement!.localName);
      expect(parents).to.deep.equal(name === 'a figure' ? ['figure', 'figure'] : ['main']);
      for (const node of main.querySelectorAll('a, figcaption')) expect(isShown(node), node.outerHTML).to.be.false;
      expect(isShown(widgets()[0]!)).to.be.true;
    });

    it(`${name}: is unseen though a page sets other style sheets`, async () => {
      await put(markup);
      host.document.adoptedStyleSheets = [];
      await put(markup);
      expect(isShown(main.querySelector('a')!)).to.be.false;
    });

    for (const [act, change] of [
      ['removed', () => owned().parentNode!.removeChild(owned())],
      ['replaced', () => owned().parentNode!.replaceChild(host.document.createElement('hr'), owned())],
      ['emptied with its parent', () => (main.innerHTML = '')],
      ['removed by its neighbours', () => owned().remove()],
    ] as const)
      it(`${name}: is ${act}, and the widget with it`, async () => {
        await put(markup);
        change();
        await settled();
        expect(widgets()).to.deep.equal([]);
      });

    it(`${name}: something comes before it`, async () => {
      await put(markup);
      main.insertBefore(host.document.createElement('hr'), owned());
      await settled();
      expect(widgets()).to.have.length(1);
      expect(isShown(main.querySelector('a')!)).to.be.false;
      expect([...main.querySelectorAll(`hr, ${ALL}`)].map(({ localName }) => localName)[0]).to.equal('hr');
    });

    it(`${name}: goes elsewhere, and comes back`, async () => {
      await put(markup);
      const place = owned();
      const section = host.document.createElement('section');
      main.append(section);
      section.append(place);
      await settled();
      expect(section.querySelectorAll(ALL)).to.have.length(1);
      expect(widgets()).to.have.length(1);
      place.remove();
      await settled();
      expect(widgets()).to.have.length(0);
      main.prepend(place);
      await until(() => widgets()[0]?.getAttribute('state') === 'ready');
      await settled();
      expect(widgets()).to.have.length(1);
    });

    it(`${name}: is another widget's, or none, when its owner says so`, async () => {
      await put(markup);
      if (owned().localName === 'a') owned().setAttribute('href', OTHER);
      else owned().dataset.dvWidget = 'attrition-funnel';
      await until(() => widgets()[0]?.getAttribute('state') === 'ready' && widgets()[0]!.localName.includes('funnel'));
      await settled();
      expect(widgets()).to.have.length(1);
      if (owned().localName === 'a') owned().setAttribute('href', '/about');
      else delete owned().dataset.dvWidget;
      await settled();
      expect(widgets()).to.have.length(owned().localName === 'a' ? 0 : 1);
      expect(isShown(owned())).to.be.true;
    });

    it(`${name}: a copy of the page draws it once`, async () => {
      await put(`<section>${markup}</section>`);
      const { innerHTML } = main;
      main.innerHTML = innerHTML;
      await settled();
      await until(() => widgets()[0]?.getAttribute('state') === 'ready');
      expect(widgets()).to.have.length(1);
      expect(isShown(main.querySelector('a')!)).to.be.false;
    });

    it(`${name}: is made like another page, node by node, and the widget comes back as it was`, async () => {
      await put(markup);
      const [element] = widgets();
      const { height } = main.getBoundingClientRect();
      for (let time = 0; time < 5; time++) {
        element!.remove();
        await settled();
        expect(widgets()).to.deep.equal([element]);
        expect(isShown(element!)).to.be.true;
        expect(isShown(main.querySelector('a')!)).to.be.false;
        expect(main.getBoundingClientRect().height).to.equal(height);
      }
      for (let time = 0; time < 50; time++) {
        widgets()[0]?.remove();
        await settled();
      }
      expect(widgets(), 'whoever insists wins').to.deep.equal([]);
      expect(isShown(main.querySelector('a')!)).to.be.true;
    });

    it(`${name}: is kept as a copy, and comes back with one widget, in the room that it had`, async () => {
      // A picture that does not come would be as high as its words at one time, and not at another.
      await put(
        `<section>${markup.replace('/v1/static', '/cdn/static').replace('alt=', 'width="300" height="200" alt=')}</section>`,
      );
      const { height } = main.getBoundingClientRect();
      const copy = main.cloneNode(true) as HTMLElement;
      main.replaceWith(host.document.createElement('hr'));
      await settled();
      host.document.querySelector('hr')!.replaceWith(copy);
      main = copy;
      await until(() => widgets()[0]?.getAttribute('state') === 'ready');
      await settled();
      expect(widgets()).to.have.length(1);
      expect(isShown(main.querySelector('a')!)).to.be.false;
      expect(main.getBoundingClientRect().height).to.equal(height);
    });

    it(`${name}: a script that throws widgets out wins, once and for all`, async () => {
      let thrown = 0;
      const throwOut = (element: Element) => {
        if (thrown++ < 50) element.remove();
      };
      new MutationObserver(() => widgets().forEach(throwOut)).observe(main, {
        childList: true,
        subtree: true,
      });
      main.innerHTML = markup;
      await settled();
      expect(thrown).to.equal(1);
      expect(isShown(main.querySelector('a')!)).to.be.true;
    });
  }

  it('a figure whose widget has nothing to show is seen', async () => {
    main.innerHTML = FIGURE.replace('lang="en"', 'data-dv-bundled="another"');
    await until(() => widgets()[0]?.getAttribute('state') === 'failed');
    await settled();
    for (const node of main.querySelectorAll('a, figcaption')) expect(isShown(node), node.outerHTML).to.be.true;
    expect(isShown(widgets()[0]!), 'and why').to.be.true;
    expect(host.heard).to.have.length(1);
    host.heard.length = 0;
  });

  it('the words of a figure, whole or in part', async () => {
    await put(FIGURE);
    const caption = main.querySelector('figcaption')!;
    caption.firstChild!.nodeValue = 'Another finding';
    owned().removeChild(caption);
    owned().insertBefore(caption, owned().lastChild);
    owned().removeChild(main.querySelector('#inner')!);
    await settled();
    expect(widgets()).to.have.length(1);
    expect(main.textContent).to.contain('Another finding');
    expect(isShown(caption)).to.be.false;
  });

  it('bare words', async () => {
    await put('<div id="owned" data-dv-widget="petition-counter">Bare <b>words</b> here</div>');
    const [element, ...nodes] = owned().childNodes;
    expect(owned().textContent).to.contain('Bare').and.to.contain('here');
    const seen = nodes.filter((node) => (node.nodeType === 3 ? node.nodeValue!.trim() : isShown(node as Element)));
    expect(seen, 'only the widget').to.deep.equal([]);
    expect(element).to.equal(widgets()[0]);
    for (const node of nodes) owned().removeChild(node);
    await settled();
    expect(widgets()).to.have.length(1);
    owned().textContent = 'All other words';
    await until(() => widgets()[0]?.getAttribute('state') === 'ready');
    expect(main.textContent).to.contain('All other words');
  });
});
