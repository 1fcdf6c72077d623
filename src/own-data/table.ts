/** A row of a table whose columns are known. */
export interface TableRow {
  /** As the sheet counts. Where the years of a row stand side by side, several have the same. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What the column of its value is called, where that is of one period. */
  readonly valueName?: string;
  /** Of events: what stands in columns that nobody reads, by their names. Two that differ there are two. */
  readonly rest?: Readonly<Record<string, string>>;
}

/** A table whose columns have the names that elements read. */
export interface Table {
  readonly header: readonly string[];
  /** What they are called in the sheet, by those names. */
  readonly names: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
  /** Which sign begins the fraction of a number, where somebody said so or the separator says it. */
  readonly decimal: '.' | ',' | null;
  /** Whether commas part its cells: then they part no digits, unless quotes say so. */
  readonly isCommas: boolean;
  /** What stands over it; empty where nothing does. */
  readonly caption: string;
  /** Names of columns that nobody reads. */
  readonly unused: readonly string[];
}
