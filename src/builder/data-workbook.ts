import readWorkbook, { type CellValue } from 'read-excel-file/universal';

/** The sheets of a workbook, as texts: what its formulas gave, dates as in 2020-09-23. */
export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** Double numbers have more digits than anybody has typed. */
const MOST_DIGITS = 15;

/** @throws Error for what is no workbook, or a broken one */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly WorkbookSheet[]> {
  const sheets = await readWorkbook(new Blob([bytes]), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(textOf)) }));
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dateText(cell.toISOString());
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** A day, and its time where it is not midnight. */
function dateText(iso: string): string {
  const [day = '', time = ''] = iso.split('T');
  return time.startsWith('00:00:00.000') ? day : `${day} ${time.slice(0, 5)}`;
}

/** A fraction of three digits gets a fourth: `1.052` would be 1052 in one country and 1.052 in another. */
const numberText = (value: number): string =>
  String(Number(value.toPrecision(MOST_DIGITS))).replace(/^(-?\d+\.\d{3})$/, '$10');
