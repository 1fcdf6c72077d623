import { parsePeriod } from '../../core/period.js';
import { date, number, partOfYear, period, shortDate, shortMonth } from './dates.js';
import type { OwnDataMessages } from '../own-data.js';
import { periodLabel } from '../own-data-periods.js';
import { problem } from './own-data-problems.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said of own data in English. */
export const ownData: OwnDataMessages = {
  language: 'en',
  problem,
  notShown: (error) => `These data could not be shown. ${problem(error)}`,
  notRenewed: (error) => `Newer data could not be had; these are from before. ${problem(error)}`,
  rowsNotShown: (count) => (count === 1 ? 'One row is not shown.' : `Some rows are not shown (${number(count)}).`),
  sourceNotGiven: (what) =>
    what.length > 12 ? `Source not given for ${what.length} figures.` : `Source not given: ${what.join(', ')}.`,
  offence: { one: 'registered offence', few: 'registered offences', other: 'registered offences' },
  case: { one: 'case', other: 'cases' },
  signature: { one: 'signature', other: 'signatures' },
  asCounted: 'as counted by the source',
  trendTitle: (unit) => `${capital(unit)} by period`,
  trendSubtitle: 'Counts of what was registered: they do not measure how much happens.',
  trendSubtitleOwn: 'Figures as their source gives them: they may not show all that happens.',
  breakIn: (year) => `${year}: definition changed`,
  breakReason: (year) => `From ${year} on, counts are not comparable with earlier ones.`,
  breakAt: (label) => `${label}: definition changed`,
  breakAtReason: (label) => `From ${label} on, counts are not comparable with earlier ones.`,
  periodLabel: periodLabel({
    month: (month, year) => `${shortMonth(month)} ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    part: (part, year) => `${part} ${year}`,
    ends: ({ start, end }) => `${shortDate(start)} – ${shortDate(end)}`,
    partOfYear,
  }),
  partlyKnown: 'only a part is known',
  rounded: 'Figures are shown rounded; the downloaded file has them as they were given.',
  funnelTitle: 'Stages of a procedure',
  funnelSubtitle: 'Counts of what was registered at each stage: they do not measure how much happens.',
  others: 'Of the others no figure is given.',
  oneScale: 'same scale',
  unlikeUnits: (one, other) => `${one} are not ${other}`,
  mayOverlap: (kinds) => `one may be in ${kinds === 2 ? 'both' : 'several'} kinds`,
  moreTogether: 'together more than this stage: they overlap, or are not parts of it',
  timelineTitle: 'Dated events',
  timelineSubtitle: 'Events as the sources date them.',
  petitionsTitle: 'Petitions',
  petitionsSubtitle: 'Counts as they were reported. They are not checked here.',
  matter: 'the matter',
  whoever: 'the source of these data',
  periodNotGiven: 'a period that is not given',
  petitionAt: (name, when) => `${name}, ${period(parsePeriod(when))}`,
  openedApart: 'The petitions were opened at different times: counts per day cannot be compared.',
  petitionOfPage: 'this petition',
  asOf: (day, time) => `as of ${time}, ${date(parsePeriod(day).start)}`,
  stale: 'This count has not been renewed for some time and may be out of date.',
};
