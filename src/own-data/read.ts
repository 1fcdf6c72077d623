import { FUNNEL_COLUMNS, FUNNEL_FIELDS, readFunnel } from '../attrition-funnel/own.js';
import { readTimeline, TIMELINE_COLUMNS, TIMELINE_FIELDS } from '../campaign-timeline/own.js';
import { DataError } from '../core/data-error.js';
import { readTrend, TREND_COLUMNS, TREND_FIELDS } from '../offence-trend/own.js';
import { PETITION_COLUMNS, PETITION_FIELDS, readPetitions } from '../petition-counter/own.js';
import type { Widget } from '../widgets.js';
import { columnName, refuseSameNames, refuseTooManyColumns } from './columns.js';
import { type CsvTable, readCsv } from './csv.js';
import { type Columns, fromObject, fromTable, type RawDocument } from './document.js';
import type { OwnContext, OwnReader, OwnReading } from './reading.js';

/** What own data come as: the text of a file, an object, or the cells of a table with its header first. */
export type OwnInput =
  { readonly text: string } | { readonly object: unknown } | { readonly cells: readonly (readonly string[])[] };

const READERS: Readonly<Record<Widget, Columns & { readonly read: OwnReader<unknown> }>> = {
  'offence-trend': {
    read: readTrend,
    known: TREND_COLUMNS,
    whole: TREND_FIELDS,
    required: [['year', 'period'], ['value']],
  },
  'attrition-funnel': {
    read: readFunnel,
    known: FUNNEL_COLUMNS,
    whole: FUNNEL_FIELDS,
    required: [['id'], ['label'], ['value']],
  },
  'campaign-timeline': {
    read: readTimeline,
    known: TIMELINE_COLUMNS,
    whole: TIMELINE_FIELDS,
    required: [['date'], ['title']],
  },
  'petition-counter': {
    read: readPetitions,
    known: PETITION_COLUMNS,
    whole: PETITION_FIELDS,
    required: [['name'], ['value']],
  },
};

/**
 * Reads own data for an element.
 * @throws DataError when nothing of them can be drawn
 */
export function readOwn<Data>(widget: Widget, input: OwnInput, context: OwnContext): OwnReading<Data> {
  const { read, ...columns } = READERS[widget];
  return read(documentOf(input, columns), context) as OwnReading<Data>;
}

function documentOf(input: OwnInput, columns: Columns): RawDocument {
  if ('object' in input) return fromObject(input.object, columns);
  if ('cells' in input) return fromTable(tableOf(input.cells), columns);
  const text = input.text.replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(text)) return fromTable(readCsv(text), columns);
  return fromObject(parsed(text), columns);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DataError('bad-json', `this is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/**
 * A table of a page, counted as a spreadsheet would. Line breaks in it mean nothing.
 * @throws DataError `too-many-columns`; `shape` for a column named twice
 */
function tableOf([first = [], ...rows]: readonly (readonly string[])[]): CsvTable {
  const header = first.map(columnName);
  refuseTooManyColumns(header);
  refuseSameNames(header, 1);
  return {
    separator: ',',
    header,
    rows: rows
      .map((cells, index) => ({
        cells: cells.slice(0, header.length).map((cell) => cell.replace(/[ \t\r\n]+/g, ' ')),
        row: index + 2,
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim())),
  };
}
