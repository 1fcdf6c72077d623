import type { DataSet } from '../../src/core/evidence.js';
import type { Summary } from '../../src/locales/first-words.js';
import { type Messages, messagesFor } from '../../src/locales/index.js';

/** A bundled set with all that can be said of it: readers of the whole need no generator. */
export function withLongFinding<Data extends DataSet>(data: Data, summary: (data: Data, messages: Messages) => Summary): Data {
  const [en, ru, kk] = (['en', 'ru', 'kk'] as const).map((each) => summary(data, messagesFor(each)).finding.join(' '));
  return data.fixed ? { ...data, fixed: { ...data.fixed, longFinding: { en: en ?? '', ru, kk } } } : data;
}
