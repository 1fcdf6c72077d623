import type { PictureMessages } from '../pictures.js';

/** Words on pictures that leave the page in English. */
export const pictures: PictureMessages = {
  more: (count) => `and ${count} more on the page`,
  notes: 'All notes and sources:',
  allNotes: 'all notes and sources',
};
