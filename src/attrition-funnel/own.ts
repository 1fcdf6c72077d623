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
import { inEnglish, say, inLanguage, type WithCodes } from '../own-data/saying.js';
import { localText, neededTextSchema, sentenceSchema, textSchema } from '../own-data/text.js';
import type { Funnel, Stage } from './data.js';
import { funnelModel } from './model.js';

/** One stage. The first has no parent; one stage is set beside it, and may have branches. */
const rowSchema = v.object({
  id: idField,
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
};

/** Own data of the funnel, as JSON. */
export const ownSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** More stages than a reader can tell apart. */
const MOST_STAGES = 200;

/** A stage, and the row that it stands in. */
type ReadStage = WithCodes<Stage> & { readonly row: number };

/** Own stages as a funnel. A stage that cannot be read leaves no funnel: the others would be inLanguage without it. */
function read(document: RawDocument, context: OwnContext): OwnReading<Funnel> {
  const whole = readFields(v.object(fields), document);
  const { length } = document.rows;
  if (length > MOST_STAGES) {
    throw new DataError('shape', `${length} stages are no funnel, at most ${MOST_STAGES} are drawn`, {
      value: String(length),
    });
  }
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const providers = catalogue();
  const seen = new Set<string>();
  const caseWords = [say('case', 'one'), say('case', 'other')] as const;
  const stages = accepted(rows, problems, ({ fields: row, row: number }): ReadStage => {
    if (row.period) refuseFuture(row.period, { row: number, column: 'period' }, context);
    refuseSecond(row.id, row.id, { row: number, column: 'id' }, seen);
    const caveat = localText(row.caveat);
    return {
      row: number,
      id: row.id,
      ...(row.parent ? { parent: row.parent } : {}),
      label: localText(row.label) ?? { en: '' },
      value: row.value,
      bound: row.bound,
      status: row.status,
      period: row.period ?? UNKNOWN_PERIOD,
      ...(row.period ? {} : { periodWords: say('periodNotGiven') }),
      unit: unitOf(row.unit ?? whole.unit, ...caseWords),
      provider: providers.idOf(row.provider),
      citations: evidence.cite(row.source),
      ...(caveat ? { caveat } : {}),
    };
  });
  const unread = problems.find(({ code }) => code !== 'unknown-column');
  if (unread) throw unread;
  refuseBadParents(stages);
  refuseMisplaced(stages);
  const relatedBy = localText(whole.relatedBy);
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
    providers: providers.list.map(({ id, name }) => ({ id, name, short: name })),
    stages: stages.map(({ row: _, ...stage }) => stage),
  };
  // Whatever it is that cannot be drawn is known here, and not first while drawing.
  funnelModel(inLanguage<Funnel>(data));
  return { problems, data };
}

export const funnelReader: OwnReader<Funnel> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['id'], ['label'], ['value']],
  whole: Object.keys(fields),
};

/** A part is never more than the whole that it is a part of, when both are counted in the same unit. */
function refuseBadParents(stages: readonly ReadStage[]): void {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  for (const { row, value, parent, unit } of stages) {
    const above = parent === undefined ? undefined : byId.get(parent);
    if (parent !== undefined && !above) {
      throw new DataError('unknown-parent', `no row has this id: "${parent}"`, {
        value: parent,
        place: { row, column: 'parent' },
      });
    }
    const isMore = value !== null && above?.value != null && value > above.value;
    if (isMore && inEnglish(unit.other) === inEnglish(above.unit.other)) {
      const message = `${value} is more than ${above.value}, the stage that it is a part of`;
      throw new DataError('larger-than-parent', message, { value: String(value), place: { row, column: 'value' } });
    }
  }
}

/**
 * Names the row that has no place in a tree of two levels.
 * @throws DataError `shape`
 */
function refuseMisplaced(stages: readonly ReadStage[]): void {
  const childrenOf = (stage: ReadStage | undefined) =>
    stage ? stages.filter(({ parent }) => parent === stage.id) : [];
  const [first, second] = stages.filter(({ parent }) => parent === undefined);
  const beside = childrenOf(first);
  const isRemainder = (stage: ReadStage) => stage.status.includes('derived') && !childrenOf(stage).length;
  const remainder = beside.length > 1 ? beside.findLast(isRemainder) : undefined;
  const next = beside.find((stage) => stage !== remainder);
  const placed = new Set([first, next, remainder, ...childrenOf(next)]);
  const lost = second ?? (first && !next ? first : stages.find((stage) => !placed.has(stage)));
  if (!lost) return;
  const isAlone = lost === first;
  throw new DataError('shape', 'no place in a tree of one first stage, one beside it, and its branches', {
    value: isAlone ? lost.id : (lost.parent ?? ''),
    place: { row: lost.row, column: isAlone ? 'id' : 'parent' },
  });
}
