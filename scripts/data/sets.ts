import * as v from 'valibot';
import { funnelSchema } from '../../src/attrition-funnel/schema.js';
import { timelineSchema } from '../../src/campaign-timeline/schema.js';
import { trendSchema } from '../../src/offence-trend/schema.js';
import { petitionsSchema } from '../../src/petition-counter/schema.js';
import { EDITIONS, type Edition, isWidget, OWN_OPTIONS, type Widget, widgetOf } from '../../src/widgets.js';
import type { Tables } from './assemble.js';
import { assembleFunnel } from './assemble-funnel.js';
import { assemblePetitions } from './assemble-petitions.js';
import { assembleTimeline } from './assemble-timeline.js';
import { assembleTrend } from './assemble-trend.js';

/** How the data sets of a widget are made of tables, and the type that its `data.ts` gives them. */
interface Kind<Schema extends v.GenericSchema> {
  readonly type: string;
  readonly schema: Schema;
  assemble(tables: Tables, id: string, version: string, table: string): unknown;
}

const kind = <Schema extends v.GenericSchema>(
  type: string,
  schema: Schema,
  assemble: Kind<Schema>['assemble'],
): Kind<Schema> => ({ type, schema, assemble });

export const KINDS = {
  'offence-trend': kind('Trend', trendSchema, assembleTrend),
  'attrition-funnel': kind('Funnel', funnelSchema, assembleFunnel),
  'campaign-timeline': kind('Timeline', timelineSchema, (tables, id, version, table) =>
    assembleTimeline(tables, id, table, version),
  ),
  'petition-counter': kind('Petitions', petitionsSchema, assemblePetitions),
} as const satisfies Record<Widget, unknown>;

type Sets = { readonly [Each in Edition]: v.InferOutput<(typeof KINDS)[Each extends Widget ? Each : 'campaign-timeline']['schema']> };

/** The id of a bundled data set: a widget's first, or the one that goes by its own name. */
export const idOf = (edition: Edition): string =>
  isWidget(edition) ? ((OWN_OPTIONS[edition].bundled as { values: readonly string[] }).values[0] ?? '') : edition;

/** All bundled data sets. @param tables with texts and numbers in their places */
export function bundledSets(tables: Tables, version: string): Sets {
  const sets = EDITIONS.map((edition) => {
    const { schema, assemble } = KINDS[widgetOf(edition)];
    return [edition, v.parse(schema, assemble(tables, idOf(edition), version, edition))];
  });
  return Object.fromEntries(sets) as Sets;
}
