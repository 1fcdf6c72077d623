import type { Bound } from '../core/evidence.js';
import { type Notes, notesOf } from '../core/notes.js';
import { parsePeriod, type Period } from '../core/period.js';
import type { Funnel, Stage } from './data.js';
import { stageTree } from './model-tree.js';

/** How a number came about; a derived one says so, a sum too (rule 5). */
export type Origin = 'counted' | 'sum' | 'subtraction' | 'derived';

/** A stage as it is drawn. */
export interface DrawnStage {
  readonly stage: Stage;
  readonly period: Period;
  /** As given; where nothing is given, what the other stages make it. `null`: not known. */
  readonly value: number | null;
  readonly bound: Bound;
  readonly origin: Origin;
  /** Of the first stage; `null` for the first itself and where either is not known. */
  readonly percent: Percent | null;
}

/** A whole percentage (rule 5). */
export interface Percent {
  readonly whole: number;
  /** Neither rounded nor on a hedged base; everything else is "about". */
  readonly exact: boolean;
}

/** The track and its bars on one scale: shares of the room, 0 to 1; a bar longer than the track makes it shorter. */
export interface Rows {
  readonly first: number;
  /** Of each branch; of the next stage itself where it has none. `null`: not known. */
  readonly parts: readonly (number | null)[];
}

/** What every drawing, the table and the cards of a funnel need. */
interface Arranged {
  readonly funnel: Funnel;
  readonly first: DrawnStage;
  /** What the headline sets beside the first. */
  readonly next: DrawnStage;
  /** All of them, in reading order. */
  readonly figures: readonly DrawnStage[];
  /** `null`: the first stage is not known, or nothing, so that there is no scale. */
  readonly rows: Rows | null;
  readonly notes: Notes;
}

/** One stage beside the first, with its branches and what it leaves of the first. */
export interface BesideModel extends Arranged {
  /** Parallel, the largest first. */
  readonly branches: readonly DrawnStage[];
  readonly remainder: DrawnStage | null;
}

/** A stage of a chain. */
export interface ChainedStage extends DrawnStage {
  /** Of the first stage and of the one above, where these count the same in the same time. */
  readonly shares: readonly Share[];
}

/** A percentage and its denominator. */
export interface Share {
  readonly percent: Percent;
  readonly of: Stage;
}

/** Bars that stand together: stages that follow each other, or outcomes side by side, the largest first. */
export interface Group {
  /** Whose name stands over them; `null`: they follow the first stage, or go on with the group before. */
  readonly of: DrawnStage | null;
  readonly parts: readonly ChainedStage[];
}

/** Stages that follow each other, with outcomes side by side: only own data have this form (record 0029). */
export interface ChainModel extends Arranged {
  /** What is seen at once, and what waits behind a button. */
  readonly groups: readonly Group[];
  readonly more: readonly Group[];
}

export type FunnelModel = BesideModel | ChainModel;

/**
 * Arranges stages of two levels and puts them on one scale.
 * @throws DataError `shape` when they form no such tree, `bad-period` for a period that cannot be read
 */
export function funnelModel(funnel: Funnel): BesideModel {
  const tree = stageTree(funnel.stages);
  const figure = (stage: Stage, value?: number | null, computed?: Origin, parts?: readonly Stage[]) =>
    drawn(stage, tree.first, value, computed, parts);
  const { first, branches } = tree;
  const total = branches.length ? sum(branches.map(({ value }) => value)) : null;
  const next = tree.next.value ?? total;
  const left = first.value === null || next === null || next > first.value ? null : first.value - next;
  const remainder = tree.remainder && (tree.remainder.value ?? left);
  const beside = figure(tree.next, next, next !== null && next === total ? 'sum' : 'derived', branches);
  const kinds = branches.map((stage) => figure(stage)).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const whole = figure(first);
  const rest =
    tree.remainder &&
    figure(tree.remainder, remainder, remainder !== null && remainder === left ? 'subtraction' : 'derived', [
      first,
      tree.next,
      ...branches,
    ]);
  return {
    funnel,
    first: whole,
    next: beside,
    branches: kinds,
    remainder: rest,
    figures: [whole, beside, ...kinds, ...(rest ? [rest] : [])],
    rows: rows(first.value, kinds.length ? kinds : [beside]),
    notes: stageNotes(funnel),
  };
}

/**
 * A stage with its value.
 * @param computed how a value came about that was not given, or is marked as derived
 * @param parts what it is computed from
 */
export function drawn(
  stage: Stage,
  first: Stage,
  value = stage.value,
  computed: Origin = 'derived',
  parts: readonly Stage[] = [],
): DrawnStage {
  // What is computed from hedged numbers is hedged.
  const bound = stage.value === null && parts.some((part) => part.bound !== 'exact') ? 'about' : stage.bound;
  const derived = stage.status.includes('derived') || stage.value !== value;
  return {
    stage,
    period: parsePeriod(stage.period),
    value,
    bound,
    origin: derived ? computed : 'counted',
    percent: stage === first ? null : percent(value, bound, first),
  };
}

export const stageNotes = (funnel: Funnel): Notes =>
  notesOf(
    funnel,
    funnel.stages.map(({ id, caveat, citations }) => ({ id, text: caveat, citations })),
  );

export function rows(first: number | null, parts: readonly DrawnStage[]): Rows | null {
  if (!first) return null;
  const scale = Math.max(first, ...parts.map(({ value }) => value ?? 0));
  return { first: first / scale, parts: parts.map(({ value }) => value && value / scale) };
}

export function percent(value: number | null, bound: Bound, first: Stage): Percent | null {
  if (value === null || !first.value) return null;
  const whole = Math.round((value * 100) / first.value);
  // Of next to nothing there is no percentage: no number is that large.
  if (!Number.isFinite(whole)) return null;
  return {
    whole,
    exact: bound === 'exact' && first.bound === 'exact' && (value * 100) % first.value === 0,
  };
}

/** `null` as soon as one value is not known. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}
