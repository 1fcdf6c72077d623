import type { Sentence } from '../core/sentences.js';
import type { Messages } from '../locales/index.js';
import type { FunnelModel } from './model.js';
import { funnelFacts } from './model-finding.js';
import { allFigures } from './view-words.js';

/** All that can be said of it, in sentences with their notes. */
export function funnelFinding(model: FunnelModel, messages: Messages): Sentence[] {
  const notesOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return allFigures(model)
      .filter(({ stage }) => wanted.has(stage.id))
      .flatMap(({ notes }) => notes.slice(0, 1));
  };
  return messages.funnel
    .finding(funnelFacts(model, messages))
    .map(({ text, stages }) => ({ text, notes: notesOf(stages) }));
}
