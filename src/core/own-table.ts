/** Own data that travel inside a snippet: a table that readers can read where no script runs. */
export interface OwnTable {
  /** What it shows, above it; empty where nobody said. */
  readonly caption: string;
  /** Names of columns that the element reads, such as `year`. */
  readonly columns: readonly string[];
  /** As many cells as there are columns, as they were written. */
  readonly rows: readonly (readonly string[])[];
}
