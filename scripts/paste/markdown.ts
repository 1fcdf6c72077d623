import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';

type Snippets = Readonly<Record<string, string>>;

/** As an author writes it: a form is a paragraph among others. */
export const among = (form: string): string => `Before.\n\n${form}\n\nAfter.\n`;

/** What readers of Markdown make of each form. Those that are not on npm run where their command is; else one line says so. */
export function markdownReaders(snippets: Snippets): Readonly<Record<string, Snippets>> {
  const names = Object.keys(snippets);
  const texts = Object.values(snippets).map(among);
  const others = Object.entries({ Hugo: hugo, kramdown }).flatMap(([name, run]) => {
    const made = run(texts);
    if (!made) console.log(`  ${name}: its command is not here, so it is not tried`);
    return made ? [[name, byName(names, made)] as const] : [];
  });
  return {
    marked: byName(
      names,
      texts.map((text) => marked.parse(text, { async: false })),
    ),
    ...Object.fromEntries(others),
  };
}

const byName = (names: readonly string[], made: readonly string[]): Snippets =>
  Object.fromEntries(names.map((name, index) => [name, made[index] ?? '']));

/** With its own settings, by which it leaves out all markup. `null` where there is no Hugo. */
function hugo(texts: readonly string[]): string[] | null {
  if (spawnSync('hugo', ['version']).error) return null;
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
  return pages;
}

const RUBY = `require 'json'; require 'kramdown'; require 'kramdown-parser-gfm'
puts JSON.generate(JSON.parse(STDIN.read).map { |text| Kramdown::Document.new(text, input: 'GFM').to_html })`;

/** As Jekyll sets it up. `null` where there is no Ruby with it. */
function kramdown(texts: readonly string[]): string[] | null {
  const { status, stdout } = spawnSync('ruby', ['-e', RUBY], { input: JSON.stringify(texts), encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as string[]) : null;
}
