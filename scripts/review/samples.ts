import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { ALL, timelineModel } from '../../src/campaign-timeline/model.js';
import { timelineFacts } from '../../src/campaign-timeline/model-finding.js';
import { DataError } from '../../src/core/data-error.js';
import { parsePeriod } from '../../src/core/period.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import type { Messages } from '../../src/locales/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { trendFacts } from '../../src/offence-trend/model-finding.js';
import { counterModel } from '../../src/petition-counter/model.js';
import { petitionFacts } from '../../src/petition-counter/model-finding.js';
import { ERRORS } from './own-problems.js';
import type { Tables } from '../data/assemble.js';
import { bundledSets } from '../data/sets.js';

/** Lists of arguments of a function among the sentences, by its path. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Months, quarters, fiscal years, other parts of a year, weeks. */
const PERIODS = ['2020-09', '2020-04/2020-06', '2019-04/2020-03', '2020-01/2020-06', '2020-12-28/2021-01-03'].map(
  (text) => [text],
);

/** What each function is asked with to be read: the bundled data, and what else it may be given. @param tables with texts */
export function samplesOf(tables: Tables, messages: Messages): Samples {
  const version = '1.0.0';
  const { text } = messages;
  const sets = bundledSets(tables, version);
  const trendData = sets['offence-trend'];
  const trend = trendFacts(trendModel(trendData));
  const model = funnelModel(sets['attrition-funnel']);
  const funnel = funnelFacts(model, messages);
  const timeline = timelineFacts(timelineModel(sets['campaign-timeline'], ALL));
  const petitions = petitionFacts(counterModel(sets['petition-counter'], null), messages);
  const { unit } = trendData;
  const provider = text(trendData.providers[0]?.name ?? { en: '' });
  const periods = ['2020', '2020~', '2020-09', '2020-09-23', '2020-09-23~', '2020-01/2020-09', '2019~/2020-12~'];
  const each = [...periods, '2019-12/2020-02'].map((period) => [parsePeriod(period)]);
  const days = each.map(([period]) => [period?.start]);
  const day = parsePeriod('2020-09-23').start;
  const counts = [[1], [2], [5]];
  const shares = [true, false].flatMap((exact) => [[{ whole: exact ? 5 : 0, exact }, text(unit.other)]]);
  const when = messages.period(parsePeriod('2020'));
  return {
    number: [[3382], [1052.5]],
    hedged: ['exact', 'more-than', 'at-least', 'about', 'almost', 'at-most', 'less-than'].map((bound) => [5000, bound]),
    list: [[['2018', '2019']], [['2018', '2019', '2020']]],
    unit: counts.map(([count]) => [unit, count]),
    units: [[unit]],
    text: [[unit.one]],
    period: each,
    partOfYear: each,
    date: days,
    'frame.figures': [[when]],
    'frame.read': [[day]],
    'frame.checked': [[day]],
    'frame.credit': [['example.org']],
    'frame.review': [[], [{ by: 'N. N.', date: day }]],
    'frame.more': counts,
    'frame.quoted': [[text(unit.other)]],
    'frame.alsoReported': [[text(trendData.conflicts[0]?.words ?? { en: '' })]],
    'frame.essayNote': [[['3']], [['3', '16']]],
    'frame.corrected': ['', provider].map((name) => [{ date: messages.date(day), was: '3382', is: '3417', name }]),
    'trend.heading': [trend, { ...trend, latest: null }].map((facts) => [facts, unit]),
    'trend.finding': [[trend, unit, null]],
    'trend.before': [['2018'], ['2019/20']],
    'trend.withinYear': [[2022, messages.partOfYear(parsePeriod('2022-01/2022-09'))]],
    'timeline.heading': [timeline, { ...timeline, span: null }, { ...timeline, span: null, count: 0 }].map((all) => [
      all,
    ]),
    'timeline.finding': [[timeline], [{ ...timeline, outside: 3 }]],
    'timeline.lanes': [[sets['campaign-timeline'].subject]],
    'timeline.when': each,
    'timeline.shown': [...counts.map(([count]) => [count, 0]), [1, 1], [3, 2]],
    'timeline.events': [[messages.period(parsePeriod('1992/2021'))]],
    'petitions.goal': [
      [50_000, 60_000],
      [50_000, null],
    ],
    'petitions.heading': [[petitions]],
    'petitions.finding': [[petitions]],
    'petitions.opened': each,
    'funnel.heading': [[funnel]],
    'funnel.finding': [[funnel]],
    'funnel.percent': shares,
    'funnel.perHundred': shares,
    'funnel.sum': [[2], [3]],
    problem: ERRORS.map((error) => [error]),
    notShown: [[new DataError('empty', '')]],
    notRenewed: [[new DataError('timeout', '')]],
    rowsNotShown: counts,
    sourceNotGiven: [[[provider]], [Array<string>(13).fill(provider)]],
    trendTitle: [[text(unit.other)]],
    unlikeUnits: [[funnel.first, funnel.next].map((stage) => text(stage.unit.other))],
    mayOverlap: [[2], [3]],
    breakIn: [[2020]],
    breakReason: [[2020]],
    breakAt: [['2020/21']],
    breakAtReason: [['2020/21']],
    periodLabel: PERIODS,
    asOf: [['2026-11-22', '14:05']],
    petitionAt: [['5', '2026-11-22']],
    ownData: [['example.org'], ['']],
    ownDataUnsourced: [['example.org'], ['']],
    moreSources: counts,
    dataSet: [['case-attrition', version]],
    accessed: [[messages.date(day)]],
    sources: counts,
    more: counts,
    'readBack.done': [[builderByLanguage[messages.language].widget.names['offence-trend'].name]],
    'readBack.table': counts,
    'readBack.otherHost': [['https://example.org/v1/']],
    'readBack.left': [[['toolbar="none"', 'credit="Desk"']]],
    'ownTable.travels': counts,
    'host.pinnedNeeds': [[version]],
    tooLarge: [[20.4, 2]],
    size: counts,
    namesIn: [[2]],
    which: [['country']],
    question: [['country']],
    column: [[3]],
    nameOf: [[3]],
    cell: [[2, 'value']],
    takenFor: [['value']],
    valuesOf: [['2020']],
    removeRow: [[2]],
    someShown: [[50, 1200]],
    wrong: counts,
    'outputs.without': [['goal', 'src'].map((name) => [name])].map((names) => [names.flat()]),
  };
}
