import { dayNumber, firstDay, lastDay, parsePeriod, UNKNOWN_PERIOD } from '../core/period.js';
import { inEnglish, say, type WithCodes } from '../own-data/saying.js';
import type { Petition } from './data.js';
import { MOST } from './model.js';

type OwnPetition = WithCodes<Petition>;

/**
 * Counts as they are drawn. Where a petition stands there with several dates, each bar is called by its own too, and all
 * but the latest are known to be earlier. Of more than fit on a screen the latest of each petition come first, of these
 * the largest.
 */
export function arranged(counts: readonly OwnPetition[]): readonly OwnPetition[] {
  const latest = new Map<string, OwnPetition>();
  for (const count of counts) {
    const before = latest.get(inEnglish(count.name));
    if (!before || dayOf(count) > dayOf(before)) latest.set(inEnglish(count.name), count);
  }
  const isSeries = latest.size < counts.length;
  const drawn = counts.map((count) => ({
    ...count,
    ...(count.period === UNKNOWN_PERIOD
      ? { label: count.name }
      : isSeries && { label: say('petitionAt', count.name, count.period) }),
    ...(latest.get(inEnglish(count.name)) !== count && { isEarlier: true }),
  }));
  return counts.length > MOST ? drawn.sort(byImportance) : drawn;
}

/** Whether petitions are known to have been opened at different times; a day may be in the month of another. */
export function areOpenedApart(counts: readonly OwnPetition[]): boolean {
  const opened = counts.flatMap((count) => (count.opened === undefined ? [] : parsePeriod(count.opened)));
  const earliest = Math.min(...opened.map(({ end }) => dayNumber(lastDay(end))));
  return earliest < Math.max(...opened.map(({ start }) => dayNumber(firstDay(start))));
}

/** Of what has no number, or a date that nobody knows, nothing says that it is later than anything. */
const dayOf = ({ value, period }: OwnPetition): number =>
  value === null || period === UNKNOWN_PERIOD ? -Infinity : dayNumber(lastDay(parsePeriod(period).end));

const byImportance = (a: OwnPetition, b: OwnPetition): number =>
  Number(a.isEarlier ?? false) - Number(b.isEarlier ?? false) || (b.value ?? -1) - (a.value ?? -1);
