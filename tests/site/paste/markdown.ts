// Readers of Markdown. Those that are not on npm are tried where their command is.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Snippets } from './forms.js';

/** As an author writes it: a form is a paragraph among others. */
export const among = (form: string): string => `Before.\n\n${form}\n\nAfter.\n`;

const byName = (snippets: Snippets, made: readonly string[]): Snippets =>
  Object.fromEntries(Object.keys(snippets).map((name, index) => [name, made[index] ?? '']));
const textsOf = (snippets: Snippets) => Object.values(snippets).map(among);

export const readMarked = (snippets: Snippets): Snippets =>
  byName(
    snippets,
    textsOf(snippets).map((text) => marked.parse(text, { async: false })),
  );

export const hasHugo = (): boolean => !spawnSync('hugo', ['version']).error;

/** With its own settings, by which it leaves out all markup. */
export function hugo(snippets: Snippets): Snippets {
  const texts = textsOf(snippets);
  const folder = mkdtempSync(join(tmpdir(), 'hugo-'));
  for (const each of ['content', 'layouts/_default']) mkdirSync(join(folder, each), { recursive: true });
  writeFileSync(join(folder, 'config.toml'), `baseURL = "https://news.example/"\n`);
  writeFileSync(join(folder, 'layouts/_default/single.html'), '{{ .Content }}');
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `content/form-${index}.md`), `---\n---\n${text}`);
  const { status, stdout, stderr } = spawnSync('hugo', ['--source', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  const pages = texts.map((_, index) => readFileSync(join(folder, `public/form-${index}/index.html`), 'utf8'));
  rmSync(folder, { recursive: true });
  return byName(snippets, pages);
}

const REQUIRED = `require 'json'; require 'kramdown'; require 'kramdown-parser-gfm'`;
const ALL = `JSON.parse(STDIN.read).map { |text| Kramdown::Document.new(text, input: 'GFM').to_html }`;

export const hasKramdown = (): boolean => spawnSync('ruby', ['-e', REQUIRED]).status === 0;

/** As Jekyll sets it up. */
export function kramdown(snippets: Snippets): Snippets {
  const { status, stdout, stderr } = spawnSync('ruby', ['-e', `${REQUIRED}; puts JSON.generate(${ALL})`], {
    input: JSON.stringify(textsOf(snippets)),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return byName(snippets, JSON.parse(stdout) as string[]);
}
