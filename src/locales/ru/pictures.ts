import type { PictureMessages } from '../pictures.js';

/** Words on pictures that leave the page in Russian. */
export const pictures: PictureMessages = {
  more: (count) => `и еще ${count} на странице`,
  notes: 'Все примечания и источники:',
  allNotes: 'все примечания и источники',
};
