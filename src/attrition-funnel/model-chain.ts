import type { Funnel, Stage } from './data.js';
import {
  type ChainedStage,
  type ChainModel,
  type DrawnStage,
  drawn,
  type Group,
  percent,
  rows,
  type Share,
  stageNotes,
} from './model.js';

/** How much is seen at once, in half bars: more would not be on one screen. */
const SHOWN = 15;
/** In letters: on a phone, what is longer has no room beside its bar. */
const LONG = 40;

export const haveOneUnit = (a: Stage, b: Stage): boolean => a.unit.other.en === b.unit.other.en;

/**
 * Arranges stages that form any tree: one that has one below it is followed by that, one that has several has them side by
 * side under its name. All bars are on one scale.
 * @param funnel each stage but the first leads to the first by its parents
 */
export function chainModel(funnel: Funnel): ChainModel {
  const { stages } = funnel;
  const root = stages.find(({ parent }) => parent === undefined) as Stage;
  const first = drawn(root, root);
  const below = (above: Stage) =>
    stages.filter(({ parent }) => parent === above.id).map((stage) => chained(stage, root, above));
  const groups: Group[] = [];
  const follow = (start: DrawnStage) => {
    const of = start === first ? null : start;
    const chain: ChainedStage[] = [];
    let next = below(start.stage);
    for (let [only] = next; only && next.length === 1; [only] = next) {
      chain.push(only);
      next = below(only.stage);
    }
    if (chain.length) groups.push({ of, parts: chain });
    if (!next.length) return;
    next.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    groups.push({ of: chain.at(-1) ?? of, parts: next });
    next.forEach(follow);
  };
  follow(first);
  const parts = groups.flatMap((group) => group.parts);
  const [seen, more] = parted(groups, first);
  // The last stage before any outcomes, or the largest outcome.
  const next = groups[0]?.parts.at(below(root).length === 1 ? -1 : 0) as DrawnStage;
  return {
    funnel,
    first,
    next,
    figures: [first, ...parts],
    rows: rows(first.value, parts),
    groups: seen,
    more,
    notes: stageNotes(funnel),
  };
}

/** A stage with its shares of the first and of the one above: unlike units and unlike times have none (rule 6). */
function chained(stage: Stage, first: Stage, above: Stage): ChainedStage {
  const shares = [...new Set([first, above])].flatMap((of): Share[] => {
    const isLike = haveOneUnit(of, stage) && of.period === stage.period;
    const share = isLike ? percent(stage.value, stage.bound, of) : null;
    return share ? [{ percent: share, of }] : [];
  });
  const plain = drawn(stage, first);
  return { ...plain, percent: stage.period === first.period ? plain.percent : null, shares };
}

/** The first bars, and those that wait behind a button. */
function parted(groups: readonly Group[], first: DrawnStage): [seen: Group[], more: Group[]] {
  const seen: Group[] = [];
  const more: Group[] = [];
  const half = (first.value ?? 0) / 2;
  let room = SHOWN;
  for (const { of, parts } of groups) {
    // None stands behind what waits already, and no heading alone.
    room -= of ? 2 : 0;
    const end = parts.findIndex((part) => (room -= roomOf(part, half)) < 0);
    const now = end < 0 ? parts : parts.slice(0, end);
    const later = parts.slice(now.length);
    if (now.length) seen.push({ of, parts: now });
    if (later.length) more.push({ of: now.length ? null : of, parts: later });
  }
  return [seen, more];
}

/** In half bars: the words of a long one, and long words, stand below it. */
function roomOf({ stage, value }: DrawnStage, half: number): number {
  if (stage.label.en.length > LONG) return 4;
  return (value ?? 0) > half ? 3 : 2;
}
