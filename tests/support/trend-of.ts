import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import type { TrendFacts } from '../../src/locales/facts.js';
import { type OffenceCount, type SeriesBreak, type Trend, trends } from '../../src/offence-trend/data.js';
import { type TrendRange, trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { opened } from './opened.js';

export const bundledTrend = opened(trends['criminal-offences']);

/** What a test says of an observation; the rest is filled in. */
export type Row = Pick<OffenceCount, 'period' | 'value'> & Partial<OffenceCount>;

export const full = (year: number, value: number, more: Partial<OffenceCount> = {}): Row => ({
  period: String(year),
  value,
  ...more,
});

export const part = (period: string, value: number, more: Partial<OffenceCount> = {}): Row => ({
  period,
  value,
  status: ['partial'],
  ...more,
});

export const missing = (year: number): Row => ({ period: String(year), value: null, status: ['missing'] });

/** A full year from which nothing earlier may be compared. */
export const apart = (year: number, value: number, more: Partial<OffenceCount> = {}): Row =>
  full(year, value, { status: ['break'], ...more });

export const breakAt = (date: string, short = `counted anew from ${date}`): SeriesBreak => ({
  id: `break-${date}`,
  date,
  short: { en: short },
  reason: { en: `The rules changed in ${date}.` },
  citations: ['c'],
});

/** The smallest valid series with these rows. */
export function trendOf(rows: readonly Row[], more: Partial<Trend> = {}): Trend {
  return {
    id: 'hand-made',
    title: { en: 'Things registered' },
    subtitle: { en: 'Counts of what was registered: they do not measure how much happens.' },
    period: '2000/2040',
    checked: '2026-11-22',
    version: '1.0.0',
    conflicts: [],
    remarks: [],
    citations: [{ id: 'c', source: 's' }],
    sources: [{ id: 's', publisher: 'Somebody', seen: 'page' }],
    unit: { one: { en: 'offence' }, other: { en: 'offences' } },
    definitions: [{ id: 'd', label: { en: 'All things' }, short: { en: 'all' } }],
    providers: ['police', 'court'].map((id) => ({ id, name: { en: `The ${id}` }, short: { en: id } })),
    breaks: [],
    observations: rows.map((row) => ({
      id: row.period,
      status: ['normal'],
      bound: 'exact',
      provider: 'police',
      citations: ['c'],
      definition: 'd',
      ...row,
    })),
    ...more,
  };
}

export interface Said {
  readonly facts: TrendFacts;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Headline and finding together. */
  readonly all: string;
}

/** What a reader is told of a series, in English. */
export function said(trend: Trend, range?: TrendRange): Said {
  const facts = trendFacts(trendModel(trend, range));
  const heading = sentences.en.trend.heading(facts, trend.unit);
  const finding = sentences.en.trend.finding(facts, trend.unit, null);
  return { facts, heading, sentences: finding, all: [heading, ...finding].join(' ') };
}
