import * as v from 'valibot';
import {
  dataSetFields,
  localTextSchema,
  observationFields,
  providerSchema,
  unitSchema,
} from '../core/evidence-schema.js';

/** A count for a year, for a part of one, or for a period of the calendar. */
export const offenceCountSchema = v.object({
  ...observationFields,
  /** Id of what was counted. The same period may stand once for each definition. */
  definition: v.string(),
  /** EDTF day inside the period on which the definition changed: the value mixes two definitions. */
  definitionChanged: v.optional(v.string()),
  /** Of own data: the value as it was given, where it is shown with fewer decimals. */
  unrounded: v.optional(v.number()),
});

/** A day or year from which counts are not comparable with earlier ones, or only with care. */
export const seriesBreakSchema = v.object({
  id: v.string(),
  /** EDTF. */
  date: v.string(),
  /** `rule`: registered by other rules, so compared with care. Absent: not to be compared. */
  kind: v.optional(v.literal('rule')),
  /** Some words, drawn beside the break. */
  short: localTextSchema,
  /** A full sentence. */
  reason: localTextSchema,
  citations: v.array(v.string()),
});

/** What one of the counted things is. */
export const definitionSchema = v.object({
  id: v.string(),
  label: localTextSchema,
  /** A word or two, under a column. */
  short: localTextSchema,
});

/** The periods of a series that does not go by calendar years: months, quarters, fiscal years, weeks. Of own data only. */
export const calendarSchema = v.object({
  /** From the first to the last, also those without a figure, in few letters. */
  labels: v.array(localTextSchema),
  /** In which of them a period of the data lies, by its text. What lies in none is for the table, and not for an axis. */
  indexes: v.record(v.string(), v.number()),
  /** Said where only a part of a period is known. */
  partly: localTextSchema,
});

/** One series of registered offences. */
export const trendSchema = v.object({
  ...dataSetFields,
  unit: unitSchema,
  /** The embedder has said what is counted: then nothing of ours says that it was registered. */
  isOwnUnit: v.optional(v.boolean()),
  /** Absent: calendar years. */
  calendar: v.optional(calendarSchema),
  definitions: v.array(definitionSchema),
  providers: v.array(providerSchema),
  breaks: v.array(seriesBreakSchema),
  observations: v.array(offenceCountSchema),
});

export type Trend = v.InferOutput<typeof trendSchema>;
export type OffenceCount = v.InferOutput<typeof offenceCountSchema>;
export type SeriesBreak = v.InferOutput<typeof seriesBreakSchema>;
export type Definition = v.InferOutput<typeof definitionSchema>;
