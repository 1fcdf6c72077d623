import { expect } from '@open-wc/testing';
import { all, plain, read, TAGS } from '../support/readers.js';
import { fileOf } from '../support/tools.js';
import { signsOf } from '../support/timeline-on-page.js';

const styleOf = (element: Element, selector: string) => getComputedStyle(all(element, selector)[0]!);

describe('an article that has the headline itself', () => {
  for (const tag of TAGS)
    it(`${tag}: shows none, says it to those who listen, and has it in what leaves the page`, async () => {
      const element = await read(tag, { headingLevel: 'none' });
      const heading = all(element, '[part=heading]')[0]!;
      expect(heading.getBoundingClientRect().height).to.be.at.most(1);
      expect(plain(heading.textContent)).to.not.be.empty;
      expect(heading.getAttribute('role'), 'in no outline').to.equal(null);
      await expect(element).to.be.accessible();
      const words = plain(heading.textContent).slice(0, 12);
      const page = new DOMParser().parseFromString(
        await (await fileOf(element, 'SVG')).content.text(),
        'image/svg+xml',
      );
      expect(plain([...page.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '))).to.contain(
        words,
      );
      element.headingLevel = 2;
      await element.updateComplete;
      expect(heading.getAttribute('aria-level')).to.equal('2');
      expect(heading.getBoundingClientRect().height).to.be.above(10);
    });

  it('reads the attribute, and takes any other word for the usual level', async () => {
    const element = await read('dv-petition-counter');
    for (const [value, level] of [
      ['none', null],
      ['4', '4'],
      ['nonsense', '3'],
    ] as const) {
      element.setAttribute('heading-level', value);
      await element.updateComplete;
      expect(all(element, '[part=heading]')[0]!.getAttribute('aria-level'), value).to.equal(level);
    }
  });
});

describe('another house’s style', () => {
  it('has a typeface for headlines, a rule above, and round corners', async () => {
    const element = await read('dv-offence-trend');
    const place = element.parentElement!;
    place.style.cssText += '; --dv-heading-font: monospace; --dv-top-rule: 6px dotted rgb(1, 2, 3); --dv-radius: 9px';
    expect(styleOf(element, '[part=heading]').fontFamily).to.equal('monospace');
    expect(styleOf(element, '[part=subtitle]').fontFamily).to.not.contain('monospace');
    const figure = styleOf(element, 'figure');
    expect([figure.borderTopWidth, figure.borderTopStyle, figure.borderTopColor]).to.deep.equal([
      '6px',
      'dotted',
      'rgb(1, 2, 3)',
    ]);
    for (const corner of ['borderTopLeftRadius', 'borderBottomRightRadius'] as const)
      expect(figure[corner]).to.equal('9px');
    place.style.setProperty('--dv-top-rule', 'none');
    expect(styleOf(element, 'figure').borderTopWidth).to.equal('0px');
  });

  it('gives each lane of a timeline a colour of its own', async () => {
    const element = await read('dv-campaign-timeline', { width: 800 });
    const lanes = ['law', 'government', 'against', 'for'] as const;
    lanes.forEach((lane, index) => element.style.setProperty(`--dv-lane-${lane}`, `rgb(${index}, 9, 9)`));
    for (const [index, lane] of lanes.entries())
      expect(getComputedStyle(signsOf(element.shadowRoot!, lane)[0]!).stroke, lane).to.equal(`rgb(${index}, 9, 9)`);
  });

  it('finds the source line, the panel and the key as parts', async () => {
    const element = await read('dv-campaign-timeline', { width: 360 });
    for (const part of ['footer', 'legend']) expect(all(element, `[part~=${part}]`), part).to.have.length(1);
  });
});
