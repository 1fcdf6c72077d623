import type { DataSet, Source } from '../core/evidence.js';
import type { Notes } from '../core/notes.js';
import { LONGEST_FINDING, within } from '../core/sentences.js';
import { type FooterParts, footerLine } from './footer-words.js';
import type { Messages } from './messages.js';
import { sourceName } from './source-words.js';

/** What an element generates from its data. */
export interface Generated {
  readonly heading: string;
  /** All that can be said, what matters most first. */
  readonly finding: readonly string[];
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
    heading: fixed ? text(fixed.headline) : heading,
    subtitle: text((!fixed && data.fixed?.partSubtitle) || data.subtitle),
    finding: fixed ? [text(fixed.finding)] : within(finding, LONGEST_FINDING),
    caveats: fixed ? fixed.caveats.map(text) : [],
    source: footerLine(sourceOf(data, generated, messages)),
  };
}

/** Who said the headline's number, and how many more sources there are. */
function sourceOf({ fixed, sources }: DataSet, { notes, isWhole, lead }: Generated, messages: Messages): FooterParts {
  const source: Source | undefined =
    (isWhole && sources.find(({ id }) => id === fixed?.source)) ||
    (lead !== undefined && notes.evidence.get(lead)?.passages[0]?.source) ||
    notes.list[0]?.source;
  if (!source) return [];
  const rest = notes.list.length - 1;
  return [
    source.short ? messages.text(source.short) : sourceName(source, messages),
    rest > 0 && messages.frame.more(rest),
  ];
}
