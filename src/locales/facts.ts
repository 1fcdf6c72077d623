import type { FunnelFacts, PetitionFacts } from './messages.js';

type PetitionFact = PetitionFacts['petitions'][number];

/** The two sides of one matter, when there is exactly one petition for and one against. */
export function sides({ petitions }: PetitionFacts): { pro: PetitionFact; contra: PetitionFact } | null {
  const [pro, contra] = (['for', 'against'] as const).map((side) =>
    petitions.filter((petition) => petition.side === side),
  );
  return petitions.length === 2 && pro?.[0] && contra?.[0] ? { pro: pro[0], contra: contra[0] } : null;
}

/** The kind that more than half of the later stage are of, when there are several and it has a word for it. */
export function mainKind({ next, branches }: FunnelFacts): { word: string; isNearlyAll: boolean } | null {
  const [largest] = branches;
  const share = (largest?.value ?? 0) / (next.value || 1);
  if (branches.length < 2 || !largest?.short || share <= 0.5 || share > 1) return null;
  return { word: largest.short, isNearlyAll: share >= 0.9 };
}
