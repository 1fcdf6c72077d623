import { expect, html } from '@open-wc/testing';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import '../../src/attrition-funnel/element.js';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { all, LANGUAGES, plain, read } from '../support/readers.js';
import {
  endOfSquares,
  endOfTrack,
  endsOfBars,
  goesRound,
  leadOf,
  restOf,
  stagesOf,
  trackOf,
} from '../support/funnel-on-page.js';

const FIGURES = ['about 130,000 reports', '32,500 cases', '30,000 cases', '2,500 cases', 'about 97,500 reports'];
const VIEWS = ['bars', 'units'] as const;

const drawn = async (view: (typeof VIEWS)[number], width = 640, lang = 'en') => {
  const element = await read<AttritionFunnel>('dv-attrition-funnel', { lang, width, view });
  if (view === 'units') await until(() => all(element, '[part=unit]').length);
  return element;
};
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const box = (element: Element, selector: string, index = 0) => all(element, selector)[index]!.getBoundingClientRect();
/** What is heard of the drawing: not what stands there for the eye only. */
function heard(element: Element): string {
  const chart = one(element, '[part=chart]').cloneNode(true) as Element;
  for (const part of chart.querySelectorAll('[aria-hidden=true]')) part.remove();
  return plain(chart.textContent);
}

describe('<dv-attrition-funnel>', () => {
  for (const view of VIEWS) {
    it(`tells in words what is drawn, in the order of reading, with ${view}`, async () => {
      const element = await drawn(view);
      expect(element.state).to.equal('ready');
      const chart = plain(one(element, '[part=chart]').textContent);
      let from = 0;
      for (const said of [
        'about 130,000',
        'reports of domestic violence to police',
        'Proceedings started · cases',
        'one may be in both kinds',
        '30,000',
        'administrative',
        '2,500',
        'criminal',
        'For the other reports the essay names no proceedings.',
      ]) {
        const at = chart.indexOf(said, from);
        expect(at, `${said} in: ${chart}`).to.be.at.least(from);
        from = at + said.length;
      }
      expect(all(element, '[part=chart] ul[role=list] > li')).to.have.length(2);
    });

    it(`says to whoever listens each number once, with hedge, unit and name, with ${view}`, async () => {
      const chart = heard(await drawn(view));
      expect(chart).to.contain('about 130,000, reports of domestic violence to police');
      expect(chart).to.contain('30,000, cases, administrative').and.contain('2,500, cases, criminal');
      expect(chart.match(/\d[\d,]*\d/g)).to.deep.equal(
        view === 'bars' ? ['130,000', '30,000', '2,500'] : ['130,000', '2,500', '2,500', '30,000', '2,500'],
      );
      expect(chart.match(/\badministrative\b/g)).to.have.length(1);
    });

    it(`rule 5: has no sum, no remainder, no percentage and no bar of them, with ${view}`, async () => {
      const element = await drawn(view);
      expect(plain(one(element, '[part=chart]').textContent)).to.not.match(/32,500|97,500|%|for every 100/);
      expect(all(element, '[part=bar]:has(> rect)')).to.have.length(view === 'bars' ? 2 : 0);
    });

    it(`is accessible, table open and closed, with ${view}`, async () => {
      const element = await drawn(view);
      await expect(element).to.be.accessible();
      element.toggleTable();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it(`opens a card with a source at every number, with ${view}`, async () => {
      const element = await drawn(view);
      element.toggleTable();
      await element.tools.whole();
      const figures = all(element, '[part=chart] [data-cites], td [data-cites]');
      expect(figures).to.have.length(8);
      for (const figure of figures) {
        figure.click();
        const [card] = all(element, '[part=card]');
        const [number] = /[\d,]*\d/.exec(plain(figure.textContent))!;
        expect(plain(card!.querySelector('b')!.textContent), 'its number').to.contain(number);
        expect(card!.querySelectorAll('a[href^="https://"]')).to.not.have.length(0);
        expect(card!.querySelectorAll('q')).to.not.have.length(0);
      }
    });

    for (const width of [260, 320, 480, 720, 1000]) {
      it(`stays within ${width} px, its words apart and nothing cut, with ${view}`, async () => {
        const element = await drawn(view, width);
        await nextFrame();
        expect(layoutFaults(element)).to.deep.equal([]);
        expect(targetFaults(element)).to.deep.equal([]);
      });
    }

    for (const lang of LANGUAGES)
      for (const [width, most] of [
        [360, 620],
        [680, 540],
      ] as const) {
        it(`is one screen at ${width} px, with ${view} (${lang})`, async () => {
          const { height } = (await drawn(view, width, lang)).getBoundingClientRect();
          expect(height).to.be.at.most(lang === 'en' ? most : most * 1.2);
        });
      }
  }

  it('says the rest in its table: every figure, unit, origin, share, period and counter', async () => {
    const element = await drawn('bars');
    element.toggleTable();
    await element.updateComplete;
    const rows = all(element, 'tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => plain(textContent)),
    );
    expect(rows.map(([number]) => number)).to.deep.equal(FIGURES);
    expect(rows.map(([, origin]) => origin)).to.deep.equal([
      'as printed',
      'derived: our sum of both kinds',
      'as printed',
      'as printed',
      'derived: our subtraction',
    ]);
    expect(rows.map(([, , share]) => share)).to.deep.equal([
      '',
      'about 25 for every 100 reports (our calculation)',
      'about 23 for every 100 reports (our calculation)',
      'about 2 for every 100 reports (our calculation)',
      'about 75% of reports',
    ]);
    for (const [, , , period, provider] of rows) {
      expect(period).to.equal('eight months of 2020');
      expect(provider).to.not.equal('');
    }
  });

  it('rule 5: a reader of the notes learns what the numbers are not', async () => {
    const element = await drawn('bars');
    await element.tools.whole();
    element.toggleNotes();
    await element.updateComplete;
    const said = textOf(element);
    expect(said).to.contain('A report is not a case, and a case may be in both kinds.');
    expect(said).to.contain('not followed one by one').and.contain('The relation between them is the author');
    expect(said).to.contain('reached the court').and.contain('it is proceedings started, not cases that reached court');
    expect(said).to.contain('1 July 2023').and.contain('16 June 2024');
    expect(said).to.contain('761 criminal offences').and.contain('the difference is not explained');
  });

  it('draws both branches from one baseline, on the scale of a track that goes round them', async () => {
    const element = await drawn('bars', 720);
    const track = trackOf(element);
    expect(goesRound(element)).to.be.true;
    const [, top, bottom] = [...track.querySelectorAll('line')].map((line) => line.getBoundingClientRect());
    const [large, small] = [0, 1].map((index) => box(element, 'li > [part=bar]', index));
    const { left } = track.getBoundingClientRect();
    expect([large!.left, small!.left], 'baseline').to.deep.equal([left, left]);
    expect(large!.width / top!.width).to.be.closeTo(30 / 130, 0.001);
    expect(small!.width / top!.width).to.be.closeTo(2.5 / 130, 0.001);
    expect(leadOf(element).getBoundingClientRect().bottom, 'its label above').to.be.at.most(top!.top + 1);
    expect(bottom!.top).to.be.at.least(restOf(element)!.getBoundingClientRect().bottom);
  });

  it('rules 4 and 10: the end of the track is broken, for the reports are "about"; what is exact ends straight', async () => {
    const element = await drawn('bars');
    expect(all(element, '[style], style')).to.be.empty;
    expect(endOfTrack(element)).to.have.length(3);
    expect(trackOf(element).querySelectorAll(':scope > line'), 'no line at its end').to.have.length(3);
    const slices = endOfTrack(element).map((slice) => slice.getBoundingClientRect());
    for (const { height } of slices) expect(height).to.be.closeTo(stagesOf(element).getBoundingClientRect().height, 1);
    expect(slices.at(-1)!.right).to.be.below(element.getBoundingClientRect().right);
    expect(endsOfBars(element)).to.be.empty;
    expect(plain(one(element, '[part=subtitle]').textContent)).to.contain('Not all violence.');
  });

  it('has one colour for all that was counted', async () => {
    const element = await drawn('bars');
    const fills = all(element, '[part=chart] svg rect').map((shape) => getComputedStyle(shape).fill);
    expect(new Set(fills)).to.have.length(1);
  });

  it('draws 52 squares in rows of 13: twelve and one of the proceedings, the others hollow', async () => {
    const element = await drawn('units', 320);
    const squares = all(element, '[part=unit]');
    expect(squares).to.have.length(52);
    const fills = squares.map((square) => getComputedStyle(square).fill);
    expect(new Set(squares.map((square) => square.getAttribute('y')))).to.have.length(4);
    expect(new Set(fills.slice(0, 12))).to.have.length(1);
    expect(fills[12]).to.contain('dv-striped');
    expect(new Set(fills.slice(13))).to.deep.equal(new Set(['none']));
    const samples = all(element, 'rect[part=bar]').map((sample) => getComputedStyle(sample).fill);
    expect(samples, 'as in the words').to.deep.equal([fills[0], fills[12], 'none']);
    expect(textOf(element)).to.contain('Each square is about 2,500 reports; of proceedings, 2,500 cases.');
    expect(squares[0]!.getBoundingClientRect().width).to.be.at.least(14);
    expect(endOfSquares(element), 'about').to.have.length(3);
  });

  it('keeps its direction and its room on a page that reads from right to left', async () => {
    expect(layoutFaults(await place(html`<dv-attrition-funnel dir="rtl"></dv-attrition-funnel>`, 320))).to.deep.equal(
      [],
    );
  });
});
