import type { OverviewMessages } from './overview.js';

/** Words in a timeline's overview in Russian. */
export const overviewRu: OverviewMessages = {
  notToScale: 'не в масштабе',
  day: 'день',
  bar: 'месяц, год или промежуток: чем менее точна дата, тем шире',
  soft: 'около',
  hollow: 'объявлено или запланировано',
  key: 'Знак: день. Размытая полоса: когда-то в это время. Сплошная: длилось.',
};
