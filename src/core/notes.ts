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
  const cited = [...entries, ...conflicts, ...data.remarks].flatMap(({ citations }) => citations);
  const order = [...new Set(cited.flatMap((id) => passages.get(id)?.source ?? []))].filter((id) =>
    data.sources.some((source) => source.id === id),
  );
  const numbers = (citations: readonly string[]) => [
    ...new Set(citations.map((id) => order.indexOf(passages.get(id)?.source ?? '') + 1).filter((number) => number > 0)),
  ];
  const list = order.flatMap((id, index) => {
    const source = data.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const number = index + 1;
    return {
      number,
      source,
      citations: data.citations.filter((citation) => citation.source === id && cited.includes(citation.id)),
      entries: entries
        .filter(({ citations }) => numbers(citations)[0] === number)
        .map((entry) => ({
          ...entry,
          conflicts: conflicts
            .filter(({ about }) => about === entry.id)
            .map(({ words, reason, citations }) => ({ words, reason, numbers: numbers(citations) })),
        })),
    };
  });
  return {
    list,
    remarks: data.remarks.map(({ text, citations }) => ({ text, numbers: numbers(citations) })),
    numbersOf: (id) => numbers(entries.find((entry) => entry.id === id)?.citations ?? []),
  };
}
