import type { DataSet } from '../../src/core/evidence.js';
import { whole } from '../../src/core/whole.js';
import { passages } from '../../src/generated/passages.js';
import './frozen.js';

/** A data set of ours with all that a reader opens. */
export const opened = <Data extends DataSet>(data: Data | undefined): Data => {
  if (!data) throw new Error('no such data set');
  return whole(data, passages.rest[data.id]);
};
