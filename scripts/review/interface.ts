import { LANGUAGE_TRAITS } from '../../src/core/languages.js';
import { drafts } from '../../src/generated/drafts.js';
import { builderDataByLanguage } from '../../src/generated/builder-data-by-language.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { messagesByLanguage } from '../../src/generated/messages-by-language.js';
import { ownDataByLanguage } from '../../src/generated/own-data-by-language.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { type Language, messagesFor } from '../../src/locales/index.js';
import { overviewByLanguage } from '../../src/generated/overview-by-language.js';
import { picturesByLanguage } from '../../src/generated/pictures-by-language.js';
import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import type { Tables } from '../data/assemble.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import { pluginByLanguage } from '../../src/generated/plugin-by-language.js';
import { type Samples, samplesOf } from './samples.js';

/** Sentences of the code in all languages, and the file that has them; `*` stands for the language. */
interface Said {
  readonly name: string;
  readonly file: string;
  readonly words: Readonly<Record<Language, unknown>>;
}

const SAID: readonly Said[] = [
  {
    name: 'widgets',
    file: 'src/locales/*/messages.ts',
    words: messagesByLanguage,
  },
  { name: 'sentences', file: 'src/locales/*/sentences.ts', words: sentences },
  { name: 'overview', file: 'src/locales/*/overview.ts', words: overviewByLanguage },
  { name: 'pictures', file: 'src/locales/*/pictures.ts', words: picturesByLanguage },
  { name: 'files', file: 'src/locales/*/export.ts', words: exportByLanguage },
  { name: 'own-data', file: 'src/locales/*/own-data.ts', words: ownDataByLanguage },
  { name: 'builder', file: 'src/locales/*/builder.ts', words: builderByLanguage },
  { name: 'builder-data', file: 'src/locales/*/builder-data.ts', words: builderDataByLanguage },
  { name: 'pages', file: 'src/locales/*/pages.ts', words: pagesByLanguage },
  { name: 'plugin', file: 'src/locales/*/plugin.ts', words: pluginByLanguage },
];

/** A sentence of the code, or all that a function of it says, line by line. */
export interface Sentence {
  readonly name: string;
  readonly path: string;
  /** For whoever corrects it. */
  readonly place: string;
  readonly text: string;
}

/** Everything that the code says in one language. @param tables with texts and numbers */
export function sentencesIn(language: Language, tables: Tables): Sentence[] {
  const samples = samplesOf(tables, messagesFor(language));
  return SAID.flatMap(({ name, file, words }) =>
    leaves(ownWords(language, file, words), samples, '').map(([path, text]) => ({
      name,
      path,
      place: `${file.replace('*', language)} ${path}`,
      text,
    })),
  );
}

/** Of a language that is still being written only what is its own. */
function ownWords(language: Language, file: string, words: Said['words']): unknown {
  const { isDraft } = LANGUAGE_TRAITS[language];
  const [, part = ''] = /([a-z-]+)\.ts$/.exec(file) ?? [];
  return isDraft ? drafts[language]?.[part] : words[language];
}

function leaves(value: unknown, samples: Samples, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return value && path !== 'language' ? [[path, value]] : [];
  if (typeof value === 'function') return [[path, outcomes(value as Asked, samples[path])]];
  return Object.entries(value ?? {}).flatMap(([key, each]) => leaves(each, samples, path ? `${path}.${key}` : key));
}

type Asked = (...given: readonly unknown[]) => unknown;

/** What a function says to its samples, each once. Without samples it is read as it is written. */
function outcomes(asked: Asked, samples: readonly (readonly unknown[])[] | undefined): string {
  if (!samples) return String(asked);
  const said = samples.map((given) => stringsIn(asked(...given)).join(' · '));
  return [...new Set(said)].filter((line) => line).join('\n');
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
