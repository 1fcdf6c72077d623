import * as v from 'valibot';
import { parsePeriod } from '../core/period.js';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import {
  boundField,
  ownFields,
  periodField,
  sourceField,
  statusField,
  unitField,
  unitOf,
  valueField,
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
import { type OwnText, say, inLanguage, type WithCodes } from '../own-data/saying.js';
import { localText, sentenceSchema, textSchema } from '../own-data/text.js';
import type { OffenceCount, SeriesBreak, Trend } from './data.js';
import { trendModel } from './model.js';

/** One count, for a year or a part of one. Instead of `period` a table may have `year`, `from_month`, `to_month`. */
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

/** Own counts as a trend. */
function read(document: RawDocument, context: OwnContext): OwnReading<Trend> {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const definitions = catalogue();
  const providers = catalogue();
  const unitText = whole.unit ?? rows.find(({ fields: row }) => row.unit)?.fields.unit;
  const unit = unitOf(unitText, say('offence', 'one'), say('offence', 'other'));
  const anything = say('asCounted');
  const seen = new Set<string>();
  const observations = accepted(rows, problems, ({ fields: row, row: number, key }): WithCodes<OffenceCount> => {
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
  const breaks = breaksOf(observations);
  const reasons = new Set(breaks.map(({ reason }) => reason));
  const data: WithCodes<Trend> = {
    ...wholeOf(
      {
        fields: whole,
        title: say('trendTitle', unit.other),
        subtitle: say('trendSubtitle'),
        periods: observations.map(({ period }) => period),
        evidence,
        problems,
        unsourced: observations.flatMap(({ value, citations, period }) =>
          value === null || citations.length ? [] : [{ en: period }],
        ),
      },
      context,
    ),
    unit,
    definitions: definitions.list.map(({ id, name }) => ({ id, label: name, short: name })),
    providers: providers.list.map(({ id, name }) => ({ id, name, short: name })),
    breaks,
    observations: observations.map(({ caveat, ...each }) =>
      // What is said as the reason of a break is not said twice.
      caveat && !reasons.has(caveat) ? { ...each, caveat } : each,
    ),
  };
  return { problems, data: { ...data, breaks: [...data.breaks, ...unmarkedBreaks(data)] } };
}

export const trendReader: OwnReader<Trend> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['year', 'period'], ['value']],
  whole: Object.keys(fields),
};

/** One for each year whose count is marked as not comparable with anything earlier; its caveat is the reason. */
function breaksOf(observations: readonly WithCodes<OffenceCount>[]): WithCodes<SeriesBreak>[] {
  const years = new Map<number, WithCodes<SeriesBreak>>();
  for (const { status, period, caveat, citations } of observations) {
    const { year } = parsePeriod(period).start;
    if (status.includes('break') && !years.has(year)) years.set(year, breakIn(year, caveat, citations));
  }
  return [...years.values()];
}

/** Where another definition parts a year from the one before, and no status says so: a reader is inLanguage why all the same. */
function unmarkedBreaks(data: WithCodes<Trend>): WithCodes<SeriesBreak>[] {
  // Where all is one thing, nothing is parted.
  if (data.definitions.length < 2) return [];
  const parted = trendModel(inLanguage<Trend>(data)).slots.filter(({ apart, breaks }) => apart && breaks.length === 0);
  return parted.map(({ year }) => breakIn(year));
}

function breakIn(year: number, reason?: OwnText, citations: readonly string[] = []): WithCodes<SeriesBreak> {
  return {
    id: `break-${year}`,
    date: String(year),
    short: say('breakIn', year),
    reason: reason ?? say('breakReason', year),
    citations: [...citations],
  };
}
