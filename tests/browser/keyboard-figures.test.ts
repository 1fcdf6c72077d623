import { expect } from '@open-wc/testing';
import { press, SPACE, tabTo, thereAndBack, walk } from '../support/keys.js';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';
import { notesButton } from '../support/seen.js';

// The timeline's events have a script of their own.
for (const tag of TAGS.filter((each) => each !== 'dv-campaign-timeline'))
  describe(`<${tag}> by keyboard`, () => {
    it('leads through everything in reading order, visibly, and out again', async () => {
      await walk(await read(tag));
    });

    it('leads from a figure to its source and back', async () => {
      const element = await read(tag);
      if (!all(element, '[part=chart] [data-cites]').some((each) => each.checkVisibility())) {
        element.toggleTable();
        await element.updateComplete;
      }
      const figure = all(element, '[data-cites]').find((each) => each.checkVisibility())!;
      figure.focus();
      await thereAndBack(element, figure);
    });

    for (const lang of LANGUAGES)
      it(`opens its table, shows it whole by keys, and closes it (${lang})`, async () => {
        const element = await read(tag, { lang, width: 260 });
        const [button] = all(element, '[part=toolbar] button');
        button!.focus();
        await press('Enter');
        await element.updateComplete;
        expect(button!.getAttribute('aria-expanded')).to.equal('true');
        // Its finding comes first, with figures of its own.
        const [region] = all(element, '[part=table] [role=region]') as [HTMLElement];
        await tabTo(element, region);
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

    it('opens its notes, and a card among them', async () => {
      const element = await read(tag);
      const button = notesButton(element);
      button!.focus();
      await press('Enter');
      await element.updateComplete;
      expect(all(element, '[part=notes]')[0]!.checkVisibility()).to.be.true;
      await thereAndBack(element, all(element, '[part=notes] [data-cites]')[0]!);
      button!.focus();
      await press(SPACE);
      await element.updateComplete;
      expect(all(element, '[part=notes]')[0]!.checkVisibility()).to.be.false;
    });
  });
