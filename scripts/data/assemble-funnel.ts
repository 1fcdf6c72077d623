import type { Row } from './data-package.js';
import { ids, observation, optional, rows, text, type Tables, unit, providers, used, withEvidence } from './assemble.js';

/** The funnel's data set in the shape of `funnelSchema`. */
export function assembleFunnel(tables: Tables, id: string, version: string): unknown {
  const stages = rows(tables, 'attrition-funnel').map((row) => ({
    ...observation(row),
    ...optional('parent', row.parent),
    label: text(row, 'label'),
    ...optional('short', text(used(rows(tables, 'definitions'), [row.definition])[0], 'short')),
    unit: unit(tables, row.unit),
  }));
  const [first] = rows(tables, 'attrition-funnel');
  return withEvidence(tables, id, version, {
    ...optional('relatedBy', text(originator(tables, first?.citations), 'who')),
    providers: providers(tables, stages),
    stages,
  });
}

/** Whose text is cited first for the first stage: there the stages stand beside each other. */
function originator(tables: Tables, citations: string | undefined): Row | undefined {
  const [citation] = used(rows(tables, 'citations'), ids(citations).slice(0, 1));
  return used(rows(tables, 'sources'), [citation?.source])[0];
}
