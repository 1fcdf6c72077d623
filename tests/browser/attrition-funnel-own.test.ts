import { expect, html } from '@open-wc/testing';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import '../../src/attrition-funnel/element.js';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { nextFrame, place, textOf, until } from '../support/place.js';
import { all, plain } from '../support/readers.js';
import {
  endOfTrack,
  endsOfBars,
  goesRound,
  restOf,
  stagesOf,
  trackLength,
  trackOf,
} from '../support/funnel-on-page.js';

type Row = Readonly<Record<string, string | number | null>>;

const LONG = 'Proceedings in which a court of first instance has decided and nobody has lodged an appeal';
const calls = (value: number | null, more: Row = {}): Row => ({
  id: 'a',
  label: 'Calls',
  value,
  unit: 'calls',
  ...more,
});
const cases = (value: number | null, more: Row = {}): Row => ({
  id: 'b',
  parent: 'a',
  label: 'Cases opened',
  value,
  unit: 'cases',
  ...more,
});
const kinds = (...values: (number | null)[]): Row[] =>
  values.map((value, index) => ({ id: `k${index}`, parent: 'b', label: `Kind ${index}`, value, unit: 'cases' }));

async function shown(rows: readonly Row[], width = 320, view = 'bars'): Promise<AttritionFunnel> {
  const element = await place<AttritionFunnel>(
    html`<dv-attrition-funnel view=${view} .data=${{ title: 'Calls and cases', rows }}></dv-attrition-funnel>`,
    width,
  );
  await until(() => element.state !== 'loading');
  await nextFrame();
  return element;
}

const rowsOf = (element: Element) => all(element, '[part=chart] li').map(({ textContent }) => plain(textContent));
const chartOf = (element: Element) => plain(all(element, '[part=chart]')[0]!.textContent);
const barsOf = (element: Element) => all(element, 'li > [part=bar]').map((bar) => bar.getBoundingClientRect().width);

