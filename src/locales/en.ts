import type { Bound } from '../core/evidence.js';
import { formatNumber } from '../core/numbers.js';
import { type CalendarDate, type Period, precision, yearOf } from '../core/period.js';
import type { Messages, PetitionFacts, TrendFacts } from './messages.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const number = (value: number) => formatNumber(value, { group: ',', decimal: '.' });

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const HEDGES: Readonly<Record<Bound, string>> = {
  exact: '',
  'more-than': 'over ',
  'at-least': 'at least ',
  about: 'about ',
  almost: 'almost ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
};

const hedged = (value: number, bound: Bound) => HEDGES[bound] + number(value);

const month = (date: CalendarDate) => MONTHS[(date.month ?? 1) - 1] ?? '';

function dayAndMonth(date: CalendarDate): string {
  const words = date.month === undefined ? '' : date.day === undefined ? month(date) : `${date.day} ${month(date)}`;
  return date.approximate && words ? `about ${words}` : words;
}

function date(value: CalendarDate): string {
  const words = dayAndMonth(value);
  if (words) return `${words} ${value.year}`;
  return value.approximate ? `about ${value.year}` : String(value.year);
}

/** An en dash joins plain dates; words join dates that carry an "about". */
const joined = (from: string, to: string) => (/^about/.test(to) ? `${from} to ${to}` : `${from}–${to}`);

function period({ start, end }: Period): string {
  if (start === end) return date(start);
  if (start.year !== end.year) return joined(date(start), date(end));
  const sameMonth = precision(start) === 'day' && start.month === end.month;
  return `${joined(sameMonth ? String(start.day) : dayAndMonth(start), dayAndMonth(end))} ${end.year}`;
}

