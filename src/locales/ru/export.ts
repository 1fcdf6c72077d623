import type { ExportMessages } from '../export.js';

const own = (whose: string) => `Данные: ${whose || 'страница, где они показаны'}; в dv-widgets не проверялись`;

/** What is said in files and citations in Russian. */
export const exportMessages: ExportMessages = {
  licence: 'Факты можно использовать с указанием источников.',
  data: 'Данные: ',
  ownData: (whose) => `${own(whose)}. Указанные там источники: `,
  ownDataUnsourced: (whose) => `${own(whose)}; источники там не указаны`,
  moreSources: (count) => `и еще ${count}`,
  dataSet: (id, version) => `Набор данных ${id}, версия ${version}`,
  derived: 'Часть показателей получена расчетом, источники их не сообщали',
  places: {
    address: 'WordPress, Ghost: вставьте этот адрес в блок «Embed» или отдельной строкой.',
    snippet: 'Другие сайты: вставьте этот код в блок «Произвольный HTML» или в исходный код страницы.',
    frame: 'Tilda, Wix, Squarespace: вставьте этот фрейм в блок «Embed» или «HTML».',
    usual: 'График будет с обычными настройками, не с настройками этой страницы.',
  },
  accessed: (date) => `дата обращения: ${date}`,
};
