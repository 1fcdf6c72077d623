import { DataError } from '../core/data-error.js';

/** What we ask of DataTables, by the global name that its script has, with jQuery (before version 3) or without. */
interface DataTables {
  readonly Api: new (table: Element) => {
    columns(): { header(): { toArray(): Element[] } };
    rows(which: object): { indexes(): { toArray(): number[] } };
    cell(row: number, column: number): { node(): Element | null; data(): unknown };
  };
  isDataTable(table: Element): boolean;
}

type Cells = readonly (readonly string[])[];

/** As they were read first: what a page or its translator makes of the words later changes no figure. */
const read = new WeakMap<HTMLTableElement, Cells>();

/**
 * The texts of all cells of a table of the page, its header first; also of rows and columns that a plugin has taken out of
 * the page to show them in parts.
 * @throws DataError `part-of-table` when it shows a part, and the rest cannot be asked for
 */
export function cellsOf(table: HTMLTableElement): Cells {
  const cells = read.get(table) ?? wholeOf(table) ?? rowsOf(table);
  read.set(table, cells);
  return cells;
}

const textOf = (cell: Element) => cell.textContent ?? '';

function rowsOf(table: HTMLTableElement): Cells {
  const rows = [...table.rows];
  if (isPart(table, rows)) {
    const shown = String(rows.length);
    throw new DataError('part-of-table', `a plugin shows a part of this table, ${shown} rows`, { value: shown });
  }
  return rows.map(({ cells }) => [...cells].map(textOf));
}

/** Pages of which only the rows in sight are in the document. Rows that are there and hidden are read like others. */
function isPart(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): boolean {
  const count = table.getAttribute('aria-rowcount');
  if (Number(count) < 0 || Number(count) > rows.length) return true;
  if (rows.some((row) => row.hidden || row.style.display === 'none')) return false;
  return pagesOf(table.parentElement) !== null;
}

/** Buttons that lead to other pages of a table, in the elements around it up to ours. */
function pagesOf(place: Element | null): Element | null {
  if (!place) return null;
  const pages = place.querySelector('[class*="paginat" i], [class*="pager" i], [class*="paging" i]');
  const isOurs = place.localName.startsWith('dv-') || place.hasAttribute('data-dv-widget');
  return pages ?? (isOurs ? null : pagesOf(place.parentElement));
}

/** `null` where DataTables does not hold this table. */
function wholeOf(table: HTMLTableElement): Cells | null {
  const page = window as unknown as { DataTable?: DataTables; jQuery?: { fn?: { dataTable?: DataTables } } };
  const tables = [page.DataTable, page.jQuery?.fn?.dataTable].find((each) => typeof each?.isDataTable === 'function');
  if (!tables?.isDataTable(table)) return null;
  const api = new tables.Api(table);
  const header = api.columns().header().toArray().map(textOf);
  const rows = api.rows({ order: 'index', search: 'none', page: 'all' }).indexes().toArray();
  return [
    header,
    ...rows.map((row) =>
      header.map((_, column) => {
        const cell = api.cell(row, column);
        const node = cell.node();
        const data = cell.data();
        return node ? textOf(node) : typeof data === 'string' || typeof data === 'number' ? String(data) : '';
      }),
    ),
  ];
}
