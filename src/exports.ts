import type { DataSet } from './core/evidence.js';
import type { CalendarDate } from './core/period.js';
import { addressesOf, printed } from './export/addresses.js';
import { type Edition, editionOf, editionAttributes } from './widgets.js';
import { type CitationForm, citation } from './export/citation.js';
import { csv } from './export/csv-file.js';
import type { Export, Snapshot } from './export/snapshot.js';
import { card, type CardSize } from './export/card.js';
import { poster, POSTER_SHEET } from './export/poster.js';
import type { Sheet } from './export/sheet.js';
import type { PosterWords } from './export/poster-words.js';
import { altOf, type Embed, type EmbedWords, iframe, snippet } from './export/snippet.js';
import { pageAddress } from './export/snippet-text.js';
import { leaves } from './leaves.js';
import { fixedSummary } from './locales/first-words.js';
import { footerLine } from './locales/footer-words.js';
import { exportByLanguage } from './generated/export-by-language.js';
import { versions } from './generated/versions.js';
import { hostPage } from './ui/host-page.js';
import { integrityOf } from './ui/integrity.js';
import type { OwnHost } from './ui/own-host.js';
import { pageAddress as addressOfPage } from './ui/page-address.js';
import { type Made, raster, save } from './ui/save.js';

export { raster, save, textPanel } from './ui/save.js';

/** Of the head only: what stands in a page may be anybody's. */
const canonical = () => hostPage.head.querySelector<HTMLLinkElement>('link[rel="canonical" i]')?.href;

/** What a widget shows, on the page that it is on. @param host folder of the script; `null` when nobody knows */
export const exportOf = (shown: Snapshot, host: string | null, integrity: string | null): Export => ({
  ...shown,
  host,
  integrity,
  shownAt: addressOfPage(canonical(), location.href, hostPage.baseURI),
});

/**
 * Makes what a reader takes away: a text to be copied, or a file, which is saved (`null`).
 * @param isSealed whether the page is a frame that may save no file
 */
export async function take(
  tool: 'csv' | 'svg' | 'png' | 'cite' | 'embed',
  shown: Snapshot,
  host: OwnHost | null,
  isSealed: boolean,
): Promise<Made | null> {
  const integrity = tool === 'embed' && host ? await integrityOf(host) : null;
  const exported = exportOf(shown, host?.address ?? null, integrity);
  if (tool === 'cite') {
    const { text, html } = citationOf(exported, today());
    return { text, html: html.markup };
  }
  if (tool === 'embed') return { text: embedCode(exported) ?? '', forms: embedForms(exported) };
  if (tool === 'csv' && isSealed) return { text: csvText(exported) };
  save(`${fileName(exported)}.${tool}`, await contentOf(tool, exported));
  return null;
}

async function contentOf(tool: 'csv' | 'svg' | 'png', exported: Export): Promise<Blob> {
  if (tool === 'csv') return new Blob([csvText(exported)], { type: 'text/csv;charset=utf-8' });
  const svg = svgText(exported);
  return tool === 'png' ? raster(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

function today(now = new Date()): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), approximate: false };
}

/** Name of a file without its ending. */
export const fileName = (exported: Export): string =>
  `${exported.data.whose === undefined ? shownEdition(exported) : exported.data.id}.${exported.messages.language}`;

/** Whose pages and files these are, when they are ours. */
const shownEdition = ({ widget, data }: Export): Edition =>
  editionOf(widget, data.whose === undefined ? data.id : undefined);

/** The whole data set, also where only some years are shown. */
export const csvText = (exported: Export): string =>
  csv(exported.data, rowsOf(exported), { messages: exported.messages, page: pageOf(exported) });

/** A picture that stands on its own: colours resolved, no script, nothing fetched. */
export function svgText(exported: Export): string {
  const { widget, model, messages } = exported;
  return poster(wordsOf(exported), leaves[widget].whole(model, messages, POSTER_SHEET));
}

