import type { OwnTable } from '../core/own-table.js';
import { type Markup, element, escaped } from './svg.js';

/**
 * Own data as a plain table: readers read it where no script runs, and the element where one does. No class, and of styles
 * only what keeps two columns apart: what cleans markup lets this through, or does no harm.
 * @param attributes of the table
 */
export function tableMarkup(
  { caption, columns, rows }: OwnTable,
  attributes: Readonly<Record<string, string>> = {},
): Markup {
  // Editors that know no tables run cells together: with a blank between, 2019 and 1052 do not become 20191052.
  const row = (cells: readonly Markup[]) => element('tr', {}, ...apart(cells));
  const head = element('thead', {}, row(columns.map((name) => element('th', { scope: 'col' }, textOf(name)))));
  const body = rows.map((cells) => row(cells.map((text) => element('td', {}, textOf(text)))));
  const title = caption.trim() ? [element('caption', {}, textOf(caption))] : [];
  return element('table', attributes, ...apart([...title, head, element('tbody', {}, ...apart(body))]));
}

const apart = (pieces: readonly Markup[]): (Markup | string)[] => pieces.flatMap((piece) => [piece, ' ']).slice(0, -1);

/** Of a table without borders the columns would touch. */
const ON_PAGES = { style: 'border-spacing: 12px 2px; text-align: left' };
/** Outlook knows no such style. */
const IN_MAIL = { cellpadding: '4', style: 'text-align: left' };

/** Lines of words beside a table, and the least of it that is shown, in CSS pixels. */
const WORDS = 110;
const LEAST = 200;

/**
 * The table of what is embedded, where there is one. A wide one is moved sideways in its box, and a long one up and down:
 * the box is no higher than the widget that takes its place.
 * @param room for all that is embedded, in CSS pixels; absent where no widget comes
 */
export function tables(table: OwnTable | undefined, room?: number): Markup[] {
  if (!table) return [];
  const height = room === undefined ? '' : `max-height:${Math.max(LEAST, room - WORDS)}px;`;
  return [element('div', { tabindex: '0', style: `${height}overflow:auto` }, tableMarkup(table, ON_PAGES))];
}

export const tablesInMail = (table: OwnTable | undefined): Markup[] => (table ? [tableMarkup(table, IN_MAIL)] : []);

/** Says that own data belong here: where a system has lost their table, ours do not stand in its place. */
export const ownMark = (table: OwnTable | undefined): Readonly<Record<string, string>> =>
  table ? { 'data-dv-own': '' } : {};

const LINE_END = /\r\n?|\n/g;
/** Signs that no page shows, and halves of letters. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f]+|\p{Surrogate}/gu;

/** On one line of code. Lines of a cell, of which each may be a source, stay lines for eyes and for whoever asks for its text. */
const textOf = (text: string): Markup => ({
  markup: escaped(text.replace(LINE_END, '\n').replace(UNPRINTABLE, ' ').trim()).replaceAll('\n', '<br/>&#10;'),
});
