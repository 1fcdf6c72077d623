const WIDGETS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];

/** What is looked at: each widget in six ways, which together have every width, theme, language and medium once. */
const WAYS = {
  ready: { width: 360, lang: 'en', theme: 'light' },
  dark: { width: 680, lang: 'ru', theme: 'dark' },
  card: { width: 360, lang: 'kk', theme: 'light', isCardOpen: true },
  'own-data': { width: 680, lang: 'en', theme: 'light', isOwn: true },
  'forced-colours': { width: 360, lang: 'en', theme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
  print: { width: 680, lang: 'en', theme: 'light', media: 'print' },
};

/** The 24 pictures, by the name of their files. */
export const PICTURES = WIDGETS.flatMap((widget) =>
  Object.entries(WAYS).map(([way, how]) => ({ name: `${widget}.${way}`, widget, ...how })),
);
