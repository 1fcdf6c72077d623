import type { Place } from '../../core/data-error.js';
import { number } from './dates.js';
import { longest, problemSentence, type Problems } from '../own-data-problems.js';

/** The words that a column understands. */
const WORDS: Readonly<Record<string, string>> = {
  status:
    'normal, break, partial, missing, provisional, estimated or derived; in a timeline occurred, announced or planned',
  bound: 'exact, more-than, at-least, about, almost, at-most or less-than',
  side: 'for or against',
  actor: 'law, government, against, for or context',
};

const PROBLEMS: Problems = {
  'unknown-data-set': (value) => `there is no data set called “${value}”`,
  shape: misfit,
  'no-rows': () => 'there are no rows below the column names',
  'too-many-rows': (value) => `there are ${value} rows, and at most 5,000 are read`,
  'too-many-stages': (value) => `there are ${value} stages, and at most 200 are drawn`,
  'part-of-table': (value) =>
    `the page shows ${value} rows of this table, and not the others: switch its pages off, or give the data as a file`,
  'too-many-columns': (value) => `there are ${value} columns, and at most 200 are read`,
  'missing-column': (value, { choices = [], nearest }) => {
    const has = choices.length ? `; there are ${choices.join(', ')}` : '';
    return `the column “${value}” is missing${has}: ${nearest ? `rename “${nearest[0]}” to “${nearest[1]}”` : 'it has to be named in the first row, or in the rows of JSON, spelled like this'}`;
  },
  'unknown-column': (value) => `the column “${value}” is not one that is read here, so it was not used`,
  'several-rows': (value, { choices = [] }) =>
    `the column “${value}” tells rows apart (${choices.join(', ')}), and one series is drawn: choose one, as in pick="${value}=${choices[0] ?? ''}"`,
  'bad-pick': (value, { column, choices = [] }) =>
    column
      ? `no row says “${value}” in this column; there are ${choices.join(', ')}`
      : `there is no column “${value}” to choose by; there are ${choices.join(', ')}`,
  guessed: (value, { column, choices }) => {
    if (!column) return `this looks like ${value}, an old encoding, and was read so: save the file as UTF-8`;
    return choices
      ? `“${value}” was read as “${choices[0]}”, and so was all of the column ${column}`
      : `“${value}” was taken for the column ${column}`;
  },
  'passed-over': (value) => `“${value}” is no part of the table, and was passed over`,
  'count-path': (value) => `this is an answer with a count in it, and no table: read it with count-path="${value}"`,
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
  'bad-number': badNumber,
  'ambiguous-number': (value) =>
    `“${value}” can be read as two different numbers: write it without a separator for thousands`,
  'bad-period': badPeriod,
  'ambiguous-period': (value, { column }) => {
    const instead = 'write it as in 2020-09-23, in a cell formatted as text';
    const parts = column === 'period' ? `use the columns year, from_month and to_month, or ${instead}` : instead;
    return `“${value}” can mean more than one date, because a spreadsheet has changed it: ${parts}`;
  },
  'bad-word': badWord,
  'too-long': (value, place) => `“${value}” is too long: at most ${number(longest(place))} characters are read`,
  duplicate: (value) => `“${value}” stands here for the second time: leave one of the two`,
  'unknown-parent': (value) => `no row has the id “${value}”: write the id of the stage above`,
  'larger-than-parent': (value) =>
    `${value} is more than the stage that it is a part of: correct one of the two, or give each its own unit`,
  'end-before-start': (value, { choices }) =>
    choices
      ? `the months run over the end of the year: leave them and the year out, and write the column period, as in ${choices[0]}`
      : `“${value}” ends before it begins: write the earlier first`,
  'irregular-periods': (value) =>
    `“${value}” has no place on an axis: add the figures up to weeks, months, quarters or years, one kind in all rows`,
  'future-date': (value) => `“${value}” has not come yet: only what has begun is read`,
  'bad-goal': (value) => `a goal is a whole number above 0, not “${value}”`,
};

/** What is wrong, where, and what would be right. */
export const problem = problemSentence(
  PROBLEMS,
  (row) => `row ${row}`,
  (name) => `column ${name}`,
);

function misfit(value: string, { row, column }: Place): string {
  if (column === 'parent') {
    const why = 'a funnel has one first stage without a parent, and every other leads to it by its parents';
    return value ? `“${value}” does not fit here: ${why}` : `this cell is blank: ${why}`;
  }
  if (column === 'id' && value) return `“${value}” stands alone: a funnel has at least two stages`;
  if (column && !value) return 'this is needed, and it is blank';
  if (column && column === value) return 'two columns have this name: rename one, or leave it out';
  if (column && /^\d[\d\s.'’]*,\d+$/.test(value)) {
    return `“${value}” may be one number: put quotes around it, or write it without the comma`;
  }
  if (column === 'mayOverlap') return `“${value}” does not fit here: write true or false, without quotes`;
  if (column === 'sources') return 'this does not fit here: a list of at most 500 sources is read';
  if (column) return `“${value}” does not fit here: write a text, in JSON between quotes`;
  if (row && value) {
    return `“${value}” does not fit here: the first row has to name the columns, and a cell with a separator in it needs a quote before and behind it`;
  }
  if (row) return 'the row has more cells than there are column names: a cell with a separator in it needs quotes';
  if (value)
    return `“${value}” is not separated in a way that is read here: use commas, semicolons or tabs, one of them`;
  return 'this does not have the form that is read here: a table with column names, or JSON with a list called “rows”';
}

function badNumber(value: string): string {
  if (/^(?:0|[1-9]\d{0,11})(?:\.\d+)?$/.test(value)) return `“${value}” is a text: write it in JSON without quotes`;
  if (/^\d{13,}/.test(value)) return `“${value}” is larger than any count that is read here`;
  return `“${value}” is not a number that can be read: write it as in 1234 or 1234.5, put “about” or “more than” in the column bound, or leave the cell blank`;
}

function badPeriod(value: string, { column }: Place): string {
  if (column === 'year') return value ? `“${value}” is not a year: write it as in 2020` : 'the year is blank';
  if (column === 'from_month' || column === 'to_month') {
    return value
      ? `“${value}” is not a month: write a number from 1 to 12`
      : 'one month is given: write both, the first and the last, or none';
  }
  return `“${value}” is not a period that can be read: write it as in 2020, 2020-09 or 2020-09-23`;
}

function badWord(value: string, { column = '' }: Place): string {
  if (column === 'unit')
    return `counts of “${value}” cannot stand beside counts of another unit: leave one of them out`;
  const words = WORDS[column];
  return `“${value}” is not one of the words that are understood here${words ? `: ${words}` : ''}`;
}
