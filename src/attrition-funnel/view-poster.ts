import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import type { Sheet } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { FunnelModel } from './model.js';

export function funnelPoster(model: FunnelModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

export function funnelLead(model: FunnelModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

/** What is said around the bars: whose relation it is, what is derived, what the units are (rule 5). */
export function funnelPosterWords(
  model: FunnelModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.funnel,
    notes: model.notes,
    ...summary,
    isWhole: true,
  };
  return posterWords(content, choice, messages);
}
