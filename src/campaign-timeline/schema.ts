import * as v from 'valibot';
import { dataSetFields, localTextSchema } from '../core/evidence-schema.js';

/** Who acts: law and Parliament, government and President, the campaigns against and for. */
export const laneSchema = v.picklist(['law', 'government', 'against', 'for']);

/** Something that happened on a date, or was announced or planned for it. */
export const eventSchema = v.object({
  id: v.string(),
  /** EDTF: no more exact than its source. */
  date: v.string(),
  /** EDTF: until when at least what began on the date is told to have lasted. */
  until: v.optional(v.string()),
  /** The source's own vague wording of the date. */
  dateWords: v.optional(localTextSchema),
  status: v.picklist(['occurred', 'announced', 'planned']),
  title: localTextSchema,
  /** For where the title has no room on two lines. */
  shortTitle: v.optional(localTextSchema),
  description: v.optional(localTextSchema),
  /** What became of something announced or planned, or that the source does not tell. */
  outcome: v.optional(localTextSchema),
  /** Absent: context, which is nobody's move. */
  lane: v.optional(laneSchema),
  citations: v.array(v.string()),
  caveat: v.optional(localTextSchema),
});

/** Dated events of one matter. */
export const timelineSchema = v.object({
  ...dataSetFields,
  /** What the campaigns are for or against, as in "the Bill". */
  subject: localTextSchema,
  /** Two events, by id, whose distance in time is the headline, and words for it: "from first reading to …". */
  span: v.optional(v.object({ from: v.string(), to: v.string(), words: localTextSchema })),
  /** Names of the lanes against and for the subject, where a language has no rule for them. */
  laneAgainst: v.optional(localTextSchema),
  laneFor: v.optional(localTextSchema),
  /** What came after the last event, as another source tells it: neither counted nor numbered. */
  after: v.optional(
    v.object({
      words: localTextSchema,
      id: v.string(),
      date: v.string(),
      title: localTextSchema,
      lane: v.optional(laneSchema),
      citations: v.array(v.string()),
    }),
  ),
  /**
   * Headings over the events, each with how many of them it has, the first of them first: such events are in the order in
   * which they are told, which a vague date may hide. `spine`: these are seen first.
   */
  groups: v.optional(v.array(v.object({ label: localTextSchema, count: v.number(), spine: v.optional(v.boolean()) }))),
  events: v.array(eventSchema),
});

export type Timeline = v.InferOutput<typeof timelineSchema>;
export type TimelineEvent = v.InferOutput<typeof eventSchema>;
export type Lane = v.InferOutput<typeof laneSchema>;
