// What the builder says of content systems (src/builder/systems.ts) is what was found: which form, what readers get of it, and
// of which version.
import { readFileSync } from 'node:fs';
import { SYSTEMS, type SystemName } from '../../src/builder/systems.js';
import { type Seen, foundFor } from './table.js';

const PICTURE = 'picture, words; live with the script on the site';

/** Of each row the row and column of docs/embedding.md's table, and what must be there for its sentence to be true. */
const SAID: Readonly<Partial<Record<SystemName, readonly (readonly [row: string, column: string, found: string])[]>>> =
  {
    'wordpress-address': [
      ['WordPress, Custom HTML, administrator or editor', 'address', 'drawn in a frame'],
      ['WordPress, Custom HTML, author', 'address', 'drawn in a frame'],
      ['WordPress, pasted into the text', 'address', 'drawn in a frame'],
    ],
    'wordpress-editor': [['WordPress, Custom HTML, administrator or editor', 'snippet', 'live']],
    'wordpress-author': [['WordPress, Custom HTML, author', 'snippet', PICTURE]],
    'wordpress-visual': [['WordPress, pasted into the text', 'snippet', PICTURE]],
    plain: [
      ['as it is, minified', 'snippet', 'live'],
      ['as it is, minified', 'element', 'live'],
    ],
    source: [
      ['CKEditor 5, source button', 'snippet', PICTURE],
      ['TinyMCE 8', 'snippet', PICTURE],
    ],
    'html-button': [['CKEditor 5, button for HTML', 'snippet', 'live']],
    markdown: [['Eleventy 3', 'snippet', 'live']],
    vitepress: [['VitePress 1', 'snippet', 'live']],
    jekyll: [['Jekyll (kramdown)', 'snippet', 'live']],
    hugo: [['Hugo (goldmark)', 'Markdown', PICTURE]],
    mdx: [['MDX 3 with React', 'MDX', 'live']],
  };

/** Tested by others: `npm test -- wordpress`, and mail.ts. */
const ELSEWHERE: readonly string[] = ['wordpress-plugin', 'newsletter'];

/** What is named with a version, and the package whose version that is. WordPress is whatever Debian has. */
const PACKAGES: Readonly<Record<string, string>> = {
  CKEditor: 'ckeditor5',
  TinyMCE: 'tinymce',
  Eleventy: '@11ty/eleventy',
  VitePress: 'vitepress',
  MDX: '@mdx-js/mdx',
  React: 'react',
  caniemail: 'caniemail',
};

/** Rows whose sentence is not what was found, and versions that are not those that were run. */
export function systemProblems(seen: readonly Seen[], isTried: (row: string) => boolean): string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  return SYSTEMS.flatMap((system) => {
    const { name, known } = system;
    const said = SAID[name];
    if ((known === 'tested' || known === 'by-hand') && !said && !ELSEWHERE.includes(name))
      return [`the builder says that ${name} was tried, and nothing tries it`];
    const others = (said ?? [])
      .filter(([row]) => isTried(row))
      .map(([row, column, wanted]) => ({ row, column, wanted, found: foundFor(seen, row, column) }))
      .filter(({ wanted, found }) => wanted !== found)
      .map(
        ({ row, column, wanted, found }) => `the builder, ${name}: ${row}, ${column} is “${found}”, not “${wanted}”`,
      );
    const named = [...('what' in system ? system.what : '').matchAll(/(\w+) (\d[\d.]+)/g)];
    const versions = named
      .map(([, what = '', version]) => ({ what, version, is: devDependencies[PACKAGES[what] ?? ''] }))
      .filter(({ version, is }) => is !== undefined && is !== version)
      .map(({ what, version, is }) => `the builder says ${what} ${version}, run is ${is}`);
    return [...others, ...versions];
  });
}
