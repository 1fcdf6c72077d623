import type { Source } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import type { Messages } from '../locales/index.js';
import { seenWords, sourceParts } from '../locales/source-words.js';

/** Own data read no more for the name of a source. */
const LONGEST_NAME = 500;

/** A source in words, as the notes name it. The essay's note numbers are left out: with them one source would be many. */
export function sourceWords(source: Source, messages: Messages): string {
  const { before, linked, after } = sourceParts(source, messages);
  const isSaid = source.title === linked || after.includes(source.title ?? '');
  const title = source.title && !isSaid ? `, ${messages.frame.quoted(source.title)}` : '';
  return `${before}${linked}${title}${after}`;
}

/** The address of a source when anybody can follow it, from wherever they are. */
export function sourceAddress({ url }: Source): string | null {
  const link = safeLink(url);
  if (!link || !/^https?:\/\//i.test(link)) return null;
  return link.replace(/[\s<>]/g, encodeURIComponent);
}

/**
 * A source as own data read it from a cell, where each has a line: its words, how it was seen, and its address between angle
 * brackets.
 */
export function sourceLine(source: Source, messages: Messages): string {
  const words = sourceWords(source, messages) + seenWords(source, messages);
  const full = source.note ? `${words.replace(/\.$/, '')}. ${messages.text(source.note)}` : words;
  const name = full.length > LONGEST_NAME ? `${full.slice(0, LONGEST_NAME - 1)}…` : full;
  const address = sourceAddress(source);
  return address ? `${name} <${address}>` : name;
}
