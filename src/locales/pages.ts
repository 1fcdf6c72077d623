import type { Change } from '../core/corrections.js';

/** What pages around a widget say. */
export interface PageWords {
  /** Headline of the page. */
  readonly about: string;
  readonly languages: string;
  readonly data: string;
  readonly corrections: string;
  readonly embed: string;
  /** Before the version of the data. */
  readonly dataVersion: string;
  /** To somebody who comes from a picture: what has become of its data. */
  readonly changes: Readonly<Record<Change, string>>;
  /** Columns of the table: what a careful reader must know, and who says so. */
  readonly caveat: string;
  readonly sources: string;
  /** Heading over the longer finding. */
  readonly inFull: string;
  /** Heading over who publishes and who chose, and what stands before their names. */
  readonly standing: string;
  readonly publisher: string;
  readonly chosen: string;
  /** In the place of a name, and of an address for reports. */
  readonly unnamed: string;
  readonly unreported: string;
  /** Who counted is said elsewhere. */
  readonly counted: string;
  /** Under a widget, when a forged or mistyped address asked for something else. */
  readonly refused: string;
  /** What stands above the list of all corrections; `none`: where there are none. */
  readonly correctionsPage: { readonly title: string; readonly text: string; readonly none: string };
  /** In the builder, where no script runs. */
  readonly withoutScript: string;
  /** Of a language that is still being written: marks in markup what is English. */
  mark?(markup: string): string;
}
