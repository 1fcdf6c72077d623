import { type Language, LANGUAGE_TRAITS } from '../../src/core/languages.js';

/** What every language has a file for. */
export interface Part {
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
  part('squares', 'SquareMessages', '../locales/messages.js'),
  part('builder', 'BuilderWords', '../builder/words.js'),
  part('builder-data', 'DataWords', '../builder/data-words.js'),
  part('pages', 'PageWords'),
  part('plugin', 'PluginWords'),
];

/** Where a part of a language is imported from among what is generated: a draft is completed first. */
export const moduleOf = (language: Language, file: string): string =>
  LANGUAGE_TRAITS[language].isDraft ? `./${language}-${file}.js` : `../locales/${language}/${file}.js`;

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
