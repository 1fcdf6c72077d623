import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import type { Sheet } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { CounterModel } from './model.js';

export function counterPoster(model: CounterModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

export function counterLead(model: CounterModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

/** What is said around the bars: who reported the counts, and what they do not show (rule 8). */
export function counterPosterWords(
  model: CounterModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.data,
    notes: model.notes,
    ...summary,
    isWhole: true,
  };
  return posterWords(content, choice, messages);
}
