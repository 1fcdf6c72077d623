import { DataError } from '../core/data-error.js';
import type { Citation, Source } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { ListedSource } from './fields.js';
import { clean, linesOf, localText } from './text.js';

/** Collects the sources that rows name, each once. */
export interface OwnEvidence {
  /** Ids of citations for a row's source, and for an address beside it; none when it has neither. */
  cite(source: string | undefined, url?: string): string[];
  readonly citations: Citation[];
  readonly sources: Source[];
}

/**
 * A row's source is ids of the list of sources, or else the source itself: addresses, a name, or a name and its address
 * between angle brackets. Several have a line each.
 * @throws DataError `duplicate` for an id that two sources of the list have
 */
export function ownEvidence(given: readonly ListedSource[]): OwnEvidence {
  const listed = new Map<string, ListedSource>();
  for (const [index, source] of given.entries()) {
    const { id } = source;
    const place = { column: `sources.${index}.id` };
    if (listed.has(id)) throw new DataError('duplicate', `two sources have this id: "${id}"`, { value: id, place });
    listed.set(id, source);
  }
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
  const citeLine = (text: string, url?: string): string[] => {
    const link = linkOf(url) ?? '';
    const [, before = '', inside] = NAMED_ADDRESS.exec(text) ?? [];
    const address = linkOf(inside);
    if (address) {
      const name = before.trim();
      const cited = add(`text ${name} ${address}`, () => fromText(name, address));
      return link && link !== address ? [cited, add(`text  ${link}`, () => fromText('', link))] : [cited];
    }
    const words = listed.has(text) ? [text] : text.split(/\s+/).filter((word) => word);
    const areListed = words.length > 0 && words.every((word) => listed.has(word));
    if (!areListed && !(words.length > 0 && words.every(isAddress))) {
      const named = fromText(text || (link ? '' : (url ?? '')), link);
      return named.publisher ? [add(`text ${text} ${link}`, () => named)] : [];
    }
    const cited = [...new Set(words)].map((word) =>
      areListed
        ? add(`id ${word}`, () => fromList(listed.get(word) as ListedSource))
        : add(`text  ${word}`, () => fromText('', word)),
    );
    return link && !words.includes(link) ? [...cited, add(`text  ${link}`, () => fromText('', link))] : cited;
  };
  return {
    citations,
    sources,
    cite(source, url) {
      const [first = '', ...others] = linesOf(source ?? '');
      return others.length
        ? [...new Set([first, ...others, ...(url ? [url] : [])].flatMap((line) => citeLine(line)))]
        : citeLine(first, url);
    },
  };
}

/** As in `Yearbook 2020 <https://example.org/y20>`. */
const NAMED_ADDRESS = /^(.*)<(https?:\/\/[^\s<>/?#][^\s<>]*)>$/i;

/** At least its id is left to name it by. */
function fromList({ id, originator, publisher, title, date, url }: ListedSource): Omit<Source, 'id' | 'seen'> {
  const link = linkOf(url);
  const from = localText(originator);
  const [by, called] = [publisher, title].map((text) => clean(text ?? ''));
  const place = by || called || (link && hostOf(link)) || from?.en || clean(id);
  return {
    ...(from && from.en !== place ? { originator: from } : {}),
    publisher: place,
    ...(called && called !== place ? { title: called } : {}),
    ...(date ? { date } : {}),
    ...(link ? { url: link } : {}),
  };
}

/** A name, an address, or a name and where it can be seen; without a publisher when neither is there. */
function fromText(text: string, link: string): Omit<Source, 'id' | 'seen'> {
  return { publisher: clean(text) || hostOf(link) || clean(link), ...(link ? { url: link } : {}) };
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && hostOf(text) !== '';

/** An address of the web, or a place on the page's own site. `www.example.org` would lead to a place that is not there. */
function linkOf(url: string | undefined): string | null {
  const link = safeLink(url);
  return link && (isAddress(link) || /^\.{0,2}\//.test(link)) ? link : null;
}

/** The host as it is written in an address: nothing here knows how browsers read addresses. */
const hostOf = (address: string) => clean(/^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '');
