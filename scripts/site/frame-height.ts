import { type Embed, FIRST_STATE } from '../../src/export/snippet.js';

/** WordPress makes no frame higher, whatever a page says. */
const HIGHEST = 1000;
/** Russian and Kazakh words need a fifth more. */
const LONGER = 1.2;

/** Height of the frame that a site draws for a pasted address, until it is told better: what a first state needs on a phone. */
export const frameHeight = ({ widget, language }: Pick<Embed, 'widget' | 'language'>): number =>
  Math.min(HIGHEST, Math.round(FIRST_STATE[widget] * (language === 'en' ? 1 : LONGER)));
