import { expect } from '@open-wc/testing';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { all, plain } from '../support/readers.js';
import {
  changesOf,
  chartOf,
  chartText,
  countersOf,
  dividersOf,
  figureAt,
  figuresOf,
  framedPanels,
  gapsOf,
  ownAt,
  panelsOf,
  roomsForLines,
  seenWords,
  yearly,
  yearsInRows,
} from '../support/trend-on-page.js';
import { hatchedBars, restButtons } from '../support/seen.js';

type Rows = Parameters<typeof ownAt>[1];

const box = (part: Element) => part.getBoundingClientRect();
const lengthsOf = (parts: readonly Element[], side: 'width' | 'height') => parts.map((part) => box(part)[side]);
/** A name or a definition as long as own data may bring them, of long words. */
const LONG = 'Inter-departmental Committee for Statistics of the North-Eastern Administrative Region (new)';
const broken = (every: number) => (index: number) => (index % every ? {} : { status: 'break' });
const months = (year: number, value: number, more = {}) => ({
  period: `${year}-01/${year}-09`,
  value,
  status: 'partial',
  ...more,
});

// One case on one line reads as a table.
// prettier-ignore
const SERIES: readonly (readonly [name: string, rows: Rows])[] = [
  ['one figure', yearly(1)],
  ['a part of a year', [months(2024, 700)]],
  ['a year without a figure', [{ period: '2024', value: null, status: 'missing' }]],
  ['eight years', yearly(8)],
  ['fifteen years', yearly(15)],
  ['a break in every one of 12 years', yearly(12, broken(1))],
  ['15 segments of two years', yearly(30, broken(2))],
  ['60 years', yearly(60)],
  ['60 years with a break in each', yearly(60, broken(1))],
  ['parts of 40 years', Array.from({ length: 40 }, (_, index) => months(1985 + index, 700 + index))],
  ...[3, 6, 8].map((count) => [`${count} figures of millions, hedged`, yearly(count, (index) => ({ value: 9_876_543 - index * 1e6, bound: 'more-than' }))] as const),
  ['long hedged figures beside short ones', yearly(4, (index) => ({ value: index ? 9_876_543 : 12_345, bound: index > 1 ? 'more-than' : 'about' }))],
  ['hedged figures', yearly(6, (index) => ({ value: 9_876 - index * 100, bound: index % 2 ? 'more-than' : 'about' }))],
  ['many years missing', yearly(12, (index) => (index % 6 ? { value: null, status: 'missing' } : {}))],
  ['every second year missing', yearly(14, (index) => (index % 2 ? { value: null, status: 'missing' } : {}))],
  ['another counter every year', yearly(12, (index) => ({ provider: `Court number ${index}` }))],
];

