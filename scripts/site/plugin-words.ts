import type { BuilderWords } from '../../src/builder/words.js';
import { type Language, LANGUAGE_TRAITS, TRANSLATIONS } from '../../src/core/languages.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { pluginByLanguage } from '../../src/generated/plugin-by-language.js';
import type { PluginWords } from '../../src/locales/plugin.js';
import type { Files } from './packed.js';

/** Where WordPress looks for what belongs to something else than plain words. */
const CONTEXTS: Readonly<Record<string, string>> = {
  'block.description': 'block description',
  'block.chart': 'block keyword',
  'block.data': 'block keyword',
};
/** Stands between a context and its words in a file of translations. */
const OF = '\u0004';

/** Of the builder what the form of the block says, too. */
function shared({ widget, options, link }: BuilderWords) {
  const { 'support-text': helpline, 'support-href': helplineLink } = link.names;
  const names = Object.fromEntries(Object.entries(widget.names).map(([name, words]) => [name, words.name]));
  const { bundled: _, ...labels } = options.names;
  const { mark, view } = options.choices;
  return {
    names,
    helpline,
    helplineLink,
    labels,
    choices: { mark, view },
    widget: widget.legend,
    language: widget.language,
    theme: widget.theme,
    themes: widget.themes,
  };
}

/** Every text by the way to it. */
function leaves(words: unknown, path: readonly string[] = []): (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path.join('.'), words]];
  return Object.entries(words ?? {}).flatMap(([name, inside]) => leaves(inside, [...path, name]));
}

const textsIn = (language: Language): Readonly<Record<string, string>> => {
  const own: PluginWords = pluginByLanguage[language];
  return Object.fromEntries(leaves({ ...own, shared: shared(builderByLanguage[language]) }));
};

/** What the block says in a language, by what it says in English, with contexts. */
export function translations(language: Language): ReadonlyMap<string, string> {
  const english = textsIn('en');
  const said = Object.entries(textsIn(language)).map(([path, text]) => {
    const context = CONTEXTS[path];
    return [`${context ? context + OF : ''}${english[path] ?? ''}`, text] as const;
  });
  return new Map(said.filter(([key]) => key));
}

/**
 * The files in which WordPress looks: `.mo` for PHP, JSON for the script of the editor. A language goes by its own name
 * there, as Kazakh does, or by that of its country, too, as Russian does: each has both.
 */
export function languageFiles(): Files {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    TRANSLATIONS.flatMap((language) => {
      const words = translations(language);
      return [language, LANGUAGE_TRAITS[language].locale].flatMap((locale) => [
        [`dv-widgets-${locale}.mo`, machineObject(words, locale)],
        [`dv-widgets-${locale}-dv-widgets-editor.json`, encoder.encode(forScripts(words, locale))],
      ]);
    }),
  );
}

function forScripts(words: ReadonlyMap<string, string>, locale: string): string {
  const said = [...words].map(([english, text]) => [english, [text]] as const);
  const messages = { '': { domain: 'messages', lang: locale }, ...Object.fromEntries(said) };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } })}\n`;
}

/** Of GNU gettext: a head of seven numbers, two tables of lengths and places, and the texts, each ended by a zero. */
function machineObject(words: ReadonlyMap<string, string>, locale: string): Uint8Array {
  const head = `Language: ${locale}\nContent-Type: text/plain; charset=UTF-8\n`;
  const sorted = [['', head] as const, ...words].map((pair) => pair.map((text) => Buffer.from(`${text}\0`)));
  // Whoever searches it halves it: the keys stand in the order of their bytes.
  sorted.sort(([one], [other]) => Buffer.compare(one ?? Buffer.alloc(0), other ?? Buffer.alloc(0)));
  const count = sorted.length;
  const texts = [0, 1].flatMap((side) => sorted.map((pair) => pair[side] ?? Buffer.alloc(0)));
  const tables = Buffer.alloc(28 + 16 * count);
  // A table of hashes, which there is not, has a place all the same: by it WordPress finds the end of what is before.
  [0x950412de, 0, count, 28, 28 + 8 * count, 0, tables.length].forEach((number, index) =>
    tables.writeUInt32LE(number, 4 * index),
  );
  let place = tables.length;
  for (const [index, text] of texts.entries()) {
    tables.writeUInt32LE(text.length - 1, 28 + 8 * index);
    tables.writeUInt32LE(place, 32 + 8 * index);
    place += text.length;
  }
  return Buffer.concat([tables, ...texts]);
}
