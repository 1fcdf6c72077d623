import { expect } from '@open-wc/testing';
import { calls, until } from '../support/place.js';
import { all, plain, read } from '../support/readers.js';
import { catchFiles, formatCalled, formatsOf } from '../support/tools.js';

describe('a browser that gives no picture of a canvas away', () => {
  const { getImageData } = CanvasRenderingContext2D.prototype;
  afterEach(() => {
    CanvasRenderingContext2D.prototype.getImageData = getImageData;
  });

  for (const [name, change] of [
    ['noise', (data: Uint8ClampedArray) => data.forEach((_, index) => (data[index] = (index * 89) % 256))],
    ['white', (data: Uint8ClampedArray) => data.fill(255)],
  ] as const)
    it(`saves no ${name} as a PNG: it says so, and offers the SVG`, async () => {
      CanvasRenderingContext2D.prototype.getImageData = function (...given) {
        const found = getImageData.apply(this, given as Parameters<typeof getImageData>);
        change(found.data);
        return found;
      };
      const element = await read('dv-petition-counter');
      const { files, stop } = catchFiles();
      await calls('warn', async () => {
        (await formatCalled(element, 'PNG')).click();
        await until(() => all(element, '[part=panel] [role=status]').length);
      });
      expect(plain(all(element, '[part=panel]')[0]!.textContent)).to.contain('This could not be made here.');
      expect(formatsOf(element).map(({ textContent }) => plain(textContent))).to.deep.equal(['SVG']);
      expect(files).to.deep.equal([]);
      formatsOf(element)[0]!.click();
      await until(() => files.length);
      expect(files[0]!.name).to.match(/\.svg$/);
      stop();
    });

  it('is believed where it only marks pictures by a hair', async () => {
    CanvasRenderingContext2D.prototype.getImageData = function (...given) {
      const found = getImageData.apply(this, given as Parameters<typeof getImageData>);
      found.data[5]! -= 1;
      return found;
    };
    const element = await read('dv-petition-counter');
    const { files, stop } = catchFiles();
    (await formatCalled(element, 'PNG')).click();
    await until(() => files.length);
    expect(files[0]!.content.type).to.equal('image/png');
    stop();
  });
});
