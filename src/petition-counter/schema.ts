import * as v from 'valibot';
import {
  dataSetFields,
  localTextSchema,
  observationFields,
  providerSchema,
  unitSchema,
} from '../core/evidence-schema.js';

/** One petition and its count. */
export const petitionSchema = v.object({
  ...observationFields,
  name: localTextSchema,
  /** Which side of the matter it takes; absent when it takes none. */
  side: v.optional(v.picklist(['for', 'against'])),
  /** Who gathers the signatures; absent when not known. */
  organiser: v.optional(localTextSchema),
  /** EDTF: when signing began; absent when not known. */
  opened: v.optional(v.string()),
});

/** One petition, or several on the same matter. */
export const petitionsSchema = v.object({
  ...dataSetFields,
  /** What the petitions are for or against, as in "for the Bill". */
  subject: localTextSchema,
  /** Who reported the counts, as in "the organiser …". Counts belong to whoever made them (rule 8). */
  reportedBy: localTextSchema,
  unit: unitSchema,
  providers: v.array(providerSchema),
  petitions: v.array(petitionSchema),
});

export type Petitions = v.InferOutput<typeof petitionsSchema>;
export type Petition = v.InferOutput<typeof petitionSchema>;
