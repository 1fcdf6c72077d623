import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import { caseOf, type Case, manyRows } from '../fuzz/cases.js';
import { WIDGETS } from '../../src/widgets.js';
import { calls, until } from '../support/place.js';
import { faultsOf, listen, partsOf, sharedNames, shown } from '../support/hostile.js';

/**
 * What a drawing may cost, counted and not timed. Two rows may be 1,100 years apart, each of which has its place; what
 * comes on top is in proportion. How long it takes is measured by `npm run bench`.
 */
const mostParts = (rows: number) => 20_000 + 20 * rows;
const mostLetters = (rows: number) => 300_000 + 300 * rows;
const RENDERS = navigator.userAgent.includes('Chrome') ? 1_000 : 100;
/** So many in one test, so that none takes longer than the runner waits. */
const SHARE = 50;
const AT_ONCE = 10;
const SEED = Math.floor(Math.random() * 2 ** 31);

const FIXTURES = [
  ...['addresses', 'markup', 'markup-funnel', 'keys', 'prototype', 'direction', 'numbers', 'numbers-funnel'],
  ...['periods', 'depth', 'css'],
];

interface Attempt {
  readonly widget: string;
  readonly data: unknown;
  readonly width: number;
}

/** Renders cases at once, in silence: that the console is told of bad rows is as it should be. */
async function faultsIn(attempts: readonly Attempt[], open = false): Promise<string[]> {
  const names = sharedNames();
  const world = listen();
  const faults: string[] = [];
  await calls('warn', async () => {
    const all = await Promise.all(attempts.map(({ widget, data, width }) => shown(widget, data, width)));
    for (const [index, element] of all.entries()) {
      const { widget, data, width } = attempts[index]!;
      if (open) {
        element.tableOpen = true;
        element.notesOpen = true;
        await element.updateComplete;
        element.shadowRoot!.querySelector<HTMLElement>('tbody [data-cites], [part=chart] [data-cites]')?.click();
      }
      const found = faultsOf(element);
      const rows = (data as { rows?: unknown[] } | undefined)?.rows?.length ?? 0;
      const [parts, letters] = [partsOf(element).length, element.shadowRoot!.textContent!.length];
      if (!(parts <= mostParts(rows) && letters <= mostLetters(rows))) found.push(`${parts} parts, ${letters} letters`);
      element.parentElement!.remove();
      if (found.length)
        faults.push(`${widget} at ${width}: ${found.join('; ')}: ${fc.stringify(data).slice(0, 1_000)}`);
    }
  });
  world.stop();
  if (sharedNames() !== names || 'polluted' in {}) faults.push('a shared prototype was changed');
  return [...faults, ...world.heard];
}

describe('hostile data', () => {
  const cases = fc.sample(caseOf, { numRuns: RENDERS, seed: SEED });

  for (let first = 0; first < RENDERS; first += SHARE) {
    it(`random data, renders ${first + 1} to ${first + SHARE} (seed ${SEED})`, async () => {
      for (let next = first; next < first + SHARE; next += AT_ONCE) {
        const attempts = cases.slice(next, next + AT_ONCE);
        expect(await faultsIn(attempts.map((each) => ({ ...each, data: objectOf(each.input) })))).to.deep.equal([]);
      }
    });
  }

  for (const name of FIXTURES) {
    it(`fixture ${name} does nothing but be shown or refused`, async () => {
      const response = await fetch(`/tests/fixtures/hostile/${name}.json`);
      const { widgets, data } = (await response.json()) as { widgets: string[]; data: unknown };
      for (const widget of widgets)
        for (const width of [320, 900]) expect(await faultsIn([{ widget, data, width }], true)).to.deep.equal([]);
    });
  }

  it('a CSV file with formulas, markup and keys as columns does nothing but be shown', async () => {
    const element = document.createElement('dv-offence-trend');
    const world = listen();
    await calls('warn', async () => {
      element.src = '/tests/fixtures/hostile/words.csv';
      document.body.prepend(element);
      await until(() => element.state === 'ready');
    });
    // What a reader opens: its sources and its caveats.
    element.toggleTable();
    element.toggleNotes();
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('tbody [data-cites]')!.click();
    expect(element.shadowRoot!.querySelector('[part=card]')!.textContent).to.contain('HYPERLINK').and.contain('<img');
    expect(element.shadowRoot!.querySelector('[part=notes] > ol')!.textContent).to.contain('HYPERLINK');
    expect([...faultsOf(element), ...world.heard]).to.deep.equal([]);
    world.stop();
    element.remove();
  });

  it('a cell of 1 MB, in whatever column, is refused or cut', async () => {
    const cell = '<b>'.repeat(350_000);
    const plain = { period: '2019', date: '2019', title: 'x', name: 'x', id: 'x', label: 'x', value: 1 };
    const columns = [...Object.keys(plain), 'source', 'caveat', 'description', 'definition', 'unit', 'provider'];
    const documents = columns.map((column) => ({ rows: [plain, { ...plain, [column]: cell }] }));
    for (const widget of WIDGETS)
      for (const data of [...documents, { title: cell, rows: [plain] }])
        expect(await faultsIn([{ widget, data, width: 700 }])).to.deep.equal([]);
  });

  for (const widget of WIDGETS) {
    for (const variant of [1, 4, 5]) {
      it(`5,000 rows of ${widget}, variant ${variant}, are drawn without a fault`, async () => {
        expect(await faultsIn([{ widget, data: manyRows(widget, variant), width: 900 }])).to.deep.equal([]);
      });
    }
  }

  it('rows of a table beyond 200 are there when the table opens', async () => {
    const element = await shown('petition-counter', manyRows('petition-counter', 1), 700);
    const count = () => element.shadowRoot!.querySelectorAll('tbody tr').length;
    expect(count()).to.equal(200);
    element.tableOpen = true;
    await element.updateComplete;
    expect(count()).to.be.greaterThan(4_000);
    element.parentElement!.remove();
  });

  it('all rows of a table are there at once for those who listen, where no button opens it', async () => {
    const element = await shown('petition-counter', manyRows('petition-counter', 1), 700);
    element.setAttribute('toolbar', 'none');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.greaterThan(4_000);
    element.parentElement!.remove();
  });
});

/** What a page would put into the property: the rows of a table as objects. */
function objectOf(input: Case['input']): unknown {
  if ('object' in input) return input.object;
  if ('text' in input) return input.text;
  const [header = [], ...rows] = input.cells;
  return { rows: rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]]))) };
}
