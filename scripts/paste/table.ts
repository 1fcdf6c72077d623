// What docs/embedding.md says of each system is what this run has found: a cell that says anything else is an error.
import { readFileSync } from 'node:fs';
import type { Form } from './forms.js';
import type { Look } from './look.js';

/** What readers get of one form that was published in one way, with or without the script on the site. */
export interface Seen {
  readonly form: Form;
  readonly transform: string;
  readonly isInstalled: boolean;
  readonly isRefused: boolean;
  readonly look: Look;
}

/** Rows of the table by the beginnings of their names, and what is run for each. Where nothing was run, nothing is said. */
const ROWS: Readonly<Record<string, RegExp>> = {
  'as it is, minified': /^(?:as it is|html-minifier)$/,
  'WordPress, Custom HTML, administrator or editor': /^WordPress \S+ (?:classic|block)$/,
  'WordPress, Custom HTML, author': /^WordPress \S+ kses\+(?:classic|block)$/,
  'WordPress, pasted into the text': /^WordPress \S+ (?:kses\+)?pasted$/,
  'WordPress, feed': /^WordPress \S+ (?:kses\+)?feed$/,
  'TinyMCE 8': /^TinyMCE(?:, source)?$/,
  'CKEditor 5, source button': /^CKEditor 5, source$/,
  'CKEditor 5, button for HTML': /^CKEditor 5, HTML embed$/,
  'CKEditor 5, Quill 2, ProseMirror, pasted': /^(?:CKEditor 5|Quill 2|ProseMirror)$/,
  'Trix 2, pasted': /^Trix 2$/,
  'DOMPurify 3': /^DOMPurify$/,
  'sanitize-html 2': /^sanitize-html$/,
  'Eleventy 3': /^Eleventy, (?:md|njk)$/,
  'Jekyll (kramdown)': /^kramdown$/,
  marked: /^marked$/,
  'Hugo (goldmark)': /^Hugo$/,
  'VitePress 1': /^VitePress$/,
  'MDX 3 with React': /^MDX, as it is$/,
  'RSS, escaped': /^(?:RSS, escaped|Atom, CDATA)$/,
  'reading mode': /^Reading mode$/,
};

/** Columns in their order, and the forms that stand for each. */
const COLUMNS: Readonly<Record<string, RegExp>> = {
  // One with a helpline that is pasted by hand is an exception of its own.
  snippet: /^snippet (?!with)/,
  address: /^address$/,
  frame: /^frame$/,
  element: /^custom element$/,
  Markdown: /^markdown$/,
  MDX: /^MDX$/,
};

/** From the best to the worst, each as it is written in a cell. */
const OUTCOMES = ['live', 'drawn in a frame', 'picture, words', 'words', 'no'] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf({ isRefused, look, form }: Seen): Outcome {
  if (isRefused) return 'no';
  if (look.isAlive) return 'live';
  if (look.isFramed) return 'drawn in a frame';
  const lacks = (part: Form['parts'][number]) => look.missing.includes(part);
  if (lacks('headline') || lacks('source')) return 'no';
  return form.parts.includes('picture') && !lacks('picture') ? 'picture, words' : 'words';
}

const worst = (seen: readonly Seen[]): Outcome =>
  OUTCOMES.findLast((outcome) => seen.some((each) => outcomeOf(each) === outcome)) ?? 'no';

/** What a cell has to say; empty where nothing was run. */
function cellFor(seen: readonly Seen[], row: RegExp, column: RegExp): string {
  const here = seen.filter(({ transform, form }) => row.test(transform) && column.test(form.name));
  if (!here.length) return '';
  // Nobody's script is in a reading mode.
  if (here.every(({ transform }) => transform === 'Reading mode'))
    return worst(here.filter(({ isInstalled }) => !isInstalled));
  const [alone, installed] = [false, true].map((is) => worst(here.filter(({ isInstalled }) => isInstalled === is)));
  return alone !== 'live' && installed === 'live' ? `${alone}; live with the script on the site` : (alone ?? '');
}

/** The same by the names of row and column. */
export const foundFor = (seen: readonly Seen[], row: string, column: string): string =>
  cellFor(seen, ROWS[row] ?? /^$/, COLUMNS[column] ?? /^$/);

/** Cells that say something else than was found, rows that are missing, and rows that nothing was run for. */
export function tableProblems(seen: readonly Seen[], isTried: (row: string) => boolean): string[] {
  const [, table = ''] = /^## What survives where\n(.*?)^## /ms.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  const [heads = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const order = Object.keys(COLUMNS).join(' | ');
  if (heads.slice(1).join(' | ') !== order) return [`docs/embedding.md: the columns are not ${order}`];
  const missing = Object.keys(ROWS).filter((name) => !rows.some(([row = '']) => row.startsWith(name)));
  return [
    ...missing.map((name) => `docs/embedding.md: no row for ${name}`),
    ...rows.flatMap(([row = '', ...cells]) => {
      const [name, transforms] = Object.entries(ROWS).find(([each]) => row.startsWith(each)) ?? [];
      if (!name || !transforms) return [`docs/embedding.md: nothing is run for “${row}”`];
      if (!isTried(name)) return [];
      return Object.entries(COLUMNS).flatMap(([column, forms], index) => {
        const found = cellFor(seen, transforms, forms);
        // What is behind a note's number is for people.
        const said = (cells[index] ?? '').replaceAll(/ ?\(\d\)/g, '');
        return said === found ? [] : [`docs/embedding.md: ${row}, ${column}: says “${said}”, found “${found}”`];
      });
    }),
  ];
}
