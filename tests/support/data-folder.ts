import { csvParseRows } from 'd3-dsv';
import type { DataPackage, Descriptor, Row } from '../../scripts/data/data-package.js';

/** The data package as it is published, read where there is no file system. */
export async function readDataFolder(): Promise<DataPackage> {
  const descriptor = (await (await fetch('/data/datapackage.json')).json()) as Descriptor;
  const files = await Promise.all(
    descriptor.resources.map(async ({ name, path }) => {
      const [header = [], ...lines] = csvParseRows(await (await fetch(`/data/${path}`)).text());
      const rows = lines.map((cells) =>
        Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
      );
      return { name, header, rows };
    }),
  );
  return {
    descriptor,
    tables: Object.fromEntries(files.map(({ name, rows }) => [name, rows])),
    headers: Object.fromEntries(files.map(({ name, header }) => [name, header])),
  };
}

/** A copy in which some cells of one row are others. */
export function changed(data: DataPackage, table: string, isOne: (row: Row) => boolean, cells: Row): DataPackage {
  const rows = data.tables[table] ?? [];
  if (!rows.some(isOne)) throw new Error(`no such row in ${table}`);
  return {
    ...data,
    tables: { ...data.tables, [table]: rows.map((row) => (isOne(row) ? ({ ...row, ...cells } as Row) : row)) },
  };
}

/** A copy without some rows of one table. */
export const without = (data: DataPackage, table: string, isOne: (row: Row) => boolean): DataPackage => ({
  ...data,
  tables: { ...data.tables, [table]: (data.tables[table] ?? []).filter((row) => !isOne(row)) },
});

export const byId = (id: string) => (row: Row) => row['id'] === id;
