import { ids, optional, rows, type Tables, text, withEvidence } from './assemble.js';
import { parsePeriod } from '../../src/core/period.js';
import { daysOf } from './check-values.js';
import type { Row } from './data-package.js';

type Cited = { readonly citations: readonly string[] };
type Evidence = {
  readonly remarks: readonly Cited[];
  readonly events: readonly Cited[];
  readonly citations: readonly { readonly id: string; readonly source: string }[];
  readonly sources: readonly { readonly id: string }[];
};

/** A timeline in the shape of `timelineSchema`. Its events stand in the table that is named like them. */
export function assembleTimeline(tables: Tables, id: string, table: string, version: string): unknown {
  const set = rows(tables, 'datasets').find((row) => row.id === id);
  const ordered = inOrder(rows(tables, table));
  const body = {
    subject: text(set, 'subject'),
    ...optional('span', span(set)),
    ...optional('laneAgainst', text(set, 'lane_against')),
    ...optional('laneFor', text(set, 'lane_for')),
    ...optional('after', afterwards(tables, set)),
    groups: groupsOf(tables, id, ordered),
    events: ordered.map(event),
  };
  return withoutUnread(withEvidence(tables, id, version, body) as Evidence, tables);
}

/** Who acts is ordered in the words of the event, and stays in the table. */
function event(row: Row) {
  return {
    id: row.id,
    date: row.date,
    ...optional('until', row.until),
    ...optional('dateWords', text(row, 'date_words')),
    status: row.status,
    title: text(row, 'title'),
    ...optional('shortTitle', text(row, 'short_title')),
    ...optional('description', text(row, 'description')),
    ...optional('outcome', text(row, 'outcome')),
    ...optional('lane', row.lane),
    citations: ids(row.citations),
    ...optional('caveat', text(row, 'caveat')),
  };
}

/** By start; of two that may start together, the vaguer; then as the table has them, or as it says behind which one. */
function inOrder(events: readonly Row[]): Row[] {
  const days = new Map(events.map((row) => [row, daysOf(parsePeriod(row.date ?? ''))]));
  const day = (row: Row) => days.get(row) ?? { first: 0, last: 0 };
  const ordered = [...events].sort((a, b) => day(a).first - day(b).first || day(b).last - day(a).last);
  for (const row of events.filter(({ order_after }) => order_after)) {
    ordered.splice(ordered.indexOf(row), 1);
    ordered.splice(ordered.findIndex(({ id }) => id === row.order_after) + 1, 0, row);
  }
  return ordered;
}

function groupsOf(tables: Tables, id: string, events: readonly Row[]) {
  const groups = rows(tables, 'event-groups').filter(({ dataset }) => dataset === id);
  return groups.map((row) => {
    const members = events.filter(({ group }) => group === row.id);
    return { label: text(row, 'label'), count: members.length, ...(members.some(({ spine }) => spine) ? { spine: true } : {}) };
  });
}

/** What another source tells of the time after the last event: its title and date are enough, the rest is in its own data set. */
function afterwards(tables: Tables, set: Row | undefined) {
  const row = rows(tables, 'later-events').find(({ id }) => id === set?.after);
  return row && { words: text(set, 'after_words'), id: row.id, date: row.date, title: text(row, 'title'), ...optional('lane', row.lane), citations: ids(row.citations).slice(0, 1) };
}

function span(set: Row | undefined) {
  const [from, to] = ids(set?.span_events);
  return from && to ? { from, to, words: text(set, 'span') } : undefined;
}

/** Leaves out what is named in an essay's note only, and was read by nobody: it is no more than the number of that note. */
function withoutUnread(set: Evidence, tables: Tables): object {
  const read = rows(tables, 'citations').filter(({ quote }) => quote);
  const isRead = (citation: string) => read.some(({ id }) => id === citation);
  const only = <Kind extends Cited>(entry: Kind) => ({ ...entry, citations: entry.citations.filter(isRead) });
  const citations = set.citations.filter(({ id }) => isRead(id));
  return {
    ...set,
    remarks: set.remarks.map(only),
    events: set.events.map(only),
    citations,
    sources: set.sources.filter(({ id }) => citations.some(({ source }) => source === id)),
  };
}
