import type { DataSet, LocalText } from '../../src/core/evidence.js';
import { type Language, LANGUAGES } from '../../src/core/languages.js';
import type { Summary } from '../../src/locales/first-words.js';
import { type Messages, messagesFor } from '../../src/locales/index.js';

/** A bundled set with all that can be said of it: readers of the whole need no generator. */
export function withLongFinding<Data extends DataSet>(data: Data, summary: (data: Data, messages: Messages) => Summary): Data {
  if (!data.fixed) return data;
  const sayIn = (language: Language) => summary(data, messagesFor(language)).finding.join(' ');
  // Of a language that is still being written it may be English.
  const isSaid = (language: Language) => language === 'en' || sayIn(language) !== sayIn('en');
  const said = LANGUAGES.filter(isSaid).map((each) => [each, sayIn(each)] as const);
  return { ...data, fixed: { ...data.fixed, longFinding: Object.fromEntries(said) as LocalText } };
}
