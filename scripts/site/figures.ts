import type { Bound, DataSet, Passages } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import type { ExportCell, ExportRow, ExportRows } from '../../src/export/rows.js';
import { type Markup, element, together } from '../../src/export/svg.js';
import type { Messages } from '../../src/locales/index.js';
import type { EventWords } from '../static.js';
import { placesOf, sourceList } from './source-lines.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';

/** A data set as a page has it for those without script. */
export interface PageFigures {
  readonly data: DataSet;
  /** The rows of its CSV file. */
  readonly table: ExportRows;
  readonly passages: Passages;
  readonly events: readonly EventWords[];
  readonly messages: Messages;
}

/** All figures or events, what they cannot show, and every source: what script would have shown. */
export function figures(shown: PageFigures): Markup {
  const { data, passages, messages } = shown;
  const remarks = data.remarks.map(({ text, citations }) => {
    const places = placesOf(data, citations, messages);
    const words = text ? messages.text(text) : '';
    return element('p', {}, words, ...(places.length ? [' (', ...places, ')'] : []));
  });
  return element(
    'div',
    { class: 'plain' },
    shown.events.length ? eventList(shown) : figureTable(shown),
    element('h3', {}, messages.frame.notes),
    ...remarks,
    sourceList(data, passages, messages),
  );
}

/** Where no script runs, the address of an event leads here. */
function eventList({ data, table, events, messages }: PageFigures): Markup {
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const items = events.map(({ id, when, title }) => {
    const { cells, citations = [] } = rows.get(id) ?? {};
    const more = [cells?.['description'], cells?.['outcome'], cells?.['caveat']].filter(Boolean).join(' ');
    const places = element('small', {}, ' (', ...placesOf(data, citations, messages), ')');
    return element('li', { id }, element('b', {}, `${when}: ${title}`), more && `. ${more}`, places);
  });
  return element('ol', {}, ...items);
}

/** The table scrolls by itself where it is too wide, and can be reached by keys for that. */
function figureTable({ data, table, messages }: PageFigures): Markup {
  const words = pagesByLanguage[messages.language];
  const { trend, funnel } = messages;
  const { named } = table;
  const figure = named ? funnel.columns.value : trend.columns.value;
  const heads = [
    ...(named ? [named.words] : []),
    trend.columns.period,
    figure,
    trend.columns.provider,
    words.caveat,
    words.sources,
  ];
  const rows = table.rows.map((row) => {
    const { cells } = row;
    const when = periodOf(row, messages);
    const name = (named && cells[named.column]) ?? null;
    const rest = [
      ...(name === null ? [] : [when]),
      valueOf(cells, messages),
      said(cells['provider']),
      [...statusOf(cells, messages), said(cells['definition']), said(cells['caveat'])]
        .filter(Boolean)
        .map(sentence)
        .join(' '),
    ];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name === null ? when : said(name)),
      ...rest.map((text) => element('td', {}, text)),
      element('td', {}, ...placesOf(data, row.citations, messages)),
    );
  });
  const title = messages.text(data.title);
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element('caption', {}, title),
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
  );
}

const said = (cell: ExportCell | undefined) => (cell === undefined || cell === null ? '' : String(cell));

const sentence = (text: string) => text.replace(/([^.!?…])$/, '$1.').replace(/^./u, (first) => first.toUpperCase());

function valueOf(cells: ExportRow['cells'], messages: Messages): string {
  const value = cells['value'];
  return typeof value === 'number' ? messages.hedged(value, cells['bound'] as Bound) : messages.trend.noFigure;
}

/** What nobody may overlook: a count that stands apart, and one that is not as printed. */
function statusOf(cells: ExportRow['cells'], { trend }: Messages): string[] {
  const status = said(cells['status']).split(' ');
  return [
    ...(status.includes('break') ? [trend.notComparable] : []),
    ...(['derived', 'provisional', 'estimated'] as const)
      .filter((each) => status.includes(each))
      .map((each) => trend[each]),
  ];
}

/** The source's own words for a time, else the columns of the file put together again. */
function periodOf({ cells }: ExportRow, messages: Messages): string {
  const { year, from_month: from, to_month: to, period, period_words: words } = cells;
  const month = (value: ExportCell | undefined) => `${year}-${String(value).padStart(2, '0')}`;
  const edtf = period ?? (from ? (from === to ? month(from) : `${month(from)}/${month(to)}`) : year);
  if (edtf === null || edtf === undefined) return said(words);
  const parsed = parsePeriod(String(edtf));
  const inYear = words && /^\d{4}-\d\d\//.test(String(edtf));
  return inYear ? messages.trend.withinYear(parsed.start.year, said(words)) : said(words) || messages.period(parsed);
}

/** Figures of others that no chart draws, of the page's own data set first, each with why and who says so. */
export function notUsed(tolds: readonly PageFigures[], others: readonly NotUsed[], messages: Messages): Markup {
  return together(
    ...tolds.flatMap(({ data }) => {
      const conflicts = data.conflicts.map(({ words, reason, citations }) => ({
        figure: words ? messages.text(words) : '',
        reason: reason ? messages.text(reason) : '',
        places: placesOf(data, citations, messages),
      }));
      const items = [...conflicts, ...others.filter(({ dataset }) => dataset === data.id)];
      if (!items.length) return [];
      const lines = items.map(({ figure, reason, places }) =>
        element('li', {}, element('b', {}, sentence(figure)), ` ${reason} (`, ...places, ')'),
      );
      return [element('h3', {}, messages.text(data.title)), element('ul', {}, ...lines)];
    }),
  );
}

/** A figure that is no other count of a drawn one (`data/not-used.csv`). */
export interface NotUsed {
  readonly dataset: string;
  readonly figure: string;
  readonly reason: string;
  readonly places: readonly (Markup | string)[];
}
