import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import '../../src/attrition-funnel/element.js';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { all, plain } from '../support/readers.js';
import { stagesOf, trackLength } from '../support/funnel-on-page.js';

type Row = Readonly<Record<string, string | number | null>>;

const CHAIN: readonly Row[] = [
  { label: 'Recorded', value: 1000 },
  { label: 'Referred', value: 400 },
  { label: 'Charged', value: 300 },
];
const stage = (id: string, parent: string, label: string, value: number | null): Row => ({
  id,
  ...(parent ? { parent } : {}),
  label,
  value,
  unit: 'reports',
  source: 'Yearbook of Examplia',
});
const OUTCOMES: readonly Row[] = [
  stage('a', '', 'Reports', 1000),
  stage('b', 'a', 'Cases opened', 400),
  stage('c', 'b', 'Convicted', 200),
  stage('d', 'b', 'Acquitted', 60),
  stage('e', 'b', 'Not known how it ended', null),
  stage('f', 'c', 'Fined', 170),
];
const LONG = 'Proceedings in which a court of first instance has decided and nobody has lodged an appeal';

async function shown(rows: readonly Row[], width = 320, more: { view?: string; lang?: string } = {}) {
  const { view = 'bars', lang = 'en' } = more;
  const element = await place<AttritionFunnel>(
    html`<dv-attrition-funnel lang=${lang} view=${view} .data=${{ rows }}></dv-attrition-funnel>`,
    width,
  );
  await until(() => element.state !== 'loading');
  await nextFrame();
  return element;
}

const rowsOf = (element: Element) => all(element, '[part=chart] li').map(({ textContent }) => plain(textContent));
const barsOf = (element: Element) => all(element, 'li > [part=bar]').map((bar) => bar.getBoundingClientRect().width);

describe('<dv-attrition-funnel> with a chain of own data', () => {
  it('draws each stage as a bar on the scale of the first, with its shares', async () => {
    const element = await shown(CHAIN);
    expect(rowsOf(element)).to.deep.equal([
      '400 · Referred 40% of Recorded',
      '300 · Charged 30% of Recorded, 75% of Referred',
    ]);
    const room = stagesOf(element).clientWidth;
    for (const [index, share] of [0.4, 0.3].entries())
      expect(barsOf(element)[index]! / room).to.be.closeTo(share, 0.01);
    const chart = plain(all(element, '[part=chart]')[0]!.textContent);
    expect(chart).to.match(/^1,000 Recorded same scale/);
    expect(textOf(element)).to.contain('About 30 Charged for every 100 Recorded').and.not.contain('case');
  });

  it('sets outcomes side by side under the name of their stage', async () => {
    const element = await shown(OUTCOMES);
    expect(rowsOf(element).map((row) => row.replace(/, reports, [^·]+/, ' '))).to.deep.equal([
      '400 · Cases opened 40% of Reports',
      'Cases opened',
      '200 · Convicted 20% of Reports, 50% of Cases opened',
      '60 · Acquitted 6% of Reports, 15% of Cases opened',
      'not known · Not known how it ended',
      'Convicted',
      '170 · Fined 17% of Reports, 85% of Convicted',
    ]);
    expect(barsOf(element)).to.have.length(4);
  });

  it('opens the source of every figure from the keyboard, and has all of them in the table', async () => {
    const element = await shown(OUTCOMES);
    const figures = all(element, '[part=chart] button[data-cites]');
    expect(figures.map(({ dataset }) => dataset['cites'])).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(plain(figures[1]!.textContent)).to.equal('400, reports, Cases opened');
    figures[5]!.click();
    await element.updateComplete;
    await until(() => all(element, '[part=card]').length);
    expect(plain(all(element, '[part=card]')[0]!.textContent))
      .to.contain('170')
      .and.contain('Yearbook of Examplia');
    element.toggleTable();
    await element.updateComplete;
    const names = all(element, '[part=table] tbody th').map(({ textContent }) => plain(textContent));
    expect(names).to.deep.equal([
      'Reports',
      'Cases opened',
      'Convicted',
      'Acquitted',
      'Not known how it ended',
      'Fined',
    ]);
  });

  for (const lang of ['en', 'ru', 'kk'])
    for (const width of [320, 680, 1100]) {
      it(`keeps its words in their places, ${lang}, ${width} px wide`, async () => {
        const long = OUTCOMES.map((row, index) => ({
          ...row,
          label: index % 2 ? LONG : 'W'.repeat(60),
          bound: 'about',
        }));
        for (const rows of [CHAIN, OUTCOMES, long]) {
          const element = await shown(rows, width, { lang });
          expect(layoutFaults(element)).to.deep.equal([]);
          expect(targetFaults(element)).to.deep.equal([]);
        }
      });
    }

  it('shows of many stages those that fit on one screen, the others behind a button that says how many', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ label: `Stage ${index}`, value: 400 - index }));
    const element = await shown(many, 360);
    expect(element.getBoundingClientRect().height, 'one screen').to.be.at.most(620);
    const seen = () => all(element, '[part=chart] li').filter((row) => !row.closest('details:not([open])'));
    expect(seen()).to.have.length(5);
    const button = all(element, 'summary')[0]!;
    expect(plain(button.textContent)).to.equal('and 34 more');
    button.click();
    expect(seen()).to.have.length(39);
    expect(layoutFaults(element)).to.deep.equal([]);
  });

  it('has bars where squares are asked for', async () => {
    const element = await shown(CHAIN, 640, { view: 'units' });
    expect(all(element, '[part=unit]')).to.be.empty;
    expect(barsOf(element)).to.have.length(2);
  });

  it('draws a stage larger than the first whole, and the track shorter', async () => {
    const element = await shown([
      { label: 'Applied', value: 100 },
      { label: 'Heard', value: 125 },
      { label: 'Granted', value: 80 },
    ]);
    expect(rowsOf(element)[0]).to.equal('125 · Heard 125% of Applied');
    const [heard, granted] = barsOf(element) as [number, number];
    const track = trackLength(element);
    expect(track / heard).to.be.closeTo(0.8, 0.01);
    expect(granted / heard).to.be.closeTo(0.64, 0.01);
    expect(layoutFaults(element)).to.deep.equal([]);
  });

  it('draws of random trees a longer bar for a larger value, and for no other', async () => {
    const trees = fc.array(fc.record({ value: fc.nat(1000), above: fc.nat() }), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(trees, async (made) => {
        const rows = made.map(({ value, above }, index) => ({
          id: `s${index}`,
          ...(index ? { parent: `s${above % index}` } : {}),
          label: `Stage ${index}`,
          // A part is never more than its whole in the same unit.
          value: index ? value : 1000,
          unit: `unit ${index}`,
        }));
        const element = await shown(rows, 400);
        for (const details of all(element, 'details')) details.setAttribute('open', '');
        const drawn = all(element, '[part=chart] li')
          .filter((row) => row.querySelector('[part=bar]'))
          .map((row) => ({
            width: row.querySelector('[part=bar]')!.getBoundingClientRect().width,
            value: Number(row.querySelector('b')!.textContent!.replace(/\D/g, '')),
          }));
        for (const each of drawn)
          for (const other of drawn)
            if (Math.abs(each.value - other.value) > 3)
              expect(Math.sign(each.width - other.width)).to.equal(Math.sign(each.value - other.value));
        element.remove();
      }),
      { numRuns: 20 },
    );
  });
});
