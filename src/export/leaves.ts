import type { Summary } from '../locales/first-words.js';
import type { Messages } from '../locales/index.js';
import type { PosterChoice, PosterWords } from './poster-words.js';
import type { ExportRows } from './rows.js';
import type { Sheet } from './sheet.js';
import type { Drawing } from './svg.js';

/** What leaves a widget, as its element knows it: `src/<element>/leaves.ts`. */
export interface Leaves<Data, Model> {
  /** With nothing left out. */
  model(data: Data): Model;
  rows(data: Data, messages: Messages): ExportRows;
  words(model: Model, choice: PosterChoice, messages: Messages, summary: Summary): PosterWords;
  /** Its first state, for where no script runs. */
  whole(model: Model, messages: Messages, sheet: Sheet): Drawing;
  /** What the headline states with its reason, and no other bar or event; of no height where that is nothing. */
  lead(model: Model, messages: Messages, sheet: Sheet): Drawing;
}