describe('<dv-attrition-funnel> with own data', () => {
  it('draws the next stage itself where it has no branches, and says of the rest that no figure is given', async () => {
    const element = await shown([calls(1000), cases(400, { bound: 'about' })]);
    expect(rowsOf(element)).to.deep.equal(['about 400 cases']);
    const [bar] = barsOf(element);
    expect(bar! / stagesOf(element).clientWidth).to.be.closeTo(0.4, 0.01);
    expect(endsOfBars(element), 'rule 4').to.have.length(3);
    expect(endOfTrack(element), 'exact').to.be.empty;
    expect(goesRound(element)).to.be.true;
    expect(trackOf(element).querySelectorAll('line'), 'closed').to.have.length(4);
    expect(chartOf(element))
      .to.match(/^1,000 Calls Cases opened · calls are not cases about 400 cases/)
      .and.not.contain('same scale');
    expect(chartOf(element)).to.contain('Of the others no figure is given.');
  });

  it('gives a next stage that somebody counted its number, once and without a bar of its own', async () => {
    const element = await shown([calls(1000), cases(400), ...kinds(300, 50)]);
    expect(chartOf(element)).to.contain('Cases opened · 400').and.not.contain('may be in');
    expect(chartOf(element).split('400')).to.have.length(2);
    expect(barsOf(element)).to.have.length(2);
  });

  it('leaves a sum that is ours to the table', async () => {
    const element = await shown([calls(1000), cases(null), ...kinds(300, 50)]);
    expect(chartOf(element)).to.not.contain('350');
    element.toggleTable();
    await element.updateComplete;
    expect(textOf(element)).to.contain('350');
  });

  it('uses the words of own data for the rest, without its number', async () => {
    const rest = { id: 'r', parent: 'a', label: 'No case', status: 'derived', value: null, unit: 'calls' };
    const element = await shown([calls(1000), cases(400), rest]);
    expect(plain(restOf(element)!.textContent)).to.equal('No case');
    expect(chartOf(element)).to.not.contain('600');
  });

  it('draws a next stage larger than the first within its room, and the track shorter, above the words', async () => {
    const element = await shown([calls(100, { bound: 'about' }), cases(140, { unit: 'persons' })]);
    expect(layoutFaults(element)).to.deep.equal([]);
    const track = trackLength(element);
    expect(track / barsOf(element)[0]!).to.be.closeTo(100 / 140, 0.01);
    expect(goesRound(element), 'above').to.be.false;
    expect(restOf(element)).to.equal(undefined);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const FEW: readonly (readonly [name: string, rows: readonly Row[], words: readonly string[], bars: number])[] = [
    ['an unknown branch', [calls(100), cases(null), ...kinds(null, 10)], ['10 · Kind 1', 'not known · Kind 0'], 1],
    ['an unknown next stage', [calls(100), cases(null)], ['not known cases'], 0],
    ['an unknown first stage', [calls(null), cases(5), ...kinds(3, 2)], ['3 · Kind 0', '2 · Kind 1'], 0],
    ['nothing known', [calls(null), cases(null)], ['not known cases'], 0],
    ['nothing counted', [calls(0), cases(0)], ['0 cases'], 0],
    ['no case counted', [calls(100), cases(0)], ['0 cases'], 1],
  ];

  for (const [name, rows, words, bars] of FEW) {
    for (const view of ['bars', 'units']) {
      it(`with ${name} is words, and bars only of what is known (${view})`, async () => {
        const element = await shown(rows, 320, view);
        expect(rowsOf(element)).to.deep.equal(words);
        expect(barsOf(element)).to.have.length(bars);
        if (!rows[0]!.value) expect(all(element, '[part=chart] svg')).to.be.empty;
        expect(textOf(element)).to.not.contain('NaN').and.not.contain('null');
        expect(layoutFaults(element)).to.deep.equal([]);
      });
    }
  }

  it('shows of 198 branches the six largest, the others behind a button that says how many', async () => {
    const element = await shown([calls(100_000), cases(null), ...kinds(...Array.from({ length: 198 }, (_, i) => i))]);
    const seen = () => all(element, '[part=chart] li').filter((row) => !row.closest('details:not([open])'));
    expect(seen().map(({ textContent }) => plain(textContent))).to.include.members([
      '197 · Kind 197',
      '192 · Kind 192',
    ]);
    expect(seen()).to.have.length(6);
    expect(element.getBoundingClientRect().height, 'one screen').to.be.at.most(620);
    const button = all(element, 'summary')[0]!;
    expect(plain(button.textContent)).to.equal('and 192 more');
    button.click();
    expect(seen()).to.have.length(198);
    expect(layoutFaults(element)).to.deep.equal([]);
    expect(targetFaults(element)).to.deep.equal([]);
  });

  for (const width of [320, 600, 1000]) {
    it(`stays on one screen ${width} px wide with names of 90 letters, each whole`, async () => {
      const long = { label: LONG, bound: 'about', source: 'A register' };
      const rows = kinds(...Array.from({ length: 12 }, (_, i) => 100 - i)).map((row) => ({ ...row, ...long }));
      const element = await shown([calls(1000, { ...long, bound: 'at-least' }), cases(500, long), ...rows], width);
      expect(layoutFaults(element)).to.deep.equal([]);
      expect(targetFaults(element)).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.be.at.most(700);
      expect(plain(all(element, 'summary')[0]!.textContent)).to.equal('and 9 more');
      expect(rowsOf(element)[0]).to.contain(LONG);
    });
  }

  it('breaks a name without a blank', async () => {
    const element = await shown([calls(1000, { label: 'W'.repeat(90) }), cases(950, { label: 'N'.repeat(90) })]);
    expect(layoutFaults(element)).to.deep.equal([]);
  });

  it('shows no funnel of one stage, and says why', async () => {
    const element = await shown([calls(1000)]);
    expect(element.state).to.equal('failed');
    expect(textOf(element)).to.contain('“Calls” stands alone: a funnel has at least two stages');
  });

  it('falls back to bars where no whole squares come out, and says nothing of it', async () => {
    const element = await shown([calls(1001), cases(350), ...kinds(300, 50)], 640, 'units');
    expect(all(element, '[part=unit]')).to.be.empty;
    expect(barsOf(element)).to.have.length(2);
    expect(all(element, '[part=notice]')).to.be.empty;
  });

  it('draws own squares where they come out whole', async () => {
    const element = await shown([calls(1000), cases(250), ...kinds(200, 50)], 640, 'units');
    expect(all(element, '[part=unit]')).to.be.empty;
    const rest = { id: 'r', parent: 'a', label: 'No case', status: 'derived', value: 750, unit: 'calls' };
    const whole = await shown([calls(1000), cases(250), ...kinds(200, 50), rest], 640, 'units');
    await until(() => all(whole, '[part=unit]').length);
    expect(all(whole, '[part=unit]')).to.have.length(20);
    expect(plain(restOf(whole)!.textContent)).to.equal('No case');
  });
});
