import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LANGUAGES, TRANSLATIONS } from '../../src/core/languages.js';

const OUT = 'src/generated';

/** What every language has a file for. */
interface Part {
  readonly file: string;
  /** What the file exports. */
  readonly name: string;
  readonly type: string;
  /** Where the type is. */
  readonly from: string;
}

const part = (file: string, type: string, from = `../locales/${file}.js`, name = camel(file)): Part => ({
  file,
  name,
  type,
  from,
});

export const PARTS: readonly Part[] = [
  part('messages', 'Messages'),
  part('sentences', 'Sentences'),
  part('own-data', 'OwnDataMessages'),
  part('export', 'ExportMessages', '../locales/export.js', 'exportMessages'),
  part('overview', 'OverviewMessages'),
  part('pictures', 'PictureMessages'),
  part('squares', 'SquareMessages'),
  part('builder', 'BuilderWords', '../builder/words.js'),
  part('pages', 'PageWords'),
];

/** Writes what bundles languages, from the list of them and from their folders. */
export function writeLanguages(): void {
  mkdirSync(OUT, { recursive: true });
  const names = PARTS.map(({ file }) => `${file}-by-language.ts`);
  PARTS.forEach((each, index) => write(names[index] ?? '', byLanguage(each)));
  write('load-language.ts', loadLanguage());
  // For what is run before anything is compiled.
  write('languages.js', `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};\n`);
  for (const file of readdirSync(OUT)) if (isOfNoLanguage(file)) rmSync(`${OUT}/${file}`);
}

function isOfNoLanguage(file: string): boolean {
  const [, language] = /^language-(\w+)\.ts$/.exec(file) ?? [];
  return language !== undefined && !(TRANSLATIONS as readonly string[]).includes(language);
}

/** One part in all languages. */
function byLanguage({ file, name, type, from }: Part): string {
  const imports = LANGUAGES.map((each) => `import { ${name} as ${each} } from '../locales/${each}/${file}.js';\n`);
  return `import type { Language } from '../core/languages.js';
${imports.join('')}import type { ${type} } from '${from}';

export const ${camel(file)}ByLanguage: Readonly<Record<Language, ${type}>> = { ${LANGUAGES.join(', ')} };
`;
}

/** Which file to fetch, as a chain of questions: it is in the script, where a table would be longer. */
function loadLanguage(): string {
  const [last = '', ...others] = TRANSLATIONS.map((each) => `import('./language-${each}.js')`).reverse();
  const asked = [...TRANSLATIONS]
    .slice(0, -1)
    .map((each, index) => `language === '${each}' ? ${others.at(-1 - index)} : `);
  return `import type { Translation } from '../core/languages.js';
import type { LanguagePack } from '../ui/language-pack.js';

export const loadLanguage = (${TRANSLATIONS.length > 1 ? '' : '_'}language: Translation): Promise<LanguagePack> =>
  ${asked.join('')}${last};
`;
}

/** Only what is new, so that whoever reads it at the same time finds it whole. */
export function write(file: string, content: string): void {
  const path = `${OUT}/${file}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
void FOLDERS;
void (LANGUAGE_TRAITS as unknown as Language);
