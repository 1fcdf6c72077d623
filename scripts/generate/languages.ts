import { LANGUAGES, TRANSLATIONS } from '../../src/core/languages.js';
import { writeModule } from './modules.js';

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
  const names = PARTS.map(({ file }) => `${file}-by-language.ts`);
  PARTS.forEach((each, index) => writeModule(names[index] ?? '', byLanguage(each)));
  writeModule('load-language.ts', loadLanguage());
  // For what is run before anything is compiled.
  writeModule('languages.js', `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};\n`);
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

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
