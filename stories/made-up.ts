import type { Widget } from '../src/widgets.js';
import type { Args } from './element.js';

const source = 'Yearbook of Examplia (made up)';

/** Own data with parts of periods and with nothing where something is not known. */
export const gaps: Readonly<Record<Widget, object>> = {
  'offence-trend': {
    title: 'Reports in Examplia (made up)',
    unit: 'reports',
    rows: [
      { period: '2018', value: 1180, source },
      { period: '2019', value: null, status: 'missing', source },
      { period: '2020-01/2020-09', value: 850, status: 'partial', source },
      { period: '2021', value: 1240, bound: 'about', status: 'provisional', source },
      { period: '2022', value: 1310, source },
    ],
  },
  'attrition-funnel': {
    title: 'Cases in Examplia (made up)',
    rows: [
      { id: 'reports', label: 'Reports to police', value: 4000, bound: 'about', source },
      { id: 'cases', parent: 'reports', label: 'Cases opened', value: 900, status: 'partial', source },
      { id: 'courts', parent: 'reports', label: 'Cases in court', value: null, status: 'missing', source },
    ],
  },
  'campaign-timeline': {
    title: 'A draft law of Examplia (made up)',
    rows: [
      { date: '2019', title: 'A draft is written', actor: 'law', source },
      { date: '2019-10~', title: 'A petition opens', actor: 'for', source },
      { date: '2020-03-12', title: 'First reading', actor: 'law', source },
      { date: '2020-06', title: 'Second reading is planned', actor: 'law', status: 'planned', source },
    ],
  },
  'petition-counter': {
    title: 'Petitions in Examplia (made up)',
    rows: [
      { name: 'For the draft', value: 12_000, bound: 'at-least', period: '2019-12', source },
      { name: 'Against the draft', value: null, status: 'missing', source },
    ],
  },
};

/** Words of an embedder who has much to say. */
export const longTexts = (data: { readonly rows: readonly object[] }): Args => ({
  data: {
    ...data,
    rows: data.rows.map((row, index) => ({
      ...row,
      ...('label' in row && {
        label: `A stage of proceedings with a name as long as offices like to give them, number ${index}`,
      }),
      ...('name' in row && { name: `A petition with a name as long as its organisers have given it, number ${index}` }),
      ...('title' in row && {
        title: `An event that somebody has told at length, with everything that belongs to it, number ${index}`,
      }),
      caveat: 'A caveat of a careful statistician who wants to be sure that nobody misreads a single figure of hers.',
    })),
  },
  heading: 'A headline of one’s own that is much longer than the twelve words which a reader on a phone has time for',
  subtitle:
    'A description of one’s own that goes on where it should have ended, and says a second time what it has said.',
  credit: 'The newsroom of the Examplia Daily and Evening Observer, with the archive of the city',
  'support-text': 'Where to find help, at any hour and in any language, also when you are not sure that you need it',
  'support-href': 'help.html',
});
