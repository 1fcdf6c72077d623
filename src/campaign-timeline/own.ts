import * as v from 'valibot';
import { DataError } from '../core/data-error.js';
import type { LocalText } from '../core/evidence.js';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import { ownFields, periodField, sourceField, type Given } from '../own-data/fields.js';
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
import { localText, neededTextSchema, sentenceSchema, type Text, textSchema } from '../own-data/text.js';
import type { Lane, Timeline } from './data.js';
import { mapped, toldApart, type WrittenEvent } from './own-alike.js';
import { inGroups } from './own-groups.js';
import { laneSchema } from './schema.js';

/** Something that happened, or was announced or planned. */
const rowSchema = v.object({
  /** EDTF, no more exact than its source. */
  date: periodField,
  title: neededTextSchema,
  /** Whose move it was: `law`, `government`, `against` or `for`, which have lanes; `context` when nobody's; or a name. */
  actor: v.optional(textSchema),
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

/** The same as a type, for whoever sets `data` in TypeScript; the elements read more shapes than it has words for. */
export type TimelineData = Given<typeof ownSchema>;

/** Own events as a timeline. */
function read(document: RawDocument, context: OwnContext): OwnReading<Timeline> {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const seen = new Set<string>();
  const unknown = new Set<string>();
  const asWritten = new Map(document.rows.map(({ row, fields: { actor } }) => [row, actor]));
  const written = accepted(rows, problems, ({ fields: row, row: number, rest = {} }): WrittenEvent => {
    if (row.status === 'occurred') refuseFuture(row.date, { row: number, column: 'date' }, context);
    const own = localText(row.title) ?? { en: '' };
    const said = JSON.stringify(row);
    refuseSecond(said + JSON.stringify(rest), own.en, { row: number, column: 'title' }, seen);
    const { lane, actor } = moverOf(row.actor, asWritten.get(number));
    if (actor) unknown.add(actor.en);
    const title = actor ? mapped(own, (words, language) => `${actor[language] ?? actor.en}: ${words}`) : own;
    const description = localText(row.description);
    const outcome = localText(row.outcome);
    const caveat = localText(row.caveat);
    const event = {
      id: `row-${number}`,
      date: row.date,
      status: row.status,
      title,
      ...(lane ? { lane } : {}),
      ...(description ? { description } : {}),
      ...(outcome ? { outcome } : {}),
      ...(caveat ? { caveat } : {}),
      citations: evidence.cite(row.source),
    };
    return { event, said, rest };
  });
  const events = toldApart(written);
  return {
    // Readers see whose move it was.
    problems: unknown.size ? [...problems, noLanes([...unknown])] : problems,
    data: inGroups({
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
    }),
  };
}

/** Whose move it was: a lane, or somebody who has none; `context` is nobody. @param written as it stands in a table's cell */
function moverOf(text: Text | undefined, written: unknown): { lane?: Lane; actor?: LocalText } {
  const actor = localText(text);
  const word = actor?.en.toLowerCase();
  if (!actor || word === 'context') return {};
  const lane = laneSchema.options.find((each) => each === word);
  return lane ? { lane } : { actor: localText(typeof written === 'string' ? written : text) ?? actor };
}

/** Said once for all of them. */
const noLanes = (actors: readonly string[]) =>
  new DataError('bad-word', 'these have no lane, and stand before the titles of their events', {
    value: actors.join(', '),
    place: { column: 'actor' },
  });

export const timelineReader: OwnReader<Timeline> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['date'], ['title']],
  whole: Object.keys(fields),
};
