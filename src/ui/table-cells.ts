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

/** What is in a cell and is no part of its text: signs of notes, keys that a table is sorted by, what is hidden. */
const BESIDE =
  'sup, script, style, template, [hidden], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i]';

function textOf(cell: Element): string {
  if (!cell.querySelector(BESIDE)) return cell.textContent ?? '';
  const copy = cell.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  return copy.textContent ?? '';
}

function rowsOf(table: HTMLTableElement): Cells {
  const rows = [...table.rows];
  if (isPart(table, rows)) {
    const shown = String(rows.length);
    throw new DataError('part-of-table', `a plugin shows a part of this table, ${shown} rows`, { value: shown });
  }
  return inGrid(rows);
}

/** Widest and highest that a cell is taken for: a page may say a million. */
const MOST_SPANNED = 1_000;

/** A cell that is wider leaves the places beside it blank; one that is higher stands in each of its rows. */
function inGrid(rows: readonly HTMLTableRowElement[]): Cells {
  const grid: string[][] = rows.map(() => []);
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const text = textOf(cell);
      const width = Math.min(cell.colSpan, MOST_SPANNED);
      const height = Math.min(cell.rowSpan || rows.length, rows.length - at, MOST_SPANNED);
      for (let down = 0; down < height; down++)
        for (let across = 0; across < width; across++)
          (grid[at + down] as string[])[column + across] = across ? '' : text;
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
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
