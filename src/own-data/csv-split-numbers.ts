import { DataError } from '../core/data-error.js';

/** Columns whose own readers refuse what is left of a number. */
const CHECKED = ['period', 'year', 'from_month', 'to_month', 'date', 'opened', 'status', 'bound'];

/**
 * Refuses `2019,1,052` below `year,value,source`. In a file whose rows end early it may be the number 1,052 without its
 * quotes and without a source, and would be read as 1. Quotes say that two cells are meant.
 * @param plain the lines of the same text with every quoted cell emptied
 */
export function refuseSplitNumbers(
  { header, rows }: { readonly header: readonly string[]; readonly rows: readonly { readonly row: number }[] },
  plain: readonly (readonly string[])[],
): void {
  const at = header.indexOf('value');
  const next = header[at + 1];
  if (at < 0 || !next || CHECKED.includes(next)) return;
  for (const { row } of rows) {
    const [value = '', rest = ''] = plain[row - 1]?.slice(at, at + 2).map((cell) => cell.trim()) ?? [];
    if (!/^\d[\d\s.'’]*$/.test(value) || !/^\d+$/.test(rest)) continue;
    const whole = `${value},${rest}`;
    throw new DataError('shape', `"${whole}" may be one number; put quotes around it, or around each of two cells`, {
      value: whole,
      place: { row, column: 'value' },
    });
  }
}
