/** What was wrong with data, by kind. Codes are public: pages may switch on `event.error.code`. */
export type DataErrorCode =
  // The data set as a whole.
  | 'unknown-data-set'
  | 'shape'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-stages'
  | 'part-of-table'
  | 'too-many-columns'
  | 'missing-column'
  | 'unknown-column'
  // What a table leaves open, and what was made of it.
  | 'several-rows'
  | 'bad-pick'
  | 'guessed'
  | 'passed-over'
  | 'count-path'
  // On the way from a server.
  | 'address'
  | 'unreachable'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'empty'
  | 'not-data'
  | 'encoding'
  | 'bad-json'
  | 'no-count'
  // One cell.
  | 'bad-number'
  | 'ambiguous-number'
  | 'bad-period'
  | 'ambiguous-period'
  | 'bad-word'
  | 'too-long'
  // Cells that contradict each other.
  | 'duplicate'
  | 'unknown-parent'
  | 'larger-than-parent'
  | 'end-before-start'
  | 'irregular-periods'
  | 'future-date'
  | 'bad-goal';

/** Where in the data: as a spreadsheet counts its rows, the header being row 1. */
export interface Place {
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** What the column is called in the table, where that is another name. */
  readonly named?: string | undefined;
  /** What there is to choose from: columns, or values of one. */
  readonly choices?: readonly string[] | undefined;
  /** A name that is there, and the one that was probably meant by it. */
  readonly nearest?: readonly [name: string, meant: string] | undefined;
}

/** Everything that can be wrong with data. The message is one English line with the offending value in it. */
export class DataError extends Error {
  readonly code: DataErrorCode;
  /** A dotted path such as `rows.3.period`; empty when the whole is meant. */
  readonly path: string;
  /** The offending value as it was found, cut at 60 characters; empty when there is none. */
  readonly value: string;
  readonly place: Place;
  /** What else was found wrong before this: it made the rest impossible. */
  declare readonly others?: readonly DataError[];

  // Not set: on a page that has frozen what the language brings, what all errors have is not written anew.
  override get name(): string {
    return 'DataError';
  }

  constructor(
    code: DataErrorCode,
    message: string,
    { path = '', value = '', place = {} }: { path?: string; value?: string; place?: Place } = {},
  ) {
    const where = [place.row && `row ${place.row}`, place.column && `column ${place.column}`].filter((part) => part);
    super([where.join(', ') || path, message].filter((part) => part).join(': '));
    this.code = code;
    this.path = path;
    this.value = value.length > 60 ? `${value.slice(0, 59)}…` : value;
    this.place = place;
  }
}
