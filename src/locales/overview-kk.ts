import type { OverviewMessages } from './overview.js';

/** Words in a timeline's overview in Kazakh. */
export const overviewKk: OverviewMessages = {
  notToScale: 'масштабсыз',
  day: 'бір күн',
  bar: 'ай, жыл немесе аралық: уақыты қаншалықты дәл болмаса, сонша кең',
  soft: 'шамамен',
  hollow: 'жарияланған немесе жоспарланған',
  key: 'Белгі: бір күн. Бұлдыр жолақ: сол уақытта. Тұтас жолақ: созылған.',
};
