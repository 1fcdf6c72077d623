import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import type { Sheet } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { TimelineModel } from './model.js';

export function timelinePoster(model: TimelineModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

export function timelineLead(model: TimelineModel, messages: Messages, sheet: Sheet): Drawing {
  return stacked(sheet.width, []);
}

/** What is said around the events: whose account it is, and what is left out (rules 8 and 12). */
export function timelinePosterWords(
  model: TimelineModel,
  choice: PosterChoice,
  messages: Messages,
  summary: Summary,
): PosterWords {
  const content = {
    data: model.timeline,
    notes: model.notes,
    ...summary,
    // What is left out is told on the page, not in the picture.
    isWhole: model.isWhole,
    figures: messages.timeline.events,
  };
  return posterWords(content, choice, messages);
}
