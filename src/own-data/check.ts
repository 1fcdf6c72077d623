import { DataError } from '../core/data-error.js';
import type { OwnTable } from '../core/own-table.js';
import { arranged } from './arrange.js';
import { questionOf } from './categories.js';
import { PARTS_OF_PERIOD } from './cells.js';
import { fromTable, type RawDocument } from './document.js';
import { call } from './read.js';
import type { OwnContext, OwnReader } from './reading.js';
import type { Layout } from './roles.js';
import type { Sheet } from './sheet.js';

/** Everything that is odd with a sheet at once, and the table that an element would read in its place, if it can. */
export function checked(
  reader: OwnReader<unknown>,
  sheet: Sheet,
  layout: Layout,
  context: OwnContext,
): { table: OwnTable | null; problems: readonly DataError[] } {
  const problems: DataError[] = [];
  const names = (sheet.rows[layout.header]?.cells ?? []).map((name) => name.trim());
  problems.push(...questionOf(sheet.rows.slice(layout.header + 1), names, layout));
  const isOpen = problems.length > 0;
  try {
    const { table, problems: more } = arranged(sheet, layout, reader);
    problems.push(...more);
    const known = [...reader.known, ...PARTS_OF_PERIOD];
    const columns = table.header.flatMap((name, index) => (known.includes(name) ? [{ name, index }] : []));
    let amount: RawDocument['amount'] = null;
    try {
      const document = fromTable(table, reader);
      amount = document.amount;
      const reading = reader.read(document, context);
      problems.push(...reading.problems.map((problem) => call(problem, table.names)));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return {
        table: null,
        problems: [...problems, ...(error.others ?? []), error].map((each) => call(each, table.names)),
      };
    }
    return {
      problems,
      table: isOpen
        ? null
        : {
            caption: table.caption,
            columns: columns.map(({ name }) => name),
            rows: table.rows.map(({ cells }) =>
              columns.map(({ name, index }) => travelling(cells[index]?.trim() ?? '', name, amount)),
            ),
          },
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { table: null, problems: [...problems, error] };
  }
}

/**
 * A cell that means the same without what stood around it: which sign begins a fraction was said by somebody, or by what parted
 * the cells. A fraction of three digits gets a fourth: `1.052` may be 1052.
 */
function travelling(text: string, column: string, amount: RawDocument['amount']): string {
  if (column !== 'value' || !amount || /^\d*$/.test(text)) return text;
  try {
    const value = amount(text, {});
    return value === null ? text : String(value).replace(/^(\d+\.\d{3})$/, '$10');
  } catch {
    // Said already.
    return text;
  }
}
