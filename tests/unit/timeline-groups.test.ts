import { expect } from '@open-wc/testing';
import { ALL, lanesOf, timelineModel } from '../../src/campaign-timeline/model.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { bundledTimeline, eventOn, headingsOf, timelineOf } from '../support/timeline-of.js';

const of = (dates: readonly string[], more: Partial<Timeline> = {}) =>
  timelineOf(
    dates.map((date, index) => eventOn(date, { id: `e${index}` })),
    more,
  );

const gapsOf = (timeline: Timeline, lanes = ALL.lanes) =>
  groupsOf(timelineModel(timeline, { ...ALL, lanes }))
    .flatMap(({ steps }) => steps)
    .filter(({ yearsLater }) => yearsLater)
    .map(({ entry, yearsLater }) => [entry.event.date, yearsLater]);

describe('timeline groups', () => {
  it('puts the bundled events under their own headings', () => {
    expect(headingsOf(bundledTimeline)).to.deep.equal([
      'Before the Bill, 1992–2019 (13): 13',
      '2020, before the first reading (6): 6',
      'September 2020 to January 2021 (12): 12',
      'Afterwards, 2021 (3): 3',
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const HEADINGS: readonly (readonly [name: string, dates: readonly string[], expected: readonly string[]])[] = [
    ['nothing', [], []],
    ['one year', ['1992'], ['1992: 1']],
    ['one month', ['2020-10'], ['October 2020: 1']],
    ['one day', ['2020-10-06'], ['October 2020: 1']],
    ['a few in one year', ['2020-01', '2020-03', '2020-05-02'], ['January–May 2020: 3']],
    ['a few over years', ['2019-12', '2020-03'], ['December 2019–March 2020: 2']],
    ['a year among months', ['2019', '2020-03'], ['2019–2020: 2']],
    ['a full winter', ['2020-12', '2020-12-11', '2021-01', '2021-02-28'], ['Winter 2020–21: 4']],
    ['a winter at the turn of the century', ['1999-12', '2000-01', '2000-01', '2000-02'], ['Winter 1999–00: 4']],
    ['full seasons in a row', ['2020-03', '2020-04', '2020-05', '2020-05', '2020-06', '2020-07', '2020-08', '2020-08'], ['Spring 2020: 4', 'Summer 2020: 4']],
    ['a winter that a year interrupts', ['2020-12', '2020-12', '2021', '2021-01', '2021-01'], ['2020–2021: 5']],
    ['a full year of years', ['2020', '2020', '2020', '2020'], ['2020: 4']],
    ['what ends after the last start', ['2019/2023', '2020'], ['2019–2023: 2']],
  ];

  for (const [name, dates, expected] of HEADINGS) {
    it(`heads ${name}`, () => {
      expect(headingsOf(of(dates))).to.deep.equal(expected);
    });
  }

  it('loses nothing and changes no order', () => {
    const model = timelineModel(bundledTimeline);
    const grouped = groupsOf(model).flatMap(({ steps }) => steps.map(({ entry }) => entry));
    expect(grouped).to.deep.equal(model.shown);
  });

  it('names quiet stretches of three years and more', () => {
    expect(gapsOf(bundledTimeline)).to.deep.equal([
      ['1997', 5],
      ['2001', 4],
      ['2009-12', 8],
      ['2013', 3],
      ['2017', 3],
    ]);
    expect(gapsOf(of(['2001', '2003', '2006-12', '2010-01-01']))).to.deep.equal([
      ['2006-12', 3],
      ['2010-01-01', 4],
    ]);
  });

  it('counts a quiet stretch from the latest end, and between what is shown', () => {
    expect(gapsOf(of(['1990/2009', '1995', '2010']))).to.deep.equal([]);
    expect(gapsOf(bundledTimeline, lanesOf('for'))).to.deep.equal([]);
    expect(gapsOf(bundledTimeline, lanesOf('government'))).to.deep.equal([]);
  });
});
