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
  /** What its bar is called, where that is all that there is to say of the date too: in own data. */
  label: v.optional(localTextSchema),
  /** Whether a later count of the same petition stands here. */
  isEarlier: v.optional(v.boolean()),
});

/** One petition, or several on the same matter. */
export const petitionsSchema = v.object({
  ...dataSetFields,
  /** What the petitions are for or against, as in "for the Bill". */
  subject: localTextSchema,
  /** Who reported the counts, as in "the organiser …". Counts belong to whoever made them (rule 8). */
  reportedBy: localTextSchema,
  unit: unitSchema,
  /** Whether all counts are of one petition: then it can have a goal. */
  isOne: v.optional(v.boolean()),
  /** Why no rate can be told; absent where nothing is known against it, or is said elsewhere (rule 6). */
  caution: v.optional(localTextSchema),
  providers: v.array(providerSchema),
  petitions: v.array(petitionSchema),
});

export type Petitions = v.InferOutput<typeof petitionsSchema>;
export type Petition = v.InferOutput<typeof petitionSchema>;
