import { yearOf } from '../core/period.js';
import type { SeriesBreak } from './data.js';
import type { Figure, Slot, TrendModel } from './model.js';

/** Full periods in a row, counted by one body. */
interface Run {
  readonly kind: 'run';
  readonly figures: readonly Figure[];
}

/** Periods without a full figure (rule 1): an empty place, said to be one. */
interface Gap {
  readonly kind: 'gap';
  /** Of their slots. */
  readonly indexes: readonly number[];
  /** Of some of them a part is known. */
  readonly isPartlyKnown: boolean;
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
  let gap: number[] = [];
  let reasons: SeriesBreak[] = [];
  for (const { index, main, others, changes } of segment) {
    reasons.push(...changes);
    const last = stretches.at(-1);
    if (!main || main.partial) {
      const isPartlyKnown = main !== null || others.length > 0;
      if (last?.kind === 'gap') {
        gap.push(index);
        stretches[stretches.length - 1] = { ...last, isPartlyKnown: last.isPartlyKnown || isPartlyKnown };
      } else stretches.push({ kind: 'gap', indexes: (gap = [index]), isPartlyKnown });
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
  const groups = new Map<string, Figure[]>();
  for (const figure of segment.flatMap(({ main, others }) => (main ? [main, ...others] : []))) {
    const { observation, period, partial } = figure;
    const months = period.text.split(String(yearOf(period))).join('');
    if (!partial || !months) continue;
    const key = [months, observation.definition, observation.provider].join();
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter((group): group is [Figure, Figure] => group.length > 1);
}
