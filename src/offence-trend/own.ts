import * as v from 'valibot';
import { DataError } from '../core/data-error.js';
import type { LocalText } from '../core/evidence.js';
import { parsePeriod } from '../core/period.js';
import { readFields, readRows } from '../own-data/document.js';
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
  local,
  type OwnReader,
  refuseFuture,
  refuseSecond,
  wholeOf,
} from '../own-data/reading.js';
import { localText, textSchema } from '../own-data/text.js';
import type { OffenceCount, SeriesBreak, Trend } from './data.js';

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
  caveat: v.optional(textSchema),
});

const fields = { ...ownFields, unit: v.optional(unitField) };

/** Own data of the trend, as JSON. */
export const ownTrendSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** Columns of a table of the same. */
export const TREND_COLUMNS = Object.keys(rowSchema.entries);

/** Own counts as a trend. */
export const readTrend: OwnReader<Trend> = (document, context) => {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const definitions = catalogue();
  const providers = catalogue();
  const unitText = whole.unit ?? rows.find(({ fields: row }) => row.unit)?.fields.unit;
  const unit = unitOf(
    unitText,
    local(({ offence }) => offence.one),
    local(({ offence }) => offence.other),
  );
  const anything = local(({ asCounted }) => asCounted);
  const seen = new Set<string>();
  const observations = accepted(rows, problems, ({ fields: row, row: number }): OffenceCount => {
    refuseFuture(row.period, 'period', context);
    refuseOtherUnit(row.unit, unit.other);
    const definition = definitions.idOf(row.definition, anything);
    refuseSecond(`${row.period} ${definition}`, row.period, 'period', seen);
    return {
      id: `row-${number}`,
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
  return {
    problems,
    data: {
      ...wholeOf(
        {
          fields: whole,
          title: local(({ trendTitle }, text) => trendTitle(text(unit.other))),
          subtitle: local(({ trendSubtitle }) => trendSubtitle),
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
      breaks: breaksOf(observations),
      observations,
    },
  };
};

function refuseOtherUnit(unit: v.InferOutput<typeof textSchema> | undefined, first: LocalText): void {
  const own = localText(unit);
  if (!own || own.en === first.en) return;
  const message = `counts of "${own.en}" cannot stand beside counts of "${first.en}"`;
  throw new DataError('bad-word', message, { value: own.en, place: { column: 'unit' } });
}

/** One for each year whose count is marked as not comparable with anything earlier; its caveat is the reason. */
function breaksOf(observations: readonly OffenceCount[]): SeriesBreak[] {
  const years = new Map<number, SeriesBreak>();
  for (const { status, period, caveat, citations } of observations) {
    const { year } = parsePeriod(period).start;
    if (!status.includes('break') || years.has(year)) continue;
    years.set(year, {
      id: `break-${year}`,
      date: String(year),
      short: local(({ breakIn }) => breakIn(year)),
      reason: caveat ?? local(({ breakReason }) => breakReason(year)),
      citations,
    });
  }
  return [...years.values()];
}
