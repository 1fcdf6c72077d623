import type { DataSet, Source } from '../core/evidence.js';
import type { Notes } from '../core/notes.js';
import { parsePeriod } from '../core/period.js';
import { LONGEST_FINDING, type Sentence, within } from '../core/sentences.js';
import type { Messages } from './messages.js';
import { sourceName } from './source-words.js';

/** What an element generates from its data. */
export interface Generated {
  readonly heading: string;
  /** All that can be said, what matters most first. */
  readonly finding: readonly Sentence[];
  readonly notes: Notes;
  /** Whether all of the data set is shown. */
  readonly isWhole: boolean;
  /** Number of the note with the source of the number in the headline; the first when absent. */
  readonly lead?: number | undefined;
}

/** What a reader sees first. */
export interface FirstWords {
  readonly heading: string;
  readonly subtitle: string;
  /** At most 30 words, as far as own data allow. */
  readonly finding: readonly Sentence[];
  readonly caveats: readonly string[];
  /** Who said the headline's number, how many more sources there are, and when they were read; empty without a source. */
  readonly source: string;
}

/** The sentences that somebody wrote where the whole of a bundled data set is shown, else generated ones. */
export function firstWords(data: DataSet, generated: Generated, messages: Messages): FirstWords {
  const { text } = messages;
  const { heading, finding, notes, isWhole } = generated;
  const fixed = isWhole ? data.fixed : undefined;
  const short = fixed && {
    text: text(fixed.finding),
    notes: fixed.restsOn.flatMap((id) => notes.numbersOf(id).slice(0, 1)),
  };
  return {
    heading: fixed ? text(fixed.headline) : heading,
    subtitle: text((!fixed && data.fixed?.partSubtitle) || data.subtitle),
    finding: short ? [short] : within(finding, LONGEST_FINDING),
    caveats: fixed ? fixed.caveats.map(text) : [],
    source: sourceLine(data, generated, messages),
  };
}

function sourceLine(
  { fixed, sources, checked, whose }: DataSet,
  { notes, isWhole, lead = 1 }: Generated,
  messages: Messages,
) {
  const { frame } = messages;
  const source: Source | undefined =
    (isWhole && sources.find(({ id }) => id === fixed?.source)) ||
    notes.list[lead - 1]?.source ||
    notes.list[0]?.source;
  if (!source) return '';
  const rest = notes.list.length - 1;
  return [
    source.short ? messages.text(source.short) : sourceName(source, messages),
    rest > 0 && frame.more(rest),
    checked && (whose === undefined ? frame.read : frame.checked)(parsePeriod(checked).start),
  ]
    .filter((part) => part)
    .join(' · ');
}
