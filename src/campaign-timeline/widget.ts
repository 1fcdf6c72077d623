import type { Options } from '../core/options.js';

/** On pages, in files, and behind `dv-` as a tag. */
export const name = 'campaign-timeline';

/** Begins its short addresses. */
export const letter = 'c';

/** Another of its data sets that has pages, pictures and short addresses of its own, under its id. */
export const edition = 'later-events';
export const editionLetter = 'l';

/** Height of the first state on a phone in English, in CSS pixels. */
export const firstState = 950;

export const options = {
  bundled: { kind: 'data-set', values: ['campaign', edition], inFrame: true, inBuilder: true },
  from: { kind: 'year', inFrame: true, inBuilder: true },
  to: { kind: 'year', inFrame: true, inBuilder: true },
  actors: {
    kind: 'ids',
    values: ['law', 'government', 'against', 'for', 'context'],
    inFrame: true,
    inBuilder: true,
  },
} as const satisfies Options;
