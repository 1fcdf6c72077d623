import type { DataSet, Source } from '../core/evidence.js';
import type { Notes } from '../core/notes.js';
import { superscript } from '../core/numbers.js';
import { footerLine, footerParts } from '../locales/footer-words.js';
import type { Language, Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import { essayWords, sourceParts } from '../locales/source-words.js';
import type { Said } from './lettering.js';

/** A source: `name` is who said it and where, without the rest; `place` only where. */
export interface PosterSource extends Said {
  readonly name: string;
  readonly place: string;
}

/** All that is said around a picture which leaves the page. */
export interface PosterWords {
  readonly language: Language;
  readonly heading: string;
  readonly subtitle: string;
  /** A helpline or content note; `null` where nobody gave one. */
  readonly support: string | null;
  /** In sentences, the first of them first where there is no room for all. */
  readonly finding: readonly string[];
  /** What may not be parted from the picture: reasons of breaks, conflicts, what own data say of unread rows. */
  readonly remarks: readonly Said[];
  /** Each with the number that it has in the picture. */
  readonly sources: readonly PosterSource[];
  /** Which of them bear no date, and which were seen in excerpt only; empty where none. */
  readonly seen: string;
  readonly footer: string;
  /** Of the footer, what no picture may lack: whose data these are, and that a language is a draft. */
  readonly marks: string;
  /** A short address, without a scheme, where the rest is. */
  readonly address: string;
  /** What of the notes is there and not here; `null` where nothing is. */
  readonly more: string | null;
}

/** What whoever embeds decides, as in the element's attributes; the words of the data where it is absent. */
export interface PosterChoice {
  readonly address: string;
  readonly heading?: string | null;
  readonly subtitle?: string | null;
  readonly credit?: string | null;
  readonly supportText?: string | null;
}

/** What a widget says of its data. */
export interface PosterContent {
  readonly data: DataSet;
  readonly notes: Notes;
  readonly heading: string;
  readonly finding: readonly string[];
  /** Reasons that must stand in the picture, before everything else (rule 3). */
  readonly reasons?: readonly Said[];
  /** Names what a note is about; `null`: all of it is said already. */
  readonly label: (id: string) => string | null;
  /** How a period and the notes on the page are called, where these are events and no figures. */
  readonly figures?: (when: string) => string;
  readonly more?: string;
}

/** Puts a widget's words together. Sources are always named, reasons always given. */
export function posterWords(content: PosterContent, choice: PosterChoice, messages: Messages): PosterWords {
  const { data, notes } = content;
  const foot = footerParts(data, choice.credit ?? null, messages, content.figures);
  const words = posterMessages[messages.language];
  return {
    language: messages.language,
    heading: choice.heading ?? content.heading,
    subtitle: choice.subtitle ?? messages.text(data.subtitle),
    support: choice.supportText || null,
    finding: content.finding,
    remarks: [...(content.reasons ?? []), ...remarksOf(content, messages)],
    sources: sourcesOf(notes, messages),
    seen: seenWords(notes, messages),
    footer: footerLine(foot),
    // Behind the period and the day.
    marks: footerLine(foot.slice(2)),
    address: choice.address,
    more: hasMore(content) ? (content.more ?? words.figureNotes) : null,
  };
}

/** The numbers of notes as a picture has them, where no smaller text and no link may stand. */
export const marksOf = (numbers: readonly number[]): string => numbers.map(superscript).join('\u2009');

/** Other figures for the same thing (rule 8). What is said of the whole is only said here where own data were not read in full. */
function remarksOf({ data, notes, label }: PosterContent, messages: Messages): Said[] {
  const conflicts = notes.list.flatMap(({ entries }) =>
    entries.flatMap(({ id, conflicts }): Said[] => {
      const name = label(id);
      if (name === null || conflicts.length === 0) return [];
      const told = conflicts.flatMap(({ words, reason, numbers }) => [
        messages.frame.alsoReported(messages.text(words)) + marksOf(numbers),
        messages.text(reason),
      ]);
      return [{ lead: name && `${name}:`, text: told.join(' ') }];
    }),
  );
  return data.whose === undefined
    ? conflicts
    : [...conflicts, ...notes.remarks.map(({ text }) => ({ lead: '', text: messages.text(text) }))];
}

const hasMore = ({ data, notes, label }: PosterContent): boolean =>
  (data.whose === undefined && notes.remarks.length > 0) ||
  notes.list.some(({ entries }) => entries.some(({ id, text }) => text && label(id) !== null));

function sourcesOf({ list }: Notes, messages: Messages): PosterSource[] {
  return list.map(({ number, source, citations }) => {
    const { before, linked, after } = sourceParts(source, messages);
    const name = before + linked;
    return {
      lead: String(number),
      name,
      place: linked,
      text: name + (isUndated(source) ? '' : after) + essayWords(citations, messages),
    };
  });
}

/** Said once for all of them, because it is true of most. */
function seenWords({ list }: Notes, { language }: Messages): string {
  const words = posterMessages[language];
  const numbersOf = (isOne: (source: Source) => boolean) =>
    inRanges(list.filter(({ source }) => isOne(source)).map(({ number }) => number));
  const [undated, excerpts] = [numbersOf(isUndated), numbersOf(({ seen }) => seen === 'excerpt')];
  return [undated && words.undated(undated), excerpts && words.seenAsExcerpt(excerpts)]
    .filter((each) => each)
    .join(' ');
}

/** Of own sources nobody has looked for a date. */
const isUndated = ({ date, seen }: Source): boolean => !date && seen !== 'given';

/** "1‒4, 7, 8", with the dash of figures, at which no line ends. */
function inRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((number, index) => numbers[index - 1] !== number - 1);
  const ends = numbers.filter((number, index) => numbers[index + 1] !== number + 1);
  return starts
    .map((start, index) => {
      const end = ends[index] ?? start;
      return end === start ? String(start) : `${start}${end === start + 1 ? ', ' : '\u2012'}${end}`;
    })
    .join(', ');
}

/** For a caption: the first source, and how many more there are. */
export function captionSource({ sources: [first, ...rest], language }: PosterWords): string {
  return [...(first ? [first.name] : []), ...(rest.length ? [posterMessages[language].more(rest.length)] : [])].join(
    '; ',
  );
}
