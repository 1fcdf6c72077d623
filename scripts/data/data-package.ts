import { EDITIONS, widgetOf } from '../../src/widgets.js';

/** One line of a CSV file: cells by column name, all of them text. An empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** A column as Table Schema describes it, with three properties of our own (`dv:`). */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly format?: string;
  readonly constraints?: Constraints;
  /** The cell is a list of ids, separated by spaces, of this resource. */
  readonly 'dv:list'?: string;
  /** The cell is one id out of any of these resources: a foreign key cannot name several. */
  readonly 'dv:refers'?: readonly string[];
  /** The cell is an EDTF period. */
  readonly 'dv:edtf'?: boolean;
}

/** What Table Schema can demand of a cell, as far as this package uses it. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A column that must hold an id of another resource; an empty resource name means the same one. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Descriptor {
  readonly version: string;
  /** Day and time of the first version. */
  readonly created: string;
  readonly resources: readonly Resource[];
}

/** The whole data package in memory, so that it can be checked without a file system. */
export interface DataPackage {
  readonly descriptor: Descriptor;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** The header line of each file: an empty table has no row to tell it from. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** The rows of one table, none when the package lacks it. */
export function rowsOf(data: DataPackage, table: string): readonly Row[] {
  return data.tables[table] ?? [];
}

/** A cell's text, empty when the column is absent. */
export function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

/** The ids in a cell that is a list. */
export function idsIn(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}

/** One line that says where something is wrong, what, and with which value. */
export function problem(table: string, row: Row, column: string, message: string): string {
  return `${table}.csv ${cell(row, 'id') || '(no id)'} ${column}: ${message}, got "${cell(row, column)}"`;
}

/** Tables of dated events, each named as what shows it. */
export const EVENT_TABLES: readonly string[] = EDITIONS.filter((edition) => widgetOf(edition) === 'campaign-timeline');

/** Tables of counts, each named as the widget that shows it. */
export const VALUE_TABLES: readonly string[] = EDITIONS.filter((edition) => !EVENT_TABLES.includes(edition));
