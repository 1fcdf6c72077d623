// The default import is the one form that Node, browsers and bundlers of this CommonJS package agree on.
import ajv from 'ajv';
import type { ErrorObject } from 'ajv';
import { cell, idsIn, problem, rowsOf } from './data-package.js';
import type { DataPackage, Field, Resource, Row } from './data-package.js';

/** Every way in which the tables differ from what `datapackage.json` says of them, one line each. */
export function checkSchema(data: DataPackage): string[] {
  return data.descriptor.resources.flatMap((resource) => {
    const wrongHeader = checkHeader(data, resource);
    // With other columns every row would be wrong as well, and the list of problems would hide the one that matters.
    if (wrongHeader.length > 0) return wrongHeader;
    return [...checkCells(data, resource), ...checkKeys(data, resource), ...checkReferences(data, resource)];
  });
}

function checkHeader(data: DataPackage, { name, schema }: Resource): string[] {
  const expected = schema.fields.map((field) => field.name).join(',');
  const header = (data.headers[name] ?? []).join(',');
  return header === expected ? [] : [`${name}.csv header: must be "${expected}", got "${header}"`];
}

function checkCells(data: DataPackage, { name, schema }: Resource): string[] {
  const validate = new ajv.Ajv({ allErrors: true }).compile(toJsonSchema(schema.fields));
  return rowsOf(data, name).flatMap((row) => {
    if (validate(toTyped(row, schema.fields))) return [];
    return (validate.errors ?? []).map((error) => describe(name, row, error));
  });
}

function describe(table: string, row: Row, error: ErrorObject): string {
  if (error.keyword === 'required') {
    return problem(table, row, String((error.params as { missingProperty: string }).missingProperty), 'must not be empty');
  }
  return problem(table, row, error.instancePath.slice(1), error.message ?? error.keyword);
}

function toJsonSchema(fields: readonly Field[]): object {
  return {
    type: 'object',
    required: fields.filter((field) => field.constraints?.required).map((field) => field.name),
    properties: Object.fromEntries(fields.map((field) => [field.name, toCellSchema(field)])),
  };
}

function toCellSchema({ type, format, constraints = {} }: Field): object {
  // These two speak of the whole row or table; the others mean the same in both languages.
  const { required: _required, unique: _unique, ...rest } = constraints;
  if (type === 'date') return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', ...rest };
  if (format === 'uri') return { type: 'string', pattern: '^https?://\\S+$', ...rest };
  return { type, ...rest };
}

/** Cells are text: numbers become numbers where a number is due, and empty cells are absent (`missingValues`). */
function toTyped(row: Row, fields: readonly Field[]): Record<string, string | number> {
  const filled = fields.filter((field) => cell(row, field.name) !== '');
  return Object.fromEntries(filled.map((field) => [field.name, typed(cell(row, field.name), field.type)]));
}

function typed(text: string, type: Field['type']): string | number {
  const numeric = type === 'integer' || type === 'number';
  return numeric && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function checkKeys(data: DataPackage, { name, schema }: Resource): string[] {
  const primary = [schema.primaryKey].flat();
  const unique = schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
  const keys = new Map([primary, ...unique].map((columns) => [columns.join(' '), columns]));
  return [...keys].flatMap(([label, columns]) => findRepeated(name, rowsOf(data, name), label, columns));
}

function findRepeated(table: string, rows: readonly Row[], label: string, columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = columns.map((column) => cell(row, column)).join(' ');
    if (key.trim() === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [`${table}.csv ${cell(row, 'id')} ${label}: must be unique, got "${key}"`];
  });
}

function checkReferences(data: DataPackage, { name, schema }: Resource): string[] {
  const keys = (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    column: fields,
    resources: [reference.resource || name],
    list: false,
  }));
  const own = schema.fields.flatMap((field) => {
    const resources = field['dv:list'] ? [field['dv:list']] : field['dv:refers'];
    return resources ? [{ column: field.name, resources, list: field['dv:list'] !== undefined }] : [];
  });
  return [...keys, ...own].flatMap(({ column, resources, list }) => {
    const known = new Set(resources.flatMap((resource) => rowsOf(data, resource).map((row) => cell(row, 'id'))));
    return rowsOf(data, name).flatMap((row) => {
      const text = cell(row, column);
      const unknown = (list ? idsIn(text) : [text]).filter((id) => id !== '' && !known.has(id));
      return unknown.map((id) => problem(name, row, column, `no "${id}" in ${resources.join(', ')}`));
    });
  });
}
