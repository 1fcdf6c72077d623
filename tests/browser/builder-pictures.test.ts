import { expect } from '@open-wc/testing';
import { Builder } from '../../src/builder/builder.js';
import { builder as en } from '../../src/locales/en/builder.js';
import '../../src/index.js';
import { until } from '../support/place.js';
import { catchFiles } from '../support/tools.js';
import { sectionCalled } from '../support/builder-on-page.js';

const address = location.href;

describe('pictures in the builder', () => {
  let root: HTMLElement;
  const section = () => sectionCalled(root, en.pictures.heading)!;
  const buttons = () => [...section().querySelectorAll('button')];

  async function open(query: string): Promise<void> {
    history.replaceState(null, '', query);
    root = document.createElement('main');
    document.body.append(root);
    new Builder(root);
    await until(() => buttons().every(({ disabled }) => !disabled));
  }

  afterEach(() => {
    root.remove();
    history.replaceState(null, '', address);
    document.documentElement.lang = 'en';
  });

  it('are an article’s picture, also as a drawing, and two cards, as large as they say', async () => {
    await open('?lang=en&widget=petition-counter&heading=My%20own%20words');
    const { files, stop } = catchFiles();
    try {
      for (const [index, button] of buttons().entries()) {
        button.click();
        await until(() => files.length > index);
      }
    } finally {
      stop();
    }
    expect(files.map(({ name }) => name)).to.deep.equal([
      'petition-counter.en.png',
      'petition-counter.en.svg',
      'petition-counter.en.card.png',
      'petition-counter.en.portrait.png',
    ]);
    const [drawing] = files.splice(1, 1);
    expect(await drawing!.content.text()).to.match(/^<svg .*80,000/);
    const sizes = await Promise.all(files.map(async ({ content }) => createImageBitmap(content)));
    expect(sizes[0]!.width).to.equal(720);
    expect(sizes.slice(1).map(({ width, height }) => [width, height])).to.deep.equal([
      [1200, 630],
      [1080, 1350],
    ]);
  });

  it('say so where the browser lets none be made', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done: BlobCallback) => done(null);
    try {
      await open('?lang=en');
      buttons()[0]!.click();
      await until(() => section().querySelector('[role=status]')?.textContent?.includes(en.pictures.failed));
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });
});
