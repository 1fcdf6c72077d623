// What docs/embedding.md says of each system is what this run has found: a cell that says anything else is an error.
import { readFileSync } from 'node:fs';
import { CASES, REFUSED } from './cases.js';
import { isRefused } from './exceptions.js';
import type { Form } from './forms.js';
import type { Case, LookAt, Seen } from './look.js';
import { TRANSFORMS } from './transforms.js';

/** Rows of the table by the beginnings of their names, and what is run for each. Where nothing was run, nothing is said. */
export const ROWS: Readonly<Record<string, RegExp>> = {
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
export const COLUMNS: Readonly<Record<string, RegExp>> = {
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

function outcomeOf({ look, form, transform }: Seen): Outcome {
  if (isRefused(form, transform)) return 'no';
  if (look.isAlive) return 'live';
  if (look.isFramed) return 'drawn in a frame';
  const lacks = (part: Form['parts'][number]) => look.missing.includes(part);
  if (lacks('headline') || lacks('source')) return 'no';
  return form.parts.includes('picture') && !lacks('picture') ? 'picture, words' : 'words';
}

const worst = (seen: readonly Seen[]): Outcome =>
  OUTCOMES.findLast((outcome) => seen.some((each) => outcomeOf(each) === outcome)) ?? 'no';

/** What a cell has to say, by the names of row and column; empty where nothing was run. */
export async function foundFor(row: string, column: string, lookAt: LookAt): Promise<string> {
  const [transforms, forms] = [ROWS[row] ?? /^$/, COLUMNS[column] ?? /^$/];
  const isHere = ({ transform, form }: Case) => transforms.test(transform) && forms.test(form.name);
  const here: Seen[] = [];
  for (const one of [...CASES, ...REFUSED].filter(isHere)) here.push(await lookAt(one));
  if (!here.length) return '';
  // Nobody's script is in a reading mode.
  if (here.every(({ transform }) => transform === 'Reading mode'))
    return worst(here.filter(({ isInstalled }) => !isInstalled));
  const [alone, installed] = [false, true].map((is) => worst(here.filter(({ isInstalled }) => isInstalled === is)));
  return alone !== 'live' && installed === 'live' ? `${alone}; live with the script on the site` : (alone ?? '');
}

/** What npm does not have: tried where their commands are. */
const BY_HAND = ['Hugo', 'kramdown'];

/** Whether the command for a row is here. */
export const isTried = (row: string): boolean =>
  BY_HAND.every((command) => !row.includes(command) || TRANSFORMS.includes(command));

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What is written: columns, and rows by the names by which they are run; `undefined` where nothing is. */
export function written() {
  const [, table = ''] = /^## What survives where\n(.*?)^## /ms.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  const [heads = [], , ...rows] = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return {
    columns: heads.slice(1),
    rows: rows.map(([title = '', ...cells]) => ({
      title,
      name: Object.keys(ROWS).find((each) => title.startsWith(each)),
      // What is behind a note's number is for people.
      cells: cells.map((cell) => cell.replaceAll(/ ?\(\d\)/g, '')),
    })),
  };
}
