import type { WithCodes } from '../own-data/saying.js';
import type { Timeline } from './data.js';
import { type Entry, timelineModel } from './model.js';
import { groupsOf } from './model-groups.js';

/** The fewest events of a part but the last, and the most parts on either side of what is seen first. */
const [FEWEST, MOST] = [20, 6];

/**
 * Events in order, those that are not seen first in parts under their years: "later" would be wrong of hundreds on one
 * day, and nobody opens hundreds at once.
 */
export function inGroups(timeline: WithCodes<Timeline>): WithCodes<Timeline> {
  // Sentences of ours that stand in it are not looked at.
  const model = timelineModel(timeline as Timeline);
  const groups = groupsOf(model);
  if (groups.length < 2) return timeline;
  return {
    ...timeline,
    events: model.entries.map(({ event }) => event),
    groups: groups.flatMap(({ entries, isSpine: spine }) =>
      parts(entries, spine ? Infinity : Math.max(FEWEST, entries.length / MOST)).map((part) => {
        const [first, last] = [yearOf(part[0]), yearOf(part.at(-1))];
        // Digits are the same in every language.
        return { label: { en: first === last ? `${first}` : `${first}–${last}` }, count: part.length, spine };
      }),
    ),
  };
}

/** Each with as many events at least, the last of them with what is left; no year is parted. */
function parts(entries: readonly Entry[], size: number): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const part = found.at(-1);
    if (part && (part.length < size || yearOf(part.at(-1)) === yearOf(entry))) part.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** In which it begins. */
const yearOf = (entry: Entry | undefined): number | undefined => entry?.period.start.year;
