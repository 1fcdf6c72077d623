import type { DataSet } from './core/evidence.js';
import type { CalendarDate } from './core/period.js';
import { type Edition, addressesOf, editionOf, optionsOf, printed } from './export/addresses.js';
import { type CitationForm, citation } from './export/citation.js';
import { csv } from './export/csv-file.js';
import type { Leaving, Shown } from './export/leaving.js';
import { card, type CardSize } from './export/card.js';
import { poster, POSTER_SHEET } from './export/poster.js';
import type { Sheet } from './export/sheet.js';
import type { PosterWords } from './export/poster-words.js';
import { altOf, type EmbedWords, snippet } from './export/snippet.js';
import { exporters } from './exporters.js';
import { fixedSummary } from './locales/first-words.js';
import { footerLine } from './locales/footer-words.js';
import { versions } from './generated/versions.js';
import { hostPage } from './ui/host-page.js';
import { integrityOf } from './ui/integrity.js';
import type { OwnHost } from './ui/own-host.js';
import { raster, save } from './ui/save.js';

export { raster, save, textPanel } from './ui/save.js';

/** What a widget shows, on the page that it is on. @param host folder of the script; `null` when nobody knows */
export const leavingOf = (shown: Shown, host: string | null, integrity: string | null): Leaving => ({
  ...shown,
  host,
  integrity,
  shownAt: location.href.replace(/[?#].*/, ''),
});

/**
 * Makes what a reader takes away: a text to be copied, or a file, which is saved (`null`).
 * @param isSealed whether the page is a frame that may save no file
 */
export async function take(
  tool: 'csv' | 'svg' | 'png' | 'cite' | 'embed',
  shown: Shown,
  host: OwnHost | null,
  isSealed: boolean,
): Promise<{ text: string; html?: string } | null> {
  const integrity = tool === 'embed' && host ? await integrityOf(host) : null;
  const leaving = leavingOf(shown, host?.address ?? null, integrity);
  if (tool === 'cite') {
    const { text, html } = citationOf(leaving, today());
    return { text, html: html.markup };
  }
  if (tool === 'embed') return { text: embedCode(leaving) ?? '' };
  if (tool === 'csv' && isSealed) return { text: csvText(leaving) };
  save(`${fileName(leaving)}.${tool}`, await contentOf(tool, leaving));
  return null;
}

async function contentOf(tool: 'csv' | 'svg' | 'png', leaving: Leaving): Promise<Blob> {
  if (tool === 'csv') return new Blob([csvText(leaving)], { type: 'text/csv;charset=utf-8' });
  const svg = svgText(leaving);
  return tool === 'png' ? raster(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

function today(now = new Date()): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), approximate: false };
}

/** Name of a file without its ending. */
export const fileName = (leaving: Leaving): string =>
  `${leaving.data.whose === undefined ? shownEdition(leaving) : leaving.data.id}.${leaving.messages.language}`;

/** Whose pages and files these are, when they are ours. */
const shownEdition = ({ kind, data }: Leaving): Edition =>
  editionOf(exporters[kind].widget, data.whose === undefined ? data.id : undefined);

/** The whole data set, also where only some years are shown. */
export const csvText = (leaving: Leaving): string =>
  csv(leaving.data, rowsOf(leaving), { messages: leaving.messages, page: pageOf(leaving) });

/** A picture that stands on its own: colours resolved, no script, nothing fetched. */
export function svgText(leaving: Leaving): string {
  const { kind, model, messages } = leaving;
  return poster(wordsOf(leaving), exporters[kind].whole(model, messages, POSTER_SHEET));
}

/** A card to be shared, with the numbers that are shown. */
export function cardText(leaving: Leaving, size: CardSize): string {
  const { kind, model, messages } = leaving;
  const { whole, lead } = exporters[kind];
  const draws = {
    whole: (sheet: Sheet) => whole(model, messages, sheet),
    lead: (sheet: Sheet) => lead(model, messages, sheet),
  };
  return card(wordsOf(leaving), draws, size);
}

export const citationOf = (leaving: Leaving, accessed: CalendarDate): CitationForm =>
  citation(leaving.data, rowsOf(leaving), {
    messages: leaving.messages,
    page: pageOf(leaving),
    version: versions.split(' ')[0] ?? '',
    accessed,
  });

/** What an article says of a widget when no script runs: words and picture of the whole, for the build has no other picture. */
export function embedWords(leaving: Leaving): EmbedWords {
  const { data, kind, messages } = leaving;
  const summary = fixedSummary(data, messages);
  const whole = summary ? { ...leaving, model: exporters[kind].model(data), summary } : leaving;
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
export function embedCode(leaving: Leaving): string | null {
  const { kind, host, integrity, messages, options } = leaving;
  if (!host) return null;
  // An address of own data goes on to another page.
  const { src } = options;
  const given = src === undefined ? options : { ...options, src: new URL(src, hostPage.baseURI).href };
  const embed = {
    widget: exporters[kind].widget,
    language: messages.language,
    host,
    // Under the name that its page has, whatever it was asked for by.
    options: { ...given, ...optionsOf(shownEdition(leaving)) },
    integrity,
  };
  return snippet(embed, embedWords(leaving));
}

const NOTHING_OWN = { heading: null, subtitle: null, credit: null, supportText: null };

/** The picture of the build has the same size: it is drawn by the same code. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

const rowsOf = ({ kind, data, messages }: Leaving) => exporters[kind].rows(data, messages);

function wordsOf(leaving: Leaving): PosterWords {
  const { kind, model, messages, choice, data, host, summary } = leaving;
  const address = addresses(data, host)
    ? printed(addressesOf(host ?? '', shownEdition(leaving), messages.language).code, data.version)
    : printed(leaving.shownAt);
  return exporters[kind].words(model, { ...choice, address }, messages, summary);
}

/** Own data have no page but the one that they stand on. */
const addresses = ({ whose }: DataSet, host: string | null) => host !== null && whose === undefined;

function pageOf(leaving: Leaving): string {
  const { data, host, messages, shownAt } = leaving;
  return addresses(data, host) ? addressesOf(host ?? '', shownEdition(leaving), messages.language).page : shownAt;
}
