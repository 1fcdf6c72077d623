import type { Options } from '../core/options.js';

/** On pages, in files, and behind `dv-` as a tag. */
export const name = 'attrition-funnel';

/** Begins its short addresses. */
export const letter = 'f';

/** Height of the first state on a phone in English, in CSS pixels. */
export const firstState = 620;

export const options = {
  view: { kind: 'choice', values: ['bars', 'units'], inFrame: true, inBuilder: true },
  bundled: { kind: 'data-set', values: ['case-attrition'], inFrame: true },
} as const satisfies Options;
