import { CARRIED_COLUMNS } from '../core/download.js';
import { DataError } from '../core/data-error.js';
import type { OwnTable } from '../core/own-table.js';
import type { Separator } from '../own-data/sheet.js';
import type { Decoded } from '../ui/decode.js';
import type { Layout, Role } from '../own-data/roles.js';
import type { OwnContext } from '../own-data/reading.js';
import { isFilled, type Sheet, type SheetRow, transposed, withCell } from '../own-data/sheet.js';
import { type OwnInput, sheetOf } from '../own-data/sheet-of.js';
import { checkSheet, guessOf } from '../own-readers.js';
import type { Widget } from '../widgets.js';

/** What somebody has brought: a text, that of a file, or cells. */
export type Brought = OwnInput | Decoded;

/** For which chart a table is read, and when. */
export interface Reader {
  readonly widget: Widget;
  readonly context: OwnContext;
}

/** Her table, how it is read, and what has come of that. Nothing in it is changed: each change makes another. */
export interface OwnFigures {
  /** As it came, to be taken apart by another separator; `null` once she has changed it, for that would be lost. */
  readonly brought: Brought | null;
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** For the chart: as it is to be drawn, or as it came, where nothing of it can be: ours never stand in its place. */
  readonly table: OwnTable;
  readonly isDrawn: boolean;
  /** All that is to be mended, and all that is only to be known: what was guessed, and passed over. */
  readonly problems: readonly DataError[];
  readonly remarks: readonly DataError[];
  /** Those of them that its reading does not find again. */
  readonly guesses: readonly DataError[];
  /** Rows that have a problem, or had one: who mends them keeps them in sight. */
  readonly odd: ReadonlySet<number>;
}

/** How a table is read, before anything has come of it. */
interface Unread extends Pick<OwnFigures, 'brought' | 'sheet' | 'layout' | 'guesses'> {
  readonly odd?: ReadonlySet<number>;
}

/** @throws DataError for what is no table */
export function figuresOf(brought: Brought, reader: Reader, separator?: Separator): OwnFigures {
  const sheet = sheetOf(brought, separator);
  const guessed = 'guessed' in brought ? brought.guessed : null;
  const old = guessed && new DataError('guessed', 'this is in an old encoding', { value: guessed });
  return laidOut({ brought, sheet, guesses: old ? [old] : [] }, reader);
}

/**
 * Our own table, to be gone on with: without what is true of the whole file, and without columns in which nothing stands.
 * @param text as our download writes it
 */
export function figuresOfOurs(text: string, caption: string, reader: Reader): OwnFigures {
  const { rows, ...sheet } = sheetOf({ text });
  const [header, ...below] = rows;
  const kept = (header?.cells ?? []).flatMap((name, at) =>
    !CARRIED.includes(name) && below.some(({ cells }) => cells[at]) ? [at] : [],
  );
  const fewer = rows.map(({ row, cells }) => ({ row, cells: kept.map((at) => cells[at] ?? '') }));
  return laidOut({ brought: null, sheet: { ...sheet, caption, separator: null, rows: fewer } }, reader);
}

const CARRIED: readonly string[] = CARRIED_COLUMNS;

/** A table that came with a snippet of ours. */
export function figuresOfTable({ caption, columns, rows }: OwnTable, reader: Reader): OwnFigures {
  return laidOut({ brought: null, sheet: sheetOf({ cells: [columns, ...rows], caption }) }, reader);
}

/** The table with its columns guessed, for this chart. */
export function laidOut(
  { brought, sheet, guesses = [] }: Pick<OwnFigures, 'brought' | 'sheet'> & Partial<Pick<OwnFigures, 'guesses'>>,
  reader: Reader,
): OwnFigures {
  const { layout, remarks } = guessOf(reader.widget, sheet);
  // Everything else is found again by looking at the table.
  const taken = remarks.filter(({ code }) => code === 'guessed');
  return checked({ brought, sheet, layout, guesses: [...guesses.filter(isOfFile), ...taken] }, reader);
}

/** Said of the whole file, and true whatever is made of its columns. */
const isOfFile = ({ place }: DataError) => !place.column;

const isRemark = ({ code }: DataError) => code === 'guessed' || code === 'passed-over' || code === 'unknown-column';

function checked({ brought, sheet, layout, guesses, odd = new Set() }: Unread, reader: Reader): OwnFigures {
  const { widget, context } = reader;
  // A row that was begun and not filled is none.
  const filled = sheet.rows.filter(({ cells }) => isFilled(cells));
  const header = filled.indexOf(sheet.rows[layout.header] as SheetRow);
  const { table, problems: found } = checkSheet(widget, { ...sheet, rows: filled }, { ...layout, header }, context);
  const isAsked = found.some(({ code }) => code === 'several-rows');
  // Rows that are not told apart yet stand for the second time.
  const problems = found.filter((each) => !isRemark(each) && !(isAsked && each.code === 'duplicate'));
  return {
    brought,
    sheet,
    layout,
    guesses,
    table: table ?? asItCame(sheet, layout),
    isDrawn: table !== null,
    problems,
    remarks: [...guesses, ...found.filter(isRemark)],
    odd: new Set([...odd, ...problems.flatMap(({ place }) => place.row ?? [])]),
  };
}

