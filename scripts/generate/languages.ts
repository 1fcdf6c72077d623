import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LANGUAGE_TRAITS, LANGUAGES, type Translation, TRANSLATIONS } from '../../src/core/languages.js';
import { camel, moduleOf, type Part, PARTS } from './modules.js';

const OUT = 'src/generated';

const DRAFTS = TRANSLATIONS.filter((language) => LANGUAGE_TRAITS[language].isDraft);

/** Writes what bundles languages, from the list of them and from their folders. */
export function writeLanguages(): void {
  mkdirSync(OUT, { recursive: true });
  for (const part of PARTS) write(`${part.file}-by-language.ts`, byLanguage(part));
  for (const language of DRAFTS) {
    for (const part of PARTS) write(`${language}-${part.file}.ts`, completion(language, part));
    // Which texts of the data are missing is known when these have been read.
    if (!existsSync(`${OUT}/${language}-untranslated.ts`)) writeUntranslated(language, []);
  }
  write('drafts.ts', drafts());
  write('load-language.ts', loadLanguage());
  // For what is run before anything is compiled.
  write('languages.js', `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};\n`);
  for (const file of readdirSync(OUT)) if (isOfNoLanguage(file)) rmSync(`${OUT}/${file}`);
}

/** Texts of the data that a language lacks, in English. */
export function writeUntranslated(language: Translation, texts: readonly string[]): void {
  write(
    `${language}-untranslated.ts`,
    `export const untranslated: readonly string[] = ${JSON.stringify([...new Set(texts)])};\n`,
  );
}

/** Left behind by a language that is gone, or that is no draft any more. */
function isOfNoLanguage(file: string): boolean {
  const [, language] = /^language-(\w+)\.ts$/.exec(file) ?? [];
  const [, draft] = /^([a-z]{2})-[a-z-]+\.ts$/.exec(file) ?? [];
  const isOf = (all: readonly string[], name: string | undefined) => name === undefined || all.includes(name);
  return !isOf(TRANSLATIONS, language) || !isOf(DRAFTS, draft);
}

/** One part in all languages. */
function byLanguage({ file, name, type, from }: Part): string {
  const imports = LANGUAGES.map((each) => `import { ${name} as ${each} } from '${moduleOf(each, file)}';\n`);
  return `import type { Language } from '../core/languages.js';
${imports.join('')}import type { ${type} } from '${from}';

export const ${camel(file)}ByLanguage: Readonly<Record<Language, ${type}>> = { ${LANGUAGES.join(', ')} };
`;
}

const isWritten = (language: Translation, { file }: Part) => existsSync(`src/locales/${language}/${file}.ts`);

/** A part of a draft, with English in its gaps. */
function completion(language: Translation, part: Part): string {
  const { file, name, type, from } = part;
  const draft = isWritten(language, part)
    ? `import { ${name} as draft } from '../locales/${language}/${file}.js';`
    : `const draft: Draft<${type}> | undefined = undefined as Draft<${type}> | undefined;`;
  const MARK = `mark: (markup: string) => markedMarkup(markup, '${language}')`;
  const whole: Readonly<Record<string, string>> = {
    messages: `completedMessages('${language}', english, draft, untranslated)`,
    'own-data': `completed<${type}>(english, { ...draft, language: '${language}' })`,
    builder: `{ ...completed<${type}>({ ...english, draft: UNFINISHED }, draft), mark: (root: ParentNode & Node) => markEnglish(root, '${language}') }`,
    pictures: `{ ...completed<${type}>(english, draft), ${MARK} }`,
    pages: `{ ...completed<${type}>(english, draft), ${MARK} }`,
  };
  const made = whole[file] ?? `completed<${type}>(english, draft)`;
  const body = `${draft}

export const ${name}: ${type} = ${made.replace(/completed(?=\w*[<(])/, '/* @__PURE__ */ $&')};
`;
  return `${importsFor(body, language)}import { ${name} as english } from '../locales/en/${file}.js';
import type { ${type} } from '${from}';
${body}`;
}

/** Of what completes a draft only what a module makes use of. */
function importsFor(body: string, language: Translation): string {
  const sources = {
    '../locales/completed.js': ['completed', 'completedMessages', 'type Draft', 'UNFINISHED'],
    '../locales/marked-markup.js': ['markedMarkup'],
    '../ui/mark-english.js': ['markEnglish'],
    [`./${language}-untranslated.js`]: ['untranslated'],
  };
  const isUsed = (name: string) => body.match(/\w+/g)?.includes(name.replace('type ', ''));
  return Object.entries(sources)
    .map(([from, names]) => [from, names.filter(isUsed)] as const)
    .filter(([, names]) => names.length)
    .map(([from, names]) => `import { ${names.join(', ')} } from '${from}';\n`)
    .join('');
}

/** What drafts say themselves, by part, without any English. */
function drafts(): string {
  const written = DRAFTS.map((language) => ({ language, parts: PARTS.filter((each) => isWritten(language, each)) }));
  const imports = written.flatMap(({ language, parts }) =>
    parts.map(
      ({ file, name }) =>
        `import { ${name} as ${camel(`${language}-${file}`)} } from '../locales/${language}/${file}.js';\n`,
    ),
  );
  const all = written.map(({ language, parts }) => {
    const members = parts.map(({ file }) => `'${file}': ${camel(`${language}-${file}`)}`);
    return `${language}: { ${members.join(', ')} }`;
  });
  return `import type { Language } from '../core/languages.js';
${imports.join('')}
/** What languages that are still being written say themselves, by the name of the file. */
export const drafts: Readonly<Partial<Record<Language, Readonly<Record<string, unknown>>>>> = { ${all.join(', ')} };
`;
}

/** Which file to fetch, as a chain of questions: it is in the script, where a table would be longer. */
function loadLanguage(): string {
  const files = TRANSLATIONS.map((each) => `import('./language-${each}.js')`);
  const asked = TRANSLATIONS.slice(0, -1).map((each, index) => `language === '${each}' ? ${files[index]} : `);
  return `import type { Translation } from '../core/languages.js';
import type { LanguagePack } from '../ui/language-pack.js';

export const loadLanguage = (language: Translation): Promise<LanguagePack> =>
  ${asked.join('')}${files.at(-1)};
`;
}

/** Only what is new, so that whoever reads it at the same time finds it whole. */
function write(file: string, content: string): void {
  const path = `${OUT}/${file}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
