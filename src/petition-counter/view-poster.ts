import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Sheet, typesOf } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { CounterModel } from './model.js';
import { type PetitionsForm, petitionLines, petitions, type Setting } from './view-poster-rows.js';

/** Own data may have hundreds of petitions; how many more there are is said. */
const MOST = 12;

/** Petitions under each other on one scale: name and number, the bar, and who gathers signatures since when. */
export function counterPoster(model: CounterModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  return fitting(true, setting).drawn ?? stacked(sheet.width, []);
}

/** The bars that the headline compares, with their names and numbers. */
export function counterLead(model: CounterModel, messages: Messages, sheet: Sheet): Drawing {
  const { drawn, least } = fitting(false, { model, messages, sheet, types: typesOf(sheet) });
  return drawn ?? least ?? stacked(sheet.width, []);
}

/** The fullest drawing that has room, and the lowest of all. As many petitions as possible come before what is said of each. */
function fitting(isWhole: boolean, setting: Setting): { readonly drawn?: Drawing; readonly least?: Drawing } {
  const { model, sheet } = setting;
  let least: Drawing | undefined;
  for (let count = Math.min(MOST, model.counts.length); count > 0; count--)
    for (const form of [...formsOf(isWhole, setting), null]) {
      const drawn = form ? petitions(count, form, setting) : petitionLines(count, setting);
      if (!drawn) continue;
      if (drawn.height <= sheet.height) return { drawn };
      if (!least || drawn.height < least.height) least = drawn;
    }
  return least ? { least } : {};
}

function formsOf(isWhole: boolean, { types, sheet }: Setting): readonly PetitionsForm[] {
  const all = { large: types.lone, bar: 20, between: 9, isSaid: true, hasOthers: true, hasCaution: true };
  const said = { ...all, hasOthers: false };
  const bare = { ...said, isSaid: false };
  const low = { ...bare, large: { ...types.value, size: sheet.small + 4, leading: 1.1 }, bar: 10, between: 4 };
  return [...(isWhole ? [all] : []), said, { ...said, bar: 14, between: 5 }, bare, low, { ...low, hasCaution: false }];
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
