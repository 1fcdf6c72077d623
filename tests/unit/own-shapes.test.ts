import { expect } from '@open-wc/testing';
import { decoded } from '../../src/own-data/decode.js';
import { pickOf } from '../../src/own-data/pick.js';
import { sheetOf } from '../../src/own-data/sheet-of.js';
import { readOwn } from '../../src/own-readers.js';
import type { Widget } from '../../src/widgets.js';
import { CONTEXT, refusal } from '../support/own-reading.js';

const textOf = async (name: string) => {
  const bytes = new Uint8Array(await (await fetch(`/docs/examples/shapes/${name}`)).arrayBuffer());
  return decoded(bytes).text;
};

/** Times and values of a trend, which are all that is asked here. */
function countsOf(text: string, pick = ''): { counts: unknown[]; unit: unknown; said: string[] } {
  const { data, problems } = readOwn<{
    observations: { period: string; value: number }[];
    unit: { other: { en?: string } };
  }>('offence-trend', { text }, CONTEXT, pickOf(pick));
  const { observations, unit } = data as {
    observations: { period: string; value: number }[];
    unit: { other: { en?: string } };
  };
  return {
    counts: observations.map(({ period, value }) => [period, value]),
    unit: unit.other.en,
    said: problems.map(({ code }) => code).filter((code) => code !== 'unknown-column'),
  };
}

const TWO = [
  ['2018', 1180],
  ['2019', 1052],
];

/** By file of `docs/examples/shapes`: what is drawn, and what is said of it. */
const TRENDS: readonly (readonly [file: string, counts: unknown[], said?: string[], pick?: string])[] = [
  ['trend-index-column.csv', TWO],
  ['trend-trailing-comma.csv', TWO],
  ['trend-title-above.csv', TWO, ['passed-over']],
  ['trend-1251.csv', TWO],
  ['trend-capital-keys.json', TWO],
  ['trend-json-stat.json', TWO],
  ['trend-bank-api.json', [...TWO].reverse()],
  [
    'trend-next-three-digits.csv',
    [
      ['2018', 404],
      ['2019', 302],
    ],
  ],
  [
    'trend-two-columns.csv',
    [
      ['2018', 10],
      ['2019', 12],
    ],
    ['guessed'],
  ],
  [
    'trend-january-first.csv',
    [
      ['2018', 1180],
      ['2019', 1052],
      ['2020', 1105],
    ],
    ['guessed'],
  ],
  [
    'trend-thousands-quoted.csv',
    [
      ['2018', 980],
      ['2019', 1052],
      ['2020', 12150],
    ],
  ],
  [
    'trend-long-total.csv',
    [
      ['2018', 90],
      ['2019', 97],
    ],
    [],
    'region=All',
  ],
  [
    'trend-long-total.csv',
    [
      ['2018', 10],
      ['2019', 12],
    ],
    [],
    'Region = north',
  ],
  [
    'trend-wide.csv',
    [
      ['2018', 80],
      ['2019', 85],
      ['2020', 90],
    ],
    [],
    'region=South',
  ],
  [
    'trend-wide-stat-office.tsv',
    [
      ['2018', null],
      ['2019', 2090],
      ['2020', 1766],
    ],
    [],
    'geo=XA',
  ],
  [
    'trend-wide-stat-office.tsv',
    [
      ['2018', 81],
      ['2019', 78],
      ['2020', 80],
    ],
    [],
    'geo=XB',
  ],
  [
    'trend-quarters.csv',
    [
      ['2020-01/2020-03', 300],
      ['2020-04/2020-06', 280],
      ['2020-07/2020-09', 290],
      ['2020-10/2020-12', 310],
    ],
  ],
];

/** What is refused, or asked: a code, and what there is to choose from. */
const REFUSED: readonly (readonly [file: string, code: string, choices?: string[]])[] = [
  ['trend-long-total.csv', 'several-rows', ['All', 'North', 'South']],
  ['trend-wide.csv', 'several-rows', ['North', 'South']],
  ['trend-wide-stat-office.tsv', 'several-rows', ['XA', 'XB']],
  ['trend-april-march.csv', 'end-before-start', ['2018-04/2019-03']],
];

