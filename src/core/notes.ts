import type { Citation, DataSet, LocalText, Source } from './evidence.js';

/** Something on screen that needs a source: a figure, a petition, a break. */
export interface NoteEntry {
  /** Id by which a view asks for the entry's notes, and names what they are about. */
  readonly id: string;
  /** What a careful reader must know. */
  readonly text?: LocalText | undefined;
  readonly citations: readonly string[];
}

/** Another figure for the same thing, with the numbers of its notes. */
export interface NotedConflict {
  readonly words: LocalText;
  readonly reason: LocalText;
  readonly numbers: readonly number[];
}

/** One numbered note: one source, its passages, and what rests on it first of all. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  readonly citations: readonly Citation[];
  readonly entries: readonly (NoteEntry & { readonly conflicts: readonly NotedConflict[] })[];
}

/** The notes of one widget: one numbering for all that it shows. */
export interface Notes {
  readonly list: readonly Note[];
  /** What the data set as a whole cannot show. */
  readonly remarks: readonly { readonly text: LocalText; readonly numbers: readonly number[] }[];
  /** Numbers of the notes that an entry rests on, the first of them first; none when its source is not given. */
  readonly numbersOf: (id: string) => readonly number[];
}

/** Numbers sources in the order in which entries, then conflicts, then remarks cite them. */
export function numberNotes(
  data: Pick<DataSet, 'citations' | 'sources' | 'conflicts' | 'remarks'>,
  entries: readonly NoteEntry[],
): Notes {
  const passages = new Map(data.citations.map((citation) => [citation.id, citation]));
  const conflicts = data.conflicts.filter(({ about }) => entries.some(({ id }) => id === about));
  const cited = new Set([...entries, ...conflicts, ...data.remarks].flatMap(({ citations }) => citations));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const order = new Map<string, number>();
  for (const id of cited) {
    const source = passages.get(id)?.source ?? '';
    if (sources.has(source) && !order.has(source)) order.set(source, order.size + 1);
  }
  const numbers = (citations: readonly string[]) => [
    ...new Set(citations.flatMap((id) => order.get(passages.get(id)?.source ?? '') ?? [])),
  ];
  const list = [...order].map(([id, number]) => ({
    number,
    source: sources.get(id) as Source,
    citations: [] as Citation[],
    entries: [] as Note['entries'][number][],
  }));
  // Own data may have thousands of each, so everything is put in its place in one go.
  for (const citation of data.citations)
    if (cited.has(citation.id)) list[(order.get(citation.source) ?? 0) - 1]?.citations.push(citation);
  const byId = new Map<string, readonly number[]>();
  for (const entry of entries) {
    const own = numbers(entry.citations);
    if (!byId.has(entry.id)) byId.set(entry.id, own);
    list[(own[0] ?? 0) - 1]?.entries.push({
      ...entry,
      conflicts: conflicts
        .filter(({ about }) => about === entry.id)
        .flatMap(({ words, reason, citations }) =>
          words && reason ? [{ words, reason, numbers: numbers(citations) }] : [],
        ),
    });
  }
  return {
    list,
    remarks: data.remarks.flatMap(({ text, citations }) => (text ? [{ text, numbers: numbers(citations) }] : [])),
    numbersOf: (id) => byId.get(id) ?? [],
  };
}