/** A card to be shared, with the numbers that are shown. */
export function cardText(exported: Export, size: CardSize): string {
  const { widget, model, messages } = exported;
  const { whole, lead } = leaves[widget];
  const draws = {
    whole: (sheet: Sheet) => whole(model, messages, sheet),
    lead: (sheet: Sheet) => lead(model, messages, sheet),
  };
  return card(wordsOf(exported), draws, size);
}

export const citationOf = (exported: Export, accessed: CalendarDate): CitationForm =>
  citation(exported.data, rowsOf(exported), {
    messages: exported.messages,
    page: pageOf(exported),
    version: versions.split(' ')[0] ?? '',
    accessed,
  });

/** What an article says of a widget when no script runs: words and picture of the whole, for the build has no other picture. */
export function embedWords(exported: Export): EmbedWords {
  const { data, widget, messages } = exported;
  const summary = fixedSummary(data, messages);
  const whole = summary ? { ...exported, model: leaves[widget].model(data), summary } : exported;
  const words = wordsOf(whole);
  return {
    title: words.heading,
    alt: altOf(words),
    finding: words.finding.join(' '),
    source: footerLine([words.brief, words.review]),
    version: data.version,
    picture: summary && sizeOf(svgText({ ...whole, choice: NOTHING_OWN })),
  };
}

/** The canonical snippet; `null` when nobody knows where the script is. */
export function embedCode(exported: Export): string | null {
  const embed = embedOf(exported);
  return embed && snippet(embed, embedWords(exported));
}

function embedOf(exported: Export): Embed | null {
  const { widget, host, integrity, messages, options } = exported;
  if (!host) return null;
  // An address of own data goes on to another page.
  const { src } = options;
  const given = src === undefined ? options : { ...options, src: new URL(src, hostPage.baseURI).href };
  return {
    widget,
    language: messages.language,
    host,
    // Under the name that its page has, whatever it was asked for by.
    options: { ...given, ...editionAttributes(shownEdition(exported)) },
    integrity,
  };
}

/** What an address, and a frame without a query, carry of what was chosen. */
const CARRIED = ['bundled', 'support-text', 'support-href'];
/** What belongs to the page around, and changes nothing of the chart. */
const OF_PAGES = ['heading-level', 'open', 'toolbar', 'report-href'];

/** What can be copied of ours, each with where it is pasted: first what needs no rights. Own data have only a snippet. */
export function embedForms(exported: Export): NonNullable<Made['forms']> {
  const embed = embedOf(exported);
  if (!embed) return [];
  const words = embedWords(exported);
  const { places } = exportByLanguage[embed.language];
  const code = { text: snippet(embed, words), where: places.snippet };
  if (exported.data.whose !== undefined) return [code];
  const [kept, left] = [true, false].map((is) =>
    Object.entries(embed.options).filter(([name]) => CARRIED.includes(name) === is),
  );
  const usual = { ...embed, options: Object.fromEntries(kept ?? []) };
  const isLess = left?.some(([name]) => !OF_PAGES.includes(name));
  const plain = (where: string) => (isLess ? `${where} ${places.usual}` : where);
  return [
    { text: pageAddress(usual), where: plain(places.address) },
    code,
    { text: iframe(usual, words), where: plain(places.frame) },
  ];
}

const NOTHING_OWN = { heading: null, subtitle: null, credit: null, supportText: null };

/** The picture of the build has the same size: it is drawn by the same code. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

const rowsOf = ({ widget, data, messages }: Export) => leaves[widget].rows(data, messages);

function wordsOf(exported: Export): PosterWords {
  const { widget, model, messages, choice, data, host, summary } = exported;
  const address = addresses(data, host)
    ? printed(addressesOf(host ?? '', shownEdition(exported), messages.language).code, data.version)
    : printed(exported.shownAt);
  return leaves[widget].words(model, { ...choice, address }, messages, summary);
}

/** Own data have no page but the one that they stand on. */
const addresses = ({ whose }: DataSet, host: string | null) => host !== null && whose === undefined;

function pageOf(exported: Export): string {
  const { data, host, messages, shownAt } = exported;
  return addresses(data, host) ? addressesOf(host ?? '', shownEdition(exported), messages.language).page : shownAt;
}
