import { DataError } from '../core/data-error.js';
import type { Stage } from './data.js';

/** The stages in the one arrangement that can be drawn. */
export interface StageTree {
  readonly first: Stage;
  /** What is set beside the first stage. */
  readonly next: Stage;
  readonly branches: readonly Stage[];
  /** What the next stage leaves of the first. */
  readonly remainder: Stage | null;
}

/**
 * Finds each stage's place by its parent, whatever the ids are.
 * @throws DataError `shape` when the stages do not form one first stage, one next, its branches, and at most a remainder
 */
export function stageTree(stages: readonly Stage[]): StageTree {
  const childrenOf = (id: string) => stages.filter(({ parent }) => parent === id);
  const roots = stages.filter(({ parent }) => parent === undefined);
  const [first] = roots;
  if (!first || roots.length > 1) throw bad(`one stage has no parent, got ${roots.length}`);
  const children = childrenOf(first.id);
  const remainder =
    children.length > 1
      ? (children.findLast(({ id, status }) => status.includes('derived') && !childrenOf(id).length) ?? null)
      : null;
  const others = children.filter((stage) => stage !== remainder);
  const [next] = others;
  if (!next || others.length > 1)
    throw bad(`"${first.id}" is followed by one stage and a derived remainder, got ${children.length}`);
  const branches = childrenOf(next.id);
  const placed = [first, ...children, ...branches];
  const lost = stages.find((stage) => !placed.includes(stage));
  if (lost) throw bad(`"${lost.id}" has no place in a tree of two levels, its parent is "${lost.parent}"`);
  return { first, next, branches, remainder };
}

function bad(message: string): DataError {
  return new DataError('shape', message, { path: 'stages' });
}
