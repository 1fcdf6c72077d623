import { expect, html } from '@open-wc/testing';
import { trends } from '../../src/offence-trend/data.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import '../../src/offence-trend/element.js';
import { collisions } from '../support/overlap.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { opened } from '../support/opened.js';

/** 480 px for the drawing, and the frame around it. */
const ROOM = 528;
const trend = opened(trends['criminal-offences']);
const inside = (element: OffenceTrend, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const picture = (element: OffenceTrend) => element.shadowRoot!.querySelector<SVGSVGElement>('.picture');
const words = (element: Element) => element.textContent!.replace(/[\s\u2060]+/g, ' ').trim();
const isShown = (element: Element | null | undefined) => (element?.getBoundingClientRect().width ?? 0) > 0;

describe('<dv-offence-trend>', () => {
  it('says what it shows: headline, description, finding, table, notes', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    expect(element.state).to.equal('ready');
    expect(element.getAttribute('state')).to.equal('ready');
    const heading = inside(element, '[role=heading]')[0]!;
    expect(heading.getAttribute('aria-level')).to.equal('3');
    expect(heading.textContent).to.contain('Kazakhstan registered 3,382 criminal domestic violence offences in 2024');
    expect(inside(element, '[part=subtitle]')[0]!.textContent).to.contain('Not all violence');
    expect(inside(element, '[part=summary]')[0]!.textContent).to.contain(
      'a national report gives 3,382 for 2024: not comparable with before',
    );
    expect(inside(element, 'tbody tr td:first-of-type').map((cell) => cell.textContent!.trim())).to.have.members(
      trend.observations.map(({ value }) => value!.toLocaleString('en')),
    );
    await expect(element).to.be.accessible();
  });

  it('keeps its notes closed, and fetches what a card says when a reader opens it', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    const [notes] = inside(element, '.notes');
    expect(notes!.hidden).to.equal(true);
    expect(words(inside(element, '.notes-button')[0]!)).to.equal('+Notes and sources (13)');
    // Later tests find the quotes there.
    expect(inside(element, 'q')).to.have.length(0);
    inside(element, '.toolbar button')[0]!.click();
    await element.updateComplete;
    inside(element, 'tbody .cited')[0]!.click();
    await until(() => inside(element, '.card q').length);
    inside(element, '.close')[0]!.click();
    const cards = inside(element, 'tbody .cited').map((figure) => {
      figure.click();
      const [card] = inside(element, '.card');
      return { said: words(card!), languages: [...card!.querySelectorAll('q')].map(({ lang }) => lang) };
    });
    const implied = cards.find(({ said }) => said.includes('a full year is implied'))!;
    expect(implied.languages).to.include('ru');
    expect(implied.said).to.contain('Our translation:');
    expect(notes!.hidden, 'they stay closed').to.equal(true);
  });

  it('leads from every number to its source in one action', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    inside(element, '.toolbar button')[0]!.click();
    await element.tools.whole();
    const figures = inside(element, 'tbody .cited');
    expect(figures).to.have.length(trend.observations.length);
    for (const figure of figures) {
      const row = figure.closest('tr')!;
      figure.click();
      const [card] = inside(element, '.card');
      expect(row.nextElementSibling!.contains(card!), 'under its row').to.be.true;
      expect(words(card!.querySelector('b')!)).to.contain(words(figure));
      // One source has no address that could be verified, and says so.
      const links = card!.querySelectorAll('a[href^="http"]').length;
      expect(links > 0 || /copy only/.test(words(card!)), row.textContent!).to.be.true;
    }
  });

  it('leads back from a card to where the reader was', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    inside(element, '.toolbar button')[0]!.click();
    await element.updateComplete;
    const figure = inside(element, '.summary .cited').at(-1)!;
    figure.click();
    inside(element, '.card .close')[0]!.click();
    expect(element.shadowRoot!.activeElement === figure).to.be.true;
  });

  it('opens its table at its picture, which has no buttons', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 640);
    picture(element)!
      .querySelector('text')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.tableOpen).to.be.true;
    expect(inside(element, '.toolbar button')[0]!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says below its picture, in one line, what marks there mean', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 640);
    const lines = inside(element, 'p.words');
    expect(lines).to.have.length(1);
    expect(words(lines[0]!)).to.equal('— other count for the same year · | another body counted');
  });

  it('shows every value and the reason of every break in the picture', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    const drawn = picture(element)!.textContent!;
    for (const { value } of trend.observations) expect(drawn).to.contain(value!.toLocaleString('en'));
    for (const { short } of trend.breaks) expect(drawn).to.contain(short.en);
    expect(picture(element)!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps style elements and style attributes out of its shadow', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 1000);
    await until(() => picture(element)?.getAttribute('viewBox')?.includes(' 952 '));
    expect(inside(element, '[style], style')).to.be.empty;
  });

  for (const width of [300, 420, 527, 528, 640, 847]) {
    it(`draws rows or a picture at ${width} px, and nothing touches`, async () => {
      const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, width);
      await nextFrame();
      expect(isShown(picture(element))).to.equal(width >= ROOM);
      expect(isShown(inside(element, '.rows')[0])).to.equal(width < ROOM);
      if (width >= ROOM) expect(collisions(picture(element)!)).to.deep.equal([]);
      expect(inside(element, 'figure')[0]!.scrollWidth).to.be.at.most(width);
    });
  }

  it('has no text under 12 px in the narrowest picture', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, ROOM);
    const shown = picture(element)!.getBoundingClientRect().width / picture(element)!.viewBox.baseVal.width;
    for (const text of picture(element)!.querySelectorAll('text')) {
      expect(parseFloat(getComputedStyle(text).fontSize) * shown, text.textContent!).to.be.at.least(12);
    }
  });

  it('lets Plot draw what is wider than the picture of the build', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 1100);
    expect(picture(element), 'a picture is there before Plot is').to.exist;
    await until(() => picture(element)!.getAttribute('viewBox') === '0 0 1052 525');
    expect(collisions(picture(element)!)).to.deep.equal([]);
  });

  for (const mark of ['columns', 'line'] as const) {
    it(`draws some years as ${mark}, and only those`, async () => {
      const element = await place<OffenceTrend>(
        html`<dv-offence-trend from="2018" to="2020" mark=${mark}></dv-offence-trend>`,
        700,
      );
      await until(() => picture(element));
      expect(inside(element, '.year').map((year) => year.textContent)).to.deep.equal(['2018', '2019', '2020']);
      expect(picture(element)!.textContent).to.not.contain('2024');
      expect(collisions(picture(element)!)).to.deep.equal([]);
    });
  }

  it('stays on its feet when no year is left to show', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend from="2030" to="x"></dv-offence-trend>`);
    expect(element.state).to.equal('ready');
    expect(textOf(element)).to.contain('no full year known');
  });

  it('survives being hidden, moved and removed while Plot is on its way', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend mark="line"></dv-offence-trend>`, 0);
    const box = element.parentElement!.parentElement!;
    box.style.width = '900px';
    await nextFrame();
    const aside = document.body.appendChild(document.createElement('div'));
    aside.append(element);
    element.remove();
    aside.append(element);
    await until(() => picture(element)?.getAttribute('viewBox'));
    expect(inside(element, '.picture')).to.have.length(1);
    aside.remove();
  });
});
