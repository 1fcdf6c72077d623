import * as v from 'valibot';
import {
  dataSetFields,
  localTextSchema,
  observationFields,
  providerSchema,
  unitSchema,
} from '../core/evidence-schema.js';

/** A count for a year or a part of one. */
export const offenceCountSchema = v.object({
  ...observationFields,
  /** Id of what was counted. The same period may stand once for each definition. */
  definition: v.string(),
  /** EDTF day inside the period on which the definition changed: the value mixes two definitions. */
  definitionChanged: v.optional(v.string()),
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

/** One series of registered offences. */
export const trendSchema = v.object({
  ...dataSetFields,
  unit: unitSchema,
  definitions: v.array(definitionSchema),
  providers: v.array(providerSchema),
  breaks: v.array(seriesBreakSchema),
  observations: v.array(offenceCountSchema),
});

export type Trend = v.InferOutput<typeof trendSchema>;
export type OffenceCount = v.InferOutput<typeof offenceCountSchema>;
export type SeriesBreak = v.InferOutput<typeof seriesBreakSchema>;
export type Definition = v.InferOutput<typeof definitionSchema>;