function partOfYear(value: Period): string {
  if (yearOf(value) === null || value.start === value.end) return period(value);
  return joined(month(value.start).slice(0, 3), month(value.end).slice(0, 3));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const latestFigure = ({ value, bound }: NonNullable<TrendFacts['latest']>) => capital(hedged(value, bound));

/** The two sides of one matter, when there is exactly one petition for and one against. */
function sides({ petitions }: PetitionFacts) {
  const [pro, contra] = (['for', 'against'] as const).map((side) =>
    petitions.filter((petition) => petition.side === side),
  );
  return petitions.length === 2 && pro?.[0] && contra?.[0] ? { pro: pro[0], contra: contra[0] } : null;
}

const count = ({ value, bound }: PetitionFacts['petitions'][number]) =>
  value === null ? 'an unknown number' : hedged(value, bound);

export const en: Messages = {
  language: 'en',
  number,
  hedged,
  list,
  unit: (unit, value) => (value === 1 ? unit.one.en : unit.other.en),
  text: (text) => text.en,
  period,
  partOfYear,
  date,

  frame: {
    table: 'Table',
    notes: 'Notes and sources',
    noteMark: (value) => `Note ${value}`,
    back: 'Back to the text',
    figures: (value) => `Figures for ${period(value)}`,
    checked: (value) => `checked ${date(value)}`,
    credit: (name) => `Data: ${name}`,
    source: ({ originator, quotedBy, publisher, title }, dated) => {
      const said = [originator !== publisher && originator, quotedBy && `quoted by ${quotedBy}`]
        .filter((part) => part)
        .join(', ');
      const linked = publisher || title || 'publisher not named';
      return { before: said ? `${capital(said)}, in ` : '', linked, after: dated ? `, ${dated}` : ', date not seen' };
    },
    passages: 'Quotes and details',
    quoted: (text) => `“${text}”`,
    translation: 'Our translation:',
    alsoReported: (words) => `Also reported: ${words}.`,
    seenAsExcerpt: 'Seen in excerpt.',
    essayNote: (numbers) => `${numbers.length > 1 ? 'notes' : 'note'} ${list(numbers)}`,
    failed: 'The figures could not be shown.',
    unknownDataSet: (id) => `There is no data set called “${id}”.`,
  },

  trend: {
    heading({ latest, range, latestStandsAlone }, unit) {
      if (!latest) return `Registered ${unit.other.en}: no full year known`;
      const figure = `${latestFigure(latest)} ${en.unit(unit, latest.value)} registered in ${latest.year}`;
      if (latest.definitionChanged) return `${figure}, the year the definition changed`;
      if (!range || latestStandsAlone) return figure;
      return `${figure}; ${number(range.min)} to ${number(range.max)} in full years since ${range.years[0]}`;
    },
    finding({ latest, range, latestStandsAlone, partialYears, missingYears }, unit, reason) {
      const sentences: { text: string; years: readonly number[] }[] = [];
      const say = (text: string, years: readonly number[]) => sentences.push({ text, years });
      if (latest) {
        say(`${latestFigure(latest)} ${en.unit(unit, latest.value)} were registered in ${latest.year}.`, [latest.year]);
        if (reason) say(reason, []);
        if (latestStandsAlone) say(`The figure for ${latest.year} cannot be compared with earlier years.`, []);
      }
      if (range) {
        const from = range.years[0] ?? 0;
        const to = range.years.at(-1) ?? 0;
        const bodies = range.severalProviders ? ', counted by different bodies' : '';
        const whole = to - from + 1 === range.years.length ? `${from} to ${to}` : list(range.years.map(String));
        say(
          range.direction === 'none'
            ? `The full years known under one definition, ${whole}, had ${number(range.min)} to ${number(range.max)}${bodies}.`
            : `Under one definition the registered number ${range.direction} every year from ${from} to ${to}, between ${number(range.min)} and ${number(range.max)}.`,
          range.years,
        );
      }
      if (partialYears.length) say(`Only part of ${list(partialYears.map(String))} is known.`, partialYears);
      if (missingYears.length) say(`No figure was found for ${list(missingYears.map(String))}.`, []);
      return sentences;
    },
    columns: { period: 'Period', value: 'Registered', kind: 'What it is', provider: 'Counted by', notes: 'Notes' },
    fullYear: 'full year',
    partOfYear: 'part of the year',
    noFigure: 'no figure found',
    definitionChangedOn: (value) => `definition changed on ${date(value)}`,
    derived: 'derived',
    provisional: 'provisional',
    estimated: 'estimated',
    legend: {
      partial: 'part of a year',
      mixed: 'definition changed within the year',
      provider: 'another body counted',
      line: 'other count for the same year',
    },
    countedBy: (name) => `Counted by: ${name}`,
  },

  petitions: {
    heading(facts) {
      const two = sides(facts);
      const noun = en.unit(facts.unit, 2);
      if (two)
        return `${capital(count(two.pro))} ${noun} reported for ${facts.subject}, ${count(two.contra)} against it`;
      return capital(list(facts.petitions.map((petition) => `${count(petition)} ${noun} for ${petition.name}`)));
    },
    finding(facts) {
      const two = sides(facts);
      const noun = en.unit(facts.unit, 2);
      if (!two)
        return `${capital(facts.reportedBy)} reported ${list(facts.petitions.map((petition) => `${count(petition)} ${noun} for ${petition.name} (${petition.when})`))}.`;
      const opened = two.contra.opened ? `, open since ${period(two.contra.opened)}` : '';
      return `${capital(facts.reportedBy)} reported ${count(two.pro)} ${noun} for ${facts.subject} (${two.pro.when}), and ${count(two.contra)} for the petition against it${opened}.`;
    },
    notComparable: 'The petitions ran for different lengths of time, so no daily rate can be compared.',
    openEnd: 'Arrow: more than this',
    softEnd: 'Broken end: about this many',
    opened: (value) => `opened ${period(value)}`,
    columns: { name: 'Petition', value: 'Reported', when: 'When', opened: 'Opened', notes: 'Notes' },
    unknown: 'not known',
  },
};
