import { expect } from '@open-wc/testing';
import { type Host, openHost, settled } from '../support/host.js';
import { ALL, drawnIn } from '../support/placeholders.js';

const PAGE = 'https://news.example/v1/embed/petition-counter.en.html';
const PICTURE = '/v1/static/petition-counter.en.svg';
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const SIZE = 'width="360" height="300" alt="Finding"';

describe('the picture of a link', () => {
  let host: Host;
  let main: HTMLElement;

  beforeEach(async () => {
    host = await openHost('empty');
    main = host.document.querySelector('main')!;
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  const link = (inside: string, href = PAGE) => {
    main.innerHTML = `<p><a href="${href}">${inside}</a></p><p>After</p>`;
    return main.querySelector('a')!;
  };

  for (const [name, inside] of [
    ['in a box of a theme', `<span class="image"><img src="${PICTURE}" ${SIZE}></span>`],
    ['in a picture', `<picture><source srcset="${PICTURE} 1x"><img src="${PICTURE}" ${SIZE}></picture>`],
    ['waiting in an attribute', `<img src="${NOTHING}" data-src="${PICTURE}" ${SIZE}>`],
    ['in a set of sources only', `<img src="${NOTHING}" srcset="${PICTURE} 720w" ${SIZE}>`],
    [
      'from a service that makes pictures smaller',
      `<img src="https://images.example/?url=${encodeURIComponent(PICTURE)}&w=640" ${SIZE}>`,
    ],
  ] as const)
    it(`${name}: becomes a widget, in its room`, async () => {
      const height = link(inside).parentElement!.getBoundingClientRect().height;
      await drawnIn(main);
      await settled(host);
      expect(main.querySelectorAll(ALL)).to.have.length(1);
      expect(main.querySelector('a')!.getClientRects()).to.have.length(0);
      expect(main.firstElementChild!.getBoundingClientRect().height).to.be.closeTo(height, 1);
    });

  for (const [name, inside, later] of [
    ['its address', `<img src="${NOTHING}" ${SIZE}>`, (img: HTMLImageElement) => (img.src = PICTURE)],
    [
      'its sources',
      `<picture><source><img src="${NOTHING}" ${SIZE}></picture>`,
      (img: HTMLImageElement) => img.previousElementSibling!.setAttribute('srcset', PICTURE),
    ],
    [
      'the address of its page',
      `<img src="${PICTURE}" ${SIZE}>`,
      (img: HTMLImageElement) => img.closest('a')!.setAttribute('href', PAGE),
    ],
    [
      'itself',
      `<img src="${NOTHING}" ${SIZE}>`,
      (img: HTMLImageElement) => {
        const other = img.cloneNode() as HTMLImageElement;
        other.src = PICTURE;
        img.replaceWith(other);
      },
    ],
  ] as const)
    it(`is given ${name} later, and becomes a widget`, async () => {
      const given = link(inside, name === 'the address of its page' ? '#' : PAGE);
      await settled(host);
      expect(main.querySelectorAll(ALL)).to.have.length(0);
      later(given.querySelector('img')!);
      await drawnIn(main);
      expect(main.querySelectorAll(ALL)).to.have.length(1);
    });

  it('of her own stays', async () => {
    link(`<img src="/pictures/her-own.jpg" ${SIZE}>`);
    await settled(host);
    main.querySelector('img')!.src = `${NOTHING}#other`;
    await settled(host);
    expect(main.querySelectorAll(ALL)).to.have.length(0);
    expect(main.querySelector('img')!.getClientRects()).to.have.length(1);
  });
});
