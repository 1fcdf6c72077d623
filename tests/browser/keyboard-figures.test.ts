import { expect } from '@open-wc/testing';
import { focused, press, tabTo, thereAndBack, walk } from '../support/keys.js';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';

// The timeline's events have a script of their own.
for (const tag of TAGS.filter((each) => each !== 'dv-campaign-timeline'))
  describe(`<${tag}> by keyboard`, () => {
    it('leads through everything in reading order, visibly, and out again', async () => {
      await walk(await read(tag));
    });

    it('leads from a figure to its source and back', async () => {
      const element = await read(tag);
      const mark = all(element, '.chart .mark, [part=summary] .mark').find((each) => each.checkVisibility())!;
      mark.focus();
      await thereAndBack(element, mark);
    });

    for (const lang of LANGUAGES)
      it(`opens its table, shows it whole by keys, and closes it (${lang})`, async () => {
        const element = await read(tag, { lang, width: 320 });
        const [button] = all(element, '.toolbar button');
        button!.focus();
        await press('Enter');
        await element.updateComplete;
        expect(button!.getAttribute('aria-expanded')).to.equal('true');
        await press('Tab');
        const region = focused(element)!;
        expect(region.getAttribute('role')).to.equal('region');
        expect(region.scrollWidth, 'a narrow place').to.be.greaterThan(region.clientWidth);
        await press('ArrowRight');
        for (let tries = 0; !region.scrollLeft && tries < 50; tries++) await new Promise(requestAnimationFrame);
        expect(region.scrollLeft, 'arrows move the table').to.be.greaterThan(0);
        button!.focus();
        await press('Enter');
        await element.updateComplete;
        expect(button!.getAttribute('aria-expanded')).to.equal('false');
        expect(region.checkVisibility()).to.be.false;
      });

    it('opens the words of a source', async () => {
      const element = await read(tag);
      const [summary] = all(element, '.notes summary');
      summary!.focus();
      await press('Enter');
      expect((summary!.parentElement as HTMLDetailsElement).open).to.be.true;
      await tabTo(element, all(element, '.notes .back')[0]!);
    });
  });
