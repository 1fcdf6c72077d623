import * as v from 'valibot';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import { ownFields, periodField, sourceField } from '../own-data/fields.js';
import {
  accepted,
  type OwnContext,
  type OwnReader,
  type OwnReading,
  refuseFuture,
  refuseSecond,
  wholeOf,
} from '../own-data/reading.js';
import { say } from '../own-data/saying.js';
import { localText, neededTextSchema, sentenceSchema, textSchema } from '../own-data/text.js';
import type { Timeline, TimelineEvent } from './data.js';
import { laneSchema } from './schema.js';

/** Something that happened, or was announced or planned. */
const rowSchema = v.object({
  /** EDTF, no more exact than its source. */
  date: periodField,
  title: neededTextSchema,
  /** Whose move it was; absent or `context` when nobody's. */
  actor: v.optional(v.picklist([...laneSchema.options, 'context'])),
  status: v.optional(v.picklist(['occurred', 'announced', 'planned']), 'occurred'),
  source: sourceField,
  description: v.optional(sentenceSchema),
  /** What became of something announced or planned. */
  outcome: v.optional(sentenceSchema),
  caveat: v.optional(sentenceSchema),
});

const fields = {
  ...ownFields,
  /** What the campaigns are for or against, as in "the Bill". */
  subject: v.optional(textSchema),
};

/** Own data of the timeline, as JSON. */
export const ownSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** Own events as a timeline. */
function read(document: RawDocument, context: OwnContext): OwnReading<Timeline> {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const seen = new Set<string>();
  const events = accepted(rows, problems, ({ fields: row, row: number }): TimelineEvent => {
    if (row.status === 'occurred') refuseFuture(row.date, { row: number, column: 'date' }, context);
    const title = localText(row.title) ?? { en: '' };
    refuseSecond(`${row.date} ${title.en}`, title.en, { row: number, column: 'title' }, seen);
    const description = localText(row.description);
    const outcome = localText(row.outcome);
    const caveat = localText(row.caveat);
    return {
      id: `row-${number}`,
      date: row.date,
      status: row.status,
      title,
      ...(row.actor && row.actor !== 'context' ? { lane: row.actor } : {}),
      ...(description ? { description } : {}),
      ...(outcome ? { outcome } : {}),
      ...(caveat ? { caveat } : {}),
      citations: evidence.cite(row.source),
    };
  });
  return {
    problems,
    data: {
      ...wholeOf(
        {
          fields: whole,
          title: say('timelineTitle'),
          subtitle: say('timelineSubtitle'),
          periods: events.map(({ date }) => date),
          evidence,
          problems,
          unsourced: events.flatMap(({ title, citations }) => (citations.length ? [] : [title])),
        },
        context,
      ),
      subject: localText(whole.subject) ?? say('matter'),
      events,
    },
  };
}

export const timelineReader: OwnReader<Timeline> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['date'], ['title']],
  whole: Object.keys(fields),
};
