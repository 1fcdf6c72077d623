import { expect } from 'chai';
import type { Timeline } from '../../src/campaign-timeline/data.js';
import { timelineModel } from '../../src/campaign-timeline/model.js';
import { groupsOf } from '../../src/campaign-timeline/model-groups.js';
import { LANE, LEVEL, mapOf, type Mark, type TimeMap } from '../../src/campaign-timeline/model-map.js';
import { bundledTimeline, eventOn, timelineOf } from '../support/timeline-of.js';

const ASIDE = 150;
const WIDTHS = [480, 552, 632, 1052];

function lay(timeline: Timeline, width = 632): TimeMap {
  const spine = groupsOf(timelineModel(timeline)).find(({ isSpine }) => isSpine)!;
  return mapOf(spine, ASIDE, width);
}

const markOf = ({ marks }: TimeMap, id: string) => marks.find(({ entry }) => entry.event.id === id) as Mark;
const fadesOf = (map: TimeMap, id: string) => markOf(map, id).bands.map(({ fade }) => fade);

const SETS: readonly (readonly [name: string, timeline: Timeline])[] = [
  ['the bundled events', bundledTimeline],
  ['a day', timelineOf([eventOn('2020-10-06')])],
  ['a year', timelineOf([eventOn('2020')])],
  ['a thousand years', timelineOf([eventOn('1000'), eventOn('1500-10-06~'), eventOn('2100-12-31')])],
  ['a dozen on one day', timelineOf(Array.from({ length: 12 }, (_, i) => eventOn('2020-10-06', { id: `d${i}` })))],
  ['spans', timelineOf([eventOn('2019/2020'), eventOn('2020-03/2020-09'), eventOn('2020-03-01/2020-03-02')])],
];

describe('timeline map', () => {
  for (const [name, timeline] of SETS)
    for (const width of WIDTHS)
      it(`keeps marks and numbers of ${name} apart and inside at ${width}`, () => {
        const { marks, height } = lay(timeline, width);
        expect(marks).to.not.be.empty;
        for (const [index, one] of marks.entries()) {
          expect(one.left, 'left').to.be.at.least(ASIDE - 30);
          expect(one.right, 'right').to.be.at.most(width + 30);
          expect(one.y).to.be.within(LEVEL / 2, height);
          for (const two of marks.slice(index + 1))
            if (Math.abs(one.y - two.y) < LEVEL - 0.01)
              expect(one.right <= two.left || two.right <= one.left, `${one.number} × ${two.number}`).to.be.true;
        }
      });

  it('is of one height at every width where it is that of the bundled events, so that its place can be kept', () => {
    const heights = [480, 500, 552, 632, 800, 1052, 1400].map((width) => lay(bundledTimeline, width).height);
    expect(heights).to.deep.equal(heights.map(() => 16 + 4 * LANE + 1));
  });

  it('shows only the time of the spine, and numbers as its rows', () => {
    const map = lay(bundledTimeline);
    expect(map.marks.map(({ number }) => Number(number)).sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(map.ticks.map(({ month }) => month)).to.deep.equal([9, 10, 11, 12, 1]);
    expect(map.rows.map(({ lane }) => lane)).to.deep.equal(['law', 'government', 'against', 'for']);
  });

  it('rule 7: a day is a sign, a vague date a band that fades at both ends', () => {
    const map = lay(bundledTimeline);
    const day = markOf(map, 'first-reading-2020-09-23');
    expect([day.sign !== null, day.bands]).to.deep.equal([true, []]);
    const month = markOf(map, 'nemolchi-petition-2020-12');
    expect([month.sign, month.bands.map(({ fade }) => fade)]).to.deep.equal([null, ['both']]);
    const [band] = month.bands;
    expect(band!.x).to.be.closeTo(map.ticks[3]!.x, 0.5);
    expect(band!.x + band!.width).to.be.closeTo(map.ticks[4]!.x, 0.5);
  });

  it('rule 7: "about" is wider, also about a day', () => {
    const map = lay(bundledTimeline);
    const [exact, about] = ['nemolchi-petition-2020-12', 'petition-counts-2020-12'].map(
      (id) => markOf(map, id).bands[0]!,
    );
    expect(about!.x).to.be.lessThan(exact!.x);
    expect(about!.width).to.be.greaterThan(exact!.width);
    const day = markOf(lay(timelineOf([eventOn('2020-10-06~'), eventOn('2020-12-01')])), '2020-10-06-');
    expect([day.sign, day.bands[0]!.fade]).to.deep.equal([null, 'both']);
  });

  it('rule 7: only what lasted is solid, and it fades where its beginning or end is not told', () => {
    const map = lay(bundledTimeline);
    expect(fadesOf(map, 'anti-campaign-start-2020-10')).to.deep.equal(['in', null, 'out']);
    expect(fadesOf(map, 'anti-petition-2020-10-06')).to.deep.equal([null, 'out']);
    expect(markOf(map, 'anti-petition-2020-10-06').sign, 'the day is known').to.not.equal(null);
    const lasted = map.marks.filter((mark) => mark.lasted).map(({ entry }) => entry.event.id);
    expect(lasted).to.have.members(['anti-campaign-start-2020-10', 'anti-petition-2020-10-06']);
    const spans = lay(timelineOf([eventOn('2019/2021'), eventOn('2019-03-01/2020-03-02'), eventOn('2019-03/2019-04')]));
    expect(fadesOf(spans, '2019-2021')).to.deep.equal(['in', null, 'out']);
    expect(fadesOf(spans, '2019-03-01-2020-03-02')).to.deep.equal([null]);
    expect(fadesOf(spans, '2019-03-2019-04')).to.deep.equal(['in', 'out']);
  });

  it('rule 7: a year is never a point on 1 January', () => {
    for (const [, timeline] of SETS)
      for (const { entry, sign, bands } of lay(timeline).marks)
        if (/^\d{4}$/.test(entry.event.date))
          expect([sign, bands.every(({ width }) => width >= 8)]).to.deep.equal([null, true]);
  });
});
