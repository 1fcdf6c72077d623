import { expect } from '@open-wc/testing';
import { timelineModel } from '../../src/campaign-timeline/model.js';
import { found, own, refusal, sentences } from '../support/own-reading.js';

const HEADER = 'date,title,actor,status,source,description,outcome,caveat';

describe('own events', () => {
  it('need no more than dates and titles', () => {
    const { data, problems } = own('campaign-timeline', ['date,title', '2019-09,A debate', '2019-03-05,A draft']);
    expect(problems).to.deep.equal([]);
    expect(timelineModel(data).entries.map(({ event, lane }) => [event.date, event.title.en, lane])).to.deep.equal([
      ['2019-03-05', 'A draft', 'context'],
      ['2019-09', 'A debate', 'context'],
    ]);
  });

  it('keep dates as vague as they are (rule 7)', () => {
    const dates = ['2019', '2019-09', '2019-03-05', '2019-03/2019-05', '2017~'];
    const { data } = own('campaign-timeline', ['date,title', ...dates.map((date) => `${date},A draft`)]);
    expect(data.events.map(({ date }) => date)).to.deep.equal(dates);
  });

  it('keep their lanes, words and sources', () => {
    const { data } = own('campaign-timeline', [
      HEADER,
      '2019,A,Against,Announced,The Daily,B,C,D',
      '2019,E,context,,,,,',
    ]);
    expect(data.events[0]).to.deep.include({
      ...{ lane: 'against', status: 'announced', title: { en: 'A' } },
      ...{ description: { en: 'B' }, outcome: { en: 'C' }, caveat: { en: 'D' } },
    });
    expect(data.events[1]).to.not.have.any.keys('lane', 'description', 'outcome', 'caveat');
    expect(data.sources.map(({ publisher }) => publisher)).to.deep.equal(['The Daily']);
  });

  it('that have not come yet may be announced or planned, not have occurred (rule 7)', () => {
    const rows = ['2030,A,,planned', '2030,B,,announced', '2030,C,,occurred', '2030,D,,'];
    const { data, problems } = own('campaign-timeline', ['date,title,actor,status', ...rows]);
    expect(data.events.map(({ title }) => title.en)).to.deep.equal(['A', 'B']);
    expect(found(problems)).to.deep.equal([
      ['future-date', 4, 'date'],
      ['future-date', 5, 'date'],
    ]);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WRONG: readonly (readonly [name: string, row: Record<string, unknown>, code: string, column: string])[] = [
    ['a day that no calendar has', { date: '2019-02-30', status: 'planned' }, 'bad-period', 'date'],
    ['an end before the start', { date: '2020/2019', status: 'planned' }, 'end-before-start', 'date'],
    ['an unknown lane', { actor: 'police' }, 'bad-word', 'actor'],
    ['an unknown status', { status: 'partial' }, 'bad-word', 'status'],
    ['a title of nothing visible', { title: '\u202e\u200b' }, 'shape', 'title'],
    ['a title in no language that is spoken here', { title: { de: 'Entwurf' } }, 'shape', 'title'],
    ['no title', { title: null }, 'shape', 'title'],
    ['a title that is a number', { title: 5 }, 'shape', 'title'],
    ['no date', { date: '' }, 'shape', 'date'],
    ['the same once more', { date: '2019', title: 'A' }, 'duplicate', 'title'],
  ];

  for (const [name, row, code, column] of WRONG) {
    it(`with ${name} are left out by name`, () => {
      const { data, problems } = own('campaign-timeline', {
        rows: [
          { date: '2019', title: 'A' },
          { date: '2019', title: 'B', ...row },
        ],
      });
      expect(data.events).to.have.length(1);
      expect(found(problems)).to.deep.equal([[code, 2, column]]);
      expect(sentences(problems)[0]).to.match(new RegExp(`^Row 2, column ${column}: .+\\.$`));
    });
  }

  it('have no numbers, so that numbers in other columns cannot confuse them', () => {
    const { problems } = own('campaign-timeline', ['date;title;value', '2019;A;1,5', '2020;B;1.5']);
    expect(found(problems)).to.deep.equal([['unknown-column', undefined, 'value']]);
  });

  for (const column of ['date', 'title']) {
    it(`need a column ${column}`, () => {
      const header = 'date,title'.replace(column, 'caveat');
      expect(refusal('campaign-timeline', [header, '2019,2020'])).to.include({ code: 'missing-column', value: column });
    });
  }
});
