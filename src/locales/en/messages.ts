import { date, number, partOfYear, period, shortDate } from './dates.js';
import type { Messages } from '../messages.js';
import { hedged, list, events, SUBTRACTION, unitWord } from './counts.js';

export const messages: Messages = {
  language: 'en',
  number,
  hedged,
  list,
  units: ({ plural, other }) => (plural ?? other).en,
  unit: unitWord,
  text: (text) => text.en,
  period,
  partOfYear,
  date,

  frame: {
    table: 'Table',
    tools: {
      name: 'Tools',
      download: 'Download',
      more: 'More',
      cite: 'Cite',
      embed: 'Embed',
      report: 'Report an error',
      copy: 'Copy',
      copied: 'Copied',
      failed: 'This could not be made here.',
    },
    notes: 'Notes and sources',
    notAllLoaded: 'Not all of this could be loaded. Close and open it to try again.',
    notUsed: 'Figures not used, and why',
    close: 'Close',
    hint: 'Tap a number: who counted it',
    figures: (when) => `Figures: ${when}`,
    checked: (value) => `checked ${date(value)}`,
    read: (value) => `read ${shortDate(value)}`,
    credit: (name) => `Data: ${name}`,
    review: () => '',
    undated: 'undated',
    noPublisher: 'publisher not named',
    seen: {
      full: 'read in full',
      page: 'read in full',
      excerpt: 'excerpt',
      copy: 'copy only',
      essay: 'cited, not seen',
    },
    legend: {
      full: 'Read from beginning to end.',
      excerpt: 'We read the beginning of a stored copy, not the live page.',
      copy: 'Seen on another site only; the publisher’s own address is not checked.',
      essay: 'The essay cites it; we have not seen it.',
    },
    more: (count) => `and ${number(count)} more`,
    quoted: (text) => `“${text}”`,
    translation: 'Our translation:',
    alsoReported: (words) => `Also reported: ${words}.`,
    essayNote: (numbers) => `${numbers.length > 1 ? 'notes' : 'note'} ${list(numbers)} of the essay`,
    failed: 'The figures could not be shown.',
    corrected: ({ date, was, is, name }) => `Corrected on ${date}: was ${was}, is ${is}${name && ` (${name})`}.`,
    showAll: 'Show all',
  },

  trend: {
    withinYear: (year, words) => `${year} ${words}`,
    columns: { period: 'Period', value: 'Registered', kind: 'What it is', provider: 'Counted by' },
    fullYear: 'full year',
    partOfYear: 'part of the year',
    noFigure: 'no figure found',
    notComparable: 'Not comparable with earlier years',
    derived: 'derived',
    provisional: 'provisional',
    estimated: 'estimated',
    mixed: 'definition changed within the year',
    doNotCompare: 'do not compare',
    before: (when) => `Before ${when}, counted differently`,
    noFullYear: 'no full-year figure found',
    otherBody: 'other counter',
  },

  timeline: {
    hint: 'Tap an event: its source',
    lanes: ({ en: subject }) => ({
      law: 'Law and Parliament',
      government: 'Authorities',
      against: `Against ${subject}`,
      for: `For ${subject}`,
      context: 'Context',
    }),
    when({ start, end }) {
      if (start === end) return [shortDate(start)];
      const whole = shortDate(end);
      if (start.year !== end.year) return [shortDate(start), whole];
      const sameMonth = start.day && start.month === end.month && !start.approximate;
      return [sameMonth ? String(start.day) : shortDate(start).replace(/ \d{4}$/, ''), whole];
    },
    earlier: 'Earlier',
    later: 'Later',
    pale: 'Pale: day not known.',
    status: { occurred: 'occurred', announced: 'announced', planned: 'planned' },
    filter: 'Show',
    shown: (shown, hidden) =>
      hidden
        ? `${number(shown)} of ${events(shown + hidden)} shown, ${number(hidden)} hidden`
        : `${events(shown)} shown`,
    link: 'Link to this event',
    events: (when) => `Events ${when}`,
    columns: { date: 'Date', event: 'Event', lane: 'Lane', status: 'Status' },
  },

  petitions: {
    goal: (goal, value) => `goal: ${number(goal)}${value !== null && value >= goal ? ', reached' : ''}`,
    opened: (value) => `opened ${period(value)}`,
    columns: { name: 'Petition', value: 'Reported', when: 'When', opened: 'Opened' },
    unknown: 'not known',
  },

  funnel: {
    percent({ whole, exact }, of) {
      if (exact) return `${whole}% of ${of}`;
      return whole ? `about ${whole}% of ${of}` : `less than 1% of ${of}`;
    },
    perHundred({ whole, exact }, of) {
      const said = whole || exact ? `${exact ? '' : 'about '}${whole}` : 'less than 1';
      return `${said} for every 100 ${of} (our calculation)`;
    },
    scale: 'same scale',
    both: 'one may be in both kinds',
    rest: 'For the other reports the essay names no proceedings.',
    counted: 'as printed',
    sum: (kinds) => `derived: our sum of ${kinds === 2 ? 'both' : 'all'} kinds`,
    subtraction: SUBTRACTION,
    derived: 'derived',
    columns: {
      stage: 'Stage',
      value: 'Number',
      origin: 'What it is',
      share: 'Share',
      period: 'Period',
      provider: 'Counted by',
    },
    unknown: 'not known',
  },
};
