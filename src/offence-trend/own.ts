import * as v from 'valibot';
import { isWholeYear, parsePeriod } from '../core/period.js';
import { calendarOf, type OwnCalendar } from '../own-data/calendar.js';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import {
  boundField,
  ownFields,
  periodField,
  periodOf,
  sourceField,
  statusField,
  unitField,
  unitOf,
  valueField,
  type Given,
} from '../own-data/fields.js';
import {
  accepted,
  catalogue,
  type OwnContext,
  type OwnReader,
  type OwnReading,
  refuseFuture,
  refuseOtherUnit,
  refuseSecond,
  timeOf,
  wholeOf,
} from '../own-data/reading.js';
import { inEnglish, type OwnText, say, inLanguage, type WithCodes } from '../own-data/saying.js';
import { shownValues } from '../own-data/rounding.js';
import { localText, sentenceSchema, textSchema } from '../own-data/text.js';
import type { OffenceCount, SeriesBreak, Trend } from './data.js';
import { trendModel } from './model.js';

/** One count, for a year, a part of one, or a month, quarter, week or fiscal year. Instead of `period` a table may have `year`, `from_month`, `to_month`. */
const rowSchema = v.object({
  period: periodField,
  value: valueField,
  status: statusField,
  bound: boundField,
  /** What is counted, in the plural; the same in every row. */
  unit: v.optional(textSchema),
  /** What exactly was counted: counts of two definitions are never compared. */
  definition: v.optional(textSchema),
  /** Who counted. */
  provider: v.optional(textSchema),
  source: sourceField,
  /** What a careful reader must know; with the status `break`, why nothing earlier may be compared. */
  caveat: v.optional(sentenceSchema),
});

const fields = { ...ownFields, unit: v.optional(unitField) };

/** Own data of the trend, as JSON. */
export const ownSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** The same as a type, for whoever sets `data` in TypeScript; the elements read more shapes than it has words for. */
export type TrendData = Given<typeof ownSchema>;

/** Own counts as a trend. */
function read(document: RawDocument, context: OwnContext): OwnReading<Trend> {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const definitions = catalogue();
  const providers = catalogue();
  const unitText = whole.unit ?? rows.find(({ fields: row }) => row.unit)?.fields.unit;
  const offences = { one: say('offence', 'one'), few: say('offence', 'few'), other: say('offence', 'other') };
  const unit = unitText ? unitOf(unitText, offences.one, offences.other) : offences;
  // A download names our words as hers.
  const isOwnUnit = inEnglish(unit.other) !== inEnglish(offences.other);
  const anything = say('asCounted');
  const seen = new Set<string>();
  const counts = accepted(rows, problems, ({ fields: row, row: number, key }): WithCodes<OffenceCount> => {
    const place = { row: number, column: 'period' };
    refuseFuture(row.period, place, context);
    refuseOtherUnit(row.unit, unit.other, number);
    const definition = definitions.idOf(row.definition, anything);
    refuseSecond(`${timeOf(row.period)} ${definition}`, row.period, place, seen);
    return {
      id: `row-${key}`,
      value: row.value,
      period: row.period,
      status: row.status,
      bound: row.bound,
      provider: providers.idOf(row.provider),
      citations: evidence.cite(row.source),
      ...(row.caveat ? { caveat: localText(row.caveat) } : {}),
      definition,
    };
  });
  const own = calendarOf(counts.map(({ period }) => period));
  const shown = shownValues(counts.map(({ value }) => value));
  const observations = counts.map((each, index): WithCodes<OffenceCount> => {
    const value = shown[index] ?? null;
    const isPart = own ? own.parts.has(each.period) : !isWholeYear(periodOf(each.period));
    return {
      ...each,
      value,
      ...(value !== null && value !== each.value && each.value !== null ? { unrounded: each.value } : {}),
      status: isPart
        ? [...new Set([...each.status.filter((status) => status !== 'normal'), 'partial' as const])]
        : each.status,
    };
  });
  const isRounded = observations.some(({ unrounded }) => unrounded !== undefined);
  const breaks = breaksOf(observations, own);
  const reasons = new Set(breaks.map(({ reason }) => reason));
  const data: WithCodes<Trend> = {
    ...wholeOf(
      {
        fields: whole,
        title: say('trendTitle', unit.other),
        subtitle: say(isOwnUnit ? 'trendSubtitleOwn' : 'trendSubtitle'),
        periods: observations.map(({ period }) => period),
        evidence,
        problems,
        unsourced: observations.flatMap(({ value, citations, period }) =>
          value === null || citations.length
            ? []
            : [own?.calendar.labels[own.calendar.indexes[period] ?? -1] ?? { en: period }],
        ),
      },
      context,
    ),
    unit,
    ...(isOwnUnit ? { isOwnUnit } : {}),
    ...(own ? { calendar: own.calendar } : {}),
    definitions: definitions.list.map(({ id, name }) => ({ id, label: name, short: name })),
    providers: providers.list.map(({ id, name }) => ({ id, name, short: name })),
    breaks,
    observations: observations.map(({ caveat, ...each }) =>
      // What is said as the reason of a break is not said twice.
      caveat && !reasons.has(caveat) ? { ...each, caveat } : each,
    ),
  };
  const remarks = isRounded ? [...data.remarks, { text: say('rounded'), citations: [] }] : data.remarks;
  return { problems, data: { ...data, remarks, breaks: [...data.breaks, ...unmarkedBreaks(data, own)] } };
}

export const trendReader: OwnReader<Trend> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['year', 'period'], ['value']],
  whole: Object.keys(fields),
};

/** One for each period whose count is marked as not comparable with anything earlier; its caveat is the reason. */
function breaksOf(observations: readonly WithCodes<OffenceCount>[], own: OwnCalendar | null): WithCodes<SeriesBreak>[] {
  const found = new Map<number, WithCodes<SeriesBreak>>();
  for (const { status, period, caveat, citations } of observations) {
    const index = own ? own.calendar.indexes[period] : parsePeriod(period).start.year;
    if (index !== undefined && status.includes('break') && !found.has(index))
      found.set(index, breakIn(index, own, caveat, citations));
  }
  return [...found.values()];
}

/** Where another definition parts a period from the one before, and no status says so: a reader is told why all the same. */
function unmarkedBreaks(data: WithCodes<Trend>, own: OwnCalendar | null): WithCodes<SeriesBreak>[] {
  // Where all is one thing, nothing is parted.
  if (data.definitions.length < 2) return [];
  const parted = trendModel(inLanguage<Trend>(data)).slots.filter(({ apart, breaks }) => apart && breaks.length === 0);
  return parted.map(({ index }) => breakIn(index, own));
}

/** @param index the year, or the place in a calendar */
function breakIn(
  index: number,
  own: OwnCalendar | null,
  reason?: OwnText,
  citations: readonly string[] = [],
): WithCodes<SeriesBreak> {
  const label = own?.calendar.labels[index];
  const date = own?.texts[index] ?? String(index);
  return {
    id: `break-${date}`,
    date,
    short: label ? say('breakAt', label) : say('breakIn', index),
    reason: reason ?? (label ? say('breakAtReason', label) : say('breakReason', index)),
    citations: [...citations],
  };
}
