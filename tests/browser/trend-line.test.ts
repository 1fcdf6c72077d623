import { expect, html } from '@open-wc/testing';
import { layoutFaults } from '../accessibility/layout.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import { calls, nextFrame, place, until } from '../support/place.js';
import { all, LANGUAGES, plain } from '../support/readers.js';
import {
  chartText,
  dividersOf,
  figuresOf,
  framedPanels,
  lineOf,
  linesOf,
  ownAt,
  panelsOf,
  roomsForLines,
  yearly,
} from '../support/trend-on-page.js';
import { restButtons } from '../support/seen.js';

/** Of what is cut out. */
const HOLE = /M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)h/g;

/** Letters have less than their line, and a ring stands on its circle. */
function isAround(hole: DOMRect, part: Element): boolean {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  return hole.left < left + 2 && hole.right > right - 2 && hole.top < top + 4 && hole.bottom > bottom - 4;
}

const widthFor = (element: Element) => all(element, '[part=chart]')[0]!.clientWidth;
const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** Own data far below the screen, where nothing heavy is fetched for them. */
async function farBelow(count: number): Promise<OffenceTrend> {
  const data = { title: 'Offences', subtitle: 'Those registered.', unit: 'offences', rows: yearly(count) };
  const element = await place<OffenceTrend>(html`<dv-offence-trend .data=${data}></dv-offence-trend>`, 640);
  element.before(Object.assign(document.createElement('div'), { style: 'height: 9000px' }));
  await until(() => element.state === 'ready' && panelsOf(element).length);
  for (let frame = 0; frame < 10; frame++) await nextFrame();
  return element;
}

