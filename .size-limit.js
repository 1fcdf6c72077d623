import { LANGUAGES } from './src/generated/languages.js';

export default [
  { name: 'dv-widgets.js: all that readers of bundled data need', path: 'cdn/dv-widgets.js', limit: '40 kB' },
  { name: 'dv-widgets.full.js: the same with everything inside', path: 'cdn/dv-widgets.full.js', limit: '140 kB' },
  { name: 'dv-offence-trend.js: the trend alone', path: 'cdn/dv-offence-trend.js', limit: '30.2 kB' },
  ...['attrition-funnel', 'campaign-timeline', 'petition-counter'].map((widget) => ({
    name: `dv-${widget}.js: this one alone`,
    path: `cdn/dv-${widget}.js`,
    limit: '28 kB',
  })),
  { name: 'dv-line: fetched for the lines of long series only', path: 'cdn/dv-line-*.js', limit: '2.5 kB' },
  {
    name: "dv-overview: the timeline's overview, fetched for wide hosts only",
    path: 'cdn/dv-overview-*.js',
    limit: '4 kB',
  },
  { name: "dv-units: the funnel's squares, fetched when asked for", path: 'cdn/dv-units-*.js', limit: '2 kB' },
  { name: 'dv-frames: where a page has frames of ours', path: 'cdn/dv-frames-*.js', limit: '1.2 kB' },
  {
    name: 'dv-words: headlines and findings of own data and of parts of ours, in three languages',
    path: 'cdn/dv-words-*.js',
    limit: '9.5 kB',
  },
  {
    name: 'dv-quotes: quotes, caveats, sources in full and longer findings, fetched when a reader opens them',
    path: 'cdn/dv-quotes-*.js',
    limit: '25 kB',
  },
  ...LANGUAGES.slice(1).map((language) => ({
    name: `dv-${language}: all that is said in this language`,
    path: `cdn/dv-${language}-*.js`,
    limit: '16 kB',
  })),
  {
    name: 'dv-own-data: own data and live counts, fetched when asked for',
    path: 'cdn/dv-own-data-*.js',
    limit: '34 kB',
  },
  {
    name: 'dv-workbook: what reads workbooks, fetched by the builder only',
    path: 'cdn/dv-workbook-*.js',
    limit: '15 kB',
  },
  { name: 'dv-exports: what a reader takes away', path: 'cdn/dv-exports-*.js', limit: '27 kB' },
];
