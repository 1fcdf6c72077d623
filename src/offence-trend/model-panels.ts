import { yearOf } from '../core/period.js';
import type { SeriesBreak } from './data.js';
import { type Figure, grouped, type Slot, type TrendModel } from './model.js';

/** Full periods in a row, counted by one body. */
interface Run {
  readonly kind: 'run';
  readonly figures: readonly Figure[];
}

/** Periods without a full figure (rule 1): an empty place, said to be one. */
export interface Gap {
  readonly kind: 'gap';
  readonly slots: readonly Slot[];
}

/** From here on another body counted, or by other rules: to be compared with care, so it is lighter than a break (rule 6). */
interface Change {
  readonly kind: 'change';
  readonly reasons: readonly SeriesBreak[];
  readonly isOtherBody: boolean;
}

export type Stretch = Run | Gap | Change;

/** Parts of years: the same months, by the same body, of two years or more (rule 2). The earliest first. */
export type SameMonths = readonly [Figure, Figure, ...Figure[]];

/** What may be compared: the periods between two breaks. */
export interface Panel {
  /** Of its first slot. */
  readonly index: number;
  readonly slots: readonly Slot[];
  /** Why nothing in it may be compared with anything earlier; empty for the first. */
  readonly reasons: readonly SeriesBreak[];
  /** Changes within the last period before it, or within its only one: they are a part of why. */
  readonly within: readonly SeriesBreak[];
  readonly stretches: readonly Stretch[];
  /** Full periods, the earliest first. */
  readonly full: readonly Figure[];
  /** Where there is one count only, or a part of a year only, it is a number: a bar would be a comparison (rule 3). */
  readonly lone: Figure | null;
  readonly sameMonths: readonly SameMonths[];
}

/** Of each model once, for drawings are kept by their panel. */
const made = new WeakMap<TrendModel, readonly Panel[]>();

/** A trend as panels: only within one of them are there bars. */
export function panelsOf(model: TrendModel): readonly Panel[] {
  const panels = made.get(model) ?? arranged(model);
  made.set(model, panels);
  return panels;
}

function arranged({ segments }: TrendModel): readonly Panel[] {
  return segments.map((segment, index): Panel => {
    const [first, last] = [segment[0] as Slot, segments[index - 1]?.at(-1)];
    const full = segment.flatMap(({ main }) => (main && !main.partial ? main : []));
    const sameMonths = sameMonthsOf(segment);
    const latest = segment.findLast(({ main }) => main)?.main ?? null;
    const isAlone = full.length === 1 || (full.length === 0 && sameMonths.length === 0);
    return {
      index: first.index,
      slots: segment,
      reasons: first.apart ? first.breaks : [],
      within: (last ? last.within : isAlone ? first.within : []).filter(
        (each) => !first.apart || !first.breaks.includes(each),
      ),
      stretches: stretchesOf(segment),
      full,
      lone: isAlone ? (full[0] ?? latest) : null,
      sameMonths,
    };
  });
}

function stretchesOf(segment: readonly Slot[]): Stretch[] {
  const stretches: Stretch[] = [];
  let run: Figure[] = [];
  let gap: Slot[] = [];
  let reasons: SeriesBreak[] = [];
  for (const slot of segment) {
    const { main, changes } = slot;
    reasons.push(...changes);
    const last = stretches.at(-1);
    if (!main || main.partial) {
      if (last?.kind === 'gap') gap.push(slot);
      else stretches.push({ kind: 'gap', slots: (gap = [slot]) });
      continue;
    }
    const before = run.at(-1);
    const isSameBody = before?.observation.provider === main.observation.provider;
    // Of whom nobody has said who they are, nobody knows that they are another.
    const isOtherBody = !isSameBody && Boolean(before?.observation.provider && main.observation.provider);
    const isChange = before !== undefined && (isOtherBody || reasons.length > 0);
    if (isChange) stretches.push({ kind: 'change', reasons, isOtherBody });
    if (isChange || !isSameBody || last?.kind !== 'run') stretches.push({ kind: 'run', figures: (run = [main]) });
    else run.push(main);
    reasons = [];
  }
  return stretches;
}

function sameMonthsOf(segment: readonly Slot[]): SameMonths[] {
  const figures = segment.flatMap(({ main, others }) => (main ? [main, ...others] : []));
  const groups = grouped(figures, ({ observation, period, partial }) => {
    const months = period.text.split(String(yearOf(period))).join('');
    return partial && months ? [months, observation.definition, observation.provider].join() : null;
  });
  return [...groups.values()].filter((group): group is [Figure, Figure] => group.length > 1);
}
