import type { Bound, LocalText, Source, Unit } from '../core/evidence.js';
import type { CalendarDate, Period } from '../core/period.js';

/** Languages that the library speaks. */
export type Language = 'en' | 'ru' | 'kk';

/** Who of those who speak a language has read all of its texts and finds them right, and when. */
export interface Signature {
  readonly by: string;
  readonly date: CalendarDate;
}

/** A value and how firmly it was said. */
export interface HedgedValue {
  readonly value: number;
  readonly bound: Bound;
}

/** What a trend's finding may state; built by the model from data and status (rule 9). */
export interface TrendFacts {
  readonly latest: {
    readonly year: number;
    readonly value: number;
    readonly bound: Bound;
    readonly definitionChanged: boolean;
    readonly derived: boolean;
  } | null;
  /** True when the latest value opens its own segment: nothing earlier may be compared with it. */
  readonly latestStandsAlone: boolean;
  /** Full years of one segment that has at least two of them. */
  readonly range: {
    readonly years: readonly number[];
    readonly min: HedgedValue;
    readonly max: HedgedValue;
    readonly severalProviders: boolean;
    /** Only with three or more comparable full years in a row; else `none`. */
    readonly direction: 'rose' | 'fell' | 'none';
  } | null;
  readonly partialYears: readonly number[];
  readonly missingYears: readonly number[];
}

/** What a comparison of petitions may state. */
export interface PetitionFacts {
  readonly subject: string;
  readonly reportedBy: string;
  readonly unit: Unit;
  readonly petitions: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly bound: Bound;
    readonly side: 'for' | 'against' | undefined;
    readonly opened: Period | null;
    readonly when: string;
  }[];
}

/** One stage of a funnel, as far as a sentence needs it. */
export interface StageFacts {
  readonly name: string;
  /** The name in a word that fits into a sentence. */
  readonly short: string | null;
  readonly value: number | null;
  readonly bound: Bound;
  readonly unit: Unit;
}

/** What a funnel's finding may state. */
export interface FunnelFacts {
  /** Who set the stages beside each other (rule 5). */
  readonly relatedBy: string | null;
  readonly when: string;
  readonly first: StageFacts;
  readonly next: StageFacts & { readonly isSum: boolean };
  readonly branches: readonly StageFacts[];
  readonly remainder: (StageFacts & { readonly isSubtraction: boolean }) | null;
}

/** What may be said of a timeline's events; built by the model from dates, statuses and sources. */
export interface TimelineFacts {
  /** How far two days are apart; `null` unless both are told as having come, each to the day. */
  readonly span: {
    readonly words: LocalText;
    readonly length: { readonly count: number; readonly unit: 'day' | 'month'; readonly exact: boolean };
    readonly ends: readonly { readonly id: string; readonly title: LocalText; readonly period: Period }[];
  } | null;
  readonly count: number;
  readonly period: Period | null;
  /** Whose account most of it is. */
  readonly account: LocalText | null;
  /** How many were announced or planned. */
  readonly ahead: number;
  /** How many lie outside the time asked for. */
  readonly outside: number;
  readonly hasRemarks: boolean;
}

/** Every sentence that the library can say in one language. Functions take care of plurals, case and word order. */
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
    heading(facts: TrendFacts, unit: Unit): string;
    finding(facts: TrendFacts, unit: Unit, reason: string | null): readonly string[];
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
    /** Legend of the picture. */
    legend: { readonly partial: string; readonly mixed: string; readonly provider: string; readonly line: string };
    countedBy(name: string): string;
  };

  readonly timeline: {
    /** That events can be pressed. */
    hint: string;
    heading(facts: TimelineFacts): string;
    finding(facts: TimelineFacts): readonly string[];
    /** Names of lanes; `context` is what is nobody's move. */
    lanes(subject: LocalText): Readonly<Record<'law' | 'government' | 'against' | 'for' | 'context', string>>;
    /** A date in few letters; of a span the start and the end, to be joined by a dash: "10", "28 Feb 2014". */
    when(period: Period): readonly string[];
    /** A month, 1–12, in few letters. */
    month(month: number): string;
    /** 0 winter, 1 spring, 2 summer, 3 autumn; a winter bears the year in which it ends. */
    season(season: number, year: number): string;
    background(period: string): string;
    later(years: number): string;
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
    heading(facts: PetitionFacts): string;
    finding(facts: PetitionFacts): readonly string[];
    notComparable: string;
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
    heading(facts: FunnelFacts): string;
    finding(facts: FunnelFacts): readonly string[];
    /** "about 23% of reports": a percentage names its denominator. */
    percent(value: { readonly whole: number; readonly exact: boolean }, of: string): string;
    /** "about 23 for every 100 reports": no percentage where the units are unlike. `of`: the unit behind a hundred. */
    perHundred(value: { readonly whole: number; readonly exact: boolean }, of: string): string;
    /** Bars are on that of the track. */
    scale: string;
    /** That two branches, or more, do not exclude each other (rule 5). */
    both: string;
    several: string;
    /** In the rest of the track: of the bundled set, and of own data that do not name it. */
    rest: string;
    others: string;
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