function asItCame({ caption, rows }: Sheet, { header, roles }: Layout): OwnTable {
  const columns = rows[header]?.cells ?? roles;
  const filled = rows.slice(header + 1).map(({ cells }) => columns.map((_, at) => cells[at] ?? ''));
  return { caption, columns, rows: filled };
}

/** As many columns as the widest row has. */
export const widthOf = ({ rows }: Sheet): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** What a column is called; empty where nothing names it. */
export const nameOf = ({ sheet, layout }: OwnFigures, column: number): string =>
  sheet.rows[layout.header]?.cells[column]?.trim() ?? '';

export const withText = (figures: OwnFigures, row: number, column: number, text: string, reader: Reader): OwnFigures =>
  changed(figures, withCell(figures.sheet, row, column, text), reader);

export const withCaption = (figures: OwnFigures, caption: string, reader: Reader): OwnFigures =>
  changed(figures, { ...figures.sheet, caption }, reader);

const changed = (figures: OwnFigures, sheet: Sheet, reader: Reader): OwnFigures =>
  checked({ ...figures, brought: null, sheet }, reader);

/** Read in another way. */
export const readAs = (figures: OwnFigures, part: Partial<Layout>, reader: Reader): OwnFigures =>
  checked({ ...figures, layout: { ...figures.layout, ...part } }, reader);

/** @param row the place in `rows` of the one that names the columns; -1: none does */
export function withHeader(figures: OwnFigures, row: number, reader: Reader): OwnFigures {
  const { sheet } = figures;
  const below = { ...sheet, rows: sheet.rows.slice(Math.max(row, 0)) };
  const { roles } = guessOf(reader.widget, below).layout;
  return readAs(figures, { header: row, roles }, reader);
}

/** A column is taken for something else; what can stand there once only is taken from the other. */
export function withRole(figures: OwnFigures, column: number, role: Role, reader: Reader): OwnFigures {
  const before = Array.from({ length: widthOf(figures.sheet) }, (_, at) => figures.layout.roles[at] ?? '');
  const isShared = role === '' || role === 'category';
  const roles = before.map((each, at) => (at === column ? role : each === role && !isShared ? '' : each));
  // What she has said is guessed no more.
  return readAs({ ...figures, guesses: figures.guesses.filter(isOfFile) }, { roles }, reader);
}

/** @param value absent: all rows */
export function withPick(figures: OwnFigures, name: string, value: string | undefined, reader: Reader): OwnFigures {
  const { [name]: _, ...others } = figures.layout.pick;
  return readAs(figures, { pick: value === undefined ? others : { ...others, [name]: value } }, reader);
}

export const turned = (figures: OwnFigures, reader: Reader): OwnFigures =>
  laidOut({ brought: null, sheet: transposed(figures.sheet) }, reader);

/** A blank row at the end, which counts once something stands in it. */
export function withRow(figures: OwnFigures, reader: Reader): OwnFigures {
  const { rows } = figures.sheet;
  const row = (rows.at(-1)?.row ?? 0) + 1;
  const cells = Array.from({ length: widthOf(figures.sheet) }, () => '');
  return changed(figures, { ...figures.sheet, rows: [...rows, { row, cells }] }, reader);
}

export function withoutRow(figures: OwnFigures, row: number, reader: Reader): OwnFigures {
  const { sheet, layout } = figures;
  const at = sheet.rows.findIndex((each) => each.row === row);
  const rows = sheet.rows.filter((each) => each.row !== row);
  const header = at < layout.header ? layout.header - 1 : layout.header;
  return changed({ ...figures, layout: { ...layout, header } }, { ...sheet, rows }, reader);
}

/** A blank column at the end, read as this. */
export function withColumn(figures: OwnFigures, role: Role, reader: Reader): OwnFigures {
  const { sheet, layout } = figures;
  const column = widthOf(sheet);
  const header = sheet.rows[layout.header]?.row ?? -1;
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: [...Array.from({ length: column }, (_, at) => cells[at] ?? ''), row === header ? role : ''],
  }));
  return withRole({ ...figures, brought: null, sheet: { ...sheet, rows } }, column, role, reader);
}

/** The values that tell rows apart in a column, each once, in the order in which they come. */
export function valuesIn({ sheet, layout }: OwnFigures, column: number): readonly string[] {
  const below = sheet.rows.slice(layout.header + 1);
  return [...new Set(below.map(({ cells }) => cells[column]?.trim() ?? ''))].filter((value) => value);
}

/** Where a problem stands; `null` for what is said of the whole. A row alone is its first column. */
export function cellOf(figures: OwnFigures, { place }: DataError): { row: number; column: number } | null {
  const { sheet, layout } = figures;
  const { row, column, named } = place;
  if (row === undefined || !sheet.rows.some((each) => each.row === row)) return null;
  const names = Array.from({ length: widthOf(sheet) }, (_, at) => nameOf(figures, at));
  const found = named ? names.indexOf(named.trim()) : -1;
  return { row, column: Math.max(0, found < 0 ? layout.roles.indexOf(column ?? '') : found) };
}
