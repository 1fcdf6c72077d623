import { pictures as en } from './en/pictures.js';
import { pictures as kk } from './kk/pictures.js';
import type { Language } from './messages.js';
import { pictures as ru } from './ru/pictures.js';

/** Words on pictures that leave the page. */
export interface PictureMessages {
  /** How many more there are than the picture has room for. */
  more(count: number): string;
  /** Before the address: what is there. */
  notes: string;
  /** A link to all that is said of a chart. */
  allNotes: string;
}

/** By language. */
export const pictureMessages: Readonly<Record<Language, PictureMessages>> = { en, ru, kk };
