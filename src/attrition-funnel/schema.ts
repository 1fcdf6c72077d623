import * as v from 'valibot';
import {
  dataSetFields,
  localTextSchema,
  observationFields,
  providerSchema,
  unitSchema,
} from '../core/evidence-schema.js';

/**
 * One number of the funnel. Stages form a tree of two levels by their `parent`: the first stage, what stands beside it
 * (one stage, and a remainder that is derived), and the branches of that one stage.
 */
export const stageSchema = v.object({
  ...observationFields,
  /** Id of the stage that this one is set beside or is a branch of; absent for the first. */
  parent: v.optional(v.string()),
  /** What is counted, in a few words. */
  label: localTextSchema,
  /** The same in a word that fits into a sentence, as in "administrative". */
  short: v.optional(localTextSchema),
  /** What one of them is: a report is not a case (rule 5). */
  unit: unitSchema,
});

/** Reports, and what is set beside them. */
export const funnelSchema = v.object({
  ...dataSetFields,
  /** Who set these stages beside each other, where they are not one followed cohort: the relation is theirs (rule 5). */
  relatedBy: v.optional(localTextSchema),
  providers: v.array(providerSchema),
  stages: v.array(stageSchema),
});

export type Funnel = v.InferOutput<typeof funnelSchema>;
export type Stage = v.InferOutput<typeof stageSchema>;
