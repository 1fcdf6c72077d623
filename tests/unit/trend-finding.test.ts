import { expect } from 'chai';
import type { SeriesBreak, Trend } from '../../src/offence-trend/data.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { apart, breakAt, bundledTrend, full, missing, part, type Row, said, trendOf } from '../support/trend-of.js';

const sayRows = (rows: readonly Row[], ...breaks: SeriesBreak[]) => said(trendOf(rows, { breaks }));

const court = { provider: 'court' };

describe('trend finding', () => {
  it('rule 9: the bundled finding states the latest full year, and the range within one segment', () => {
    const { heading, sentences } = said(bundledTrend);
    expect(heading).to.equal('3,382 criminal offences registered in 2024, the year the definition changed');
    expect(sentences).to.deep.equal([
      '3,382 criminal offences were registered in 2024.',
      'The figure for 2024 cannot be compared with earlier years.',
      'Full years 2018, 2019 and 2023 had 919 to 1,052, counted by different bodies.',
      'Only part of 2020, 2021 and 2022 is known.',
    ]);
  });

  const RISING = [full(2018, 4), full(2019, 5), full(2020, 6)];
  const FALLING = [full(2018, 6), full(2019, 5), full(2020, 4)];
  // One case on one line reads as a table.
  // prettier-ignore
  const DIRECTIONS: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly SeriesBreak[], expected: 'rose' | 'fell' | 'none'])[] = [
    ['three full years that rise', RISING, [], 'rose'],
    ['three full years that fall', FALLING, [], 'fell'],
    ['four full years that rise', [...RISING, full(2021, 7)], [], 'rose'],
    ['two full years', RISING.slice(1), [], 'none'],
    ['three that rise and fall', [full(2018, 4), full(2019, 6), full(2020, 5)], [], 'none'],
    ['three of which two are equal', [full(2018, 4), full(2019, 5), full(2020, 5)], [], 'none'],
    ['three of which the first two are equal, and the last is less', [full(2018, 5), full(2019, 5), full(2020, 4)], [], 'none'],
    ['three that are equal', [full(2018, 5), full(2019, 5), full(2020, 5)], [], 'none'],
    ['four of which the last falls', [...RISING, full(2021, 5)], [], 'none'],
    ['three with a missing year between', [full(2018, 4), full(2019, 5), missing(2020), full(2021, 6)], [], 'none'],
    ['three with a year without a row between', [full(2018, 4), full(2019, 5), full(2021, 6)], [], 'none'],
    ['three with a partial year between', [full(2018, 4), full(2019, 5), part('2020-01/2020-09', 5), full(2021, 6)], [], 'none'],
    ['two full years and a partial one', [full(2018, 4), full(2019, 5), part('2020-01/2020-09', 6)], [], 'none'],
    ['three by different bodies', [full(2018, 4), full(2019, 5), full(2020, 6, court)], [], 'none'],
    ['three with a break before the last', [full(2018, 4), full(2019, 5), apart(2020, 6)], [breakAt('2020')], 'none'],
    ['three with a break before the second', [full(2018, 4), apart(2019, 5), full(2020, 6)], [breakAt('2019')], 'none'],
    ['three after a break', [full(2017, 9), apart(2018, 4), full(2019, 5), full(2020, 6)], [breakAt('2018')], 'rose'],
    ['three before a break', [...FALLING, apart(2021, 9)], [breakAt('2021')], 'fell'],
  ];

  for (const [name, rows, breaks, expected] of DIRECTIONS) {
    it(`rule 9: ${name} ${expected === 'none' ? 'neither rose nor fell' : expected}`, () => {
      const { facts, all } = sayRows(rows, ...breaks);
      expect(facts.range?.direction ?? 'none').to.equal(expected);
      expect(/\b(rose|fell)\b/.exec(all)?.[0] ?? 'none').to.equal(expected);
    });
  }

  // One case on one line reads as a table.
  // prettier-ignore
  const LATEST: readonly (readonly [name: string, rows: readonly Row[], latest: readonly [number, number] | null, range: readonly [number, number] | null])[] = [
    ['nothing for an empty series', [], null, null],
    ['nothing for missing years', [missing(2019)], null, null],
    ['one full year, without a range', [full(2019, 5)], [2019, 5], null],
    ['the last full year, not a later part', [full(2018, 4), full(2019, 5), part('2020-01/2020-09', 6)], [2019, 5], [4, 5]],
    ['no part as the largest', [full(2018, 4), part('2019-01/2019-09', 99), full(2020, 5)], [2020, 5], [4, 5]],
    ['no part as the smallest', [full(2018, 4), part('2019-01/2019-02', 1), full(2020, 5)], [2020, 5], [4, 5]],
    ['nothing for only partial years', [part('2018-01/2018-05', 4), part('2019-01/2019-05', 5)], null, null],
    ['no part of a year that is fully known', [part('2019-01/2019-09', 99, { id: 'p' }), full(2018, 4), full(2019, 5)], [2019, 5], [4, 5]],
    ['a zero', [full(2018, 4), full(2019, 0)], [2019, 0], [0, 4]],
  ];

  for (const [name, rows, latest, range] of LATEST) {
    it(`rule 2: states ${name}`, () => {
      const { facts } = sayRows(rows);
      expect(facts.latest && [Number(facts.latest.when), facts.latest.value]).to.deep.equal(latest);
      expect(facts.range && [facts.range.min.value, facts.range.max.value]).to.deep.equal(range);
    });
  }

  it('rule 1: names the years for which no figure was found, and gives them no number', () => {
    const { facts, sentences, all } = sayRows([full(2017, 4), missing(2018), full(2020, 6)]);
    expect(facts.missing).to.deep.equal({ names: ['2018', '2019'], count: 2 });
    expect(sentences).to.include('No figure was found for 2018 and 2019.');
    expect(facts.range?.some).to.deep.equal(['2017', '2020']);
    expect(all).to.not.match(/\b0\b/);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const WORDS: readonly (readonly [name: string, known: readonly number[], expected: readonly string[]])[] = [
    ['three in a row, each', [2010, 2014], ['2011', '2012', '2013']],
    ['four in a row by the first and the last', [2010, 2015], ['2011–2014']],
    ['a row and one alone', [2010, 2015, 2017], ['2011–2014', '2016']],
    ['one alone and a row', [2010, 2012, 2017], ['2011', '2013–2016']],
    ['six', [2000, 2002, 2004, 2006, 2008, 2010, 2012], ['2001', '2003', '2005', '2007', '2009', '2011']],
    ['the first and the last of more', [2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016], ['2001', '2003', '2005', '2007', '…', '2015']],
  ];

  for (const [name, known, expected] of WORDS) {
    it(`rule 1: names of missing years ${name}, and counts all`, () => {
      const { missing: found } = sayRows(known.map((year) => full(year, 5))).facts;
      const years = known.at(-1)! - known[0]! + 1;
      expect(found).to.deep.equal({ names: expected, count: years - known.length });
    });
  }

  it('parts names of several words from the dash between them', () => {
    const model = trendModel(trendOf([full(2010, 5), full(2015, 5)]));
    expect(trendFacts(model, (index) => `year ${index}`).missing.names).to.deep.equal(['year 2011 – year 2014']);
  });

  it('says by which definition an own figure was counted, where there are several', () => {
    const definitions = ['d', 'e'].map((id) => ({ id, label: { en: `All ${id}` }, short: { en: id } }));
    const rows = [full(2018, 4), full(2019, 5, { definition: 'e' })];
    const definitionOf = (more: Partial<Trend>) => said(trendOf(rows, more)).facts.latest?.definition;
    expect(definitionOf({ definitions, whose: 'Somebody' })).to.deep.equal({ en: 'All e' });
    expect(definitionOf({ definitions }), 'of ours the headline says it').to.equal(null);
    expect(definitionOf({ whose: 'Somebody' }), 'of one').to.equal(null);
  });

  it('has no range of years that are alike, but one where their hedges differ', () => {
    expect(sayRows([full(2018, 5), full(2019, 5)]).facts.range).to.equal(null);
    const about = sayRows([full(2018, 5), full(2019, 5, { bound: 'about' })]).facts.range;
    expect([about?.min, about?.max]).to.deep.equal([
      { value: 5, bound: 'exact' },
      { value: 5, bound: 'about' },
    ]);
    expect(about?.some, 'all of them').to.deep.equal([]);
  });

  it('rule 2: names the years of which a part is known, and states no number of them', () => {
    const { sentences, all } = sayRows([full(2018, 44), part('2019-01/2019-09', 777)]);
    expect(sentences).to.include('Only part of 2019 is known.');
    expect(all).to.not.include('777');
  });

  it('says only that nothing is known in full, where that is so', () => {
    const { heading, sentences } = sayRows([part('2019-01/2019-09', 5)]);
    expect(heading).to.equal('Registered offences: no full year known');
    expect(sentences).to.deep.equal(['Only part of 2019 is known.']);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const APART: readonly (readonly [name: string, rows: readonly Row[], breaks: readonly SeriesBreak[], alone: boolean, years: readonly number[] | undefined])[] = [
    ['the latest year behind a break', [full(2018, 4), full(2019, 5), apart(2020, 99)], [breakAt('2020')], true, [2018, 2019]],
    ['two breaks in a row', [full(2018, 4), apart(2019, 5), apart(2020, 99)], [breakAt('2019'), breakAt('2020')], true, undefined],
    ['two years behind a break', [full(2018, 4), apart(2019, 5), full(2020, 99)], [breakAt('2019')], false, [2019, 2020]],
    ['a break year that is partial', [full(2018, 4), part('2019-01/2019-09', 5, { status: ['partial', 'break'] }), full(2020, 6)], [breakAt('2019')], true, undefined],
    ['only a part behind a break', [full(2018, 4), full(2019, 5), part('2020-01/2020-09', 9, { status: ['partial', 'break'] })], [breakAt('2020')], false, [2018, 2019]],
    ['one year', [full(2018, 4)], [], false, undefined],
  ];

  for (const [name, rows, breaks, alone, years] of APART) {
    it(`rule 3: ${name}: ${alone ? 'said not to be comparable' : 'compared with nothing across'}`, () => {
      const { facts, sentences, heading } = sayRows(rows, ...breaks);
      expect(facts.latestStandsAlone).to.equal(alone);
      expect(facts.range && [facts.range.from, facts.range.to].map(Number)).to.deep.equal(years ?? null);
      expect(sentences.some((sentence) => sentence.includes('cannot be compared'))).to.equal(alone);
      if (alone) expect(heading, 'no range beside a figure from another segment').to.not.include(' to ');
    });
  }

  for (const to of [null, 2017, 2018, 2019, 2023]) {
    it(`rule 3: nothing the bundled series says${to ? ` up to ${to}` : ''} compares across its breaks`, () => {
      const { facts, all } = said(bundledTrend, { from: null, to });
      expect(all).to.not.match(/\b(more|fewer|times|per cent|increased?|decreased?|doubled|since 2017)\b|%/);
      expect(facts.range?.from).to.not.equal('2017');
      expect(facts.range?.to).to.not.equal('2024');
    });
  }
});
