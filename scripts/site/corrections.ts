import { LANGUAGES } from '../../src/core/languages.js';
import { element, escaped } from '../../src/export/svg.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import type { Row } from '../data/data-package.js';
import { document } from './html.js';

const COLUMNS = ['date', 'version', 'id', 'was', 'is', 'why'] as const;

/** All corrections, the newest first. */
export function correctionsPage(rows: readonly Row[]): string {
  const newest = [...rows].reverse();
  return document({
    language: 'en',
    title: pagesByLanguage.en.correctionsPage.title,
    description: pagesByLanguage.en.correctionsPage.text,
    root: '',
    head: ['<link rel="alternate" type="application/atom+xml" href="corrections.atom" title="Corrections">'],
    body: [
      '<main class="text">',
      ...LANGUAGES.flatMap((language) => {
        const { title, text, none } = pagesByLanguage[language].correctionsPage;
        const level = language === 'en' ? 'h1' : 'h2';
        return [
          `<section lang="${language}">`,
          `<${level}>${title}</${level}>`,
          `<p>${escaped(text)}${rows.length ? '' : ` ${escaped(none)}`}</p>`,
          '</section>',
        ];
      }),
      ...(rows.length ? [table(newest)] : []),
      '<p><a href="corrections.atom">Atom</a> · <a href="data/corrections.csv">CSV</a> · <a href="index.html">dv-widgets</a></p>',
      '</main>',
    ],
  });
}

const table = (rows: readonly Row[]) =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...COLUMNS.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...rows.map((row) => element('tr', {}, ...COLUMNS.map((name) => element('td', {}, row[name] ?? '')))),
    ),
  ).markup;

/** The same for feed readers. @param founded when there was nothing to correct yet, as a day and time of XML */
export function correctionsFeed(rows: readonly Row[], host: string, founded: string): string {
  const at = ({ date }: Row) => `${date}T00:00:00Z`;
  const entries = [...rows]
    .reverse()
    .map((row) =>
      element(
        'entry',
        {},
        element('id', {}, `${host}corrections.html#${row.id}-${row.version}`),
        element('title', {}, `${row.id}: was ${row.was}, is ${row.is}`),
        element('updated', {}, at(row)),
        element('link', { href: `${host}corrections.html` }),
        element('content', { type: 'text' }, row.why ?? ''),
      ),
    );
  const last = rows.at(-1);
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    element('id', {}, `${host}corrections.atom`),
    element('title', {}, 'dv-widgets: corrections'),
    element('updated', {}, last ? at(last) : founded),
    element('link', { rel: 'self', href: `${host}corrections.atom` }),
    element('author', {}, element('name', {}, 'dv-widgets')),
    ...entries,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n`;
}
