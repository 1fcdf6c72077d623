import type { DataSet, Source } from '../core/evidence.js';
import type { Notes } from '../core/notes.js';
import { LONGEST_FINDING, within } from '../core/sentences.js';
import { type FooterParts, footerLine } from './footer-words.js';
import type { Messages } from './messages.js';
import { sourceName } from './source-words.js';

/** Headline, and all that can be said, what matters most first. */
export interface Summary {
  readonly heading: string;
  readonly finding: readonly string[];
}

/** What a widget says of its data. */
export interface Generated extends Summary {
  readonly notes: Notes;
  /** Whether all of the data set is shown. */
  readonly isWhole: boolean;
  /** Id of the figure that the headline states; the first source's when absent. */
  readonly lead?: string | undefined;
}

/** What a reader sees first. */
export interface FirstWords {
  readonly heading: string;
  readonly subtitle: string;
  /** At most 30 words, as far as own data allow. */
  readonly finding: readonly string[];
  readonly caveats: readonly string[];
  /** Who said the headline's number, and how many more sources there are; empty without a source. */
  readonly source: string;
}

/** The sentences that somebody wrote where the whole of a bundled data set is shown, else generated ones. */
export function firstWords(data: DataSet, generated: Generated, messages: Messages): FirstWords {
  const { text } = messages;
  const { heading, finding, isWhole } = generated;
  const fixed = isWhole ? data.fixed : undefined;
  return {
    heading,
    subtitle: text((!fixed && data.fixed?.partSubtitle) || data.subtitle),
    finding: fixed ? [text(fixed.finding)] : within(finding, LONGEST_FINDING),
    caveats: fixed ? fixed.caveats.map(text) : [],
    source: footerLine(sourceOf(data, generated, messages)),
  };
}

/** Who said the headline's number, and how many more sources there are. */
function sourceOf(data: DataSet, generated: Generated, messages: Messages): FooterParts {
  const source = leadSource(data, generated);
  const rest = generated.notes.list.length - 1;
  return source ? [sourceInShort(source, messages), rest > 0 && messages.frame.more(rest)] : [];
}

/** The source of the headline's number. */
export const leadSource = ({ fixed, sources }: DataSet, { notes, isWhole, lead }: Generated): Source | undefined =>
  (isWhole && sources.find(({ id }) => id === fixed?.source)) ||
  (lead !== undefined && notes.evidence.get(lead)?.passages[0]?.source) ||
  notes.list[0]?.source;

export const sourceInShort = (source: Source, messages: Messages): string =>
  source.short ? messages.text(source.short) : sourceName(source, messages);

/** What somebody wrote of a bundled set, its longer finding as soon as that is there; `null` of own data. */
export function fixedSummary({ fixed }: DataSet, { text }: Messages): Summary | null {
  return fixed ? { heading: text(fixed.headline), finding: [text(fixed.longFinding ?? fixed.finding)] } : null;
}