describe('the panels of own data', () => {
  for (const [name, rows] of SERIES)
    for (const width of [320, 360, 680, 1100])
      it(`${name}, at ${width} px: nothing touches or leaves`, async () => {
        const element = await ownAt(width, rows);
        expect(layoutFaults(element)).to.deep.equal([]);
        expect(targetFaults(element)).to.deep.equal([]);
      });

  for (const [name, rows] of [...SERIES.slice(0, -1), ['columns of 60 years', yearly(60)] as const])
    it(`${name}: about one screen at 360 px, and the rest behind a button that says how much it is`, async () => {
      const mark = name.startsWith('columns') ? 'columns' : 'auto';
      const element = await ownAt(360, rows, { mark });
      expect(box(element).height).to.be.at.most(700);
      const [rest, ...more] = restButtons(element);
      expect(more).to.have.length(0);
      const known = rows.filter(({ value }) => value !== null).length;
      const before = figuresOf(element).length;
      if (roomsForLines(element).length) return;
      if (!rest) return void expect(before).to.equal(known);
      expect(before).to.be.greaterThan(2);
      expect(plain(rest.textContent)).to.equal(`+ and ${known - before} more`);
      rest.click();
      await element.updateComplete;
      expect(restButtons(element)).to.have.length(0);
      expect(figuresOf(element).length).to.equal(known);
      expect(layoutFaults(element)).to.deep.equal([]);
    });

  it('of which there is one are bars without a frame, in rows or columns', async () => {
    for (const width of [360, 680]) {
      const element = await ownAt(width, yearly(8));
      expect(panelsOf(element)).to.have.length(1);
      expect([
        ...framedPanels(element),
        ...dividersOf(element),
        ...panelsOf(element)[0]!.querySelectorAll(':scope > p'),
      ]).to.have.length(0);
      const bars = all(element, '[part=bar]');
      const values = yearly(8).map(({ value }) => value!);
      expect(bars).to.have.length(8);
      const lengths = lengthsOf(bars, width < 600 ? 'width' : 'height');
      const most = Math.max(...values);
      for (const [index, value] of values.entries())
        expect(lengths[index]! / Math.max(...lengths), `${index}`).to.be.closeTo(value / most, 0.02);
    }
  });

  it('show the newest years first where not all have room, in the order of time', async () => {
    const rows = yearly(40, (index) => ({ value: 100 + index * 10 }));
    const element = await ownAt(360, rows, { mark: 'columns' });
    const years = yearsInRows(element).map(({ textContent }) => Number(textContent));
    expect(years).to.deep.equal(Array.from({ length: 12 }, (_, index) => 2013 + index));
    const [first, ...others] = lengthsOf(all(element, '[part=bar]'), 'width');
    expect(first! / others.at(-1)!, 'on the scale of those that are seen').to.be.closeTo(380 / 490, 0.02);
    expect(all(element, '[part=bar]').at(-1)!.getAttribute('width')).to.equal('100%');
  });

  it('rule 3: one full year is a number in a frame, never a bar, and so is each of several definitions', async () => {
    for (const width of [360, 680]) {
      const one = await ownAt(width, yearly(1));
      expect(framedPanels(one)).to.have.length(1);
      expect(all(one, '[part=bar]')).to.have.length(0);
      const two = await ownAt(
        width,
        yearly(2, (index) => ({ definition: `Definition ${index}` })),
      );
      expect(all(two, '[part=bar]')).to.have.length(0);
      expect(chartText(two)).to.contain('do not compare').and.contain('2024: definition changed');
    }
  });

  it('rule 2: a part of a year without another is not drawn beside full years, and stands in the table', async () => {
    const element = await ownAt(680, [...yearly(3), months(2025, 6_543)]);
    expect(chartText(element)).to.not.contain('6,543');
    expect(plain(all(element, '[part=table]')[0]!.textContent)).to.contain('6,543');
  });

  it('rule 2: the same months of two years stand together, though one year is known in full', async () => {
    const rows = [...yearly(3), months(2024, 690), months(2025, 700)];
    const wide = await ownAt(680, rows);
    expect(hatchedBars(wide)).to.have.length(2);
    const narrow = await ownAt(360, rows);
    expect(chartText(narrow)).to.contain('Jan–Sep: 690 (2024), 700 (2025)');
  });

  it('rule 1: years without a row are said to be missing, and have no bar', async () => {
    const rows = yearly(8).filter(({ period }) => !['2019', '2020'].includes(period));
    for (const width of [360, 680]) {
      const element = await ownAt(width, rows);
      expect(plain(gapsOf(element)[0]!.textContent)).to.contain('no figure found');
      expect(all(element, '[part=bar]')).to.have.length(6);
    }
  });

  it('rule 4: a hedge is said and drawn at the end of its bar, in rows and columns', async () => {
    const hedges = { about: 'rect', 'more-than': 'path' } as const;
    for (const bound of ['about', 'more-than'] as const)
      for (const width of [360, 680]) {
        const element = await ownAt(
          width,
          yearly(3, () => ({ bound })),
        );
        expect(all(element, `[part=bar] > svg > ${hedges[bound]}`).length, `${bound}, ${width}`).to.be.at.least(3);
        const spoken = bound === 'about' ? /^about \d/ : /^over \d/;
        for (const figure of figuresOf(element)) expect(seenWords(figure)).to.match(spoken);
      }
  });

  it('rule 6: another counter is marked and named where it begins', async () => {
    const rows = yearly(6, (index) => ({ provider: index < 4 ? 'Town police' : 'District court' }));
    for (const width of [360, 680]) {
      const element = await ownAt(width, rows);
      const said = changesOf(element).map(({ textContent }) => plain(textContent));
      expect(said.filter(Boolean)).to.deep.equal(['other counter']);
      const names = countersOf(element).map(({ textContent }) => plain(textContent));
      expect(names.filter(Boolean)).to.deep.equal(['Town police', 'District court']);
      expect(framedPanels(element)).to.have.length(0);
    }
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const NAMES: readonly (readonly [name: string, rows: Rows])[] = [
    ['a counter', yearly(5, () => ({ provider: LONG }))],
    ['two counters', yearly(5, (index) => ({ provider: index < 3 ? LONG : `Other ${LONG}` }))],
    ['a counter of one year in a frame', yearly(1, () => ({ provider: LONG }))],
    ['a counter of pairs', [...yearly(2), months(2023, 600, { provider: LONG }), months(2024, 700, { provider: LONG })]],
    ['definitions', yearly(4, (index) => ({ definition: index < 2 ? LONG : `Other ${LONG}` }))],
    ['a counter without blanks', yearly(3, () => ({ provider: 'x'.repeat(90) }))],
    ['a reason', yearly(4, (index) => (index === 2 ? { status: 'break', caveat: `${LONG}.` } : {}))],
  ];

  for (const [name, rows] of NAMES)
    for (const width of [320, 680])
      it(`with 90 letters of ${name}: nothing overflows at ${width} px`, async () => {
        const element = await ownAt(width, rows);
        expect(layoutFaults(element)).to.deep.equal([]);
        expect(chartOf(element).scrollWidth).to.be.at.most(chartOf(element).clientWidth);
        expect(figureAt(element, seenWords(figuresOf(element)[0]!)).width).to.be.greaterThan(0);
      });
});
