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

/** All that the drawing, the table and the finding of a funnel need. */
export interface FunnelModel {
  readonly funnel: Funnel;
  readonly first: DrawnStage;
  readonly next: DrawnStage;
  /** Parallel, the largest first. */
  readonly branches: readonly DrawnStage[];
  readonly remainder: DrawnStage | null;
  /** `null`: the first stage is not known, or nothing, so that there is no scale. */
  readonly rows: Rows | null;
  readonly notes: Notes;
}

/**
 * Arranges stages and puts them on one scale.
 * @throws DataError `shape` when they form no tree that can be drawn, `bad-period` for a period that cannot be read
 */
export function funnelModel(funnel: Funnel): FunnelModel {
  const tree = stageTree(funnel.stages);
  const notes = notesOf(
    funnel,
    funnel.stages.map(({ id, caveat, citations }) => ({ id, text: caveat, citations })),
  );
  /** `parts`: what the number is computed from, where nothing or something derived is given. */
  const figure = (
    stage: Stage,
    value = stage.value,
    computed: Origin = 'derived',
    parts: readonly Stage[] = [],
  ): DrawnStage => {
    // What is computed from hedged numbers is hedged.
    const bound = stage.value === null && parts.some((part) => part.bound !== 'exact') ? 'about' : stage.bound;
    const derived = stage.status.includes('derived') || stage.value !== value;
    return {
      stage,
      period: parsePeriod(stage.period),
      value,
      bound,
      origin: derived ? computed : 'counted',
      percent: stage === tree.first ? null : percent(value, bound, tree.first),
    };
  };
  const { first, branches } = tree;
  const total = branches.length ? sum(branches.map(({ value }) => value)) : null;
  const next = tree.next.value ?? total;
  const left = first.value === null || next === null || next > first.value ? null : first.value - next;
  const remainder = tree.remainder && (tree.remainder.value ?? left);
  const beside = figure(tree.next, next, next !== null && next === total ? 'sum' : 'derived', branches);
  const kinds = branches.map((stage) => figure(stage)).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return {
    funnel,
    first: figure(first),
    next: beside,
    branches: kinds,
    remainder:
      tree.remainder &&
      figure(tree.remainder, remainder, remainder !== null && remainder === left ? 'subtraction' : 'derived', [
        first,
        tree.next,
        ...branches,
      ]),
    rows: rows(first.value, kinds.length ? kinds : [beside]),
    notes,
  };
}

function rows(first: number | null, parts: readonly DrawnStage[]): Rows | null {
  if (!first) return null;
  const scale = Math.max(first, ...parts.map(({ value }) => value ?? 0));
  return { first: first / scale, parts: parts.map(({ value }) => value && value / scale) };
}

function percent(value: number | null, bound: Bound, first: Stage): Percent | null {
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
