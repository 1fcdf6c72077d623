import type { Citation, Source } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from './messages.js';

/** Who said it, where (what a link stands on), and when, in the order of the chain. */
export function sourceParts(source: Source, messages: Messages): { before: string; linked: string; after: string } {
  const { originator, place, publisher, title, date, dateWords, seen } = source;
  const { frame, text } = messages;
  const who = originator && text(originator);
  const when = dateWords
    ? text(dateWords)
    : date
      ? messages.period(parsePeriod(date))
      : seen === 'given'
        ? ''
        : frame.undated;
  const linked = (place && text(place)) || publisher || title || frame.noPublisher;
  // What was not seen can at least be searched for.
  const called = title && title !== linked && seen === 'essay' ? `, ${frame.quoted(title)}` : '';
  return {
    before: who ? `${who.charAt(0).toUpperCase()}${who.slice(1)} · ` : '',
    linked,
    after: called + (when ? ` · ${when}` : ''),
  };
}

/** The same in one line. */
export function sourceName(source: Source, messages: Messages): string {
  const { before, linked, after } = sourceParts(source, messages);
  return before + linked + after;
}

/** In which notes of the essay that is, as in " · note 3 of the essay"; empty for what is no matter of the essay. */
export function essayWords(citations: readonly Citation[], { frame }: Messages): string {
  const numbers = citations.flatMap(({ essayNote }) => essayNote?.split(' ') ?? []);
  return numbers.length ? ` · ${frame.essayNote([...new Set(numbers)].sort((a, b) => Number(a) - Number(b)))}` : '';
}

/** How a source was seen, as a label: " [excerpt]"; nothing behind own data's. */
export const seenWords = ({ seen }: Source, { frame }: Messages): string =>
  seen === 'given' ? '' : ` [${frame.seen[seen]}]`;
