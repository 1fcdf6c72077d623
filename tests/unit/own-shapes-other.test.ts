import { expect } from '@open-wc/testing';
import { decoded } from '../../src/ui/decode.js';
import { readOwn } from '../../src/own-readers.js';
import type { Widget } from '../../src/widgets.js';
import { CONTEXT, refusal } from '../support/own-reading.js';
import { shape } from '../support/shapes.js';

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
});
