import { expect, html } from '@open-wc/testing';
import type { PetitionCounter } from '../../src/petition-counter/element.js';
import '../../src/petition-counter/element.js';
import { place, textOf } from '../support/place.js';

const inside = (element: PetitionCounter, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('<dv-petition-counter>', () => {
  it('says both counts with their hedges, who reported them, and when', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    const said = inside(element, '[part=summary]')[0]!.textContent!;
    expect(said).to.contain("It cites the first petition's organiser and 365info.");
    expect(said).to.contain('over 80,000 votes');
    expect(said).to.contain('about 22,000');
    expect(inside(element, '[part=subtitle]')[0]!.textContent)
      .to.contain('About December 2020')
      .and.contain('not verified');
    await expect(element).to.be.accessible();
  });

  it('rule 4: draws "over" with an open end and "about" with a broken one, both from zero on one scale', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    const [pro, contra] = inside(element, '.bar');
    expect(pro!.querySelectorAll('path'), 'arrow').to.have.length(1);
    expect(contra!.querySelectorAll(':scope > svg rect'), 'broken end').to.have.length(3);
    expect(contra!.getBoundingClientRect().left).to.equal(pro!.getBoundingClientRect().left);
    expect(contra!.getBoundingClientRect().width / pro!.getBoundingClientRect().width).to.be.closeTo(22 / 80, 0.01);
  });

  it('rule 6: says that the petitions ran for different lengths of time, and gives no rate', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    expect(textOf(element)).to.contain('Open for unlike times');
    expect(textOf(element)).to.not.match(/\d\S* (votes )?(per|a|each) (day|week)\b/);
  });

  it('leads from every count to a note with a link', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    await element.tools.whole();
    for (const count of inside(element, '.count')) {
      count.querySelector<HTMLElement>('.mark')!.click();
      expect(element.shadowRoot!.activeElement!.querySelector('a[href^="https://"]')).to.exist;
    }
  });

  for (const width of [260, 320, 640, 1000]) {
    it(`stays within ${width} px, arrow included`, async () => {
      const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`, width);
      const edge = element.getBoundingClientRect().right;
      for (const shape of inside(element, '.bar, .bar path, .count, .name')) {
        expect(shape.getBoundingClientRect().right, shape.outerHTML.slice(0, 80)).to.be.at.most(edge);
      }
    });
  }
});
