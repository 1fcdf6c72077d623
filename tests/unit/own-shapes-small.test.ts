import { expect } from 'chai';
import { refusal } from '../support/own-reading.js';
import { countsOf } from '../support/shapes.js';

describe('small tables as they come', () => {
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
});
