import type { Citation, Source } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { OwnSource } from './fields.js';
import { clean } from './text.js';

/** Collects the sources that rows name, each once. */
export interface OwnEvidence {
  /** Ids of citations for a row's source; none when it has no source. */
  cite(source: string | undefined): string[];
  readonly citations: Citation[];
  readonly sources: Source[];
}

/** A row's source is ids of the list of sources, or else the source itself: an address, or a name. */
export function ownEvidence(given: readonly OwnSource[]): OwnEvidence {
  const listed = new Map(given.map((source) => [source.id, source]));
  const found = new Map<string, string>();
  const citations: Citation[] = [];
  const sources: Source[] = [];
  const add = (key: string, source: () => Omit<Source, 'id' | 'seen'>): string => {
    const known = found.get(key);
    if (known) return known;
    const id = `own-${sources.length}`;
    found.set(key, id);
    sources.push({ ...source(), id, seen: 'given' });
    citations.push({ id, source: id });
    return id;
  };
  return {
    citations,
    sources,
    cite(source) {
      const text = (source ?? '').trim();
      if (!text) return [];
      const ids = text.split(/\s+/);
      if (ids.every((id) => listed.has(id))) {
        return [...new Set(ids)].map((id) => add(`id ${id}`, () => fromList(listed.get(id) as OwnSource)));
      }
      return [add(`text ${text}`, () => fromText(text))];
    },
  };
}

function fromList({ originator = '', publisher = '', title = '', date, url }: OwnSource): Omit<Source, 'id' | 'seen'> {
  const link = safeLink(url);
  const place = clean(publisher) || clean(title) || (link ? hostOf(link) : '') || clean(originator);
  return {
    ...(originator && clean(originator) !== place ? { originator: clean(originator) } : {}),
    publisher: place,
    ...(date ? { date } : {}),
    ...(link ? { url: link } : {}),
  };
}

function fromText(text: string): Omit<Source, 'id' | 'seen'> {
  const link = /^https?:\/\//i.test(text) ? safeLink(text) : null;
  const name = link ? hostOf(link) : clean(text);
  return { publisher: name, ...(link ? { url: link } : {}) };
}

/** The host as it is written in an address: nothing here knows how browsers read addresses. */
const hostOf = (address: string) => clean(/^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '');
