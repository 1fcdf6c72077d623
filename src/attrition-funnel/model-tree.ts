import { DataError } from '../core/data-error.js';
import type { Stage } from './data.js';

/** What a stage's place is known by. */
interface Placed {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly status: readonly string[];
}

/** Stages of two levels. */
export interface StageTree<Each extends Placed = Stage> {
  readonly first: Each;
  /** What is set beside the first stage. */
  readonly next: Each;
  readonly branches: readonly Each[];
  /** What the next stage leaves of the first. */
  readonly remainder: Each | null;
}

/**
 * Finds each stage's place by its parent, whatever the ids are. Which row of own data has none, its reader says.
 * @throws DataError `shape` when the stages do not form one first stage, one next, its branches, and at most a remainder
 */
export function stageTree<Each extends Placed>(stages: readonly Each[]): StageTree<Each> {
  const childrenOf = (stage?: Each) => stages.filter(({ parent }) => parent === stage?.id);
  const [first, second] = childrenOf();
  const children = first ? childrenOf(first) : [];
  const remainder =
    children.length > 1
      ? (children.findLast((stage) => stage.status.includes('derived') && !childrenOf(stage).length) ?? null)
      : null;
  const [next, other] = children.filter((stage) => stage !== remainder);
  const branches = next ? childrenOf(next) : [];
  if (!first || second || !next || other || stages.length > 1 + children.length + branches.length)
    throw new DataError('shape', `no tree of two levels: ${stages.map(({ id }) => id).join()}`, { path: 'stages' });
  return { first, next, branches, remainder };
}
