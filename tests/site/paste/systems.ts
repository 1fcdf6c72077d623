// What the builder says of content systems (src/builder/systems.ts) is what was found: which form, what readers get of it, and
// of which version.
import { readFileSync } from 'node:fs';
import { SYSTEMS, type SystemName } from '../../../src/builder/systems.js';
import type { LookAt } from './look.js';
import { foundFor, isTried } from './table.js';

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

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};

type System = (typeof SYSTEMS)[number];

/** Whether it is run here, where the builder says that it was tried. */
export const isRun = ({ name, known }: System): boolean =>
  (known !== 'tested' && known !== 'by-hand') || SAID[name] !== undefined || ELSEWHERE.includes(name);

/** What the builder promises of a system and readers do not get. */
export async function brokenPromises({ name }: System, lookAt: LookAt): Promise<string[]> {
  const broken: string[] = [];
  for (const [row, column, wanted] of SAID[name] ?? []) {
    const found = isTried(row) ? await foundFor(row, column, lookAt) : wanted;
    if (found !== wanted) broken.push(`${row}, ${column} is “${found}”, not “${wanted}”`);
  }
  return broken;
}

/** Versions that the builder names, and others are run. */
export const otherVersions = (system: System): string[] =>
  [...('what' in system ? system.what : '').matchAll(/(\w+) (\d[\d.]+)/g)]
    .map(([, what = '', version]) => ({ what, version, is: devDependencies[PACKAGES[what] ?? ''] }))
    .filter(({ version, is }) => is !== undefined && is !== version)
    .map(({ what, version, is }) => `says ${what} ${version}, run is ${is}`);
