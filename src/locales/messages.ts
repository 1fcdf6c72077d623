import type { Bound, LocalText, Source, Unit } from '../core/evidence.js';
import type { Language } from '../core/languages.js';
import type { CalendarDate, Period } from '../core/period.js';

export type { Language } from '../core/languages.js';

/** Who of those who speak a language has read all of its texts and finds them right, and when. */
export interface Signature {
  readonly by: string;
  readonly date: CalendarDate;
}

/** What widgets say in one language, but for the sentences on data that nobody has written any for (`sentences.ts`). */
export interface Messages {
  readonly language: Language;
  /** Of a native reader, for these sentences and the texts of the bundled data (CONTRIBUTING.md); comes with the pack. */
  readonly signature?: Signature;
  number(value: number): string;
  /** A figure with its hedge, as in "over 80,000". */
  hedged(value: number, bound: Bound): string;
  list(items: readonly string[]): string;
  /** Several of them, where no number stands before the word. */
  units(unit: Unit): string;
  /** The word for so many; after a hedge some languages take another form. */
  unit(unit: Unit, value: number, bound?: Bound): string;
  text(text: LocalText): string;
  /** "January–September 2020". */
  period(period: Period): string;
  /** The part of a year without the year, in few letters, as in "Jan–Sep". */
  partOfYear(period: Period): string;
  date(date: CalendarDate): string;

  readonly frame: {
    table: string;
    readonly tools: {
      /** Accessible name of the row. */
      readonly name: string;
      /** Opens the choice of files. */
      readonly download: string;
      /** Opens the tools that a narrow row leaves out. */
      readonly more: string;
      readonly cite: string;
      readonly embed: string;
      readonly report: string;
      readonly copy: string;
      readonly copied: string;
      readonly failed: string;
    };
    notes: string;
    /** Where a part of the notes could not be fetched. */
    notAllLoaded: string;
    /** Heading over figures of others that are not drawn. */
    notUsed: string;
    close: string;
    /** That figures can be pressed. */
    hint: string;
    /** What the figures are of, by words for their period. */
    figures(when: string): string;
    checked(date: CalendarDate): string;
    /** When the web pages behind our own data were read. */
    read(date: CalendarDate): string;
    credit(name: string): string;
    /** Who has checked the translation and when, or that it is a draft (rule 14); empty in English, which is none. */
    review(signature?: Signature): string;
    /** In place of a source's date, and of its publisher's name. */
    undated: string;
    noPublisher: string;
    /** How a source was seen, in a word or two. */
    readonly seen: Readonly<Record<Exclude<Source['seen'], 'given'>, string>>;
    /** What these labels mean, once for all of them. */
    readonly legend: Readonly<Record<'full' | 'excerpt' | 'copy' | 'essay', string>>;
    /** Behind the first source: how many more there are. */
    more(count: number): string;
    /** Quotation marks of the language. */
    quoted(text: string): string;
    translation: string;
    alsoReported(words: string): string;
    /** "note 3 of the essay". */
    essayNote(numbers: readonly string[]): string;
    failed: string;
    /** What is said otherwise now than in the words around the widget. */
    corrected(change: {
      readonly date: string;
      readonly was: string;
      readonly is: string;
      /** Of what; empty where the widget does not show it. */
      readonly name: string;
    }): string;
    /** Opens what does not fit into the room that the page has kept. */
    showAll: string;
  };

  readonly trend: {
    /** A year and words for its part, as in "2022 to mid-October". */
    withinYear(year: number, words: string): string;
    columns: {
      readonly period: string;
      readonly value: string;
      readonly kind: string;
      readonly provider: string;
    };
    fullYear: string;
    partOfYear: string;
    noFigure: string;
    /** Beside a break whose reason nobody gave. */
    notComparable: string;
    derived: string;
    provisional: string;
    estimated: string;
    /** Of a figure: the definition changed within its year. */
    mixed: string;
    /** Between what is counted differently. */
    doNotCompare: string;
    /** Over figures of periods before, none of which may be compared with another. */
    before(when: string): string;
    /** Of a year, of which a part may be known. */
    noFullYear: string;
    /** From here on. */
    otherBody: string;
  };

  readonly timeline: {
    /** That events can be pressed. */
    hint: string;
    /** Names of lanes; `context` is what is nobody's move. */
    lanes(subject: LocalText): Readonly<Record<'law' | 'government' | 'against' | 'for' | 'context', string>>;
    /** A date in few letters; of a span the start and the end, to be joined by a dash: "10", "28 Feb 2014". */
    when(period: Period): readonly string[];
    /** Names of closed groups, where the data set has none. */
    earlier: string;
    later: string;
    /** What a pale sign means. */
    pale: string;
    readonly status: { readonly occurred: string; readonly announced: string; readonly planned: string };
    /** Names the choice of lanes. */
    filter: string;
    /** How many events are shown, and how many the reader has hidden. */
    shown(shown: number, hidden: number): string;
    /** Leads to the page on which the event is opened. */
    readonly link: string;
    /** In place of "Figures for …". */
    events(when: string): string;
    columns: {
      readonly date: string;
      readonly event: string;
      readonly lane: string;
      readonly status: string;
    };
  };

  readonly petitions: {
    /** How far a count is from a goal; a count that is not known is as far as can be. */
    goal(goal: number, value: number | null): string;
    opened(period: Period): string;
    columns: {
      readonly name: string;
      readonly value: string;
      readonly when: string;
      readonly opened: string;
    };
    unknown: string;
  };

  readonly funnel: {
    /** "about 23% of reports": a percentage names its denominator. */
    percent(value: { readonly whole: number; readonly exact: boolean }, of: string): string;
    /** "about 23 for every 100 reports": no percentage where the units are unlike. `of`: the unit behind a hundred. */
    perHundred(value: { readonly whole: number; readonly exact: boolean }, of: string): string;
    /** Bars are on that of the track. */
    scale: string;
    /** That two branches of ours do not exclude each other (rule 5). */
    both: string;
    /** In the rest of the track of the bundled set. */
    rest: string;
    counted: string;
    /** `kinds`: of how many branches. */
    sum(kinds: number): string;
    subtraction: string;
    derived: string;
    columns: {
      readonly stage: string;
      readonly value: string;
      readonly origin: string;
      readonly share: string;
      readonly period: string;
      readonly provider: string;
    };
    unknown: string;
  };
}

/** Words about a funnel's squares only: they come with what draws them. The same for both stages where the units are. */
export type SquareMessages = (worth: string, next: { readonly noun: string; readonly worth: string } | null) => string;
