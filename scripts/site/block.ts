import { COMMON_OPTIONS, type Option, type Options } from '../../src/core/options.js';
import { LANGUAGES, LANGUAGE_TRAITS } from '../../src/core/languages.js';
import { EDITIONS, OWN_OPTIONS, widgetOf } from '../../src/widgets.js';

/** What an author of a block or a shortcode may choose. Which data set is shown, its name says. */
export interface BlockOptions {
  /** What each language calls itself. */
  readonly languages: Readonly<Record<string, string>>;
  readonly common: Options;
  /** By what can be asked for: a widget, or one with another data set. */
  readonly own: Readonly<Record<string, Options>>;
}

export const blockOptions: BlockOptions = {
  languages: Object.fromEntries(LANGUAGES.map((language) => [language, LANGUAGE_TRAITS[language].name])),
  common: withoutDataSets(COMMON_OPTIONS),
  own: Object.fromEntries(EDITIONS.map((edition) => [edition, withoutDataSets(OWN_OPTIONS[widgetOf(edition)])])),
};

/** The file by which WordPress knows the block. @param written as it stands in the repository, without attributes */
export function blockJson(written: string, { common, own }: BlockOptions = blockOptions): string {
  const [first] = Object.keys(own);
  const options = Object.entries(Object.assign({}, common, ...Object.values(own)) as Options);
  const attributes = {
    name: { type: 'string', default: first },
    lang: { type: 'string' },
    ...Object.fromEntries(options.map(([name, option]) => [name, { type: typeOf(option) }])),
  };
  return `${JSON.stringify({ ...(JSON.parse(written) as object), attributes }, null, 2)}\n`;
}

const typeOf = ({ kind }: Option) => (kind === 'boolean' ? 'boolean' : 'string');

function withoutDataSets(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, { kind }]) => kind !== 'data-set'));
}
