import type { Citation, DataSet, LocalText, Source } from './evidence.js';

/** Something on screen that needs a source: a figure, a break, an event. */
export interface NoteEntry {
  /** Id by which a view asks what is known of it. */
  readonly id: string;
  /** What a careful reader must know. */
  readonly text?: LocalText | undefined;
  readonly citations: readonly string[];
}

/** A source, and the places in it that something rests on. */
export interface Passage {
  readonly source: Source;
  readonly citations: readonly Citation[];
}

/** Another figure for the same thing. */
export interface OtherCount {
  /** Absent, as the reason is, from what of a bundled set is seen first. */
  readonly words?: LocalText | undefined;
  readonly reason?: LocalText | undefined;
  /** In a few words, where a reader shall see it at once. */
  readonly short?: LocalText | undefined;
  readonly passages: readonly Passage[];
}

/** All that is known of a figure, the source of its value first: what its card says. */
export interface Evidence {
  readonly id: string;
  readonly text?: LocalText | undefined;
  readonly passages: readonly Passage[];
  readonly others: readonly OtherCount[];
}

/** What one widget rests on. */
export interface Notes {
  /** One a source, in the order in which entries, then other counts, then remarks cite them. */
  readonly list: readonly (Passage & {
    /** Ids of the entries that rest on it first of all. */
    readonly entries: readonly string[];
  })[];
  /** What the data set as a whole cannot show. */
  readonly remarks: readonly { readonly text: LocalText; readonly passages: readonly Passage[] }[];
  /** Figures of others that are not drawn. */
  readonly others: readonly OtherCount[];
  /** By id, in the order of drawing; lacks that of which nothing is known. */
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** Finds what entries rest on. Own data may have thousands of each, so everything is put in its place in one go. */
export function notesOf(
  data: Pick<DataSet, 'id' | 'citations' | 'sources' | 'conflicts' | 'remarks'>,
  entries: readonly NoteEntry[],
): Notes {
  const citations = new Map(data.citations.map((citation) => [citation.id, citation]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const passagesOf = (ids: readonly string[]): Passage[] => {
    const bySource = new Map<string, Citation[]>();
    for (const id of new Set(ids)) {
      const citation = citations.get(id);
      if (citation && sources.has(citation.source)) add(bySource, citation.source, citation);
    }
    return [...bySource].map(([id, cited]) => ({ source: sources.get(id) as Source, citations: cited }));
  };
  const known = new Set(entries.map(({ id }) => id)).add(data.id);
  const conflicts = data.conflicts
    .filter(({ about }) => known.has(about))
    .map(({ about, words, reason, short, citations: ids }) => ({
      about,
      other: { words, reason, short, passages: passagesOf(ids) },
    }));
  const othersOf = new Map<string, OtherCount[]>();
  for (const { about, other } of conflicts) add(othersOf, about, other);
  const evidence = new Map<string, Evidence>();
  const first = new Map<Source, string[]>();
  for (const { id, text, citations: ids } of entries) {
    const entry = { id, text, passages: passagesOf(ids), others: othersOf.get(id) ?? [] };
    if (evidence.has(id) || !(text || entry.passages.length || entry.others.length)) continue;
    evidence.set(id, entry);
    const source = entry.passages[0]?.source;
    if (source) add(first, source, id);
  }
  const cited = [...entries, ...data.conflicts.filter(({ about }) => known.has(about)), ...data.remarks].flatMap(
    ({ citations: ids }) => ids,
  );
  return {
    list: passagesOf(cited).map((passage) => ({ ...passage, entries: first.get(passage.source) ?? [] })),
    remarks: data.remarks.flatMap(({ text, citations: ids }) => (text ? [{ text, passages: passagesOf(ids) }] : [])),
    others: conflicts.map(({ other }) => other),
    evidence,
  };
}

/** Puts a value into the list of its key. */
export function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
