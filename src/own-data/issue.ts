import type * as v from 'valibot';
import { DataError, type DataErrorCode } from '../core/data-error.js';

/** What kind of error a field that does not fit is; of all others the shape is wrong. */
const CODES: Readonly<Record<string, DataErrorCode>> = {
  value: 'bad-number',
  period: 'bad-period',
  date: 'bad-period',
  opened: 'bad-period',
  checked: 'bad-period',
  status: 'bad-word',
  bound: 'bad-word',
  side: 'bad-word',
  actor: 'bad-word',
};

/** What schemas say of a value by a code of its own. */
const SAID: readonly DataErrorCode[] = ['too-long', 'end-before-start'];

/**
 * What a schema found wrong, with its place.
 * @param row absent for what is said of the whole: then the column is a path, such as `sources.0.url`
 */
export function issueError({ path, message }: v.BaseIssue<unknown>, row?: number): DataError {
  const keys = (path ?? []).map(({ key }) => String(key));
  const found: unknown = path?.at(-1)?.value;
  const value = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  const where =
    row === undefined
      ? { place: { column: keys.join('.') } }
      : { place: { row, column: keys[0] }, path: ['rows', ...keys].join('.') };
  if (value.trim() === '') return new DataError('shape', 'this is missing', where);
  const code = SAID.find((each) => each === message) ?? keys.map((key) => CODES[key]).find((each) => each) ?? 'shape';
  return new DataError(code, `this cannot be read: ${JSON.stringify(value.slice(0, 60))}`, { ...where, value });
}

/** An error that leaves nothing to draw, with what else was found: whoever mends a table wants to know all of it. */
export const withOthers = (error: DataError, problems: readonly DataError[]): DataError =>
  Object.assign(error, { others: problems.filter((each) => each !== error) });
