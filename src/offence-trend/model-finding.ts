import type { HedgedValue, Periods, TrendFacts } from '../locales/facts.js';
import type { Figure, Slot, TrendModel } from './model.js';

type FullPeriod = { readonly index: number; readonly figure: Figure; readonly value: number };

/** What names a slot, as in "2019" or "Q1 2020". */
type Name = (index: number) => string;

/** More in a row are said as the first and the last of them. */
const MOST_SINGLE = 3;
/** More are not named. */
const MOST_NAMED = 6;

/**
 * What may be said of a trend: the latest full period, and the range of one segment (rule 9). Partial ones are left out
 * (rule 2), missing ones are named (rule 1), and nothing spans a break (rule 3).
 */
export function trendFacts({ trend, slots, segments }: TrendModel, name: Name = String): TrendFacts {
  const full = segments.map((segment) => segment.flatMap(fullPeriod));
  const latest = full.flat().at(-1);
  const latestSegment = full.findLast((periods) => periods.length > 0) ?? [];
  const isOwn = trend.whose !== undefined;
  return {
    isByYear: !trend.calendar,
    isRegistered: !trend.isOwnUnit && !trend.calendar,
    latest: latest
      ? {
          index: latest.index,
          when: name(latest.index),
          value: latest.value,
          bound: latest.figure.observation.bound,
          definition: isOwn && trend.definitions.length > 1 ? definitionOf(latest.figure, trend) : null,
          definitionChanged: latest.figure.mixedFrom !== null,
          derived: latest.figure.observation.status.includes('derived'),
        }
      : null,
    latestStandsAlone: !trend.calendar && full.flat().length > latestSegment.length && latestSegment.length === 1,
    range: range(
      full.findLast((periods) => periods.length > 1),
      !trend.calendar,
      name,
    ),
    partial: named(slots, ({ main }) => main?.partial ?? false, name),
    missing: named(slots, ({ main }) => main === null, name),
  };
}

const definitionOf = ({ observation }: Figure, { definitions }: TrendModel['trend']) =>
  definitions.find(({ id }) => id === observation.definition)?.label ?? null;

function fullPeriod({ index, main }: Slot): FullPeriod[] {
  const value = main?.observation.value ?? null;
  return main && !main.partial && value !== null ? [{ index, figure: main, value }] : [];
}

const named = (slots: readonly Slot[], isMeant: (slot: Slot) => boolean, name: Name) =>
  inWords(
    slots.filter(isMeant).map(({ index }) => index),
    name,
  );

/** Slots in few words, the earliest first. */
function inWords(indexes: readonly number[], name: Name): Periods {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const parts = runs.flatMap((run) => (run.length > MOST_SINGLE ? [run] : run.map((index) => [index])));
  const names = parts.map((part) => (part.length > 1 ? joined(part, name) : name(part[0] as number)));
  if (names.length > MOST_NAMED) names.splice(MOST_NAMED - 2, names.length - MOST_NAMED + 1, '…');
  return { names, count: indexes.length };
}

/** Words stand apart from their dash. */
function joined(indexes: readonly number[], name: Name): string {
  const ends = [indexes[0], indexes.at(-1)].map((index) => name(index as number));
  return ends.join(ends.some((end) => end.includes(' ')) ? ' – ' : '–');
}

function range(periods: readonly FullPeriod[] | undefined, isByYear: boolean, name: Name): TrendFacts['range'] {
  if (!periods) return null;
  const ranked = [...periods]
    .sort((a, b) => a.value - b.value)
    .map(({ figure, value }) => ({ value, bound: figure.observation.bound }));
  const [min, max] = [ranked[0] as HedgedValue, ranked.at(-1) as HedgedValue];
  if (min.value === max.value && min.bound === max.bound) return null;
  const providers = new Set(periods.map(({ figure }) => figure.observation.provider));
  const indexes = periods.map(({ index }) => index);
  const [from = 0, to = 0] = [indexes[0], indexes.at(-1)];
  return {
    from: name(from),
    to: name(to),
    some: to - from + 1 === indexes.length ? [] : inWords(indexes, name).names,
    min,
    max,
    severalProviders: providers.size > 1,
    // Months and quarters rise and fall with the seasons.
    direction: providers.size > 1 || !isByYear ? 'none' : direction(periods),
  };
}

/** "Rose" and "fell" need three or more periods in a row, each going the same way. */
function direction(periods: readonly FullPeriod[]): 'rose' | 'fell' | 'none' {
  const steps = periods.slice(1).map(({ index, value }, place) => {
    const before = periods[place] as FullPeriod;
    return index === before.index + 1 ? Math.sign(value - before.value) : 0;
  });
  if (steps.length < 2) return 'none';
  if (steps.every((step) => step > 0)) return 'rose';
  return steps.every((step) => step < 0) ? 'fell' : 'none';
}
