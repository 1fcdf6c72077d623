import { expect } from '@open-wc/testing';
import { type Host, openHost, settled, TAGS, until } from '../support/host.js';

const PAGE = 'https://news.example/v1/embed/offence-trend.en.html';
const CONTENT = `<a href="${PAGE}"><img width="328" height="620" alt="Finding" src="/v1/static/offence-trend.en.svg"></a><figcaption>Finding</figcaption>`;

describe('a page that makes all of itself larger or smaller', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, change] of [
    ['zoom 1.5', (page: HTMLElement) => (page.style.zoom = '1.5')],
    ['zoom 0.8', (page: HTMLElement) => (page.style.zoom = '0.8')],
    ['scaled by a half', (page: HTMLElement) => (page.style.transform = 'scale(0.5)')],
    ['scaled twice as large', (page: HTMLElement) => (page.style.transform = 'scale(2)')],
  ] as const)
    it(`${name}: a widget takes the room of what it stands for, and what needs more waits`, async () => {
      const host: Host = await openHost('empty', 700);
      const main = host.document.querySelector('main')!;
      change(main);
      // One that nobody upgrades is as high as the other was.
      main.innerHTML = `<figure>${CONTENT}</figure><figure data-dv-widget="offence-trend" lang="en">${CONTENT}</figure>`;
      await until(() => host.document.querySelector(TAGS.join())?.getAttribute('state') === 'ready');
      await settled(host);
      const [before, after] = [...main.querySelectorAll('figure')].map((each) => each.getBoundingClientRect().height);
      expect(after).to.be.closeTo(before!, 2);
    });
});
