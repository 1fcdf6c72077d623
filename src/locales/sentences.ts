import type { Unit } from '../core/evidence.js';
import type { FunnelFacts, PetitionFacts, TimelineFacts, TrendFacts } from './facts.js';

interface SentencesOn<Given extends readonly unknown[]> {
  /** At most 12 words. */
  heading(...given: Given): string;
  /** All that can be said, what matters most first. */
  finding(...given: Given): readonly string[];
}

/** Headlines and findings of data that nobody has written any for: own data, and parts of ours. */
export interface Sentences {
  /** `reason`: why the latest year is set apart. */
  readonly trend: SentencesOn<[facts: TrendFacts, unit: Unit, reason?: string | null]>;
  readonly funnel: SentencesOn<[facts: FunnelFacts]>;
  readonly timeline: SentencesOn<[facts: TimelineFacts]>;
  readonly petitions: SentencesOn<[facts: PetitionFacts]>;
}
