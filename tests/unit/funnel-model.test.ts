import { expect } from 'chai';
import * as v from 'valibot';
import { type Funnel, funnels, type Stage } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { stageTree } from '../../src/attrition-funnel/model-tree.js';
import { unitGrid } from '../../src/attrition-funnel/model-units.js';
import { funnelSchema } from '../../src/attrition-funnel/schema.js';
import { DataError } from '../../src/core/data-error.js';
import { opened } from '../support/opened.js';

const bundled = opened(funnels['case-attrition']);
type More = Partial<Stage>;

const stage = (id: string, parent: string | undefined, value: number | null, more: More = {}): Stage => ({
  id,
  parent,
  label: { en: `Stage ${id}` },
  unit: { one: { en: 'report' }, other: { en: 'reports' } },
  value,
  period: '2020',
  status: ['normal'],
  bound: 'exact',
  provider: 'police',
  citations: ['c'],
  ...more,
});

const funnelOf = (stages: readonly Stage[]): Funnel => ({
  ...bundled,
  id: 'hand-made',
  stages: [...stages],
  conflicts: [],
  remarks: [],
  citations: [{ id: 'c', source: 's' }],
  sources: [{ id: 's', publisher: 'Somebody', seen: 'page' }],
});

const derived: More = { status: ['derived'] };
/** A first stage, the next, its branches, and a remainder unless that is left out. */
const stages = (
  first: number | null,
  next: number | null,
  branches: readonly (number | null)[],
  remainder?: number | null,
  more: { first?: More; next?: More } = {},
): Stage[] => [
  stage('f', undefined, first, more.first),
  stage('n', 'f', next, more.next),
  ...branches.map((value, index) => stage(`b${index}`, 'n', value)),
  ...(remainder === undefined ? [] : [stage('r', 'f', remainder, derived)]),
];
const modelOf = (...made: Parameters<typeof stages>) => funnelModel(funnelOf(stages(...made)));