describe('a trend of many years', () => {
  for (const [count, mark, isLine] of [
    [15, 'auto', false],
    [16, 'auto', true],
    [60, 'columns', false],
    [8, 'line', true],
    [2, 'line', false],
  ] as const)
    it(`of ${count}, mark="${mark}", is ${isLine ? 'a line' : 'bars'}`, async () => {
      const element = await ownAt(680, yearly(count), { mark });
      if (isLine) await lineOf(element);
      expect(roomsForLines(element)).to.have.length(isLine ? 1 : 0);
      expect(all(element, '[part=bar]').length > 0).to.equal(!isLine);
    });

  it('keeps the room of its line until that is drawn, which is where a reader is', async () => {
    const element = await farBelow(30);
    expect(roomsForLines(element)).to.have.length(1);
    expect(linesOf(element)).to.have.length(0);
    const before = heightOf(element);
    element.scrollIntoView();
    await lineOf(element);
    expect(heightOf(element)).to.equal(before);
  });

  for (const width of [320, 360, 680, 1100])
    it(`has its line in the width that there is, ${width} px, in about one screen, and nothing touches`, async () => {
      const element = await ownAt(width, yearly(60));
      const line = await lineOf(element);
      // Below 480 px the frame has less padding, and the line room to spare.
      const scale = line.getBoundingClientRect().width / (line as Element as SVGSVGElement).viewBox.baseVal.width;
      expect(scale).to.be.within(1, width < 480 ? 1.07 : 1);
      expect(layoutFaults(element)).to.deep.equal([]);
      expect(heightOf(element)).to.be.at.most(700);
      expect(all(element, '[style], style')).to.have.length(0);
    });

  for (const lang of LANGUAGES)
    it(`cuts what lies below its last figure, and below rings, out of each line (${lang})`, async () => {
      const rows = yearly(24, (index, year) => ({
        ...(year === 2012 ? { status: 'break' } : {}),
        ...(index % 5 === 0 ? { bound: 'about' } : {}),
        value: 90_000 - 3_000 * index,
      }));
      const element = await ownAt(680, rows, { lang });
      await until(() => linesOf(element).length === 2);
      const [one, other] = linesOf(element).map((picture) => {
        const clip = picture.querySelector('clipPath')!;
        const below = [...picture.querySelectorAll('[clip-path]')];
        expect(below.map((part) => part.getAttribute('clip-path'))).to.include(`url(#${clip.id})`);
        expect(
          below.some((part) => part.querySelectorAll('line').length > 1),
          'the grid',
        ).to.be.true;
        expect(
          below.some((part) => part.querySelector('path[d*=L]')),
          'the line',
        ).to.be.true;
        const { left, top } = picture.getBoundingClientRect();
        const holes = [...clip.querySelector('path')!.getAttribute('d')!.matchAll(HOLE)].map((hole) => {
          const [x = 0, y = 0, width = 0, height = 0] = hole.slice(1).map(Number);
          return new DOMRect(left + x, top + y, width, height);
        });
        const over = [...picture.querySelectorAll('[font-weight="700"] text, text[font-weight="700"], [r="4"]')];
        expect(over.length).to.be.greaterThan(1).and.equal(holes.length);
        expect(
          over.filter((each) => each.closest('[clip-path]')),
          'cut by their own holes',
        ).to.be.empty;
        for (const each of over)
          expect(
            holes.some((hole) => isAround(hole, each)),
            each.outerHTML,
          ).to.be.true;
        return clip.id;
      });
      expect(one).to.not.equal(other);
    });

  it('opens its table at its line, which has no buttons, and every figure is there', async () => {
    const element = await ownAt(680, yearly(30));
    const line = await lineOf(element);
    expect(figuresOf(element)).to.have.length(0);
    line.querySelector('text')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.tableOpen).to.be.true;
    expect(all(element, 'tbody [data-cites]').length).to.be.greaterThan(10);
  });

  it('rules 1 and 6: says beside its line which years are missing, and where another body counted', async () => {
    const rows = yearly(30, (index) => ({ provider: index < 20 ? 'Town police' : 'District court' })).filter(
      ({ period }) => !/200[12]/.test(period),
    );
    const element = await ownAt(360, rows);
    await lineOf(element);
    expect(chartText(element)).to.contain('2001–2002 · no figure found').and.contain('2015 · other counter');
    expect(layoutFaults(element)).to.deep.equal([]);
  });

  it('rule 3: draws a line for each side of a break, a frame for one year, and bars for two', async () => {
    // 2005–2019, 2020, 2021–2022, 2023–2024.
    const breaks = ['2020', '2021', '2023'];
    const rows = yearly(20, (_, year) => (breaks.includes(String(year)) ? { status: 'break' } : {}));
    const element = await ownAt(680, rows);
    await lineOf(element);
    expect(roomsForLines(element)).to.have.length(1);
    expect(framedPanels(element)).to.have.length(1);
    expect(all(element, '[part=bar]')).to.have.length(4);
    expect(dividersOf(element)).to.have.length(3);
    const lines = await ownAt(
      680,
      yearly(20, (_, year) => (year === 2015 ? { status: 'break' } : {})),
    );
    await until(() => linesOf(lines).length === 2);
    expect(dividersOf(lines)).to.have.length(1);
  });

  it('is drawn anew for another width, for other data, and in bars when that is wanted', async () => {
    const element = await ownAt(680, yearly(30));
    await lineOf(element);
    element.parentElement!.style.width = '900px';
    await until(() => linesOf(element)[0]?.getBoundingClientRect().width === 852);
    element.data = { title: 'Others', unit: 'offences', rows: yearly(20, () => ({ value: 7_654_321 })) };
    await until(() => plain(linesOf(element)[0]?.textContent).includes('7,654,321'));
    expect(linesOf(element)).to.have.length(1);
    element.mark = 'columns';
    await element.updateComplete;
    expect(roomsForLines(element)).to.have.length(0);
    expect(all(element, '[part=bar]').length).to.be.greaterThan(0);
  });

  it('survives being hidden, moved and removed while its line is on its way', async () => {
    const element = await farBelow(30);
    const box = element.parentElement!;
    box.style.display = 'none';
    element.scrollIntoView();
    await nextFrame();
    box.style.display = '';
    const aside = document.body.appendChild(document.createElement('div'));
    aside.append(element);
    element.remove();
    aside.append(element);
    element.scrollIntoView();
    // The one of its new room: a drawing that is still to come would be heard by the next test.
    await until(() => (linesOf(element)[0] as Element as SVGSVGElement)?.viewBox.baseVal.width === widthFor(element));
    expect(linesOf(element)).to.have.length(1);
    aside.remove();
  });

  it('is rows where no line can be drawn, and says so once to whoever built the page', async () => {
    // Lines are drawn in turn: what tests before this one have begun is drawn before its own is there.
    await lineOf(await ownAt(680, yearly(30)));
    const { createElementNS } = Document.prototype;
    try {
      const heard = await calls('warn', async () => {
        // Nothing but a line is made shape by shape.
        Document.prototype.createElementNS = () => {
          throw new TypeError('no shapes');
        };
        const element = await ownAt(360, yearly(30));
        await until(() => all(element, '[part=bar]').length);
        expect(roomsForLines(element)).to.have.length(0);
        expect(all(element, '[part=bar]')).to.have.length(12);
        expect(plain(restButtons(element)[0]!.textContent)).to.equal('+ and 18 more');
        expect(layoutFaults(element)).to.deep.equal([]);
        element.mark = 'line';
        await element.updateComplete;
        await nextFrame();
      });
      const ours = heard.filter((line) => line.startsWith('dv-widgets:'));
      expect(ours, ours.join('; ')).to.have.length(1);
    } finally {
      Document.prototype.createElementNS = createElementNS;
    }
  });
});
