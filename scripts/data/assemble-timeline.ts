import { ids, optional, rows, type Tables, text, withEvidence } from './assemble.js';
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
  const body = {
    subject: text(set, 'subject'),
    ...optional('scaleFrom', set?.scale_from),
    ...optional('span', span(set)),
    events: rows(tables, table).map(event),
  };
  return withoutUnread(withEvidence(tables, id, version, body) as Evidence, tables);
}

/** Who acts is told in the words of the event, and stays in the table. */
function event(row: Row) {
  return {
    id: row.id,
    date: row.date,
    ...optional('dateWords', text(row, 'date_words')),
    status: row.status,
    title: text(row, 'title'),
    ...optional('description', text(row, 'description')),
    ...optional('outcome', text(row, 'outcome')),
    ...optional('lane', row.lane),
    citations: ids(row.citations),
    ...optional('caveat', text(row, 'caveat')),
  };
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
