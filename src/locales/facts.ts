import type { Bound, LocalText, Unit } from '../core/evidence.js';
import type { Period } from '../core/period.js';

/** A value and how firmly it was said. */
export interface HedgedValue {
  readonly value: number;
  readonly bound: Bound;
}

/** Periods of an axis, in few words. */
export interface Periods {
  /** Of those in a row the first and the last, as in "1901–2019"; where there are too many, some and the last. */
  readonly names: readonly string[];
  /** How many they are. */
  readonly count: number;
}

/** What a trend's finding may state; built by the model from data and status (rule 9). */
export interface TrendFacts {
  /** Else by months, quarters, fiscal years or weeks: then nothing is said of years. */
  readonly isByYear: boolean;
  /** Else the embedder has said what is counted, or time does not go by years: nothing is said of registering. */
  readonly isRegistered: boolean;
  readonly latest: {
    /** Of its slot, and what that is called: "2019", "Q1 2020". */
    readonly index: number;
    readonly when: string;
    readonly value: number;
    readonly bound: Bound;
    /** Where own data have several: which of them it is. */
    readonly definition: LocalText | null;
    readonly definitionChanged: boolean;
    readonly derived: boolean;
  } | null;
  /** True when the latest year opens its own segment: nothing earlier may be compared with it. */
  readonly latestStandsAlone: boolean;
  /** Full periods of one segment that has at least two of them, not all with one value. */
  readonly range: {
    readonly from: string;
    readonly to: string;
    /** Each, where not all between are among them and they are few; else none. */
    readonly some: readonly string[];
    readonly min: HedgedValue;
    readonly max: HedgedValue;
    readonly severalProviders: boolean;
    /** Only with three or more comparable full periods in a row; else `none`. */
    readonly direction: 'rose' | 'fell' | 'none';
  } | null;
  /** Those of which only a part is known. */
  readonly partial: Periods;
  readonly missing: Periods;
}

/** What a comparison of petitions may state. */
export interface PetitionFacts {
  readonly subject: string;
  readonly reportedBy: string;
  readonly unit: Unit;
  /** How many petitions there are. */
  readonly total: number;
  /** Whether there are earlier counts too: then the date belongs to a number. */
  readonly isSeries: boolean;
  /** The latest count of each of one or two petitions; of more petitions, those with the highest. */
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
  /** The first few stages of a chain; empty where one stage and its branches are beside the first. */
  readonly chain: readonly StageFacts[];
  /** Whether it is told that one case may be in several branches. */
  readonly mayOverlap: boolean;
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
}

type PetitionFact = PetitionFacts['petitions'][number];

/** The two sides of one matter, when there is exactly one petition for and one against. */
export function sides({ petitions, total }: PetitionFacts): { pro: PetitionFact; contra: PetitionFact } | null {
  const [pro, contra] = (['for', 'against'] as const).map((side) =>
    petitions.filter((petition) => petition.side === side),
  );
  return total === 2 && pro?.[0] && contra?.[0] ? { pro: pro[0], contra: contra[0] } : null;
}

/** The kind that more than half of the later stage are of, when there are several and it has a word for it. */
export function mainKind({ next, branches }: FunnelFacts): { word: string; isNearlyAll: boolean } | null {
  const [largest] = branches;
  const share = (largest?.value ?? 0) / (next.value || 1);
  if (branches.length < 2 || !largest?.short || share <= 0.5 || share > 1) return null;
  return { word: largest.short, isNearlyAll: share >= 0.9 };
}
