import * as v from 'valibot';
import { UNKNOWN_PERIOD } from '../core/period.js';
import { type RawDocument, readFields, readRows } from '../own-data/document.js';
import { ownEvidence } from '../own-data/evidence.js';
import {
  boundField,
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
  refuseOtherUnit,
  refuseSecond,
  timeOf,
  wholeOf,
} from '../own-data/reading.js';
import { say, type WithCodes } from '../own-data/saying.js';
import { localText, neededTextSchema, sentenceSchema, textSchema } from '../own-data/text.js';
import type { Petition, Petitions } from './data.js';
import { areOpenedApart, arranged } from './own-series.js';

/** One petition and its count. */
const rowSchema = v.object({
  name: neededTextSchema,
  value: valueField,
  bound: boundField,
  status: statusField,
  /** EDTF: when the count was read; absent when nobody says. */
  period: v.optional(periodField),
  /** EDTF: when signing began. */
  opened: v.optional(periodField),
  /** Which side of the matter it takes. */
  side: v.optional(v.picklist(['for', 'against'])),
  unit: v.optional(textSchema),
  /** Who counted. */
  provider: v.optional(textSchema),
  source: sourceField,
  /** The petition's own address: its source, or where the source that is named can be seen. */
  url: v.optional(v.pipe(v.string(), v.maxLength(2_000, 'too-long'))),
  caveat: v.optional(sentenceSchema),
});

const fields = {
  ...ownFields,
  /** What the petitions are for or against, as in "the Bill". */
  subject: v.optional(textSchema),
  /** Who reported the counts. */
  reportedBy: v.optional(textSchema),
  unit: v.optional(unitField),
};

/** Own data of the counter, as JSON. */
export const ownSchema = v.object({ ...fields, rows: v.array(rowSchema) });

/** The same as a type, for whoever sets `data` in TypeScript; the elements read more shapes than it has words for. */
export type PetitionsData = Given<typeof ownSchema>;

/** Own petitions. */
function read(document: RawDocument, context: OwnContext): OwnReading<Petitions> {
  const whole = readFields(v.object(fields), document);
  const { rows, problems } = readRows(rowSchema, document);
  const evidence = ownEvidence(whole.sources);
  const providers = catalogue();
  const seen = new Set<string>();
  const named = whole.unit ?? rows.find(({ fields: row }) => row.unit)?.fields.unit;
  const unit = unitOf(isSignature(named) ? undefined : named, say('signature', 'one'), say('signature', 'other'));
  const counts = accepted(rows, problems, ({ fields: row, row: number }): WithCodes<Petition> => {
    if (row.period) refuseFuture(row.period, { row: number, column: 'period' }, context);
    refuseOtherUnit(isSignature(row.unit) ? SIGNATURES : row.unit, unit.other, number);
    const name = localText(row.name) ?? { en: '' };
    refuseSecond(`${name.en} ${row.period ? timeOf(row.period) : ''}`, name.en, { row: number, column: 'name' }, seen);
    const caveat = localText(row.caveat);
    return {
      id: `row-${number}`,
      name,
      value: row.value,
      bound: row.bound,
      status: row.status,
      period: row.period ?? UNKNOWN_PERIOD,
      ...(row.period ? {} : { periodWords: say('periodNotGiven') }),
      ...(row.opened ? { opened: row.opened } : {}),
      ...(row.side ? { side: row.side } : {}),
      provider: providers.idOf(row.provider),
      citations: evidence.cite(row.source, row.url),
      ...(caveat ? { caveat } : {}),
    };
  });
  const petitions = arranged(counts);
  // Counts belong to whoever made them: one body is named for all only if all are its own.
  const areOfOne = providers.list.length === 1 && petitions.every(({ provider }) => provider);
  const reporter = areOfOne ? providers.list[0]?.name : undefined;
  return {
    problems,
    data: {
      ...wholeOf(
        {
          fields: whole,
          title: say('petitionsTitle'),
          subtitle: say('petitionsSubtitle'),
          periods: petitions.map(({ period }) => period),
          evidence,
          problems,
          unsourced: petitions.flatMap(({ name, label, value, citations }) =>
            value === null || citations.length ? [] : [label ?? name],
          ),
        },
        context,
      ),
      subject: localText(whole.subject) ?? say('matter'),
      reportedBy: localText(whole.reportedBy) ?? reporter ?? say('whoever'),
      unit,
      isOne: petitions.filter(({ isEarlier }) => !isEarlier).length === 1,
      providers: providers.list.map(({ id, name }) => ({ id, name, short: name })),
      ...(areOpenedApart(petitions) ? { caution: say('openedApart') } : {}),
      petitions,
    },
  };
}

/** What is counted where nobody says: of this unit all languages know all forms. */
const SIGNATURES = 'signatures';
const isSignature = (unit: unknown) => typeof unit === 'string' && /^signatures?$/i.test(unit.trim());

export const petitionsReader: OwnReader<Petitions> = {
  read,
  known: Object.keys(rowSchema.entries),
  required: [['name'], ['value']],
  whole: Object.keys(fields),
};
