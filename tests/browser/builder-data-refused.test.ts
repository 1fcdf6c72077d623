import { expect } from '@open-wc/testing';
import { builderData as data } from '../../src/locales/en/builder-data.js';
import { dataStepOnPage } from '../support/data-step.js';
import { until } from '../support/place.js';
import { words as text, workbook } from '../support/workbook.js';

describe('what is no table', () => {
  const { click, said, state, area, own, paste, give } = dataStepOnPage();

  for (const [name, bytes, sentence] of [
    ['a picture', '\x89PNG', data.files.picture],
    ['a PDF', '%PDF-1.7', data.files.pdf],
    ['a broken workbook', workbook({ One: [[text('x')]] }).slice(0, 400), data.brokenWorkbook],
    ['an empty workbook', workbook({ One: [] }), data.emptyWorkbook],
  ] as const)
    it(`says what to do with ${name}, and loses nothing`, async () => {
      await own();
      area().value = 'typed';
      area().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      give(typeof bytes === 'string' ? Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)) : bytes, 'x.xlsx');
      await until(() => said() === sentence);
      expect(area().value).to.equal('typed');
    });

  it('refuses in a sentence what is no table, and what was typed stays', async () => {
    await own();
    click(data.read);
    expect(said()).to.equal(data.blank);
    for (const pasted of [
      `year,${Array.from({ length: 300 }, (_, at) => `c${at}`).join()}\n${'1,'.repeat(300)}1\n`,
      '<html><body>a page</body></html>',
      '{"rows": [',
      '=SUM(A1:A2)',
      '😀',
      'שנה,ערך',
    ]) {
      paste(pasted);
      const refused = said() || state() !== data.fine;
      expect(refused, pasted.slice(0, 20)).to.not.equal(false);
      expect(area().value).to.equal(pasted);
    }
  });

  it('does not let a text of 20 MB into the field', async () => {
    await own();
    area().value = 'typed';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '2018,1180\n'.repeat(2_000_000));
    // Firefox gives an event that a script makes no data.
    const event = Object.defineProperty(new Event('paste', { bubbles: true, cancelable: true }), 'clipboardData', {
      value: clipboardData,
    });
    area().dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(said()).to.equal(data.tooLarge(20, 2));
    expect(area().value).to.equal('typed');
  });
});
