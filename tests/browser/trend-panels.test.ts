import { expect } from '@open-wc/testing';
import { layoutFaults } from '../accessibility/layout.js';
import { cardOf } from '../support/cards.js';
import { all, LANGUAGES, plain } from '../support/readers.js';
import {
  bundledAt,
  changesOf,
  chartText,
  dividersOf,
  figureAt,
  figuresOf,
  framedPanels,
  gapsOf,
  panelsOf,
  seenWords,
} from '../support/trend-on-page.js';
import { hatchedBars, solidBars } from '../support/seen.js';

const NARROW = [320, 360, 599] as const;
const WIDE = [680, 1100] as const;
const WIDTHS = [360, ...WIDE] as const;

const box = (part: Element) => part.getBoundingClientRect();
const textsOf = (parts: readonly Element[]) => parts.map(({ textContent }) => plain(textContent));

/** Each text of the drawing that stands outside of something. */
const textsIn = (element: Element, outside: string) =>
  all(element, '[part=chart] *')
    .filter((part) => !part.closest(outside))
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeName }) => nodeName === '#text'))
    .map(({ textContent }) => plain(textContent));

describe('the panels of the bundled trend', () => {
  for (const width of NARROW)
    it(`stand under each other at ${width} px, the newest first, and within one in the order of time`, async () => {
      const element = await bundledAt(width);
      const tops = ['3,382', '919', '1,052', '923', '446'].map((words) => figureAt(element, words).top);
      expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
      const heads = panelsOf(element).map(({ textContent }) => plain(textContent).slice(0, 12));
      expect(heads).to.deep.equal(['16 June 2024', '2018–2023: b']);
    });

  for (const width of WIDE)
    it(`stand side by side at ${width} px, in the order of time`, async () => {
      const element = await bundledAt(width);
      const boxes = ['446', '919', '1,052', '923', '3,382'].map((words) => figureAt(element, words));
      for (const [index, { right }] of boxes.slice(0, -1).entries())
        expect(boxes[index + 1]!.left, `figure ${index + 1}`).to.be.greaterThan(right);
      const [first, ...others] = panelsOf(element).map(box);
      expect(others).to.have.length(2);
      for (const { top, bottom } of others) expect([top, bottom]).to.deep.equal([first!.top, first!.bottom]);
    });

  for (const width of WIDTHS) {
    it(`rule 3: say "do not compare" between any two, at ${width} px`, async () => {
      const element = await bundledAt(width);
      const rules = dividersOf(element);
      expect(textsOf(rules)).to.deep.equal(['do not compare', 'do not compare']);
      const [first, second] = rules.map(box) as [DOMRect, DOMRect];
      const [old, middle, newest] = ['446', '1,052', '3,382'].map((words) => figureAt(element, words)) as DOMRect[];
      if (width < 600) {
        expect(newest!.bottom <= first.top && first.bottom <= middle!.top, 'first').to.be.true;
        expect(middle!.bottom <= second.top && second.bottom <= old!.top, 'second').to.be.true;
      } else {
        expect(old!.right <= first.left && first.right <= middle!.left, 'first').to.be.true;
        expect(middle!.right <= second.left && second.right <= newest!.left, 'second').to.be.true;
      }
    });

    it(`rule 3: have bars only where one may compare, from one zero and on one scale, at ${width} px`, async () => {
      const element = await bundledAt(width);
      expect(framedPanels(element).flatMap((panel) => [...panel.querySelectorAll('[part=bar]')])).to.have.length(0);
      expect(all(element, 'p [part=bar]')).to.have.length(0);
      for (const words of ['3,382', '446'])
        expect(all(element, '[part=bar]').some((bar) => bar.parentElement!.textContent.includes(words))).to.be.false;
      const bars = solidBars(element).map(box);
      expect(bars).to.have.length(3);
      const isColumn = width >= 600;
      const lengths = bars.map((bar) => (isColumn ? bar.height : bar.width));
      for (const [index, value] of [919, 1052, 923].entries())
        expect(lengths[index]! / lengths[1]!, String(value)).to.be.closeTo(value / 1052, 0.02);
      const zeros = bars.map(({ bottom, left }) => Math.round(isColumn ? bottom : left));
      expect(new Set(zeros).size, 'one zero').to.equal(1);
    });

    it(`rule 3: have the reason of every break in words, at ${width} px`, async () => {
      const said = chartText(await bundledAt(width));
      expect(said).to.contain('16 June 2024: battery back in the Criminal Code');
      expect(said).to.contain('2018: counting method changed');
      expect(said).to.contain('Law of 3 July 2017: battery leaves the Criminal Code');
      expect(said).to.contain('Before 2018, counted differently');
    });

    it(`rule 1: leave a place for years without a full figure, and say so, at ${width} px`, async () => {
      const element = await bundledAt(width);
      const [gap, ...more] = gapsOf(element);
      expect(more).to.have.length(0);
      expect(plain(gap!.textContent))
        .to.contain('no full-year figure found')
        .and.match(/2020.*2022/);
      expect(gap!.querySelectorAll('[part=bar], [data-cites]:not([data-cites^=break])')).to.have.length(0);
      const [before, after] = [figureAt(element, '1,052'), figureAt(element, '923')];
      if (width < 600) expect(before.top < box(gap!).top && box(gap!).bottom < after.top).to.be.true;
      else expect(before.left < box(gap!).left && box(gap!).right <= after.left).to.be.true;
    });

    it(`rule 2: draw parts of years only as pairs, hatched, and only where there is room: ${width} px`, async () => {
      const element = await bundledAt(width);
      const pairs = all(element, '[part=chart] p')
        .map(seenWords)
        .filter((words) => /^Jan–/.test(words));
      const hatched = hatchedBars(element);
      if (width < 600) {
        expect(pairs).to.deep.equal([
          'Jan–Sep: 758 (2019), 761 (2020) · Police',
          'Jan–May: 395 (2021), 378 (2022) · Ranking.kz',
        ]);
        expect(hatched).to.have.length(0);
      } else {
        expect(hatched).to.have.length(4);
        const [a, b, c, d] = hatched.map(box) as [DOMRect, DOMRect, DOMRect, DOMRect];
        expect(a.width / b.width).to.be.closeTo(758 / 761, 0.02);
        expect(c.width / d.width).to.be.closeTo(395 / 378, 0.02);
        expect(a.width / c.width, 'one scale').to.be.closeTo(758 / 395, 0.03);
        expect(a.left, 'a baseline each').to.equal(b.left);
        expect(c.left).to.equal(d.left);
        expect(c.left, 'nine months do not stand over five').to.be.greaterThan(a.right);
        expect(pairs).to.deep.equal(['Jan–Sep · Police', 'Jan–May · Ranking.kz']);
      }
    });

    it(`rule 6: say who counted, and where the counter or a rule changed, lighter than a break: ${width} px`, async () => {
      const element = await bundledAt(width);
      for (const who of ['National report (KIPD)', 'Police', 'Ranking.kz']) expect(chartText(element)).to.contain(who);
      if (width >= 600) expect(chartText(element)).to.contain('Prosecutors');
      const said = textsOf(changesOf(element)).filter(Boolean);
      expect(said).to.deep.equal(['other counter; from July 2023 no complaint needed']);
      const [change] = changesOf(element);
      const heavy = getComputedStyle(dividersOf(element)[0]!, '::before');
      const light = getComputedStyle(change!);
      const widths = (style: CSSStyleDeclaration) =>
        Math.max(
          parseFloat(style.borderTopWidth),
          parseFloat(style.borderRightWidth),
          parseFloat(style.borderLeftWidth),
        );
      expect(widths(light)).to.be.greaterThan(0);
      expect(widths(light)).to.be.lessThan(widths(heavy));
    });

    it(`rule 8: have the numbers that a reader asks for first, and no others, at ${width} px`, async () => {
      const element = await bundledAt(width);
      expect(figuresOf(element).map(seenWords).sort()).to.deep.equal(
        // The fewer, the better they are seen (DESIGN §2a).
        ['446', '919', '1,052', '923', '3,382', '758', '761', '395', '378', 'Also reported: about 7,000.'].sort(),
      );
      expect(chartText(element))
        .to.contain('about 7,000')
        .and.not.match(/668|739|2,200|2,500/);
    });

    it(`say no number that opens nothing, at ${width} px`, async () => {
      const element = await bundledAt(width);
      // What is left are years, and the day of a law.
      const left = textsIn(element, '[data-cites]').join(' | ').replaceAll('3 July 2017', '');
      const numbers = left.match(/\d+([.,]\d+)*/g) ?? [];
      expect(numbers).to.include('2020');
      expect(numbers.filter((number) => !/^20(1[789]|2[0-4])$/.test(number))).to.deep.equal([]);
    });

    it(`open a card at every number and every reason, at ${width} px`, async () => {
      const element = await bundledAt(width);
      const figures = all(element, '[part=chart] [data-cites]');
      expect(figures).to.have.length(13);
      for (const figure of figures) {
        expect(figure.localName).to.equal('button');
        figure.click();
        const said = plain(cardOf(element)!.textContent);
        const value = /^[\d,]+$/.exec(seenWords(figure))?.[0];
        expect(said).to.contain(value ?? '');
        expect(cardOf(element)!.querySelectorAll('[part=sources]').length, seenWords(figure)).to.be.greaterThan(0);
        expect(layoutFaults(element), seenWords(figure)).to.deep.equal([]);
      }
    });
  }

  for (const lang of LANGUAGES)
    it(`say the same numbers in rows and side by side (${lang})`, async () => {
      const said = [];
      for (const width of [320, 360, 680, 1100])
        said.push(
          figuresOf(await bundledAt(width, lang))
            .map(({ dataset }) => dataset['cites'])
            .sort(),
        );
      expect(said[0]).to.have.length(10);
      for (const each of said) expect(each).to.deep.equal(said[0]);
    });
});
