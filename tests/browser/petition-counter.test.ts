import { expect, html } from '@open-wc/testing';
import type { PetitionCounter } from '../../src/petition-counter/element.js';
import '../../src/petition-counter/element.js';
import { ROW } from '../support/petitions-on-page.js';
import { place, textOf, until } from '../support/place.js';

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
    const [pro, contra] = inside(element, '[part=bar]');
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

  it('opens a card with a link and a quote at every count', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    await element.tools.whole();
    expect(inside(element, ROW.count)).to.have.length(2);
    for (const count of inside(element, ROW.count)) {
      count.querySelector<HTMLElement>('[data-cites]')!.click();
      const [card] = inside(element, '[part=card]');
      expect(card!.querySelectorAll('a[href^="https://"]')).to.not.have.length(0);
      expect(card!.querySelectorAll('q')).to.not.have.length(0);
    }
  });

  it('rule 8: names another count of the same votes at once, and opens both in one card', async () => {
    const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`);
    await element.tools.whole();
    const also = inside(element, '[data-cites]').find(({ textContent }) => textContent!.startsWith('Also reported'));
    expect(also!.textContent).to.contain('10,000');
    also!.click();
    const card = inside(element, '[part=card]')[0]!.textContent!;
    expect(card).to.contain('22,000').and.contain('10,000');
  });

  const boxes = (element: PetitionCounter, ...selectors: string[]) =>
    selectors.map((selector) => inside(element, selector).map((each) => each.getBoundingClientRect()));

  it('draws a petition in rows: name and count, the bar, then who gathers it and since when', async () => {
    for (const width of [320, 720]) {
      const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`, width);
      const [names, counts, tracks, said] = boxes(element, ROW.name, ROW.count, ROW.track, `${ROW.track} + span`);
      expect(tracks).to.have.length(2);
      for (const [index, track] of tracks!.entries()) {
        const [name, count] = [names![index]!, counts![index]!];
        expect(count.left >= name.right || count.top >= name.bottom, 'apart').to.be.true;
        if (width === 720) expect(count.top, 'in one line').to.be.below(name.bottom);
        expect(track.top).to.be.at.least(name.bottom - 1);
        expect(said![index]!.top).to.be.at.least(track.bottom);
      }
    }
  });

  for (const [value, goal] of [
    [5_000, 1],
    [2_000, 1],
    [20_000, 0.5],
  ] as const)
    it(`draws a goal of 10,000 to scale with ${value}, from the same zero`, async () => {
      const rows = [{ name: 'One', value, source: 'A yearbook' }];
      const element = await place<PetitionCounter>(
        html`<dv-petition-counter goal="10000" .data=${{ rows }}></dv-petition-counter>`,
      );
      await until(() => inside(element, ROW.goal).length);
      const [bars, goals, tracks] = boxes(element, '[part=bar]', ROW.goal, ROW.track);
      expect(bars![0]!.left).to.equal(goals![0]!.left);
      expect(bars![0]!.width / goals![0]!.width).to.be.closeTo(value / 10_000, 0.01);
      expect(goals![0]!.width / (tracks![0]!.width - 18)).to.be.closeTo(goal, 0.01);
      const reached = value > 10_000 ? ', reached' : '';
      expect(inside(element, ROW.said).map(({ textContent }) => textContent)).to.include(`goal: 10,000${reached}`);
    });

  for (const width of [260, 320, 640, 1000]) {
    it(`stays within ${width} px, arrow included`, async () => {
      const element = await place<PetitionCounter>(html`<dv-petition-counter></dv-petition-counter>`, width);
      const edge = element.getBoundingClientRect().right;
      for (const shape of inside(element, `[part=bar], [part=bar] path, ${ROW.count}, ${ROW.name}`)) {
        expect(shape.getBoundingClientRect().right, shape.outerHTML.slice(0, 80)).to.be.at.most(edge);
      }
    });
  }
});
