import type { Citation, Source } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import type { Messages } from './messages.js';

/** Who said it, where (what a link stands on), and when. */
export const sourceParts = (source: Source, messages: Messages): ReturnType<Messages['frame']['source']> =>
  messages.frame.source(source, source.date ? messages.period(parsePeriod(source.date)) : null);

/** In which notes of an essay a source is cited, as in ", notes 1 and 3"; empty where in none. */
export function essayWords(citations: readonly Citation[], { frame }: Messages): string {
  const numbers = citations.flatMap(({ essayNote }) => essayNote?.split(' ') ?? []);
  return numbers.length ? `, ${frame.essayNote([...new Set(numbers)].sort((a, b) => Number(a) - Number(b)))}` : '';
}
