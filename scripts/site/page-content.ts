import type { DataSet } from '../../src/core/evidence.js';
import { leaves } from '../../src/leaves.js';
import { EDITIONS, type Edition, widgetOf } from '../../src/widgets.js';
import type { Language } from '../../src/locales/index.js';
import { summaries } from '../../src/sentences.js';
import { assemblePassages, ids, rows, text, withEvidence } from '../data/assemble.js';
import type { DataPackage } from '../data/data-package.js';
import { withNumbers } from '../data/figures-in-words.js';
import { withTranslations } from '../data/translations.js';
import { signaturesOf, signedMessages } from '../review/signatures.js';
import { type EventWords, bundled } from '../static.js';
import { type NotUsed, type PageFigures, notUsed } from './figures.js';
import { placesOf } from './source-lines.js';
import type { PageContent } from './widget-pages.js';

/** What the page of an edition says besides its widget, from all of the data. */
export async function contentOf(
  evidence: DataPackage,
  eventsOf: (edition: Edition, language: Language) => readonly EventWords[],
): Promise<(edition: Edition, language: Language) => Omit<PageContent, 'settings'>> {
  const sets = bundled();
  const { descriptor } = evidence;
  const tables = withNumbers(withTranslations(evidence.tables));
  const signatures = await signaturesOf(evidence);
  const corrections = rows(tables, 'corrections');
  const others = rows(tables, 'not-used');
  const cited = others.map(({ citations }) => ({ citations: ids(citations) }));
  const outside = withEvidence(tables, 'not-used', descriptor.version, { cited }) as DataSet;

  return (edition, language) => {
    const messages = signedMessages(language, signatures);
    const figuresOf = (each: Edition): PageFigures => {
      const data = sets[each];
      const table = leaves[widgetOf(each)].rows(data, messages);
      const passages = { ...assemblePassages(tables, [data]), rest: {} };
      return { data, table, passages, events: eventsOf(each, language), messages };
    };
    const shown = figuresOf(edition);
    const widget = widgetOf(edition);
    const data = sets[edition];
    const unused = others.map((row): NotUsed => ({
      dataset: row.dataset ?? '',
      figure: messages.text(text(row, 'figure') ?? { en: '' }),
      reason: messages.text(text(row, 'reason') ?? { en: '' }),
      places: placesOf(outside, ids(row.citations), messages),
    }));
    return {
      shown,
      inFull: summaries[widget](leaves[widget].model(data), messages).finding.join(' '),
      notUsed: notUsed([shown, ...EDITIONS.filter((each) => each !== edition).map(figuresOf)], unused, messages),
      modified: corrections.at(-1)?.date ?? descriptor.created.slice(0, 10),
    };
  };
}