describe('tables as they come', () => {
  for (const [file, counts, said = [], pick = ''] of TRENDS) {
    it(`${file}${pick && ` with ${pick}`} is read`, async () => {
      const found = countsOf(await textOf(file), pick);
      expect(found.counts).to.deep.equal(counts);
      expect(found.said).to.deep.equal(said);
    });
  }

  for (const [file, code, choices] of REFUSED) {
    it(`${file} is asked about: ${code}`, async () => {
      const error = refusal('offence-trend', [await textOf(file)]);
      expect([error.code, error.place.choices]).to.deep.equal([code, choices]);
    });
  }

  it('a mark is a missing figure, and its year stays', async () => {
    const { counts, said } = countsOf(await textOf('trend-marks.csv'));
    expect(counts).to.have.length(8);
    expect(counts.slice(0, 4)).to.deep.equal(['2014', '2015', '2016', '2017'].map((year) => [year, null]));
    expect(said).to.deep.equal([]);
  });

  it('the name of a column of numbers is the unit', async () => {
    expect(countsOf(await textOf('trend-two-columns.csv')).unit).to.equal('killed');
    expect(countsOf('year,AIDS deaths\n2019,5').unit).to.equal('AIDS deaths');
    expect(countsOf('year,number\n2019,5').unit).to.equal(undefined);
  });

  for (const [text, counts] of [
    [
      'Jahr;Tote\n2018;10\n2019;12',
      [
        ['2018', 10],
        ['2019', 12],
      ],
    ],
    [
      '2018,10\n2019,12',
      [
        ['2018', 10],
        ['2019', 12],
      ],
    ],
    ['год;всего\n2018 г.;1 180\nитого;1 180\n* Без данных полиции;', [['2018', 1180]]],
    [
      'year,value\n2018,1\n2019,2\nTotal,3\n',
      [
        ['2018', 1],
        ['2019', 2],
      ],
    ],
    ['year,value\n2018,1\nSource: Yearbook of Examplia', [['2018', 1]]],
    [
      'year,value\n2018/19,1\n2019/20,2',
      [
        ['2018/2019', 1],
        ['2019/2020', 2],
      ],
    ],
    [
      'year,value\n2010-11,1\n2011-12,2',
      [
        ['2010/2011', 1],
        ['2011/2012', 2],
      ],
    ],
    [
      'period,value\n2010-11,1\n2012-12,2',
      [
        ['2010-11', 1],
        ['2012-12', 2],
      ],
    ],
    [
      'year,month,value\n2019,Jan,1\n2019,2,3',
      [
        ['2019-01', 1],
        ['2019-02', 3],
      ],
    ],
    [
      'year,quarter,value\n2019,1,1\n2019,Q2,3',
      [
        ['2019-01/2019-03', 1],
        ['2019-04/2019-06', 3],
      ],
    ],
    [
      'month,count\nSep 2020,1\nOct 2020,3',
      [
        ['2020-09', 1],
        ['2020-10', 3],
      ],
    ],
    [
      'period,value\n3/4/2019,1\n3/13/2019,2',
      [
        ['2019-03-04', 1],
        ['2019-03-13', 2],
      ],
    ],
    [
      'period,value\n43558,1\n43559,2',
      [
        ['2019-04-03', 1],
        ['2019-04-04', 2],
      ],
    ],
    [
      'year,value,population\n2018,404,816234\n2019,302,817456',
      [
        ['2018', 404],
        ['2019', 302],
      ],
    ],
    [
      ',2018,2019\nReports,5,6',
      [
        ['2018', 5],
        ['2019', 6],
      ],
    ],
    ['"Reports, Examplia"\nYear,Reports\n2018,5', [['2018', 5]]],
    ['{"results":[{"Year":2018,"n":5}],"count":1}', [['2018', 5]]],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(countsOf(text).counts).to.deep.equal(counts);
    });
  }

  for (const [text, code] of [
    // Two countries are not one rise.
    ['country,year,value\nA,2018,10\nB,2019,20', 'several-rows'],
    ['year,sex,value\n2018,F,10\n2018,M,20', 'several-rows'],
    ['year,article,value\n2018,107,10\n2018,108,20\n2019,107,10\n2019,108,20', 'several-rows'],
    ['year,value\n2018,1.234\n2019,1.345', 'ambiguous-number'],
    ['period,value\n3/4/2019,1\n5/6/2019,2', 'ambiguous-period'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} with ${code}`, () => {
      expect(refusal('offence-trend', text.split('\n')).code).to.equal(code);
    });
  }

  it('a choice that is not there is said, with those that are', () => {
    const read = (pick: string) => () => countsOf('year,region,value\n2018,A,1\n2018,B,2', pick);
    expect(read('region=C')).to.throw().that.deep.includes({ code: 'bad-pick', value: 'C' });
    expect(read('area=A')).to.throw().that.deep.includes({ code: 'bad-pick', value: 'area' });
  });

  for (const [widget, file, code] of [
    ['petition-counter', 'petition-payload.json', 'count-path'],
    ['offence-trend', 'petition-payload.json', 'shape'],
  ] as const) {
    it(`${file} is no table: ${code}`, async () => {
      expect(refusal(widget as Widget, JSON.parse(await textOf(file))).code).to.equal(code);
    });
  }

  for (const [file, dates] of [
    ['timeline-us-days.csv', ['2019-03-04', '2019-03-13', '2019-04-25', '2019-12-31', '2020-01-02']],
    ['timeline-midnight.csv', ['2019-03-05', '2019-03-13']],
    ['timeline-year-for-date.csv', ['2019-03-05', '2019-09-12']],
    ['timeline-html.csv', ['2019-03-05']],
  ] as const) {
    it(`${file} is read`, async () => {
      const { data } = readOwn('campaign-timeline', { text: await textOf(file) }, CONTEXT);
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
      expect(() => sheetOf({ bytes: Uint8Array.from(start) }))
        .to.throw()
        .that.includes({ code: 'encoding' });
  });
});
