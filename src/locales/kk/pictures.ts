import type { PictureMessages } from '../pictures.js';

/** Words on pictures that leave the page in Kazakh. */
export const pictures: PictureMessages = {
  more: (count) => `бетте тағы ${count}`,
  notes: 'Барлық ескертпе мен дереккөз:',
  allNotes: 'барлық ескертпелер мен дереккөздер',
};
