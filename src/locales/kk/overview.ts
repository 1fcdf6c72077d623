import type { OverviewMessages } from '../overview.js';

/** Words in a timeline's overview in Kazakh. */
export const overview: OverviewMessages = {
  hollow: 'жарияланған немесе жоспарланған',
  key: 'Белгі: бір күн. Бұлдыр жолақ: сол уақытта. Тұтас жолақ: созылған.',
};
