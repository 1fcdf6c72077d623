import { expect } from '@open-wc/testing';
import { nextFrame, until } from '../support/place.js';
import { all, read, TAGS } from '../support/readers.js';
import { catchFiles, formatCalled, toolCalled, toolsOf } from '../support/tools.js';

// Modules are many, and browsers forget addresses after the first 250.
performance.setResourceTimingBufferSize(10_000);

const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\/src\/exports\.[jt]s/.test(name)).length;

const aWhile = async () => {
  for (let frame = 0; frame < 10; frame++) await nextFrame();
};

describe('what makes files', () => {
  // The first test of its page: nothing was asked for before it.
  it('is fetched at the first click, once for all elements', async () => {
    const elements = [];
    for (const tag of TAGS) elements.push(await read(tag));
    for (const element of elements) {
      for (const tool of toolsOf(element)) tool.focus();
      toolCalled(element, 'Table').click();
      // That there are files is known without what makes them.
      await formatCalled(element, 'PNG');
    }
    await aWhile();
    expect(performance.getEntriesByType('resource').length, 'others are seen').to.be.greaterThan(10);
    expect(asked()).to.equal(0);
    for (const element of elements) {
      toolCalled(element, 'Cite').click();
      await until(() => all(element, '[part=panel]').length);
    }
    await until(asked);
    expect(asked()).to.equal(1);
  });

  for (const tag of TAGS) {
    for (const format of ['CSV', 'SVG', 'PNG'])
      it(`makes one ${format} of two clicks in a row, and another one later (<${tag}>)`, async () => {
        const element = await read(tag);
        const { files, stop } = catchFiles();
        try {
          const tool = await formatCalled(element, format);
          tool.click();
          tool.click();
          await until(() => files.length);
          await aWhile();
          expect(files).to.have.length(1);
          tool.click();
          await until(() => files.length === 2);
        } finally {
          stop();
        }
      });

    it(`opens a panel once, and does two different things that were asked for (<${tag}>)`, async () => {
      const element = await read(tag);
      const { files, stop } = catchFiles();
      try {
        (await formatCalled(element, 'CSV')).click();
        toolCalled(element, 'Cite').click();
        toolCalled(element, 'Cite').click();
        await until(() => files.length && all(element, '[part=panel] textarea').length);
        await aWhile();
        expect(files.map(({ name }) => name)).to.deep.equal([`${tag.replace('dv-', '')}.en.csv`]);
        expect(all(element, '[part=panel]')).to.have.length(1);
      } finally {
        stop();
      }
    });
  }
});
