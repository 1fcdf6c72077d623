import type { DataSet } from '../core/evidence.js';
import { firstWords, type Generated } from '../locales/first-words.js';
import { creditParts, footerLine, footerParts } from '../locales/footer-words.js';
import type { Language, Messages } from '../locales/index.js';
import { posterMessages } from '../locales/poster.js';
import { essayWords, seenWords, sourceParts } from '../locales/source-words.js';
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
  /** All that can be said, for those who listen. */
  readonly description: readonly string[];
  /** What a reader must know first. */
  readonly caveats: readonly string[];
  /** Who said the headline's number, how many more sources there are, and when they were read. */
  readonly source: string;
  /** What may not be parted from the picture: reasons of breaks, conflicts, what own data say of unread rows. */
  readonly remarks: readonly Said[];
  readonly sources: readonly PosterSource[];
  /** Place among them of the one that said the headline's number. */
  readonly lead: number;
  readonly footer: string;
  /** Of the footer, what no picture may lack: whose data these are, and who has checked a translation. */
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
export interface PosterContent extends Generated {
  readonly data: DataSet;
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
  const [period, checked, review] = footerParts(data, messages, content.figures);
  const credits = creditParts(data, choice.credit ?? null, messages);
  const words = posterMessages[messages.language];
  const first = firstWords(data, content, messages);
  const leading =
    (content.isWhole && data.fixed?.source) || notes.evidence.get(content.lead ?? '')?.passages[0]?.source.id;
  return {
    language: messages.language,
    heading: choice.heading ?? first.heading,
    subtitle: choice.subtitle ?? first.subtitle,
    support: choice.supportText || null,
    finding: first.finding,
    description: content.finding,
    caveats: first.caveats,
    source: footerLine([first.source, first.source && checked]),
    remarks: [...(content.reasons ?? []), ...remarksOf(content, messages)],
    sources: sourcesOf(content, messages),
    lead: Math.max(
      0,
      notes.list.findIndex(({ source }) => source.id === leading),
    ),
    footer: footerLine([period, checked, ...credits, review]),
    marks: footerLine([...credits, review]),
    address: choice.address,
    more: hasMore(content) ? (content.more ?? words.figureNotes) : null,
  };
}

/** Other figures for the same thing (rule 8). What is said of the whole is only said here where own data were not read in full. */
function remarksOf({ data, notes, label }: PosterContent, messages: Messages): Said[] {
  const others = [...notes.evidence.values()].flatMap(({ id, others }): Said[] => {
    const name = label(id);
    const told = others.flatMap(({ words, reason }) =>
      words && reason ? [messages.frame.alsoReported(messages.text(words)), messages.text(reason)] : [],
    );
    return name === null || !told.length ? [] : [{ lead: name && `${name}:`, text: told.join(' ') }];
  });
  return data.whose === undefined
    ? others
    : [...others, ...notes.remarks.map(({ text }) => ({ lead: '', text: messages.text(text) }))];
}

const hasMore = ({ data, notes, label }: PosterContent): boolean =>
  data.fixed !== undefined ||
  (data.whose === undefined && notes.remarks.length > 0) ||
  [...notes.evidence.values()].some(({ id, text }) => text && label(id) !== null);

/** Before a source; there may be thousands. */
const MOST_FIGURES = 3;

/** Each behind the figures that rest on it first of all. */
function sourcesOf({ notes, label }: PosterContent, messages: Messages): PosterSource[] {
  return notes.list.map(({ source, citations, entries }) => {
    const named = entries.flatMap((id) => label(id) || []);
    const figures = named.length > MOST_FIGURES ? `${named.slice(0, MOST_FIGURES).join(', ')} …` : messages.list(named);
    const { before, linked, after } = sourceParts(source, messages);
    return {
      lead: figures && `${figures}:`,
      name: before + linked,
      place: linked,
      text: before + linked + after + essayWords(citations, messages) + seenWords(source, messages),
    };
  });
}
