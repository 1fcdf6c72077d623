import type { Bound } from './evidence.js';

/** Which end a bar is drawn with: an open arrow for more, a broken end for about (rule 4). */
export const END_OF: Readonly<Record<Bound, 'square' | 'open' | 'soft'>> = {
  exact: 'square',
  'more-than': 'open',
  'at-least': 'open',
  about: 'soft',
  almost: 'soft',
  'at-most': 'soft',
  'less-than': 'soft',
};
