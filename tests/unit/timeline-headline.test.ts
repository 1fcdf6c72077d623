import { expect } from 'chai';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { ALL, type TimelineChoice, timelineModel } from '../../src/campaign-timeline/model.js';
import { headlineEntries } from '../../src/campaign-timeline/model-headline.js';
import { bundledTimeline, eventOn, timelineOf } from '../support/timeline-of.js';

const idsOf = (timeline: Timeline, choice: Partial<TimelineChoice> = {}) =>
  headlineEntries(timelineModel(timeline, { ...ALL, ...choice })).map(({ event }) => event.id);

/** Events on these dates, under a headline that somebody wrote. */
const under = (headline: string, ...dates: (string | ReturnType<typeof eventOn>)[]) =>
  timelineOf(
    dates.map((date) => (typeof date === 'string' ? eventOn(date) : date)),
    { fixed: { ...bundledTimeline.fixed!, headline: { en: headline } } },
  );

const LATE = '25 January 2021: work on the Bill was stopped';

describe('what a headline of events is about', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const NAMED: readonly (readonly [name: string, timeline: Timeline, expected: readonly string[]])[] = [
    ['the day that it names', under(LATE, '2020-10-06', '2021-01-25', '2021-03-01'), ['2021-01-25']],
    ['that day, also where it is said with "about"', under(LATE, '2021-01-25~', '2021-03-01'), ['2021-01-25-']],
    ['no day whose number ends alike', under(LATE, '2021-01-05', '2021-02-05', '2025-01-25'), ['2025-01-25']],
    ['no day that it names but in part', under('5 January 2021: it began', '2021-01-25', '2021-03-01'), ['2021-03-01']],
    ['no month and no span, but for their words', under('January 2021: it began', '2021-01', '2021-01-25/2021-02-01', '2021-03-01'), ['2021-03-01']],
    ['no span from the day that it names', under(LATE, '2021-01-25/2021-02-01', '2021-03-01'), ['2021-03-01']],
    ['of several on that day the one that shares most words with it', under(LATE,
      eventOn('2021-01-25', { id: 'a', title: { en: 'A meeting' } }),
      eventOn('2021-01-25', { id: 'b', title: { en: 'Work on the BILL, stopped' } }),
      eventOn('2021-01-25', { id: 'c', title: { en: 'The Bill is spoken of' } }),
      '2021-03-01'), ['b']],
    ['of several that share as many the first', under(LATE, eventOn('2021-01-25', { id: 'a' }), eventOn('2021-01-25', { id: 'b' })), ['a']],
    ['the latest, where it names none', under('What became of the Bill', '2020-10-06', '2021-01-25'), ['2021-01-25']],
    ['the latest, where nobody wrote one', timelineOf([eventOn('2020-10-06'), eventOn('2021-01-25')]), ['2021-01-25']],
    ['the latest that happened', timelineOf([eventOn('2020-10-06'), eventOn('2021-01-25'), eventOn('2022', { status: 'planned' })]), ['2021-01-25']],
    ['the last, where nothing has happened yet', timelineOf([eventOn('2030', { status: 'planned' }), eventOn('2031', { status: 'announced' }), eventOn('2032', { status: 'planned' })]), ['2032']],
    ['nothing of nothing', timelineOf([]), []],
  ];

  for (const [name, timeline, expected] of NAMED) {
    it(`is ${name}`, () => {
      expect(idsOf(timeline)).to.deep.equal(expected);
    });
  }

  it('is nothing that a reader has hidden, and of a part no day of the whole’s headline', () => {
    const timeline = under(LATE, eventOn('2021-01-25', { lane: 'law' }), eventOn('2021-03-01', { lane: 'for' }));
    expect(idsOf(timeline, { lanes: new Set(['for']) })).to.deep.equal([]);
    expect(idsOf(timeline, { from: '2021-02' })).to.deep.equal(['2021-03-01']);
    expect(idsOf(timeline, { to: '2021-02' }), 'the latest of it').to.deep.equal(['2021-01-25']);
  });

  it('is both ends of a span, or nothing where one of them is hidden', () => {
    const span = { from: '2020-09-23', to: '2021-01-25', words: { en: 'from first to last' } };
    const events = [
      eventOn('2020-09-23', { lane: 'law' }),
      eventOn('2021-01-25', { lane: 'for' }),
      eventOn('2021-03-01'),
    ];
    const timeline = timelineOf(events, { span });
    expect(idsOf(timeline)).to.deep.equal(['2020-09-23', '2021-01-25']);
    expect(idsOf(timeline, { lanes: new Set(['law', 'context']) })).to.deep.equal([]);
  });
});
