import { DataError } from '../core/data-error.js';
import { inEnglish, type OwnText, say, type WithCodes } from '../own-data/saying.js';
import type { Stage } from './data.js';
import { stageTree, type StageTree } from './model-tree.js';

/** A stage, and the row that it stands in. */
export type ReadStage = WithCodes<Stage> & { readonly row: number };

/** What is wrong with the places of stages, in the order of their rows: each but the first leads to it by its parents. @param isOrdered whether rows only follow each other */
export function misplaced(stages: readonly ReadStage[], isOrdered: boolean): DataError[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const aboveOf = ({ parent }: ReadStage) => (parent === undefined ? undefined : byId.get(parent));
  const first = stages.find(({ parent }) => parent === undefined);
  if (first && stages.length === 1) return [unfit(first, 'id', inEnglish(first.label))];
  const isInCircle = (stage: ReadStage) => {
    let above = aboveOf(stage);
    for (let steps = 0; above && steps < stages.length; steps++) above = aboveOf(above);
    return above !== undefined;
  };
  return stages.flatMap((stage): DataError[] => {
    const { row, parent, value } = stage;
    if (parent === undefined) return stage === first ? [] : [unfit(stage, 'parent', '')];
    const above = aboveOf(stage);
    if (!above) {
      const more = { value: parent, place: { row, column: 'parent' } };
      return [new DataError('unknown-parent', `no row has this id: "${parent}"`, more)];
    }
    if (isInCircle(stage)) return [unfit(stage, 'parent', parent)];
    // Rows that only follow each other do not say that one is a part of another.
    if (isOrdered || !isLarger(stage, above)) return [];
    const message = `${value} is more than ${above.value}, the stage that it is a part of`;
    return [new DataError('larger-than-parent', message, { value: String(value), place: { row, column: 'value' } })];
  });
}

const unfit = ({ row }: ReadStage, column: string, value: string) =>
  new DataError('shape', 'every stage but one first one has its place below another', {
    value,
    place: { row, column },
  });

const unitOf = ({ unit }: ReadStage) => inEnglish(unit.other);

const isLarger = (stage: ReadStage, above: ReadStage) =>
  stage.value !== null && above.value !== null && stage.value > above.value && unitOf(stage) === unitOf(above);

/**
 * One stage beside the first, and branches of it in its unit; `null` for everything else, which is a chain. One branch alone
 * goes on as a chain, unless there is a remainder.
 */
export function twoLevels(stages: readonly ReadStage[]): StageTree<ReadStage> | null {
  try {
    const tree = stageTree(stages);
    const isBranched = tree.branches.length !== 1 || tree.remainder !== null;
    return isBranched && tree.branches.every((branch) => unitOf(branch) === unitOf(tree.next)) ? tree : null;
  } catch {
    return null;
  }
}

/** Over the first bars: their unit, unless it is in the name over them, and the scale; unlike units are both named (rule 6). */
export function scaleWords(name: OwnText, stages: readonly ReadStage[]): OwnText[] {
  const [first] = stages.filter(({ parent }) => parent === undefined);
  if (!first) return [];
  const unit = unitOf(first);
  const other = stages.find((each) => unitOf(each) !== unit);
  if (other) return [say('unlikeUnits', first.unit.other, other.unit.other)];
  const isNamed = inEnglish(name).toLowerCase().includes(unit.toLowerCase());
  return [...(isNamed ? [] : [first.unit.other]), ...(first.value ? [say('oneScale')] : [])];
}

/** Over stages side by side: that they may overlap, where that is told, or must, for they are more than the one above. */
export function overlapWords(above: ReadStage, stages: readonly ReadStage[], mayOverlap: boolean): OwnText[] {
  const parts = stages.filter(({ parent }) => parent === above.id);
  if (parts.length < 2) return [];
  if (mayOverlap) return [say('mayOverlap', parts.length)];
  const like = parts.filter((part) => unitOf(part) === unitOf(above));
  const sum = like.reduce((total, { value }) => total + (value ?? 0), 0);
  return above.value !== null && sum > above.value ? [say('moreTogether')] : [];
}

/** In the rest of the track; `null` where nothing is left of it, or nobody knows. */
export function restWords({ first, next, branches, remainder }: StageTree<ReadStage>): OwnText | null {
  const counted = next.value === null && branches.length ? branches : [next];
  const value = counted.reduce<number | null>(
    (sum, each) => (sum !== null && each.value !== null ? sum + each.value : null),
    0,
  );
  if (value === null || value >= (first.value ?? 0)) return null;
  return remainder?.label ?? say('others');
}
