import * as v from 'valibot';
import { UNKNOWN_PERIOD } from '../core/period.js';
import { DataError } from '../core/data-error.js';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import {
  boundField,
  idField,
  ownFields,
  periodField,
  sourceField,
  statusField,
  unitField,
  unitOf,
  valueField,
  type Given,
} from '../own-data/fields.js';
import {
  accepted,
  catalogue,
  type OwnContext,
  type OwnReader,
  type OwnReading,
  refuseFuture,
  refuseSecond,
  wholeOf,
} from '../own-data/reading.js';
import { say, inLanguage, type WithCodes } from '../own-data/saying.js';
import { localText, neededTextSchema, sentenceSchema, textSchema } from '../own-data/text.js';
import type { Funnel } from './data.js';
import { funnelModel } from './model.js';
import { chainModel } from './model-chain.js';
import { misplaced, overlapWords, type ReadStage, restWords, scaleWords, twoLevels } from './own-stages.js';
import { chainBars } from './view-chain.js';
import type { DrawnChain } from './view-stages.js';

/** One stage. The first has no parent, every other has one; where no row names a parent, they follow each other. */
const rowSchema = v.object({
  /** What rows below name as their parent. */
  id: v.optional(idField),
  parent: v.optional(idField),
  label: neededTextSchema,
  value: valueField,
  bound: boundField,
  status: statusField,
  period: v.optional(periodField),
  /** What one of them is, in the plural: a report is not a case. */
  unit: v.optional(textSchema),
  /** Who counted. */
  provider: v.optional(textSchema),
  source: sourceField,
  caveat: v.optional(sentenceSchema),
});

const fields = {
  ...ownFields,
  /** What one of each stage is, where its row does not say. */
  unit: v.optional(unitField),
  /** Who set these stages beside each other, where they are not one followed cohort. */
  relatedBy: v.optional(textSchema),
  /** Whether one case may be in several of the stages below another. */
  mayOverlap: v.optional(v.boolean()),
};

/** Own data of the funnel, as JSON. */
export const ownSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** The same as a type, for whoever sets `data` in TypeScript; the elements read more shapes than it has words for. */
export type FunnelData = Given<typeof ownSchema>;

/** More stages than a reader can tell apart. */
const MOST_STAGES = 200;

/** Own stages as a funnel. A stage that cannot be read leaves no funnel: the others would be wrong without it. */
function read(document: RawDocument, context: OwnContext): OwnReading<Funnel> {
  const whole = readFields(v.object(fields), document);
  const { length } = document.rows;
  if (length > MOST_STAGES) {
    const message = `there are ${length} stages, and no more than ${MOST_STAGES} are drawn`;
    throw new DataError('too-many-stages', message, { value: String(length) });
  }
  const { rows, problems } = readRows(rowSchema, document);
  // Where no row names its parent, they follow each other.
  const isOrdered = rows.every(({ fields: { parent } }) => parent === undefined);
  const evidence = ownEvidence(whole.sources);
  const providers = catalogue();
  const seen = new Set<string>();
  // Where the file gives no unit at all, none is said.
  const hasUnit = whole.unit !== undefined || rows.some(({ fields: { unit } }) => unit !== undefined);
  const [one, other] = hasUnit ? [say('case', 'one'), say('case', 'other')] : [{ en: '' }, { en: '' }];
  const arePartsOfFirst = isOrdered && areParts(rows.map(({ fields: { value } }) => value));
  let before: string | undefined;
  const stages = accepted(rows, problems, ({ fields: row, row: number }): ReadStage => {
    if (row.period) refuseFuture(row.period, { row: number, column: 'period' }, context);
    const place = { row: number, column: 'id' };
    if (!row.id && !isOrdered) throw new DataError('shape', 'this is missing', { place });
    const id = row.id ?? `stage-${number}`;
    refuseSecond(id, id, place, seen);
    const parent = isOrdered ? before : row.parent;
    if (!arePartsOfFirst || before === undefined) before = id;
    const caveat = localText(row.caveat);
    return {
      row: number,
      id,
      ...(parent ? { parent } : {}),
      label: localText(row.label) ?? { en: '' },
      value: row.value,
      bound: row.bound,
      status: row.status,
      period: row.period ?? UNKNOWN_PERIOD,
      ...(row.period ? {} : { periodWords: say('periodNotGiven') }),
      unit: unitOf(row.unit ?? whole.unit, one, other),
      provider: providers.idOf(row.provider),
      citations: evidence.cite(row.source),
      ...(caveat ? { caveat } : {}),
    };
  });
  const isUnread = ({ code }: DataError) => code !== 'unknown-column';
  // Of rows that were not read nobody knows whose parents they are.
  if (!problems.some(isUnread)) problems.push(...misplaced(stages, isOrdered));
  const unread = problems.find(isUnread);
  if (unread) throw unread;
  const relatedBy = localText(whole.relatedBy);
  const tree = twoLevels(stages);
  const rest = tree && restWords(tree);
  const data: WithCodes<Funnel> = {
    ...wholeOf(
      {
        fields: whole,
        title: say('funnelTitle'),
        subtitle: say('funnelSubtitle'),
        periods: stages.map(({ period }) => period),
        evidence,
        problems,
        unsourced: stages.flatMap(({ label, value, citations }) => (value === null || citations.length ? [] : [label])),
      },
      context,
    ),
    ...(relatedBy ? { relatedBy } : {}),
    ...(rest ? { rest } : {}),
    ...(whole.mayOverlap ? { mayOverlap: true } : {}),
    providers: providers.list.map(({ id, name }) => ({ id, name, short: name })),
    stages: stages.map((stage) => {
      const { row: _, ...known } = stage;
      const isOverFirst = tree ? stage === tree.next : stage.parent === undefined;
      const scale = isOverFirst ? scaleWords(stage.label, stages) : [];
      return { ...known, about: [...scale, ...overlapWords(stage, stages, whole.mayOverlap ?? false)] };
    }),
  };
  const told = inLanguage<Funnel>(data);
  // Whatever it is that cannot be drawn is known here, and not first while drawing.
  (tree ? funnelModel : drawnChain)(told);
  return { problems, data, ...(!tree && { model: drawnChain }) };
}

/** Rows without a parent follow each other, but those that add up to the first one are what it falls into. */
const areParts = ([first, ...others]: readonly (number | null)[]): boolean =>
  others.length > 1 && others.every((each) => each !== null) && others.reduce((sum, each) => sum + each, 0) === first;

/** A chain as the element draws it. */
function drawnChain(funnel: Funnel): DrawnChain {
  const model = chainModel(funnel);
  return { ...model, draw: (messages, tools) => chainBars(model, messages, tools) };
}

export const funnelReader: OwnReader<Funnel> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['label'], ['value']],
  whole: Object.keys(fields),
};
