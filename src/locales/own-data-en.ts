import type { DataError, DataErrorCode } from '../core/data-error.js';
import { parsePeriod } from '../core/period.js';
import { date } from './en-dates.js';
import type { OwnDataMessages } from './own-data.js';

const PROBLEMS: Readonly<Record<DataErrorCode, (value: string) => string>> = {
  'unknown-data-set': (value) => `there is no data set called “${value}”`,
  shape: (value) => (value ? `“${value}” does not fit here` : 'this does not have the form that is read here'),
  'no-rows': () => 'there are no rows below the column names',
  'too-many-rows': (value) => `there are ${value} rows, and at most 5,000 are read`,
  'missing-column': (value) => `the column “${value}” is missing`,
  'unknown-column': (value) => `the column “${value}” is not one that is read here, so it was not used`,
  address: (value) => `the address “${value}” is not allowed: it has to begin with https, or be on this site`,
  unreachable: (value) => `“${value}” could not be reached, or does not allow other sites to read it`,
  status: (value) => `the server answered with an error (${value})`,
  timeout: () => 'the server did not answer within ten seconds',
  'too-large': () => 'the file is larger than 2 MB',
  empty: () => 'the file is empty',
  'not-data': () => 'a web page came instead of data',
  encoding: () => 'the letters could not be read: save the file as UTF-8',
  'bad-json': () => 'the file is not valid JSON',
  'no-count': (value) => (value ? `“${value}” is not a count` : 'there is no count at that place'),
  'bad-number': (value) =>
    `“${value}” is not a number that can be read: write it as in 1234 or 1234.5, or leave the cell blank`,
  'ambiguous-number': (value) =>
    `“${value}” can be read as two different numbers: write it without a separator for thousands`,
  'bad-period': (value) => `“${value}” is not a period that can be read: write it as in 2020, 2020-09 or 2020-09-23`,
  'ambiguous-period': (value) =>
    `“${value}” can mean more than one date, because the spreadsheet has changed it: use the columns year, from_month and to_month`,
  'bad-word': (value) => `“${value}” is not one of the words that are understood here`,
  'too-long': (value) => `“${value}” is longer than 200 letters`,
  duplicate: (value) => `“${value}” stands here for the second time`,
  'unknown-parent': (value) => `no row has the id “${value}”`,
  'larger-than-parent': (value) => `${value} is more than the stage that it is a part of`,
  'end-before-start': (value) => `“${value}” ends before it begins`,
  'future-date': (value) => `“${value}” has not come yet`,
  'bad-goal': (value) => `a goal is a whole number above 0, not “${value}”`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function problem({ code, value, place }: DataError): string {
  const where = [
    place.row && `row ${place.row}`,
    place.column && code !== 'unknown-column' && `column ${place.column}`,
  ];
  const said = where.filter((part) => part).join(', ');
  return `${capital(said ? `${said}: ${PROBLEMS[code](value)}` : PROBLEMS[code](value))}.`;
}

/** What is said of own data in English. */
export const ownDataEn: OwnDataMessages = {
  language: 'en',
  problem,
  notShown: (error) => `These data could not be shown. ${problem(error)}`,
  notRenewed: (error) => `Newer data could not be had; these are from before. ${problem(error)}`,
  unreadRows: (count) =>
    count === 1 ? '1 row could not be read: see the notes.' : `${count} rows could not be read: see the notes.`,
  sourceNotGiven: (what) =>
    what.length > 12 ? `Source not given for ${what.length} figures.` : `Source not given: ${what.join(', ')}.`,
  offence: { one: 'registered offence', other: 'registered offences' },
  case: { one: 'case', other: 'cases' },
  signature: { one: 'signature', other: 'signatures' },
  asCounted: 'as counted by the source',
  trendTitle: (unit) => `${capital(unit)} by period`,
  trendSubtitle: 'Counts of what was registered: they do not measure how much happens.',
  breakIn: (year) => `${year}: definition changed`,
  breakReason: (year) => `From ${year} on, counts are not comparable with earlier ones.`,
  funnelTitle: 'Stages of a procedure',
  funnelSubtitle: 'Counts of what was registered at each stage: they do not measure how much happens.',
  timelineTitle: 'Dated events',
  timelineSubtitle: 'Events as the sources date them.',
  petitionsTitle: 'Petitions',
  petitionsSubtitle: 'Counts as they were reported. They are not checked here.',
  matter: 'the matter',
  whoever: 'the source of these data',
  periodNotGiven: 'a period that is not given',
  petitionOfPage: 'this petition',
  asOf: (day, time) => `as of ${time}, ${date(parsePeriod(day).start)}`,
  stale: 'This count has not been renewed for some time and may be out of date.',
};
