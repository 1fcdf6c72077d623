import { expect } from 'chai';
import { decoded } from '../../src/ui/decode.js';
import { readOwn } from '../../src/own-readers.js';
import type { Widget } from '../../src/widgets.js';
import { CONTEXT, own, refusal } from '../support/own-reading.js';
import { countsOf, shape } from '../support/shapes.js';

describe('other tables as they come', () => {
  for (const [widget, file, code] of [
    ['petition-counter', 'petition-payload.json', 'count-path'],
    ['offence-trend', 'petition-payload.json', 'shape'],
  ] as const) {
    it(`${file} is no table: ${code}`, async () => {
      expect(refusal(widget as Widget, JSON.parse(await shape(file))).code).to.equal(code);
    });
  }

  for (const [file, dates] of [
    ['timeline-us-days.csv', ['2019-03-04', '2019-03-13', '2019-04-25', '2019-12-31', '2020-01-02']],
    ['timeline-midnight.csv', ['2019-03-05', '2019-03-13']],
    ['timeline-year-for-date.csv', ['2019-03-05', '2019-09-12']],
    ['timeline-html.csv', ['2019-03-05']],
  ] as const) {
    it(`${file} is read`, async () => {
      const { data } = readOwn('campaign-timeline', { text: await shape(file) }, CONTEXT);
      expect((data as { events: { date: string }[] }).events.map(({ date }) => date)).to.deep.equal(dates);
    });
  }

  for (const [cells, dates] of [
    [
      ['43558', '43559.0'],
      ['2019-04-03', '2019-04-04'],
    ],
    [
      ['13/3/2019', '3/4/2019'],
      ['2019-03-13', '2019-04-03'],
    ],
    [
      ['2019-03-05T00:00:00Z', '2019-03-06'],
      ['2019-03-05', '2019-03-06'],
    ],
  ] as const) {
    it(`days as ${cells.join(', ')} are decided by their column`, () => {
      const text = `date,title\n${cells.map((cell, index) => `${cell},Event ${index}`).join('\n')}`;
      const { data } = readOwn('campaign-timeline', { text }, CONTEXT);
      expect((data as { events: { date: string }[] }).events.map(({ date }) => date)).to.deep.equal(dates);
    });
  }

  it('a sheet of TimelineJS is a timeline', () => {
    const text = [
      'Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Group',
      '2019,3,5,,2019,4,1,The draft,"<p>Twelve &amp; <a href=""https://example.org"">more</a></p>",law',
      '2020,,,,,,,A year,,',
    ].join('\n');
    const { data } = readOwn('campaign-timeline', { text }, CONTEXT);
    expect((data as { events: object[] }).events.map((event) => ({ ...event, citations: 0 }))).to.deep.equal([
      {
        id: 'row-2',
        date: '2019-03-05/2019-04-01',
        status: 'occurred',
        title: { en: 'The draft' },
        lane: 'law',
        description: { en: 'Twelve & more' },
        citations: 0,
      },
      { id: 'row-3', date: '2020', status: 'occurred', title: { en: 'A year' }, citations: 0 },
    ]);
  });

  it('an old encoding is guessed by its letters', () => {
    const bytes = (text: string, map: (letter: string) => number) => Uint8Array.from([...text], map);
    const cyrillic = bytes('Год', (letter) => ({ Г: 0xc3, о: 0xee, д: 0xe4 })[letter] ?? 0);
    const western = bytes('Année', (letter) => (letter === 'é' ? 0xe9 : letter.charCodeAt(0)));
    expect([decoded(cyrillic), decoded(western)]).to.deep.equal([
      { text: 'Год', guessed: 'windows-1251' },
      { text: 'Année', guessed: 'windows-1252' },
    ]);
  });

  it('a picture or a workbook is no table', () => {
    for (const start of [
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0],
      [0x50, 0x4b, 3, 4, 0],
    ])
      expect(() => decoded(Uint8Array.from(start)))
        .to.throw()
        .that.includes({ code: 'encoding' });
  });

  for (const [title, times, read] of [
    ['Year ending', ['March 2019', 'March 2020'], ['2018-04/2019-03', '2019-04/2020-03']],
    ['Year to', ['31.12.2019', '31.12.2020'], ['2019-01/2019-12', '2020-01/2020-12']],
    ['week', ['2020-01-06', '2020-01-13'], ['2020-01-06/2020-01-12', '2020-01-13/2020-01-19']],
    ['Week ending', ['19/01/2020', '26/01/2020'], ['2020-01-13/2020-01-19', '2020-01-20/2020-01-26']],
    ['Week', ['2020-01-06/2020-01-12', '2020-W03'], ['2020-01-06/2020-01-12', '2020-01-13/2020-01-19']],
    ['неделя', ['06.01.2020', '13.01.2020'], ['2020-01-06/2020-01-12', '2020-01-13/2020-01-19']],
    ['date', ['43466', '43831'], ['2019', '2020']],
    ['date', ['43466', '43497'], ['2019-01', '2019-02']],
    ['DATE', ['2019-12-01', '2020-01-01'], ['2019-12', '2020-01']],
  ] as const) {
    it(`times of a column "${title}" as ${times[0]} are what it says`, () => {
      const text = `${title},Offences\n${times.map((time, index) => `${time},${index + 5}`).join('\n')}`;
      expect(countsOf(text).counts).to.deep.equal(read.map((time, index) => [time, index + 5]));
    });
  }

  for (const [widget, text] of [
    ['offence-trend', 'Year,Jan,Feb,Mar\n2019,1,2,3'],
    ['offence-trend', 'year,men,women\n2018,12,15'],
    ['attrition-funnel', 'stage,2018,2019\nReported,100,120\nCharged,60,70'],
  ] as const) {
    it(`of several columns of numbers none is taken for the one that is meant: ${JSON.stringify(text)}`, () => {
      expect(refusal(widget, text.split('\n'))).to.deep.include({ code: 'missing-column', value: 'value' });
    });
  }

  for (const [widget, text, names] of [
    ['petition-counter', 'name,signatures\nA,"1,000"\nB,500\nИтого,"1,500"', 2],
    ['petition-counter', 'name,signatures\nA,1000\nB,500\nTotal recall,7', 3],
    ['attrition-funnel', 'stage,n\nReported,100\nCharged,60\nTotal,160', 2],
    ['attrition-funnel', 'stage,n\nTotal,100\nGuilty,60\nNot guilty,40', 3],
  ] as const) {
    it(`a last row that adds up the others is none of them: ${JSON.stringify(text)}`, () => {
      const data = own(widget, text.split('\n')).data as { petitions?: unknown[]; stages?: unknown[] };
      expect(data.petitions ?? data.stages).to.have.length(names);
    });
  }

  it('asks what first days of quarters are', () => {
    const lines = ['date,value', '2019-01-01,5', '2019-04-01,6', '2019-07-01,7'];
    expect(refusal('offence-trend', lines)).to.deep.include({ code: 'irregular-periods', value: '2019-01-01' });
  });

  it('reads a status as offices write it', () => {
    const { data } = own('offence-trend', ['year,value,status', '2018,5,A', '2019,6,p', '2020,7,b e']);
    expect(data.observations.map(({ status }) => status)).to.deep.equal([
      ['normal'],
      ['provisional'],
      ['break', 'estimated'],
    ]);
  });
});
