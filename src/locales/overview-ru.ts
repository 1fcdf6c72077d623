import type { OverviewMessages } from './overview.js';

/** Words in a timeline's overview in Russian. */
export const overviewRu: OverviewMessages = {
  notToScale: 'не в масштабе',
  day: 'день',
  bar: 'месяц, год или промежуток: чем менее точна дата, тем шире',
  soft: 'около',
  hollow: 'объявлено или запланировано',
  numbers: 'Номера как в списке ниже; нажмите, чтобы перейти.',
};
