import { expect } from 'chai';
import { ALL, lanesOf, timelineModel } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { bundledTimeline, eventOn, timelineOf, toldOf } from '../support/timeline-of.js';

const span = { from: 'a', to: 'b', words: { en: 'from one to the other' } };
const between = (from: string, to: string, more = {}) =>
  toldOf(timelineOf([eventOn(from, { id: 'a' }), eventOn(to, { id: 'b', ...more })], { span })).heading;

describe('timeline finding', () => {
  it('says how far the two events of the bundled headline are apart, with its hedge', () => {
    expect(toldOf(bundledTimeline).heading).to.equal(
      'About four months from first reading to the announced recall of the Bill',
    );
  });

  it('says both dates, what the list holds, whose account it is, and what is told as ahead only', () => {
    expect(toldOf(bundledTimeline).finding).to.equal(
      '23 September 2020: Lower house approves the Bill at first reading. 21 January 2021: Committee chair says the ' +
        'draft will be recalled. The list holds 34 events, 1992–2021, as dated and told by Khalida Azhigulova. Three ' +
        'were only announced or planned.',
    );
  });

  it('says nothing of causes', () => {
    const { heading, finding } = toldOf(bundledTimeline);
    expect(`${heading} ${finding}`).to.not.match(/because|therefore|led to|caus|after which|result|succeed|stopped/i);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LENGTHS: readonly (readonly [from: string, to: string, expected: string])[] = [
    ['2020-09-23', '2020-09-24', '1 day'],
    ['2020-09-23', '2020-11-21', '59 days'],
    ['2020-09-23', '2020-11-23', 'Two months'],
    ['2020-09-23', '2020-11-25', 'About two months'],
    ['2020-09-23', '2021-01-21', 'About four months'],
    ['2020-09-23', '2021-01-23', 'Four months'],
    ['2020-09-23', '2022-09-23', '24 months'],
  ];

  for (const [from, to, expected] of LENGTHS) {
    it(`calls ${from} to ${to} "${expected}"`, () => {
      expect(between(from, to)).to.match(
        new RegExp(`^(${expected}|${expected.replace('1 day', 'one day')}) from one`, 'i'),
      );
    });
  }

  for (const [name, heading] of [
    ['a month', between('2020-09', '2021-01-21')],
    ['an approximate day', between('2020-09-23~', '2021-01-21')],
    ['a span', between('2020-09-23/2020-09-24', '2021-01-21')],
    ['something only announced', between('2020-09-23', '2021-01-21', { status: 'announced' })],
    ['the later before the earlier', between('2021-01-21', '2020-09-23')],
  ] as const) {
    it(`rule 7: ${name} has no length between days`, () => {
      expect(heading).to.match(/^2 dated events, 20/);
    });
  }

  it('falls back to a count when the chosen time has not both events', () => {
    const { heading, finding } = toldOf(bundledTimeline, { from: '2020-12' });
    expect(heading).to.equal('14 dated events, 2020–2021');
    expect(finding).to.match(/^The list holds 14 events/);
    expect(finding).to.include('20 events before or after are not shown here.');
  });

  it('does not change with what the reader hides', () => {
    expect(toldOf(bundledTimeline, { lanes: lanesOf('for') })).to.deep.equal(toldOf(bundledTimeline));
  });

  it('rule 8: names an account only when most events rest on it', () => {
    const sources = ['s', 't'].map((id) => ({ id, publisher: id, seen: 'page' as const }));
    const citations = ['s', 't'].map((id) => ({ id, source: id }));
    const account = (...cited: string[]) =>
      timelineFacts(
        timelineModel(
          timelineOf(
            cited.map((id, index) => eventOn('2020', { id: `e${index}`, citations: [id] })),
            { sources, citations },
          ),
          ALL,
        ),
      ).account;
    expect(account('s', 's', 't')).to.deep.equal({ en: 's' });
    expect(account('s', 't')).to.equal(null);
    expect(account('none')).to.equal(null);
  });

  it('stays on its feet with one event and with none', () => {
    expect(toldOf(timelineOf([eventOn('1992')])).heading).to.equal('1 dated event, 1992');
    expect(toldOf(timelineOf([]))).to.deep.equal({ heading: 'No dated events', finding: '' });
  });
});
