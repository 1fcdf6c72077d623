import type { DataSet } from '../core/evidence.js';
import { safeLink } from '../core/links.js';
import { type CalendarDate, parsePeriod } from '../core/period.js';
import { exportByLanguage } from '../generated/export-by-language.js';
import type { Messages } from '../locales/index.js';
import { type ExportRows, sourcesOf } from './rows.js';
import { sourceAddress, sourceWords } from './source-line.js';
import { element, type Markup } from './svg.js';

/** What a citation says that the data do not know. */
export interface CitationContext {
  readonly messages: Messages;
  /** Where the figures can be seen: PAGE, or for own data the page that shows them. */
  readonly page: string;
  /** Of the library. */
  readonly version: string;
  /** The day on which the reader is there. */
  readonly accessed: CalendarDate;
}

/** A citation to be pasted as text or with its links. */
export interface CitationForm {
  readonly text: string;
  /** One paragraph. */
  readonly html: Markup;
}

/** More names would hide the rest; all of them are in the file. */
const MOST_SOURCES = 12;

interface Piece {
  readonly text: string;
  readonly address?: string | null;
  readonly isTitle?: boolean;
}

/**
 * How to cite a widget: who made it and in which version, title, data set and its version, whose figures they are, what is
 * derived, and where it was seen on which day.
 * @param table the rows of the same data: they know what rests on which source, and what is derived
 */
export function citation(data: DataSet, table: ExportRows, context: CitationContext): CitationForm {
  const { messages, page, version, accessed } = context;
  const words = exportByLanguage[messages.language];
  const review = messages.frame.review(messages.signature);
  const isDerived = table.rows.some(({ cells }) => String(cells['status']).split(' ').includes('derived'));
  const sentences: readonly (readonly Piece[])[] = [
    [{ text: `dv-widgets ${version}` }],
    [{ text: messages.text(data.title), isTitle: true }],
    ...describedAs(data, messages),
    whoseFigures(data, table, messages),
    ...(isDerived ? [[{ text: words.derived }]] : []),
    ...(review ? [[{ text: review }]] : []),
    [{ text: page, address: page }, { text: ` (${words.accessed(messages.date(accessed))})` }],
  ];
  const pieces = sentences.flatMap((sentence, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...sentence,
    ...(/[.!?…]$/.test(sentence.at(-1)?.text ?? '') ? [] : [{ text: '.' }]),
  ]);
  return {
    text: pieces.map(({ text }) => text).join(''),
    html: element('p', { lang: messages.language }, ...pieces.map(marked)),
  };
}

/** The data set and when it was checked; of own data the latter only, if they say so. */
function describedAs({ id, version, whose, checked }: DataSet, { language, frame }: Messages): Piece[][] {
  const parts = [
    whose === undefined && exportByLanguage[language].dataSet(id, version),
    checked !== undefined && (whose === undefined ? frame.read : frame.checked)(parsePeriod(checked).start),
  ].filter((part) => part !== false);
  const text = parts.join(', ');
  return text ? [[{ text: text.charAt(0).toUpperCase() + text.slice(1) }]] : [];
}

/** The sources that the rows rest on; before those of own data, whose they are (rule 13). */
function whoseFigures(data: DataSet, { rows }: ExportRows, messages: Messages): Piece[] {
  const words = exportByLanguage[messages.language];
  const sources = sourcesOf(data)(rows.flatMap(({ citations }) => citations));
  if (data.whose !== undefined && sources.length === 0) return [{ text: words.ownDataUnsourced(data.whose) }];
  const named = sources.slice(0, MOST_SOURCES).flatMap((source, index) => [
    // Semicolons alone would not tell them apart: some languages have them within a source.
    { text: sources.length > 1 ? `${index ? '; ' : ''}[${index + 1}] ` : '' },
    { text: sourceWords(source, messages), address: sourceAddress(source) },
  ]);
  const left = sources.length - MOST_SOURCES;
  return [
    { text: data.whose === undefined ? words.data : words.ownData(data.whose) },
    ...named,
    ...(left > 0 ? [{ text: `; ${words.moreSources(left)}` }] : []),
  ];
}

function marked({ text, address, isTitle }: Piece): Markup | string {
  if (isTitle) return element('cite', {}, text);
  const href = safeLink(address);
  return href ? element('a', { href }, text) : text;
}
