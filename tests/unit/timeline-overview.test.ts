import { expect } from '@open-wc/testing';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { ALL, LANES, lanesOf, timelineModel } from '../../src/campaign-timeline/model.js';
import { LEVEL, type Mark, type Overview, overviewOf } from '../../src/campaign-timeline/model-overview.js';
import { textWidth } from '../../src/core/text-layout.js';
import { bundledTimeline, eventOn, timelineOf } from '../support/timeline-of.js';

const WIDTHS = [672, 720, 1000, 1400];
const lay = (timeline: Timeline, width = 672, lanes = ALL.lanes) =>
  overviewOf(timelineModel(timeline, { ...ALL, lanes }), { width, aside: 150, stripWords: 100, fontSize: 12 });

const days = (count: number, lane?: 'for') =>
  Array.from({ length: count }, (_, index) => eventOn('2020-10-06', { id: `d${index}`, ...(lane && { lane }) }));
const monthly = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, index) =>
    eventOn(`${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, { id: `m${index}` }),
  );

const SETS: readonly (readonly [name: string, timeline: Timeline])[] = [
  ['the bundled events', bundledTimeline],
  ['one day', timelineOf([eventOn('2020-10-06')])],
  ['one year', timelineOf([eventOn('2020')])],
  ['twenty events of one day', timelineOf(days(20, 'for'))],
  ['every month of ten years', timelineOf(monthly(2010, 2019))],
  ['thirty years, all to scale', timelineOf(monthly(1990, 2019).filter((_, index) => index % 7 === 0))],
  ['only early events', timelineOf([eventOn('1992'), eventOn('1997')], { scaleFrom: '2020-09' })],
  ['two early events', timelineOf([eventOn('1992'), eventOn('1997'), ...days(3)], { scaleFrom: '2020-09' })],
  ['many early events', timelineOf([...monthly(2010, 2013), ...days(3)], { scaleFrom: '2020-09' })],
];

/** Marks that touch another mark's room on the same level, or leave the drawing. */
function faults({ marks, width, height }: Overview): string[] {
  const touching = marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter(
        (two) => Math.abs(one.y - two.y) < LEVEL - 0.01 && one.box.left < two.box.right && two.box.left < one.box.right,
      )
      .map((two) => `${one.entry.number} × ${two.entry.number}`),
  );
  const outside = marks
    .filter(({ box, y }) => box.left < 100 || box.right > width + 1 || y < 0 || y > height)
    .map(({ entry }) => `${entry.number} is outside`);
  return [...touching, ...outside];
}

const markOf = (overview: Overview | null, id: string) =>
  overview?.marks.find(({ entry }) => entry.event.id === id) as Mark;

describe('timeline overview', () => {
  it('is none where more stand at one place than can be looked over', () => {
    expect(lay(timelineOf(days(40, 'for')))!.marks).to.have.length(40);
    expect(lay(timelineOf(days(41, 'for')))).to.equal(null);
    expect(lay(timelineOf([...days(41, 'for'), eventOn('2020-12-01')]), 1400)).to.equal(null);
  });

  for (const [name, timeline] of SETS) {
    for (const width of WIDTHS) {
      it(`keeps marks and numbers of ${name} apart and inside at ${width}`, () => {
        const overview = lay(timeline, width) as Overview;
        expect(overview.marks).to.have.length(timeline.events.length);
        expect(faults(overview)).to.deep.equal([]);
      });
    }
  }

  it('keeps names of months and years apart', () => {
    for (const [name, timeline] of SETS)
      for (const width of WIDTHS) {
        const { ticks } = lay(timeline, width) as Overview;
        for (const [what, room] of [
          ['month', textWidth('May', 12)],
          ['year', textWidth('2020', 12)],
        ] as const) {
          const named = ticks.filter((tick) => tick[what] !== null);
          for (const [index, tick] of named.slice(1).entries())
            expect(tick.x - (named[index]?.x ?? 0), `${name} at ${width}`).to.be.at.least(room);
        }
      }
  });

  it('is the same each time', () => {
    expect(JSON.stringify(lay(bundledTimeline))).to.equal(JSON.stringify(lay(bundledTimeline)));
  });

  it('rule 7: a day is a shape, a month a bar over the month, a year over the year', () => {
    const overview = lay(bundledTimeline) as Overview;
    const september = overview.at(Date.UTC(2020, 8) / 86_400_000);
    const [october, november] = [9, 10].map((month) => overview.at(Date.UTC(2020, month) / 86_400_000));
    expect(september).to.equal(overview.scale.x);
    expect(markOf(overview, 'first-reading-2020-09-23').shape).to.be.true;
    const month = markOf(overview, 'anti-campaign-start-2020-10');
    expect([month.shape, month.x, month.x + month.width]).to.deep.equal([false, october, november]);
    const year = markOf(lay(timelineOf([eventOn('2020'), eventOn('2021-03-01')])), '2020');
    expect(year.shape).to.be.false;
    expect(
      year.width / (lay(timelineOf([eventOn('2020'), eventOn('2021-03-01')])) as Overview).scale.width,
    ).to.be.closeTo(366 / (366 + 90), 0.001);
  });

  it('rule 7: a year is never a point on 1 January', () => {
    for (const [, timeline] of SETS)
      for (const { entry, shape, width } of (lay(timeline) as Overview).marks)
        if (/^\d{4}$/.test(entry.event.date)) expect([shape, width > 10]).to.deep.equal([false, true]);
  });

  it('rule 7: what may reach past the break is drawn as far as it may reach', () => {
    const overview = lay(bundledTimeline) as Overview;
    const ends = ['bill-initiated-2020', 'working-group-2020'].map((id) => {
      const { x, width } = markOf(overview, id);
      return x + width;
    });
    expect(ends).to.deep.equal([
      overview.at(Date.UTC(2021, 0) / 86_400_000),
      overview.at(Date.UTC(2020, 9) / 86_400_000),
    ]);
  });

  it('rule 7: "about" has soft ends, and what is announced or planned is hollow', () => {
    const { marks } = lay(bundledTimeline) as Overview;
    const ids = (test: (mark: Mark) => boolean) => marks.filter(test).map(({ entry }) => entry.event.id);
    expect(ids(({ softStart, softEnd }) => softStart && softEnd)).to.have.members([
      'second-reading-planned-2020',
      'petition-counts-2020-12',
    ]);
    expect(ids(({ hollow }) => hollow)).to.have.members([
      'second-reading-planned-2020',
      'resume-planned-2021-01-15',
      'vote-deadline-2021-05',
    ]);
  });

  it('sets early events in order, one beside the other, before the break', () => {
    const overview = lay(bundledTimeline) as Overview;
    const strip = overview.strip as NonNullable<Overview['strip']>;
    const early = overview.marks.filter(({ entry }) => overview.cell(entry) !== null);
    expect(early).to.have.length(19);
    const centres = early
      .sort((a, b) => a.entry.number - b.entry.number)
      .map(({ entry }) => overview.cell(entry) as number);
    const steps = centres.slice(1).map((centre, index) => Math.round((centre - (centres[index] ?? 0)) * 100));
    expect(new Set(steps).size, 'equally spaced').to.equal(1);
    expect(strip.x + strip.width).to.be.lessThan(overview.scale.x);
  });

  it('draws all to scale when no event lies in the part to scale, or nobody says where it begins', () => {
    expect(lay(timelineOf([eventOn('1992'), eventOn('1997')], { scaleFrom: '2020-09' }))?.strip).to.equal(null);
    expect(lay(timelineOf(days(3)))?.strip).to.equal(null);
  });

  it('gives hidden lanes no row, and leaves the others where they were in time', () => {
    const whole = lay(bundledTimeline) as Overview;
    const some = lay(bundledTimeline, 672, lanesOf('for against')) as Overview;
    expect(whole.rows.map(({ lane }) => lane)).to.deep.equal(LANES);
    expect(some.rows.map(({ lane }) => lane)).to.deep.equal(['against', 'for']);
    for (const mark of some.marks) expect(mark.x).to.equal(markOf(whole, mark.entry.event.id).x);
    expect(lay(bundledTimeline, 672, new Set())).to.equal(null);
  });
});
