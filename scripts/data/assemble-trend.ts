import { ids, observation, optional, providers, rows, type Tables, text, unit, used, withEvidence } from './assemble.js';

/** The trend's data set in the shape of `trendSchema`, with the citations and sources that it uses and no others. */
export function assembleTrend(tables: Tables, id: string, version: string): unknown {
  const observations = rows(tables, 'offence-trend').map((row) => ({
    ...observation(row),
    definition: row.definition,
    ...optional('definitionChanged', row.definition_changed),
  }));
  const definitions = used(rows(tables, 'definitions'), observations.map(({ definition }) => definition));
  const [first] = rows(tables, 'offence-trend');
  return withEvidence(tables, id, version, {
    unit: unit(tables, first?.unit),
    definitions: definitions.map((row) => ({ id: row.id, label: text(row, 'label'), short: text(row, 'short') })),
    providers: providers(tables, observations),
    breaks: rows(tables, 'series-breaks')
      .filter(({ dataset }) => dataset === id)
      .map((row) => ({
        id: row.id,
        date: row.date,
        ...(row.kind === 'rule' && { kind: row.kind }),
        short: text(row, 'short'),
        reason: text(row, 'reason'),
        citations: ids(row.citations),
      })),
    observations,
  });
}
