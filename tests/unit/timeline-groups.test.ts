import { expect } from 'chai';
import { ALL, lanesOf, timelineModel } from '../../src/campaign-timeline/model.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { bundledTimeline, eventOn, headingsOf, timelineOf } from '../support/timeline-of.js';

const of = (dates: readonly string[]) => timelineOf(dates.map((date, index) => eventOn(date, { id: `e${index}` })));
const years = (from: number, count: number) => Array.from({ length: count }, (_, index) => String(from + index));
const days = (count: number) => Array<string>(count).fill('2020-10-06');

const numbersIn = (timeline: Timeline, choice = {}) =>
  groupsOf(timelineModel(timeline, { ...ALL, ...choice }))
    .filter(({ isSpine }) => isSpine)
    .flatMap(({ before, entries }) => entries.map(({ number }) => number - before));

describe('timeline groups', () => {
  it('puts the bundled events under their own headings, the twelve of the spine seen first', () => {
    expect(headingsOf(bundledTimeline)).to.deep.equal([
      'Before the Bill, 1992–2019 (13): 13',
      '2020, before the first reading (6): 6',
      'spine September 2020 to January 2021 (12): 12',
      'Afterwards, 2021 (3): 3',
    ]);
    const { span } = bundledTimeline;
    const spine = groupsOf(timelineModel(bundledTimeline)).find(({ isSpine }) => isSpine)!;
    const ids = spine.entries.map(({ event }) => event.id);
    expect(ids).to.include.members([span!.from, span!.to]);
  });

  it('numbers the spine from 1, whatever is hidden', () => {
    expect(numbersIn(bundledTimeline)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbersIn(bundledTimeline, { lanes: lanesOf('for') })).to.deep.equal([5, 6]);
  });

  it('says of what is shown how many it is', () => {
    expect(headingsOf(bundledTimeline, { lanes: lanesOf('law') })).to.deep.equal([
      'Before the Bill, 1992–2019 (5): 5',
      '2020, before the first reading (3): 3',
      'spine September 2020 to January 2021 (4): 4',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const DENSEST: readonly (readonly [name: string, dates: readonly string[], expected: readonly string[]])[] = [
    ['nothing', [], []],
    ['one event', ['1000'], ['spine : 1']],
    ['a dozen, however long ago', ['1000', ...years(2000, 11)], ['spine : 12']],
    ['the first dozen of as dense ones', years(1990, 20), ['spine : 12', 'Later (8): 8']],
    ['the dozen that took the least time', [...years(1900, 30), ...days(12), '2021-01'], ['Earlier (30): 30', 'spine : 12', 'Later (1): 1']],
    ['a dozen of three hundred on one day', days(300), ['spine : 12', 'Later (288): 288']],
    ['the end', [...years(1900, 5), ...days(12)], ['Earlier (5): 5', 'spine : 12']],
  ];

  for (const [name, dates, expected] of DENSEST)
    it(`shows first, where no spine is declared: ${name}`, () => {
      expect(headingsOf(of(dates))).to.deep.equal(expected);
    });

  it('shows the densest stretch of the time and of the lanes that a page asks for', () => {
    expect(headingsOf(bundledTimeline, { from: '2020-12' })).to.deep.equal(['spine : 12', 'Later (2): 2']);
    const context = { actors: lanesOf('context'), lanes: lanesOf('context') };
    expect(headingsOf(bundledTimeline, context)).to.deep.equal(['spine : 11']);
    expect(headingsOf(bundledTimeline, { from: '2099' })).to.deep.equal([]);
  });

  it('keeps the stretch when a reader hides lanes, or asks for those that the page has left out', () => {
    const model = { actors: lanesOf('for'), lanes: ALL.lanes };
    expect(headingsOf(bundledTimeline, model)).to.deep.equal(['Earlier (23): 23', 'spine : 2', 'Later (9): 9']);
    expect(headingsOf(bundledTimeline, { lanes: new Set() })).to.deep.equal([]);
  });

  it('loses nothing and changes no order', () => {
    for (const timeline of [bundledTimeline, of([...years(1900, 30), ...days(12)])]) {
      const model = timelineModel(timeline);
      expect(groupsOf(model).flatMap(({ entries }) => entries)).to.deep.equal(model.shown);
    }
  });
});
