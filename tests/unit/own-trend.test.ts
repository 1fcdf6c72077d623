import { expect } from 'chai';
import { trendModel } from '../../src/offence-trend/model.js';
import { otherBodiesIn } from '../support/panels-of.js';
import { found, own, sentences } from '../support/own-reading.js';

const HEADER = 'year,from_month,to_month,value,status,bound,definition,provider,unit,caveat';

describe('own counts', () => {
  it('need no more than years and values', () => {
    const { data, problems } = own('offence-trend', ['year,value', '2019,1052', '2020,980.5']);
    expect(problems).to.deep.equal([]);
    expect(data.observations.map(({ period, value, status, bound }) => [period, value, status, bound])).to.deep.equal([
      ['2019', 1052, ['normal'], 'exact'],
      ['2020', 980.5, ['normal'], 'exact'],
    ]);
    expect(data.title.en).to.equal('Registered offences by period');
    expect(data.period).to.equal('2019/2020');
    expect(data.breaks).to.deep.equal([]);
  });

  it('that are missing stay missing, never zero (rule 1)', () => {
    const { data } = own('offence-trend', ['year,value,status', '2018,5,', '2019,,missing', '2021,0,']);
    expect(data.observations.map(({ value }) => value)).to.deep.equal([5, null, 0]);
    expect(trendModel(data).slots.map(({ main }) => main?.observation.value ?? null)).to.deep.equal([5, null, null, 0]);
  });

  it('of a part of a year are partial, whether the status says so or not (rule 2)', () => {
    const { data } = own('offence-trend', [
      HEADER,
      '2019,,,5,,,,,,',
      '2020,1,9,4,,,,,,',
      '2021,3,3,1,partial,,,,,',
      '2022,,,3,partial,,,,,',
    ]);
    expect(data.observations.map(({ period }) => period)).to.deep.equal(['2019', '2020-01/2020-09', '2021-03', '2022']);
    expect(trendModel(data).slots.map(({ main }) => main?.partial)).to.deep.equal([false, true, true, true]);
  });

  it('never lose the months beside a year (rule 2)', () => {
    const header = 'period,year,from_month,to_month,value';
    expect(found(own('offence-trend', [header, '2019,,,,5', '2020,,1,9,4']).problems)).to.deep.equal([
      ['duplicate', 3, 'period'],
    ]);
    expect(found(own('offence-trend', [header, '2019,,,,5', ',,1,9,4']).problems)).to.deep.equal([
      ['bad-period', 3, 'year'],
    ]);
    expect(found(own('offence-trend', [header, '2019,,,,5', ',2020,1,,4']).problems)).to.deep.equal([
      ['bad-period', 3, 'to_month'],
    ]);
  });

  it('are parted where a status says that they cannot be compared, with the caveat as the reason (rule 3)', () => {
    const { data } = own('offence-trend', [
      HEADER,
      '2019,,,5,,,,,,',
      '2020,,,9,break provisional,,,,,All relatives count.',
      '2021,,,8,break,,,,,',
    ]);
    expect(data.breaks.map(({ date, reason }) => [date, reason.en])).to.deep.equal([
      ['2020', 'All relatives count.'],
      ['2021', 'From 2021 on, counts are not comparable with earlier ones.'],
    ]);
    expect(data.observations[1]?.status).to.deep.equal(['break', 'provisional']);
    expect(trendModel(data).segments).to.have.length(3);
  });

  it('of another definition are parted too, and a reason stands there though no status says so (rule 3)', () => {
    const { data } = own('offence-trend', [HEADER, '2019,,,5,,,narrow,,,', '2020,,,9,,,wide,,,', '2021,,,8,,,wide,,,']);
    const { slots } = trendModel(data);
    expect(slots.map(({ apart }) => apart)).to.deep.equal([false, true, false]);
    expect(slots[1]?.breaks.map(({ short }) => short.en)).to.deep.equal(['2020: definition changed']);
  });

  it('keep every hedge (rule 4)', () => {
    const bounds = ['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than'];
    const rows = bounds.map((bound, index) => `${2010 + index},,,5,,${bound},,,,`);
    expect(own('offence-trend', [HEADER, ...rows]).data.observations.map(({ bound }) => bound)).to.deep.equal(bounds);
  });

  it('keep every status, in any letters', () => {
    const status = 'normal break partial missing provisional estimated derived';
    const { data } = own('offence-trend', [HEADER, `2019,,,5,${status.toUpperCase()},More-Than,,,,`]);
    expect(data.observations[0]).to.deep.include({ status: status.split(' '), bound: 'more-than' });
  });

  it('of another unit are refused, whichever row names the unit first (rule 6)', () => {
    const { data, problems } = own('offence-trend', [
      HEADER,
      '2018,,,1,,,,,,',
      '2019,,,5,,,,,reports,',
      '2020,,,9,,,,,persons,',
    ]);
    expect(data.unit.other.en).to.equal('reports');
    expect(data.observations.map(({ value }) => value)).to.deep.equal([1, 5]);
    expect(sentences(problems)).to.deep.equal([
      'Row 4, column unit: counts of “persons” cannot stand beside counts of another unit: leave one of them out.',
    ]);
  });

  it('have the unit that the whole gives, one and many', () => {
    const unit = { one: 'report', other: { en: 'reports', ru: 'сообщений' } };
    const { data } = own('offence-trend', { unit, rows: [{ period: '2019', value: 5, unit: 'reports' }] });
    expect(data.unit).to.deep.equal({ one: { en: 'report' }, other: { en: 'reports', ru: 'сообщений' } });
    expect(data.title.en).to.equal('Reports by period');
  });

  it('name who counted, and show where that changes (rule 6)', () => {
    const { data } = own('offence-trend', [
      HEADER,
      '2019,,,5,,,,Police,,',
      '2020,,,9,,,,Ministry,,',
      '2021,,,9,,,,Ministry,,',
    ]);
    expect(data.providers.map(({ name }) => name.en)).to.deep.equal(['Police', 'Ministry']);
    expect(otherBodiesIn(data)).to.deep.equal([2020]);
  });

  it('say what they do not measure (rule 10)', () => {
    expect(own('offence-trend', ['year,value', '2019,5']).data.subtitle.en).to.contain(
      'do not measure how much happens',
    );
  });

  it('say whose they are (rule 13)', () => {
    expect(own('offence-trend', ['year,value', '2019,5']).data.whose).to.equal('data.example.org');
  });

  it('of years to come are refused, of the year that runs are not', () => {
    const { data, problems } = own('offence-trend', [
      'period,value',
      '2024,5',
      '2024-06-15,1',
      '2024-06-16,1',
      '2025,5',
    ]);
    expect(data.observations.map(({ period }) => period)).to.deep.equal(['2024', '2024-06-15']);
    expect(found(problems)).to.deep.equal([
      ['future-date', 4, 'period'],
      ['future-date', 5, 'period'],
    ]);
    expect(problems[0]?.message, 'the place is said once').to.equal(
      'row 4, column period: this is in the future: "2024-06-16"',
    );
  });

  it('may have one period twice only by two definitions', () => {
    const { data, problems } = own('offence-trend', [
      'period,value,definition',
      ...['2019,5,narrow', '2019,9,wide', '2019,6,narrow', '2019-01/2019-12,7,wide'],
    ]);
    expect(data.observations.map(({ value }) => value)).to.deep.equal([5, 9]);
    expect(found(problems)).to.deep.equal([
      ['duplicate', 4, 'period'],
      ['duplicate', 5, 'period'],
    ]);
  });

  for (const [name, rows, row, column] of [
    ['a period', ['period,value', '2019,5', '2020/2019,5'], 3, 'period'],
    ['two years with a dash', ['period,value', '2019,5', '2020–2019,5'], 3, 'period'],
    ['months', ['year,from_month,to_month,value', '2019,,,5', '2020,9,1,5'], 3, 'to_month'],
    [
      'a period in JSON',
      {
        rows: [
          { period: '2019', value: 1 },
          { period: '2020-09/2020-01', value: 1 },
        ],
      },
      2,
      'period',
    ],
  ] as const) {
    it(`refuse ${name} that ends before it starts`, () => {
      const { problems } = own('offence-trend', rows);
      expect(found(problems)).to.deep.equal([['end-before-start', row, column]]);
    });
  }

  for (const period of ['2020-13', '2019-02-29', '9999', '999', 'soon', '2020-09-23T10:00', '2019/2020/2021']) {
    it(`refuse "${period}" in JSON at its row`, () => {
      const { problems } = own('offence-trend', {
        rows: [
          { period: '2019', value: 1 },
          { period, value: 1 },
        ],
      });
      expect(found(problems)).to.deep.equal([['bad-period', 2, 'period']]);
    });
  }
});
