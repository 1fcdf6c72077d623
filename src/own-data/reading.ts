import { DataError, type DataErrorCode, type Place } from '../core/data-error.js';
import { dayNumber, firstDay, lastDay, parsePeriod, UNKNOWN_PERIOD } from '../core/period.js';
import type { Columns, RawDocument, ReadRow } from './document.js';
import type { OwnEvidence } from './evidence.js';
import { periodOf } from './fields.js';
import { withOthers } from './issue.js';
import { inEnglish, type OwnText, say, type WithCodes } from './saying.js';
import { localText, type Text } from './text.js';

/** Own data as an element draws them, in no language yet, and what of them could not be read. */
export interface OwnReading<Data> {
  readonly data: WithCodes<Data>;
  readonly problems: readonly DataError[];
  /** Makes the element's model of these data, where they have a form that bundled data never have (record 0029). */
  model?(data: Data): unknown;
}

/** What reading needs to know of the world. */
export interface OwnContext {
  /** The day on which it is read, as days since 1970. */
  readonly today: number;
  /** Host that the data came from, or the page's own. */
  readonly whose: string;
}

/** Reads documents with these columns as the data of one element. */
export interface OwnReader<Data> extends Columns {
  readonly read: (document: RawDocument, context: OwnContext) => OwnReading<Data>;
}

/** What only whoever prepares the data has to know: it changes nothing of what readers see, and is told by `dv-error` alone. */
export const FOR_EMBEDDER: ReadonlySet<DataErrorCode> = new Set<DataErrorCode>([
  'unknown-column',
  'passed-over',
  'guessed',
]);

/** What is the same for all elements, once the rows are read. */
interface Whole {
  readonly fields: {
    readonly title?: Text | undefined;
    readonly subtitle?: Text | undefined;
    readonly checked?: string | undefined;
  };
  readonly title: OwnText;
  readonly subtitle: OwnText;
  /** EDTF periods of all that is shown. */
  readonly periods: readonly string[];
  readonly evidence: OwnEvidence;
  readonly problems: readonly DataError[];
  /** What has a number and no source, by the words that name it. */
  readonly unsourced: readonly OwnText[];
}

/** Of a file that is wrong in thousands of rows, some are enough to see why; above the drawing it says how many there are. */
const MOST_NAMED = 50;

/** The part of a data set that does not depend on the element. */
export function wholeOf(
  { fields, title, subtitle, periods, evidence, problems, unsourced }: Whole,
  { whose }: OwnContext,
) {
  const period = spanOf(periods);
  return {
    id: 'own',
    title: localText(fields.title) ?? title,
    subtitle: localText(fields.subtitle) ?? subtitle,
    period,
    ...(period === UNKNOWN_PERIOD ? { periodWords: say('periodNotGiven') } : {}),
    ...(fields.checked ? { checked: fields.checked } : {}),
    whose,
    version: '',
    conflicts: [],
    remarks: [
      ...(unsourced.length ? [say('sourceNotGiven', unsourced)] : []),
      ...problems
        .filter(({ code }) => !FOR_EMBEDDER.has(code))
        .slice(0, MOST_NAMED)
        .map((problem) => say('problem', problem)),
    ].map((text) => ({ text, citations: [] })),
    citations: evidence.citations,
    sources: evidence.sources,
  };
}

/** Every row that `read` accepts; what it refuses becomes a problem. */
export function accepted<Fields, Read>(
  rows: readonly ReadRow<Fields>[],
  problems: DataError[],
  read: (row: ReadRow<Fields>) => Read,
): Read[] {
  const list = rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (list.length) return list;
  const first = problems.find(({ code }) => !FOR_EMBEDDER.has(code));
  throw first ? withOthers(first, problems) : new DataError('no-rows', 'there are no rows');
}

/** Gives every distinct text an id, in the order in which they come. */
export function catalogue(): {
  idOf(text: Text | undefined, otherwise?: OwnText): string;
  readonly list: { id: string; name: OwnText }[];
} {
  const list: { id: string; name: OwnText }[] = [];
  const ids = new Map<string, string>();
  return {
    list,
    idOf(text, otherwise) {
      const name = localText(text) ?? otherwise;
      if (!name) return '';
      const key = JSON.stringify(name);
      const known = ids.get(key);
      if (known) return known;
      const id = `own-${list.length}`;
      ids.set(key, id);
      list.push({ id, name });
      return id;
    },
  };
}

/**
 * Refuses what had not begun on the day of reading.
 * @throws DataError `future-date`
 */
export function refuseFuture(period: string, place: Place, { today }: OwnContext): void {
  if (dayNumber(firstDay(periodOf(period).start)) <= today) return;
  throw new DataError('future-date', `this is in the future: "${period}"`, { value: period, place });
}

/**
 * Refuses what stands there already.
 * @throws DataError `duplicate`
 */
export function refuseSecond(key: string, value: string, place: Place, seen: Set<string>): void {
  if (seen.has(key)) throw new DataError('duplicate', `this stands here twice: "${value}"`, { value, place });
  seen.add(key);
}

/** The same for periods that are the same time, such as `2019` and `2019-01/2019-12`. */
export function timeOf(period: string): string {
  const { start, end } = periodOf(period);
  return `${dayNumber(firstDay(start))}/${dayNumber(lastDay(end))}`;
}

/**
 * Refuses what is counted in another unit than the rest.
 * @throws DataError `bad-word`
 */
export function refuseOtherUnit(unit: Text | undefined, first: OwnText, row: number): void {
  const own = localText(unit);
  if (!own || own.en === inEnglish(first)) return;
  const message = `counts of "${own.en}" cannot stand beside counts of "${inEnglish(first)}"`;
  throw new DataError('bad-word', message, { value: own.en, place: { row, column: 'unit' } });
}

/** From the first year to the last. */
function spanOf(periods: readonly string[]): string {
  const known = periods.filter((period) => period !== UNKNOWN_PERIOD).map(parsePeriod);
  if (!known.length) return UNKNOWN_PERIOD;
  const [first] = [...known].sort((a, b) => dayNumber(firstDay(a.start)) - dayNumber(firstDay(b.start)));
  const last = [...known].sort((a, b) => dayNumber(lastDay(a.end)) - dayNumber(lastDay(b.end))).at(-1);
  if (known.length === 1) return known[0]?.text ?? UNKNOWN_PERIOD;
  const from = first?.start.year ?? 0;
  const to = last?.end.year ?? 0;
  return from === to ? String(from) : `${from}/${to}`;
}
