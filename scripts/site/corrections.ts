import { LANGUAGES } from '../../src/export/addresses.js';
import { element, escaped } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import type { Row } from '../data/data-package.js';
import { document } from './html.js';

export const INTRODUCTIONS: Readonly<
  Record<Language, { readonly title: string; readonly text: string; readonly none: string }>
> = {
  en: {
    title: 'Corrections',
    text: 'Every figure and date that was changed after publication: what it was, what it is, and why. Pages that load the widgets from the address that receives corrections say so beside the figure.',
    none: 'Nothing has been corrected so far.',
  },
  ru: {
    title: 'Исправления',
    text: 'Все цифры и даты, измененные после публикации: что было, что стало и почему. На страницах, которые получают исправления, об этом сказано рядом с цифрой.',
    none: 'Исправлений пока не было.',
  },
  kk: {
    title: 'Түзетулер',
    text: 'Жарияланғаннан кейін өзгертілген барлық сандар мен күндер: бұрын қандай еді, енді қандай және неге. Түзету алатын беттерде бұл санның жанында айтылады.',
    none: 'Әзірге түзету болған жоқ.',
  },
};

const COLUMNS = ['date', 'version', 'id', 'was', 'is', 'why'] as const;

/** All corrections, the newest first. */
export function correctionsPage(rows: readonly Row[]): string {
  const newest = [...rows].reverse();
  return document({
    language: 'en',
    title: INTRODUCTIONS.en.title,
    description: INTRODUCTIONS.en.text,
    root: '',
    head: ['<link rel="alternate" type="application/atom+xml" href="corrections.atom" title="Corrections">'],
    body: [
      '<main class="text">',
      ...LANGUAGES.flatMap((language) => {
        const { title, text, none } = INTRODUCTIONS[language];
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
