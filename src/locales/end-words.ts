import type { Bound } from '../core/evidence.js';
import { END_OF } from '../core/hedges.js';
import type { Messages } from './messages.js';
import { posterMessages } from './poster.js';

/** What the ends of bars mean, as far as they are drawn (rule 4); empty where all are square. */
export function endWords(bounds: readonly Bound[], { language }: Messages): string {
  const words = posterMessages[language];
  const ends = bounds.map((bound) => END_OF[bound]);
  return [ends.includes('open') && words.openEnd, ends.includes('soft') && words.softEnd]
    .filter((each) => each)
    .join(' · ');
}
