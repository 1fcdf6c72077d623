import { type Embed, roomFor } from '../../src/export/snippet.js';

/** WordPress makes no frame higher, whatever a page says. */
const HIGHEST = 1000;

/** Height of the frame that a site draws for a pasted address, until it is told better: what a first state needs on a phone. */
export const frameHeight = (embed: Pick<Embed, 'widget' | 'language'>): number => Math.min(HIGHEST, roomFor(embed, {}));
