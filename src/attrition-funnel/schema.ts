import * as v from 'valibot';
import {
  dataSetFields,
  localTextSchema,
  observationFields,
  providerSchema,
  unitSchema,
} from '../core/evidence-schema.js';

/**
 * One number of the funnel. Stages form a tree by their `parent`. Ours is one of two levels: the first stage, what stands
 * beside it (one stage, and a remainder that is derived), and the branches of that one stage. Own data may have any other.
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
  /** What stands over the bars below it: their unit, their scale, that they may overlap. Only in own data. */
  about: v.optional(v.array(localTextSchema)),
});

/** Reports, and what is set beside them. */
export const funnelSchema = v.object({
  ...dataSetFields,
  /** Who set these stages beside each other, where they are not one followed cohort: the relation is theirs (rule 5). */
  relatedBy: v.optional(localTextSchema),
  /** Whether own data tell that one case may be in several branches (rule 5). In ours it may. */
  mayOverlap: v.optional(v.boolean()),
  /** What stands in the rest of the track. Only in own data. */
  rest: v.optional(localTextSchema),
  providers: v.array(providerSchema),
  stages: v.array(stageSchema),
});

export type Funnel = v.InferOutput<typeof funnelSchema>;
export type Stage = v.InferOutput<typeof stageSchema>;
