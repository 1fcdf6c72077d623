import type { FunnelFacts, StageFacts } from '../locales/facts.js';
import type { Messages } from '../locales/messages.js';
import type { DrawnStage, FunnelModel } from './model.js';

/** Stages of a chain that the finding names: the table has all of them. */
const MOST_NAMED = 6;

/** What may be said of a funnel: its numbers with their hedges, and whose relation it is (rule 5). */
export function funnelFacts(model: FunnelModel, messages: Messages): FunnelFacts {
  const { funnel, first, next, figures } = model;
  const { branches, remainder } = 'branches' in model ? model : { branches: [], remainder: null };
  const facts = ({ stage, value, bound }: DrawnStage): StageFacts => ({
    name: messages.text(stage.label),
    short: stage.short ? messages.text(stage.short) : null,
    value,
    bound,
    unit: stage.unit,
  });
  return {
    relatedBy: funnel.relatedBy ? messages.text(funnel.relatedBy) : null,
    when: first.stage.periodWords ? messages.text(first.stage.periodWords) : messages.period(first.period),
    first: facts(first),
    next: { ...facts(next), isSum: next.origin === 'sum' },
    branches: branches.map(facts),
    chain: 'branches' in model ? [] : figures.slice(1, 1 + MOST_NAMED).map(facts),
    mayOverlap: funnel.mayOverlap ?? funnel.fixed !== undefined,
    remainder: remainder && { ...facts(remainder), isSubtraction: remainder.origin === 'subtraction' },
  };
}
