import type { Options } from '../core/options.js';

/** On pages, in files, and behind `dv-` as a tag. */
export const name = 'offence-trend';

/** Begins its short addresses. */
export const letter = 't';

/** Height of the first state on a phone in English, in CSS pixels. */
export const firstState = 680;

export const options = {
  from: { kind: 'year', inFrame: true, inBuilder: true },
  to: { kind: 'year', inFrame: true, inBuilder: true },
  mark: { kind: 'choice', values: ['auto', 'columns', 'line'], inFrame: true, inBuilder: true },
  bundled: { kind: 'data-set', values: ['criminal-offences'], inFrame: true },
} as const satisfies Options;
