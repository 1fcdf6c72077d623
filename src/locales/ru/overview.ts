import type { OverviewMessages } from '../overview.js';

/** Words in a timeline's overview in Russian. */
export const overview: OverviewMessages = {
  hollow: 'объявлено или запланировано',
  key: 'Знак: день. Размытая полоса: когда-то в это время. Сплошная: длилось.',
};
