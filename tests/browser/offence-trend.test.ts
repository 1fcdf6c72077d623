import { expect, html } from '@open-wc/testing';
import { trends } from '../../src/offence-trend/data.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import '../../src/offence-trend/element.js';
import { opened } from '../support/opened.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { plain as words } from '../support/readers.js';
import {
  areSideBySide,
  columnsOf,
  dividersOf,
  figuresOf,
  framedPanels,
  linesOf,
  panelsOf,
  roomsForLines,
  seenWords,
} from '../support/trend-on-page.js';
import { closeButton, notesButton, solidBars } from '../support/seen.js';

const trend = opened(trends['criminal-offences']);
const inside = (element: OffenceTrend, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

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

  for (const width of [360, 1100])
    it(`is accessible with its drawing at ${width} px, where a figure is heard with its year`, async () => {
      const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, width);
      await expect(element).to.be.accessible();
      const heard = figuresOf(element).map(({ textContent }) => words(textContent));
      for (const figure of ['919, 2018', '3,382, 2024', '446, 2017', '758, January–September 2019'])
        expect(heard).to.include(figure);
    });

  it('keeps its notes closed, and fetches what a card says when a reader opens it', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    const [notes] = inside(element, '[part=notes]');
    expect(notes!.hidden).to.equal(true);
    expect(words(notesButton(element).textContent)).to.equal('+Notes and sources (13)');
    // Later tests find the quotes there.
    expect(inside(element, 'q')).to.have.length(0);
    inside(element, '[part=toolbar] button')[0]!.click();
    await element.updateComplete;
    inside(element, 'tbody [data-cites]')[0]!.click();
    await until(() => inside(element, '[part=card] q').length);
    closeButton(inside(element, '[part=card]')[0]!).click();
    const cards = inside(element, 'tbody [data-cites]').map((figure) => {
      figure.click();
      const [card] = inside(element, '[part=card]');
      return { said: words(card!.textContent), languages: [...card!.querySelectorAll('q')].map(({ lang }) => lang) };
    });
    const implied = cards.find(({ said }) => said.includes('a full year is implied'))!;
    expect(implied.languages).to.include('ru');
    expect(implied.said).to.contain('Our translation:');
    expect(notes!.hidden, 'they stay closed').to.equal(true);
  });

  it('leads from every number to its source in one action', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    inside(element, '[part=toolbar] button')[0]!.click();
    await element.tools.whole();
    const figures = inside(element, 'tbody [data-cites]');
    expect(figures).to.have.length(trend.observations.length);
    for (const figure of figures) {
      const row = figure.closest('tr')!;
      figure.click();
      const [card] = inside(element, '[part=card]');
      expect(row.nextElementSibling!.contains(card!), 'under its row').to.be.true;
      expect(words(card!.querySelector('b')!.textContent)).to.contain(words(figure.textContent));
      // One source has no address that could be verified, and says so.
      const links = card!.querySelectorAll('a[href^="http"]').length;
      expect(links > 0 || /copy only/.test(words(card!.textContent)), row.textContent!).to.be.true;
    }
  });

  it('leads back from a card to where the reader was', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`);
    inside(element, '[part=toolbar] button')[0]!.click();
    await element.updateComplete;
    const figure = inside(element, '[part=summary] [data-cites]').at(-1)!;
    figure.click();
    closeButton(inside(element, '[part=card]')[0]!).click();
    expect(element.shadowRoot!.activeElement === figure).to.be.true;
  });

  it('rule 8: says in one card what else was reported for a year, with the reason', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 360);
    await element.tools.whole();
    const about = figuresOf(element).find((figure) => seenWords(figure).startsWith('Also reported: about 7,000'))!;
    about.click();
    const said = words(inside(element, '[part=card]')[0]!.textContent);
    expect(said)
      .to.contain('3,382')
      .and.contain('about 7,000 criminal cases')
      .and.contain('about 2,200 offences, derived');
  });

  for (const width of [360, 1000])
    it(`draws no line, and keeps style elements and attributes out of its shadow at ${width} px`, async () => {
      const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, width);
      for (let frame = 0; frame < 10; frame++) await nextFrame();
      expect([...linesOf(element), ...roomsForLines(element)]).to.have.length(0);
      expect(inside(element, 'style')).to.have.length(0);
      // How wide a stretch is, is set on the element itself, which a strict page allows.
      expect(inside(element, '[style]').every((part) => columnsOf(element).includes(part))).to.be.true;
    });

  for (const width of [360, 700])
    it(`draws some years, and only those, at ${width} px`, async () => {
      const element = await place<OffenceTrend>(
        html`<dv-offence-trend from="2018" to="2020"></dv-offence-trend>`,
        width,
      );
      await until(() => element.state === 'ready' && panelsOf(element).length);
      const figures = figuresOf(element)
        .map(seenWords)
        .filter((each) => !/^7(58|61)$/.test(each));
      expect(figures).to.deep.equal(['919', '1,052']);
      expect([...dividersOf(element), ...framedPanels(element)]).to.have.length(0);
      expect(solidBars(element)).to.have.length(2);
    });

  it('draws wide what was narrow, and back', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 360);
    const box = element.parentElement!;
    for (const [width, isWide] of [
      [900, true],
      [420, false],
      [680, true],
    ] as const) {
      box.style.width = `${width}px`;
      await until(() => areSideBySide(element) === isWide);
      expect(columnsOf(element)).to.have.length(isWide ? 1 : 0);
    }
  });

  it('draws once it is seen, when it was hidden at first', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 0);
    element.parentElement!.style.width = '900px';
    await until(() => areSideBySide(element));
    expect(figuresOf(element)).to.have.length(10);
  });

  it('stays on its feet when no year is left to show', async () => {
    const element = await place<OffenceTrend>(html`<dv-offence-trend from="2030" to="x"></dv-offence-trend>`);
    await until(() => element.state === 'ready');
    expect(textOf(element)).to.contain('no full year known');
    expect(words(inside(element, '[part=chart]')[0]!.textContent)).to.equal('no figure found');
  });
});
