/** What was wrong with data, by kind. Codes are public: pages may switch on `event.error.code`. */
export type DataErrorCode = 'unknown-data-set' | 'bad-period' | 'shape';

/** Everything that can be wrong with data. The message is one English line with the offending value in it. */
export class DataError extends Error {
  readonly code: DataErrorCode;
  /** Where in the data: a dotted path such as `rows.3.period`; empty when the whole is meant. */
  readonly path: string;

  constructor(code: DataErrorCode, message: string, path = '') {
    super(path ? `${path}: ${message}` : message);
    this.name = 'DataError';
    this.code = code;
    this.path = path;
  }
}
