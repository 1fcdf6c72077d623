/** A cell of a table: its text as it was found, and where it stands. */
export interface Cell {
  readonly text: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string;
}

/** A text in quotes for a message of one line, cut at 60 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
