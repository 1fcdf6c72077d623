import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { ALL, timelineModel } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { DataError } from '../../src/core/data-error.js';
import { parsePeriod } from '../../src/core/period.js';
import type { Messages } from '../../src/locales/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/model-finding.js';
import { ERRORS } from '../../scripts/review/own-problems.js';
import { bundledFunnel, bundledPetitions, bundledTimeline, bundledTrend } from './translated.js';

/** What whoever prepares data has to type as it stands, in whatever language. */
export const TYPED_AS_IT_STANDS =
  /\b(JSON|pick|windows-1251|count-path|period|UTF-8|https|id|rows|parent|year|from_month|to_month|bound|normal|break|partial|missing|provisional|estimated|derived|occurred|announced|planned|exact|more-than|at-least|about|almost|at-most|less-than|for|against|law|government|context)\b/g;

/** Lists of arguments of a function in the messages, by its path. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Months, quarters, fiscal years, other parts of a year, weeks. */
const PERIODS = ['2020-09', '2020-04/2020-06', '2019-04/2020-03', '2020-01/2020-06', '2020-12-28/2021-01-03'].map(
  (text) => [text],
);

/** What every function of a language's messages is asked with: no word of it is in Latin letters. */
export function samplesFor(messages: Messages): Samples {
  const word = (form: string) => ({ en: form, ru: form, kk: form });
  const periods = ['2020', '2020~', '2020-09', '2020-09-23', '2020-09-23~', '2020-01/2020-09', '2019~/2020-12~'];
  const dates = [...periods, '2019-12/2020-02'].map(parsePeriod);
  const trend = trendFacts(trendModel(bundledTrend));
  const funnel = funnelFacts(funnelModel(bundledFunnel), messages);
  const timeline = timelineFacts(timelineModel(bundledTimeline, ALL));
  const petitions = { ...petitionFacts(counterModel(bundledPetitions), messages), reportedBy: 'а' };
  const { unit } = bundledTrend;
  return {
    number: [[1052.5]],
    hedged: ['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than'].map((bound) => [5, bound]),
    list: [[['а', 'б']], [['а', 'б', 'в']]],
    unit: [
      [unit, 1],
      [unit, 2],
      [unit, 5],
    ],
    units: [[unit]],
    text: [[unit.one]],
    period: dates.map((each) => [each]),
    partOfYear: dates.map((each) => [each]),
    date: dates.map(({ start }) => [start]),
    'frame.figures': [['2020']],
    'frame.read': dates.map(({ start }) => [start]),
    'frame.checked': dates.map(({ start }) => [start]),
    'frame.credit': [['а']],
    'frame.review': [[], [{ by: 'а', date: parsePeriod('2020-09-23').start }]],
    'frame.more': [[1], [5]],
    'frame.quoted': [['а']],
    'frame.alsoReported': [['а']],
    'frame.essayNote': [[['1']], [['1', '2']]],
    'frame.corrected': ['', 'а'].map((name) => [{ date: '2020', was: '1', is: '2', name }]),
    'trend.heading': [
      [trend, unit],
      [{ ...trend, latest: null }, unit],
    ],
    'trend.finding': [[trend, unit, null]],
    'trend.before': [['2018'], ['2019/20']],
    'trend.withinYear': [[2022, 'а']],
    'timeline.heading': [[timeline], [{ ...timeline, span: null }], [{ ...timeline, span: null, count: 0 }]],
    'timeline.finding': [[timeline], [{ ...timeline, outside: 3 }]],
    'timeline.lanes': [[word('а')]],
    'timeline.when': dates.map((each) => [each]),
    'timeline.shown': [
      [1, 0],
      [1, 1],
      [1, 2],
      [3, 0],
    ],
    'timeline.events': [['1992–2021']],
    'petitions.goal': [
      [5, 5],
      [5, null],
    ],
    'petitions.heading': [[petitions]],
    'petitions.finding': [[petitions]],
    'petitions.opened': dates.map((each) => [each]),
    'funnel.heading': [[funnel]],
    'funnel.finding': [[funnel]],
    'funnel.percent': [
      [{ whole: 5, exact: true }, 'а'],
      [{ whole: 0, exact: false }, 'а'],
    ],
    'funnel.perHundred': [
      [{ whole: 5, exact: true }, 'а'],
      [{ whole: 0, exact: false }, 'а'],
    ],
    'funnel.sum': [[2], [3]],
    problem: ERRORS.map(({ code, place }) => [new DataError(code, '', { value: 'а', place })]),
    notShown: [[new DataError('empty', '')]],
    notRenewed: [[new DataError('timeout', '')]],
    rowsNotShown: [[1], [2], [5]],
    sourceNotGiven: [[['а']], [Array<string>(13).fill('а')]],
    // One of them is what Russian counts where no unit is given.
    trendTitle: [['правонарушений'], ['а']],
    unlikeUnits: [['а', 'б']],
    mayOverlap: [[2], [3]],
    breakIn: [[2020]],
    breakReason: [[2020]],
    breakAt: [['2020/21']],
    breakAtReason: [['2020/21']],
    periodLabel: PERIODS,
    asOf: [['2026-11-22', '14:05']],
    petitionAt: [['5', '2026-11-22']],
  };
}

/** Every text below a value, each with where it stands; functions are asked with their samples, or it throws. */
export function everyText(value: unknown, samples: Samples, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const given = samples[path];
    if (!given) throw new Error(`no sample arguments for ${path}`);
    return given.flatMap((all) =>
      everyText((value as (...all: readonly unknown[]) => unknown)(...all), samples, `${path}()`),
    );
  }
  return Object.entries(value ?? {})
    .filter(([key]) => key !== 'language')
    .flatMap(([key, each]) => everyText(each, samples, path ? `${path}.${key}` : key));
}
