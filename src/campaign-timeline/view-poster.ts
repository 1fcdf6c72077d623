import type { Summary } from '../locales/first-words.js';
import { stacked } from '../export/arrange.js';
import { type PosterChoice, type PosterWords, posterWords } from '../export/poster-words.js';
import { type Sheet, typesOf } from '../export/sheet.js';
import type { Drawing } from '../export/svg.js';
import type { Messages } from '../locales/index.js';
import type { TimelineModel } from './model.js';
import { type Group, groupsOf } from './model-groups.js';
import { timelineLead } from './view-poster-lead.js';
import { list } from './view-poster-list.js';
import { afterRow, groupLines, hairline, key } from './view-poster-parts.js';
import type { Setting, TitleForm } from './view-poster-rows.js';
import { someOf } from './view-poster-some.js';

export { timelineLead };

/**
 * The spine in numbered rows, what was before and after it as a line each, and what is law since; of a spine that has no
 * room as many rows as have.
 */
export function timelinePoster(model: TimelineModel, messages: Messages, sheet: Sheet): Drawing {
  const setting = { model, messages, sheet, types: typesOf(sheet) };
  const form: TitleForm = { type: { size: Math.max(sheet.small, 14), leading: 1.22 }, most: 2 };
  const groups = groupsOf(model);
  const whole = firstState(groups, form, setting);
  if (whole.height <= sheet.height) return whole;
  const spine = groups.find(({ isSpine }) => isSpine);
  const close = { type: { ...setting.types.label, leading: 1.22 }, most: 1 };
  const forms = [form, close].flatMap((each) =>
    (['over', 'under', 'beside'] as const).map((years) => ({ ...each, years })),
  );
  const some = spine && someOf(spine, forms, setting);
  if (some) return some;
  const lead = timelineLead(model, messages, sheet);
  return lead.height <= sheet.height ? lead : stacked(sheet.width, []);
}

function firstState(groups: readonly Group[], form: TitleForm, setting: Setting): Drawing {
  const { width, height } = setting.sheet;
  const at = groups.findIndex(({ isSpine }) => isSpine);
  const spine = groups[at];
  const since = afterRow(form.type, setting);
  const parts: readonly (readonly [number, Drawing | null])[] = [
    [5, linesOrNone(groups.slice(0, Math.max(at, 0)))],
    [3, spine ? list(spine.entries, spine, { ...form, years: 'over' }, 0, setting) : null],
    [5, linesOrNone(groups.slice(at + 1))],
    [5, since],
  ];
  return stacked(width, [
    [0, spine ? key(spine.entries, height < Infinity, setting) : null],
    ...parts.flatMap((part) => (part[1] ? ([[5, hairline(width)], part] as const) : [])),
  ]);

  function linesOrNone(each: readonly Group[]): Drawing | null {
    return each.length ? groupLines(each, setting) : null;
  }
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
