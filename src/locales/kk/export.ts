import type { ExportMessages } from '../export.js';

const own = (whose: string) => `Деректер: ${whose || 'олар көрсетілген бет'}; dv-widgets оларды тексермеген`;

/** What is said in files and citations in Kazakh. */
export const exportMessages: ExportMessages = {
  licence: 'Фактілерді дереккөзін көрсетіп пайдалануға болады.',
  data: 'Деректер: ',
  ownData: (whose) => `${own(whose)}. Онда көрсетілген дереккөздер: `,
  ownDataUnsourced: (whose) => `${own(whose)}; онда дереккөз көрсетілмеген`,
  moreSources: (count) => `және тағы ${count}`,
  dataSet: (id, version) => `Деректер жинағы: ${id}, нұсқасы: ${version}`,
  derived: 'Көрсеткіштердің бір бөлігі есептеп шығарылған, дереккөздер оларды хабарламаған',
  places: {
    address: 'WordPress, Ghost: осы мекенжайды «Embed» блогына немесе бөлек жолға қойыңыз.',
    snippet: 'Басқа сайттар: осы кодты «Custom HTML» блогына немесе беттің бастапқы кодына қойыңыз.',
    frame: 'Tilda, Wix, Squarespace: осы фреймді «Embed» немесе «HTML» блогына қойыңыз.',
    usual: 'График осы беттегідей емес, әдеттегі баптаулармен шығады.',
  },
  accessed: (date) => `қаралған күні: ${date}`,
};
