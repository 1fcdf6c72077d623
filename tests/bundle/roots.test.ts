import { expect } from '@open-wc/testing';
import { type Host, openHost, requests, settled, until } from '../support/host.js';
import { ALL, drawnIn } from '../support/placeholders.js';

type Page = Host & typeof globalThis;

const PAGE = '/cdn/embed/petition-counter.en.html';
const FIGURE = `<figure data-dv-widget="petition-counter" lang="en"><a href="${PAGE}">A picture</a><figcaption>Finding</figcaption></figure>`;
const FRAME = `<iframe src="${PAGE}" title="Counter"></iframe>`;

describe('a site with shadow roots of its own', () => {
  let host: Page;
  let main: HTMLElement;

  beforeEach(async () => {
    host = (await openHost('empty')) as Page;
    main = host.document.querySelector('main')!;
  });
  afterEach(() => {
    expect(host.heard).to.deep.equal([]);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  const rootOf = (element: Element, inside: string) => {
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = inside;
    return root;
  };
  const article = (name: string, inside: string) => {
    class Article extends host.HTMLElement {
      connectedCallback() {
        if (!this.shadowRoot) rootOf(this, inside);
      }
    }
    host.customElements.define(name, Article);
  };
  const isShown = (element: Element) => element.getClientRects().length > 0;

  for (const [name, put] of [
    [
      'of an element that comes',
      () => {
        article('site-article', FIGURE);
        main.append(host.document.createElement('site-article'));
        return main.lastElementChild!.shadowRoot!;
      },
    ],
    [
      'of one that was there before it was defined',
      async () => {
        main.innerHTML = '<site-article></site-article>';
        await settled(host);
        article('site-article', FIGURE);
        return main.firstElementChild!.shadowRoot!;
      },
    ],
    [
      'in each other',
      () => {
        article('site-outer', '<div><site-inner></site-inner></div>');
        article('site-inner', FIGURE);
        main.append(host.document.createElement('site-outer'));
        return main.lastElementChild!.shadowRoot!.querySelector('site-inner')!.shadowRoot!;
      },
    ],
    [
      'that are filled later',
      async () => {
        const root = rootOf(main.appendChild(host.document.createElement('section')), '');
        await settled(host);
        root.innerHTML = FIGURE;
        return root;
      },
    ],
    [
      'of what a template held',
      () => {
        const box = main.appendChild(host.document.createElement('div'));
        box.attachShadow({ mode: 'open' }).innerHTML = `<template>${FIGURE}</template>`;
        const root = box.shadowRoot!;
        root.append(root.querySelector('template')!.content.cloneNode(true));
        return root;
      },
    ],
  ] as const)
    it(`${name}: a placeholder becomes a widget, once, and its words are unseen`, async () => {
      const root = await put();
      const place = await until(() => root.querySelector('figure'));
      const element = await drawnIn(place);
      await settled(host);
      expect(root.querySelectorAll(ALL)).to.have.length(1);
      expect(isShown(element)).to.be.true;
      expect(isShown(place.querySelector('figcaption')!)).to.be.false;
      place.remove();
      await settled(host);
      expect(root.querySelectorAll(ALL)).to.have.length(0);
    });

  it('a frame is as high as it asks to be', async () => {
    const root = rootOf(main.appendChild(host.document.createElement('section')), '');
    await settled(host);
    root.innerHTML = FRAME;
    const frame = root.querySelector('iframe')!;
    await until(() => frame.clientHeight > 200, 'a frame of its height');
  });
});

describe('frames of a page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are followed where one may be ours, also by a relative address, and nothing is fetched for a film', async () => {
    const host = (await openHost('empty')) as Page;
    const main = host.document.querySelector('main')!;
    const isFetched = () => requests(host).some((address) => address.includes('dv-frames'));
    main.innerHTML = FIGURE + '<iframe src="/video/embed/AbC123" title="Film"></iframe>';
    await drawnIn(main);
    await settled(host);
    expect(isFetched()).to.be.false;
    host.document.head.append(Object.assign(host.document.createElement('base'), { href: '/cdn/' }));
    main.innerHTML = '<iframe title="Counter"></iframe>';
    const frame = main.querySelector('iframe')!;
    await settled(host);
    frame.src = 'embed/petition-counter.en.html';
    await until(() => frame.clientHeight > 200, 'a frame of its height');
    expect(isFetched()).to.be.true;
  });
});

describe('a page that is written anew', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('has its widgets, and frames as high as they ask to be', async () => {
    const host = (await openHost('empty')) as Page;
    await until(() => host.customElements.get('dv-petition-counter'), 'the script');
    for (let time = 0; time < 2; time++) {
      host.document.open();
      host.document.write(`<!doctype html><main>${FIGURE}${FRAME}<p>After</p></main>`);
      host.document.close();
      await drawnIn(host.document.querySelector('figure'));
      const frame = host.document.querySelector('iframe')!;
      await until(() => frame.clientHeight > 200, 'a frame of its height');
      expect(host.document.querySelectorAll(ALL)).to.have.length(1);
      expect(host.document.querySelector('figcaption')!.getClientRects()).to.have.length(0);
    }
  });
});

describe('watching a page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('costs by what comes: nothing is looked for in the whole of it', async () => {
    const host = (await openHost('empty')) as Page;
    const main = host.document.querySelector('main')!;
    main.innerHTML = FIGURE;
    await drawnIn(main);
    await settled(host);
    let looked = 0;
    const { querySelectorAll } = host.Document.prototype;
    host.Document.prototype.querySelectorAll = function (this: Document, selector: string) {
      looked++;
      return querySelectorAll.call(this, selector);
    } as typeof querySelectorAll;
    for (let each = 0; each < 100; each++) {
      main.append(host.document.createElement('p'));
      await Promise.resolve();
    }
    main.insertAdjacentHTML('beforeend', FIGURE);
    await drawnIn(main.lastElementChild);
    expect(looked).to.equal(0);
  });
});
