import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import type { Type } from '../export/lettering.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Sheet, typesOf } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { FunnelModel } from './model.js';
import { barsOf, type PosterGroup, type StagesForm, type Setting, shareOf, stages } from './view-poster-stages.js';

/** Branches that are drawn, the largest; of long names fewer, as on a screen. */
const MOST = 6;
const MOST_LONG = 3;
/** In letters: what is longer has no room beside its bar. */
const LONG = 40;

/** The first stage as a hollow track, and in it bars of what is set beside it. */
export function funnelPoster(model: FunnelModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  const drawn = fullest([...wholeForms(setting), ...leadForms(setting)], setting);
  return drawn.height <= sheet.height ? drawn : stacked(sheet.width, []);
}

/** The first number with its track, and in it the part that the headline sets beside it. */
export function funnelLead(model: FunnelModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  return fullest(leadForms(setting), setting);
}

/** The first that has room; where none has, the lowest. */
function fullest(forms: readonly StagesForm[], setting: Setting): Drawing {
  let least: Drawing | undefined;
  for (const form of forms) {
    const drawn = stages(form, setting);
    if (drawn.height <= setting.sheet.height) return drawn;
    if (!least || drawn.height < least.height) least = drawn;
  }
  return least as Drawing;
}

/** All there is, then in lower bars, then of fewer branches. */
function wholeForms({ model, messages, types }: Setting): StagesForm[] {
  const all = barsOf(model);
  const isLong = all.flatMap(({ parts }) => parts).some(({ stage }) => messages.text(stage.label).length > LONG);
  const form = { isHeaded: true, hasRest: true, large: types.lone, isShort: false };
  return fewer(all, isLong ? MOST_LONG : MOST).flatMap((some) => [
    { ...form, ...some, bar: 26, between: 8 },
    { ...form, ...some, bar: 20, between: 5 },
  ]);
}

/** Where the headline's number was counted, it alone is beside the first; where it is a sum, what it is a sum of. */
function leadForms({ model, types, sheet }: Setting): StagesForm[] {
  const { next } = model;
  const isOne = next.origin === 'counted' && next.value !== null && (shareOf(next, model) ?? 0) <= 1;
  const one = { of: 'branches' in model ? next : null, parts: [next] };
  const value: Type = { ...types.value, size: sheet.small + 3, leading: 1.05 };
  const headed = { isHeaded: true, hasRest: false, large: types.lone, isShort: false, bar: 16, between: 3 };
  const low = { ...headed, isHeaded: false, isShort: true, bar: 11, between: 0 };
  return fewer(isOne ? [one] : barsOf(model), MOST).flatMap((some) => [
    { ...headed, ...some },
    { ...low, ...some, large: types.lone, isShort: false },
    { ...low, ...some, large: types.lone },
    { ...low, ...some, large: value },
  ]);
}

/** The first ones, which are the largest of what is side by side; of what is left out it is said how much it is. */
function fewer(all: readonly PosterGroup[], most: number): Pick<StagesForm, 'groups' | 'left'>[] {
  const count = all.flatMap(({ parts }) => parts).length;
  return Array.from({ length: Math.min(most, count) }, (_, index) => {
    let room = Math.min(most, count) - index;
    const left = count - room;
    const groups = all.map(({ of, parts }) => {
      const some = parts.slice(0, room);
      room -= some.length;
      return { of, parts: some };
    });
    return { groups: groups.filter(({ parts }) => parts.length), left };
  });
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
