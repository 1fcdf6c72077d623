// Stands in until reading is there.
import { dsvFormat } from 'd3-dsv';
import type { OwnTable } from '../core/own-table.js';
import { DataError } from '../core/data-error.js';
import type { Layout, LayoutGuess, Role } from '../own-data/layout.js';
import type { OwnContext } from '../own-data/reading.js';
import type { Sheet } from '../own-data/sheet.js';
import type { Separator } from '../own-data/csv.js';
import type { OwnInput } from '../own-data/read.js';
import { readOwn } from '../own-readers.js';
import type { Widget } from '../widgets.js';

export function sheetOf(input: OwnInput | { bytes: Uint8Array }, separator?: Separator): Sheet {
  if ('cells' in input)
    return {
      separator: null,
      caption: '',
      rows: input.cells.map((cells, i) => ({ row: i + 1, cells })).filter((r) => r.cells.some((c) => c.trim())),
    };
  const text = 'bytes' in input ? new TextDecoder().decode(input.bytes) : 'text' in input ? input.text : '';
  if (!text.trim()) throw new DataError('empty', 'empty');
  const used = separator ?? (['\t', ';', ','] as const).find((s) => text.split('\n')[0]!.includes(s)) ?? ',';
  const rows = dsvFormat(used)
    .parseRows(text)
    .map((cells, i) => ({ row: i + 1, cells }))
    .filter((r) => r.cells.some((c) => c.trim()));
  return { separator: used, caption: '', rows };
}
const ROLES: Record<Widget, string[]> = {
  'offence-trend': [
    'year',
    'period',
    'value',
    'unit',
    'definition',
    'source',
    'caveat',
    'status',
    'bound',
    'provider',
    'from_month',
    'to_month',
    'category',
  ],
  'attrition-funnel': ['id', 'parent', 'label', 'value', 'period', 'unit', 'source', 'category'],
  'campaign-timeline': ['date', 'title', 'actor', 'source', 'description', 'category'],
  'petition-counter': ['name', 'value', 'period', 'side', 'source', 'category'],
};
export const rolesOf = (widget: Widget): readonly Role[] => ROLES[widget];
export function layoutFor(widget: Widget, sheet: Sheet, pick: Layout['pick'] = {}): LayoutGuess {
  const names = sheet.rows[0]?.cells ?? [];
  const roles = names.map((n) => {
    const s = n.trim().toLowerCase();
    if (/^\d{4}$/.test(s)) return `period:${s}`;
    return ROLES[widget].includes(s) ? s : s && names.length > 2 && !names.some((x) => x === 'value') ? 'category' : '';
  });
  return { layout: { header: 0, roles, pick, decimal: null }, remarks: [] };
}
export function checkSheet(
  widget: Widget,
  sheet: Sheet,
  layout: Layout,
  context: OwnContext,
): { table: OwnTable | null; problems: readonly DataError[] } {
  const names = sheet.rows[layout.header]?.cells ?? [];
  let columns: string[];
  let body: { row: number; cells: string[] }[];
  const wide = layout.roles.some((r) => r.startsWith('period:'));
  const data = sheet.rows.slice(layout.header + 1);
  if (wide) {
    columns = ['year', 'value'];
    const kept = data.filter((r) =>
      layout.roles.every(
        (role, i) => role !== 'category' || !layout.pick[names[i] ?? ''] || layout.pick[names[i] ?? ''] === r.cells[i],
      ),
    );
    body = kept.flatMap((r) =>
      layout.roles.flatMap((role, i) =>
        role.startsWith('period:') ? [{ row: r.row, cells: [role.slice(7), r.cells[i] ?? ''] }] : [],
      ),
    );
  } else {
    const used = layout.roles.flatMap((role, i) => (role && role !== 'category' ? [i] : []));
    columns = used.map((i) => layout.roles[i] ?? '');
    body = data.map((r) => ({ row: r.row, cells: used.map((i) => r.cells[i] ?? '') }));
  }
  try {
    const { problems } = readOwn(widget, { cells: [columns, ...body.map((b) => b.cells)] }, context);
    const mended = problems
      .filter((p) => p.code !== 'unknown-column')
      .map((p) => {
        const at = body[(p.place.row ?? 2) - 2];
        const named = wide ? at?.cells[0] : names[layout.roles.indexOf(p.place.column ?? '')];
        return new DataError(p.code, p.message, {
          value: p.value,
          place: { row: at?.row, column: p.place.column, named } as never,
        });
      });
    return { table: { caption: sheet.caption, columns, rows: body.map((b) => b.cells) }, problems: mended };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { table: null, problems: [error] };
  }
}
