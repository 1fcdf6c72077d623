/** What parts the cells of a text. */
export type Separator = ',' | ';' | '\t';

/** A table as it came, before anybody knows what is in its columns. */
export interface Sheet {
  /** What parts its cells; `null` for the table of a page, a workbook and JSON. */
  readonly separator: Separator | null;
  /** What stands over it as its caption; empty where nothing does. */
  readonly caption: string;
  /** Of a text as it came: the same with every quoted cell emptied, where commas may have split a number; `null` for others. */
  readonly plain: string | null;
  /** Without blank rows, each as wide as it was written. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As a spreadsheet counts: blank rows count, and the first is 1. In JSON the first record is 1, and its names are row 0. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** Rows become columns. */
export function transposed({ rows, ...sheet }: Sheet): Sheet {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return {
    ...sheet,
    plain: null,
    rows: Array.from({ length: width }, (_, column) => ({
      row: column + 1,
      cells: rows.map(({ cells }) => cells[column] ?? ''),
    })).filter(({ cells }) => isFilled(cells)),
  };
}

/** The same with another text in one cell. @param row as the sheet counts it */
export function withCell({ rows, ...sheet }: Sheet, row: number, column: number, text: string): Sheet {
  return {
    ...sheet,
    plain: null,
    rows: rows.map((each) => {
      if (each.row !== row) return each;
      const cells = Array.from({ length: Math.max(each.cells.length, column + 1) }, (_, at) => each.cells[at] ?? '');
      cells[column] = text;
      return { ...each, cells };
    }),
  };
}
