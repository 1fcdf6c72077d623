import type { Options } from '../core/options.js';

/** On pages, in files, and behind `dv-` as a tag. */
export const name = 'petition-counter';

/** Begins its short addresses. */
export const letter = 'p';

/** Height of the first state on a phone in English, in CSS pixels. */
export const firstState = 510;

export const options = {
  goal: { kind: 'number', inBuilder: true, needsOwnData: true },
  'count-path': { kind: 'text' },
  refresh: { kind: 'number' },
  bundled: { kind: 'data-set', values: ['petitions'], inFrame: true },
} as const satisfies Options;
