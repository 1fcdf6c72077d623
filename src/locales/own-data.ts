import type { DataError } from '../core/data-error.js';
import type { Language } from './messages.js';

/** What is said of own data only: apart from the other messages, because most pages never have any. */
export interface OwnDataMessages {
  readonly language: Language;
  /** What is wrong, where, and what would be right, to whoever prepared the data. */
  problem(error: DataError): string;
  /** Above the drawing, when data could not be had: what is shown instead is the fallback, or what was there before. */
  notShown(error: DataError): string;
  notRenewed(error: DataError): string;
  /** Above the drawing, for readers: that some rows of the data are left out, and how many. */
  rowsNotShown(count: number): string;
  sourceNotGiven(what: readonly string[]): string;
  readonly offence: { readonly one: string; readonly few: string; readonly other: string };
  readonly case: { readonly one: string; readonly other: string };
  readonly signature: { readonly one: string; readonly other: string };
  /** The definition of counts that give none. */
  readonly asCounted: string;
  trendTitle(unit: string): string;
  readonly trendSubtitle: string;
  /** Of a unit that the embedder has named: what it counts is not known. */
  readonly trendSubtitleOwn: string;
  breakIn(year: number): string;
  breakReason(year: number): string;
  /** The same of a period that is no calendar year, by its label. */
  breakAt(label: string): string;
  breakAtReason(label: string): string;
  /** A period of an axis, from its EDTF text: in few letters, and in full. */
  periodLabel(text: string): string;
  readonly partlyKnown: string;
  /** That figures with many decimals are shown with fewer. */
  readonly rounded: string;
  readonly funnelTitle: string;
  readonly funnelSubtitle: string;
  /** In the rest of a funnel's track, where nothing names it. */
  readonly others: string;
  /** Over bars: that they have one scale, or, by the words for many, that two of their units are not the same thing. */
  readonly oneScale: string;
  unlikeUnits(one: string, other: string): string;
  /** Of so many stages side by side: that one case may be in several of them. */
  mayOverlap(kinds: number): string;
  /** Of stages side by side: that their sum is more than the stage above. */
  readonly moreTogether: string;
  readonly timelineTitle: string;
  readonly timelineSubtitle: string;
  readonly petitionsTitle: string;
  readonly petitionsSubtitle: string;
  /** What campaigns are for or against, where the data do not say. */
  readonly matter: string;
  /** Who reported counts, where the data do not say. */
  readonly whoever: string;
  readonly periodNotGiven: string;
  /** A petition at one of several EDTF dates. */
  petitionAt(name: string, period: string): string;
  readonly openedApart: string;
  readonly petitionOfPage: string;
  /** When a live count was read: an EDTF day, and the time of day as 14:05. */
  asOf(day: string, time: string): string;
  /** Above a live count that was not renewed for some time. */
  readonly stale: string;
}
