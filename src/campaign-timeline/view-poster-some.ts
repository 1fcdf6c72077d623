import { stacked } from '../export/arrange.js';
import type { Drawing } from '../export/svg.js';
import type { Entry } from './model.js';
import type { Group } from './model-groups.js';
import { headlineEntries } from './model-headline.js';
import { list, type ListForm } from './view-poster-list.js';
import { afterRow, hairline, key } from './view-poster-parts.js';
import type { Setting } from './view-poster-rows.js';

/** A title that has no end ends here. */
const LAST = 5;

/**
 * As many rows of the spine as there is room for. What is law since gives way only to the headline's.
 * @returns `null`: not even those have room
 */
export function someOf(spine: Group, forms: readonly ListForm[], setting: Setting): Drawing | null {
  const kept = choices(spine.entries, headlineEntries(setting.model));
  for (const isSince of [true, false])
    for (const entries of kept)
      for (const form of forms) {
        const drawn = partOf(entries, spine, { ...form, last: LAST }, isSince, setting);
        if (drawn.height <= setting.sheet.height) return drawn;
      }
  return null;
}

/** Fewer and fewer rows, without those in the middle; the headline's stay to the end. */
function choices(spine: readonly Entry[], leads: readonly Entry[]): readonly (readonly Entry[])[] {
  const end = spine.length - 1;
  const needed = spine.filter((entry, index) => index === 0 || index === end || leads.includes(entry));
  const order = spine
    .map((entry, index) => ({ entry, inside: Math.min(index, end - index) }))
    .filter(({ entry }) => !needed.includes(entry))
    .sort((a, b) => a.inside - b.inside)
    .map(({ entry }) => entry);
  const kept = [...order, null].map((_, left) => {
    const more = order.slice(0, order.length - left);
    return spine.filter((entry) => needed.includes(entry) || more.includes(entry));
  });
  return [...kept, needed.filter((entry) => leads.includes(entry))].filter((rows) => rows.length > 0);
}

/** Some rows, and how many events are left out. */
function partOf(entries: readonly Entry[], spine: Group, form: ListForm, isSince: boolean, setting: Setting): Drawing {
  const { model, sheet } = setting;
  const since = isSince ? afterRow(form.type, setting) : null;
  return stacked(sheet.width, [
    [0, key(entries, true, setting)],
    [4, hairline(sheet.width)],
    [2, list(entries, spine, form, model.shown.length - entries.length, setting)],
    [4, since && hairline(sheet.width)],
    [4, since],
  ]);
}
