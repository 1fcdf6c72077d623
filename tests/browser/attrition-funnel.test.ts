import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { type Funnel, funnels } from '../../src/attrition-funnel/data.js';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import '../../src/attrition-funnel/element.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { opened } from '../support/opened.js';

const bundled = opened(funnels['case-attrition']);
const FIGURES = ['about 130,000 reports', '32,500 cases', '30,000 cases', '2,500 cases', 'about 97,500 reports'];
const VIEWS: readonly (readonly ['bars' | 'units', TemplateResult])[] = [
  ['bars', html`<dv-attrition-funnel></dv-attrition-funnel>`],
  ['units', html`<dv-attrition-funnel view="units"></dv-attrition-funnel>`],
];

const inside = (element: AttritionFunnel, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const box = (element: AttritionFunnel, selector: string, index = 0) =>
  inside(element, selector)[index]!.getBoundingClientRect();
const words = (element: Element) => element.textContent!.replace(/[\s\u2060]+/g, ' ').trim();
const bars = (width?: number) => place<AttritionFunnel>(VIEWS[0]![1], width);
const units = async (width?: number) => {
  const element = await place<AttritionFunnel>(VIEWS[1]![1], width);
  await until(() => inside(element, '[part=unit]').length);
  return element;
};
const drawn = { bars, units };

/** What is drawn or written beyond the element's edges. */
function outside(element: AttritionFunnel): string[] {
  const { left, right } = element.getBoundingClientRect();
  return inside(element, '.stages :is(span, li, rect, line, path)')
    .filter((shape) => shape.getBoundingClientRect().right > right || shape.getBoundingClientRect().left < left)
    .map((shape) => shape.outerHTML.slice(0, 90));
}

/** A funnel of other data, as own data will be. */
async function withStages(change: (stages: Funnel['stages']) => Funnel['stages'], view: 'bars' | 'units') {
  const element = await (view === 'bars' ? bars() : units());
  const other = { ...bundled, id: 'other', stages: change(bundled.stages) };
  Object.assign(element, { dataSets: { other }, bundled: 'other' });
  await element.updateComplete;
  return element;
}

describe('<dv-attrition-funnel>', () => {
  for (const [name] of VIEWS) {
    it(`tells all in words, in the order of reading, with ${name}`, async () => {
      const element = await drawn[name]();
      expect(element.state).to.equal('ready');
      const chart = words(inside(element, '[part=chart]')[0]!);
      const order = name === 'bars' ? [0, 1, 4, 2, 3] : [0, 1, 2, 3, 4];
      let from = 0;
      for (const figure of order.map((index) => FIGURES[index]!)) {
        const at = chart.indexOf(figure, from);
        expect(at, `${figure} in: ${chart}`).to.be.at.least(from);
        from = at + figure.length;
      }
      expect(inside(element, 'ul ul > li').length, 'nested list').to.be.at.least(4);
    });

    it(`rule 5: names every denominator, and says what is derived, with ${name}`, async () => {
      const chart = words(inside(await drawn[name](), '[part=chart]')[0]!);
      for (const said of [
        'about 25 for every 100 reports (our calculation)',
        'about 23 for every 100 reports (our calculation)',
        'about 2 for every 100 reports (our calculation)',
        'about 75% of reports',
      ])
        expect(chart).to.contain(said);
      expect(chart).to.contain('derived: our sum of both kinds').and.contain('derived: our subtraction');
      expect(chart.match(/%/g)).to.have.length(chart.match(/about \d+% of reports/g)!.length);
    });

    it(`is accessible, table open and closed, with ${name}`, async () => {
      const element = await drawn[name]();
      await expect(element).to.be.accessible();
      inside(element, '.toolbar button')[0]!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it(`opens a card with a source at every number, with ${name}`, async () => {
      const element = await drawn[name]();
      inside(element, '.toolbar button')[0]!.click();
      await element.tools.whole();
      const places = inside(element, '.count, tbody tr');
      expect(places).to.have.length(10);
      for (const each of places) {
        each.querySelector<HTMLElement>('.cited')!.click();
        const [card] = inside(element, '.card');
        expect(words(card!.querySelector('b')!), 'its number').to.contain(
          words(each.querySelector('.cited')!).replace(/^about /, ''),
        );
        expect(card!.querySelectorAll('a[href^="https://"]')).to.not.have.length(0);
        expect(card!.querySelectorAll('q')).to.not.have.length(0);
      }
    });

    for (const width of [260, 320, 480, 720, 1000]) {
      it(`stays within ${width} px and its words apart, with ${name}`, async () => {
        const element = await drawn[name](width);
        await nextFrame();
        expect(outside(element)).to.deep.equal([]);
        const texts = inside(element, '.label, .count, [part=chart] .words, .edge').map((text) => ({
          text: words(text),
          box: text.getBoundingClientRect(),
          cut: text.scrollWidth > text.clientWidth + 1,
        }));
        const touching = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(({ box }) => one.box.left < box.right - 1 && box.left < one.box.right - 1)
            .filter(({ box }) => one.box.top < box.bottom - 1 && box.top < one.box.bottom - 1)
            .map(({ text }) => `${one.text} × ${text}`),
        );
        expect(touching).to.deep.equal([]);
        expect(texts.filter(({ cut }) => cut).map(({ text }) => text)).to.deep.equal([]);
      });
    }
  }

  it('says the same in its table: every figure, unit, origin, share, period and counter', async () => {
    const element = await bars();
    inside(element, '.toolbar button')[0]!.click();
    await element.updateComplete;
    const rows = inside(element, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map(words));
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
    const element = await bars();
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

  it('rule 4: draws "about" with a broken end, and what is exact with a plain one', async () => {
    const element = await bars();
    expect(inside(element, '[style], style')).to.be.empty;
    const ends = inside(element, '.scale').map((row) => row.querySelectorAll('.end rect').length);
    expect(ends, 'reports, reports less proceedings, proceedings').to.deep.equal([3, 3, 0]);
  });

  it('draws the first two rows on one scale, and the third four times as large, joined by a lens', async () => {
    const element = await bars(720);
    const row = (index: number) =>
      [...inside(element, '.scale')[index]!.querySelectorAll('.bar > rect')].map((part) =>
        part.getBoundingClientRect(),
      );
    const [[first], [next, remainder], [large, small]] = [row(0), row(1), row(2)];
    expect(next!.left).to.be.closeTo(first!.left, 1);
    expect(next!.width / first!.width).to.be.closeTo(0.25, 0.01);
    expect(remainder!.right).to.be.closeTo(first!.right, 1);
    expect(large!.width / first!.width).to.be.closeTo(12 / 13, 0.01);
    expect(small!.width / first!.width).to.be.closeTo(1 / 13, 0.01);
    const [slant, foot] = [box(element, '.lens path'), box(element, '.lens rect')];
    expect(slant.top).to.be.closeTo(next!.bottom, 2);
    expect(slant.right).to.be.closeTo(first!.right, 1);
    expect(foot.left).to.be.closeTo(first!.left, 1);
    expect(box(element, '.lens').bottom).to.be.closeTo(large!.top, 2);
    expect(textOf(element)).to.contain('The 32,500 proceedings, enlarged four times');
  });

  it('tells the branches apart by pattern and words, not by colour', async () => {
    const element = await bars(320);
    const [administrative, criminal] = [...inside(element, '.scale')[2]!.querySelectorAll('.bar > rect')];
    const paint = (shape: Element) => getComputedStyle(shape).fill;
    expect(paint(criminal!)).to.contain('dv-lined').and.not.equal(paint(administrative!));
    expect(getComputedStyle(criminal!).stroke).to.equal(getComputedStyle(administrative!).stroke);
    expect(criminal!.getBoundingClientRect().width, 'legible').to.be.at.least(14);
    const label = inside(element, '.branches > li')[1]!.querySelector('.label')!;
    expect(words(label)).to.equal('Criminal proceedings started');
    expect(label.querySelector('rect')!.getAttribute('class')).to.equal('lined');
    expect(label.getBoundingClientRect().top, 'outside the bar').to.be.at.least(
      criminal!.getBoundingClientRect().bottom,
    );
  });

  for (const [name] of VIEWS) {
    it(`opens an unscaled edge above the first stage: not reported, not counted, with ${name}`, async () => {
      const element = await drawn[name]();
      const edge = inside(element, '.edge')[0]!;
      expect(words(edge)).to.equal('Violence nobody reported is not in this figure');
      const lines = [...edge.querySelectorAll('line')];
      expect(lines).to.have.length(2);
      for (const line of lines) expect(getComputedStyle(line).strokeDasharray).to.not.equal('none');
      expect(edge.getBoundingClientRect().bottom).to.be.closeTo(box(element, '.bar:not(.sample) rect').top, 6);
    });
  }

  it('draws 52 squares in rows of 13, the first row the proceedings, none of them cut', async () => {
    const element = await units(320);
    const squares = inside(element, '[part=unit]');
    expect(squares).to.have.length(52);
    const heights = [...new Set(squares.map((square) => square.getAttribute('y')))];
    const kinds = heights.map((y) =>
      squares.filter((square) => square.getAttribute('y') === y).map((square) => square.getAttribute('class')),
    );
    expect(kinds).to.have.length(4);
    expect(kinds[0]).to.deep.equal([...Array(12).fill('solid'), 'lined']);
    for (const row of kinds.slice(1)) expect(row).to.deep.equal(Array(13).fill('hatched'));
    expect(textOf(element)).to.contain('Each square is about 2,500 reports');
    expect(squares[0]!.getBoundingClientRect().width).to.be.at.least(14);
  });

  it('falls back to bars where no whole squares come out, and says nothing of it', async () => {
    const element = await withStages(
      (stages) => stages.map((stage) => ({ ...stage, value: stage.value! + 1 })),
      'units',
    );
    expect(inside(element, '[part=unit]')).to.be.empty;
    expect(inside(element, '.scale')).to.have.length(3);
  });

  it('shows stages without a number as words, and draws nothing to scale', async () => {
    const element = await withStages((stages) => stages.map((stage) => ({ ...stage, value: null })), 'bars');
    expect(inside(element, '.count').map(words)).to.deep.equal(Array(5).fill('not known'));
    expect(inside(element, '.scale, .lens')).to.be.empty;
    expect(textOf(element)).to.not.contain('NaN').and.not.contain('%');
  });

  it('stays within its room when a stage is larger than the first', async () => {
    const grow = (stages: Funnel['stages']) =>
      stages.map((stage) => (stage.id === 'funnel-proceedings' ? { ...stage, value: 500_000 } : stage));
    expect(outside(await withStages(grow, 'bars'))).to.deep.equal([]);
  });

  it('keeps its direction and its room on a page that reads from right to left', async () => {
    expect(outside(await place(html`<dv-attrition-funnel dir="rtl"></dv-attrition-funnel>`, 320))).to.deep.equal([]);
  });
});