describe('funnel model', () => {
  for (const [name, data] of [
    ['bundled', bundled],
    ['hand-made', funnelOf(stages(100, 40, [30, 10], 60))],
  ] as const) {
    it(`the ${name} set fits its schema`, () => {
      expect(v.safeParse(funnelSchema, data).issues).to.equal(undefined);
    });
  }

  it('finds the place of every stage by its parent, whatever the ids and the order are', () => {
    const tree = stageTree(stages(100, 40, [30, 10], 60).reverse());
    expect([tree.first.id, tree.next.id, tree.remainder?.id]).to.deep.equal(['f', 'n', 'r']);
    expect(tree.branches.map(({ id }) => id)).to.have.members(['b0', 'b1']);
  });

  it('takes a derived stage that stands alone for the next one, not for a remainder', () => {
    const tree = stageTree([stage('f', undefined, 9), stage('n', 'f', 3, derived)]);
    expect([tree.next.id, tree.remainder]).to.deep.equal(['n', null]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SHAPES: readonly (readonly [name: string, stages: readonly Stage[]])[] = [
    ['nothing', []],
    ['two first stages', [stage('f', undefined, 9), stage('g', undefined, 9)]],
    ['nothing after the first', [stage('f', undefined, 9)]],
    ['branches without the stage that they are branches of', [stage('f', undefined, 9), stage('a', 'f', 2), stage('b', 'f', 1)]],
    ['a third level', [...stages(9, 3, [2]), stage('x', 'b0', 1)]],
    ['a parent that does not exist', [...stages(9, 3, []), stage('x', 'nowhere', 1)]],
  ];

  for (const [name, made] of SHAPES) {
    it(`refuses ${name}, and says which`, () => {
      expect(() => stageTree(made))
        .to.throw(DataError, `no tree of two levels: ${made.map(({ id }) => id).join()}`)
        .with.include({ code: 'shape', path: 'stages' });
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const ORIGINS: readonly (readonly [name: string, made: Parameters<typeof stages>, next: readonly unknown[], remainder: readonly unknown[]])[] = [
    ['given as derived', [100, 40, [30, 10], 60, { next: derived }], [40, 'sum'], [60, 'subtraction']],
    ['not given', [100, null, [30, 10], null], [40, 'sum'], [60, 'subtraction']],
    ['counted by somebody', [100, 40, [30, 10], 60], [40, 'counted'], [60, 'subtraction']],
    ['derived otherwise', [100, 40, [20, 10], 55, { next: derived }], [40, 'derived'], [55, 'derived']],
    ['without branches', [100, 40, [], null], [40, 'counted'], [60, 'subtraction']],
    ['of branches one of which is not known', [100, null, [30, null], null], [null, 'counted'], [null, 'derived']],
    ['of branches the first of which is not known', [100, null, [null, 30], null], [null, 'counted'], [null, 'derived']],
    ['derived from what is not known', [100, null, [30, null], null, { next: derived }], [null, 'derived'], [null, 'derived']],
    ['of an unknown first stage', [null, 40, [30, 10], null], [40, 'counted'], [null, 'derived']],
  ];

  for (const [name, made, next, remainder] of ORIGINS) {
    it(`rule 5: a sum ${name} and a remainder say how they came about`, () => {
      const model = modelOf(...made);
      expect([model.next.value, model.next.origin]).to.deep.equal(next);
      expect([model.remainder?.value, model.remainder?.origin]).to.deep.equal(remainder);
    });
  }

  it('rule 5: no remainder is made up where the data have none, or where nothing is left', () => {
    expect(modelOf(100, 40, [30, 10]).remainder).to.equal(null);
    expect(modelOf(100, 140, [], null).remainder?.value).to.equal(null);
    expect(modelOf(100, 100, [], null).remainder?.value).to.equal(0);
  });

  it('rule 4: what is computed from a hedged number is about', () => {
    expect(modelOf(100, 40, [], null, { first: { bound: 'about' } }).remainder?.bound).to.equal('about');
    expect(modelOf(100, 40, [], null).remainder?.bound).to.equal('exact');
  });

  it('rule 4: a sum of hedged branches is about, what somebody counted is not', () => {
    const boundOf = (next: number | null) =>
      funnelModel(funnelOf([...stages(100, next, []), stage('b', 'n', 40, { bound: 'about' })])).next.bound;
    expect([boundOf(null), boundOf(40)]).to.deep.equal(['about', 'exact']);
  });

  it('rule 5: no share of itself, none of what is not known, and none of a hedged number is exact', () => {
    expect(modelOf(200, 50, []).first.percent).to.equal(null);
    expect(modelOf(200, null, []).next.percent).to.equal(null);
    const hedged = modelOf(200, 50, [], undefined, { next: { bound: 'about' } }).next.percent;
    expect(hedged).to.deep.equal({ whole: 25, exact: false });
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const PERCENTS: readonly (readonly [first: number, next: number, more: More, expected: unknown])[] = [
    [200, 50, {}, { whole: 25, exact: true }],
    [200, 51, {}, { whole: 26, exact: false }],
    [200, 50, { bound: 'about' }, { whole: 25, exact: false }],
    [1000, 2, {}, { whole: 0, exact: false }],
    [0, 5, {}, null],
    [5e-324, 5, {}, null],
  ];

  for (const [first, next, more, expected] of PERCENTS) {
    it(`rule 5: ${next} of ${more.bound ?? 'exactly'} ${first} is ${JSON.stringify(expected)}`, () => {
      expect(modelOf(first, next, [], undefined, { first: more }).next.percent).to.deep.equal(expected);
    });
  }

  it('puts the bundled branches on the scale of the reports, and nothing else: no sum, no remainder', () => {
    expect(funnelModel(bundled).rows).to.deep.equal({ first: 1, parts: [30 / 130, 2.5 / 130] });
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SCALES: readonly (readonly [name: string, made: Parameters<typeof stages>, expected: unknown])[] = [
    ['no branches: the next stage is the bar', [100, 40, []], { first: 1, parts: [0.4] }],
    ['a next stage larger than the first, for which the track is shorter', [100, 200, []], { first: 0.5, parts: [1] }],
    ['a sum larger than the first', [100, 120, [80, 40]], { first: 1, parts: [0.8, 0.4] }],
    ['an unknown branch', [100, null, [25, null]], { first: 1, parts: [0.25, null] }],
    ['next to nothing', [1, 5e-324, [5e-324]], { first: 1, parts: [5e-324] }],
    ['a stage of nothing', [100, 0, []], { first: 1, parts: [0] }],
    ['an unknown next stage', [100, null, []], { first: 1, parts: [null] }],
    ['nothing but zeros', [0, 0, [0]], null],
    ['an unknown first stage', [null, 5, []], null],
  ];

  for (const [name, made, expected] of SCALES) {
    it(`has ${expected ? 'a' : 'no'} scale for ${name}`, () => {
      expect(modelOf(...made).rows).to.deep.equal(expected);
    });
  }

  it('puts the largest branch first, and those that are not known last', () => {
    for (const values of [
      [10, null, 50, 0],
      [0, 50, null, 10],
    ])
      expect(modelOf(100, 60, values).branches.map(({ value }) => value)).to.deep.equal([50, 10, 0, null]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const GRIDS: readonly (readonly [name: string, made: Parameters<typeof stages>, expected: unknown])[] = [
    ['rows of a divisor of all', [1000, 250, [200, 50], 750], { size: 50, perRow: 5, parts: [4, 1], remainder: 15 }],
    ['the longest row that divides all', [2000, 800, [600, 200], 1200, {}], null],
    ['two rows for the next stage', [1200, 400, [390, 10], 800], { size: 10, perRow: 20, parts: [39, 1], remainder: 80 }],
    ['no branches', [1000, 250, [], 750], null],
    ['no remainder', [100, 100, [95, 5]], { size: 5, perRow: 20, parts: [19, 1], remainder: 0 }],
    ['a divisor that is too fine', [130001, 32501, [30000, 2501], 97500], null],
    ['a divisor that is too coarse', [4, 1, [1], 3], null],
    ['no row length in common', [101, 7, [4, 3], 94], null],
    ['numbers that do not add up', [1000, 250, [200, 40], 750], null],
    ['an unknown branch', [1000, 250, [200, null], 750], null],
    ['an unknown first stage', [null, 250, [200, 50], 750], null],
    ['an unknown remainder', [1000, 2000, [1900, 100], null], null],
    ['nothing but zeros', [0, 0, [0], 0], null],
    ['a next stage that is no sum of its branches', [1000, 300, [200, 50], 750], null],
    ['a first stage that is no sum', [1000, 250, [200, 50], 800], null],
    ['fewer than twenty', [500, 250, [200, 50], 250], null],
    ['two hundred', [10_000, 250, [200, 50], 9750], { size: 50, perRow: 5, parts: [4, 1], remainder: 195 }],
    ['more than can be counted', [10_250, 250, [200, 50], 10_000], null],
  ];

  for (const [name, made, expected] of GRIDS) {
    it(`has ${expected ? '' : 'no '}squares for ${name}`, () => {
      expect(unitGrid(modelOf(...made))).to.deep.equal(expected);
    });
  }

  it('has no squares for parts that may overlap', () => {
    const made = { ...funnelOf(stages(1000, 250, [200, 50], 750)), mayOverlap: true };
    expect(unitGrid(funnelModel(made))).to.equal(null);
  });

  it('has 52 squares of 2,500 in rows of 13 for the bundled set: 12 and 1 of 13, and 39', () => {
    expect(unitGrid(funnelModel(bundled))).to.deep.equal({ size: 2500, perRow: 13, parts: [12, 1], remainder: 39 });
  });
});
