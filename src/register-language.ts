import { isServer } from 'lit';
import { type Language, languageOf } from './core/languages.js';
import { exportByLanguage } from './generated/export-by-language.js';
import { messagesByLanguage } from './generated/messages-by-language.js';
import { overviewByLanguage } from './generated/overview-by-language.js';
import { ownDataByLanguage } from './generated/own-data-by-language.js';
import { picturesByLanguage } from './generated/pictures-by-language.js';
import { sentencesByLanguage } from './generated/sentences-by-language.js';
import { squaresByLanguage } from './generated/squares-by-language.js';
import { completed, completedMessages, remember } from './locales/completed.js';
import type { ExportMessages } from './locales/export.js';
import { messages as en } from './locales/en/messages.js';
import { markedMarkup } from './locales/marked-markup.js';
import type { Messages, SquareMessages } from './locales/messages.js';
import type { OverviewMessages } from './locales/overview.js';
import type { OwnDataMessages } from './locales/own-data.js';
import type { PictureMessages } from './locales/pictures.js';
import type { Sentences } from './locales/sentences.js';
import { type Template, withTemplates } from './locales/templates.js';
import { packs } from './ui/language-packs.js';
import { markEnglish } from './ui/mark-english.js';

/**
 * A language that is not ours: as much as there is of a folder `src/locales/<language>`, each part under the name of its
 * file. What is missing is said in English, and marked as English.
 */
export interface LanguageWords {
  /** As in `lang`, without script or region: `uz`, `ky`. Not one of ours. */
  readonly language: string;
  /** What widgets say. */
  readonly messages?: Template<Omit<Messages, 'language'>>;
  /** Headlines and findings of own data. */
  readonly sentences?: Template<Sentences>;
  /** What is said of own data only. */
  readonly 'own-data'?: Template<Omit<OwnDataMessages, 'language'>>;
  /** What is said in files that leave a widget. */
  readonly export?: Template<ExportMessages>;
  readonly overview?: Template<OverviewMessages>;
  readonly pictures?: Template<Omit<PictureMessages, 'mark'>>;
  readonly squares?: Template<SquareMessages>;
  /** Texts of the bundled data: the English that stands in `data/`, and the same in this language. */
  readonly texts?: Readonly<Record<string, string>>;
}

const PARTS = ['language', 'messages', 'sentences', 'own-data', 'export', 'overview', 'pictures', 'squares', 'texts'];

/**
 * Lets elements speak a language that is not ours, wherever `lang` asks for it; those that are there already, too. The
 * second of one language replaces the first.
 * @throws a `TypeError` in one line for a language of ours, a tag that is none, or a part that no language has
 */
export function registerLanguage(words: LanguageWords): void {
  const code = words.language;
  if (!/^[a-z]{2,8}$/.test(code)) throw new TypeError(`registerLanguage: "${code}" is no language as in lang="uz"`);
  if (languageOf(code) === code) throw new TypeError(`registerLanguage: "${code}" is one of the library's languages`);
  const unknown = Object.keys(words).find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new TypeError(`registerLanguage: no part "${unknown}" in a language`);

  // From here on it is one of them: types know ours only.
  const language = code as Language;
  const translations = new Map(Object.entries(words.texts ?? {}));
  const text: Messages['text'] = (each) => each[language] ?? translations.get(each.en) ?? inEnglish(each.en);
  const forms = new Intl.PluralRules(code);
  const own: Template<Messages> = {
    text,
    units: ({ plural, other }) => text(plural ?? other),
    unit: ({ one, few, other }, value) => text({ one, few }[forms.select(value) as 'one' | 'few'] ?? other),
    ...words.messages,
  };
  const messages = completedMessages(language, en, withTemplates(en, own), []);
  const ownData = { ...completedBy(ownDataByLanguage, words['own-data']), language };
  const pictures = completedBy(picturesByLanguage, words.pictures);
  const spoken: readonly (readonly [Readonly<Record<Language, unknown>>, unknown])[] = [
    [messagesByLanguage, messages],
    [sentencesByLanguage, completedBy(sentencesByLanguage, words.sentences)],
    [ownDataByLanguage, ownData],
    [exportByLanguage, completedBy(exportByLanguage, words.export)],
    [overviewByLanguage, completedBy(overviewByLanguage, words.overview)],
    [picturesByLanguage, { ...pictures, mark: (markup: string) => markedMarkup(markup, language) }],
    [squaresByLanguage, completedBy(squaresByLanguage, words.squares)],
  ];
  for (const [byLanguage, part] of spoken) Object.assign(byLanguage, { [language]: part });
  packs.set(language, { messages, ownData, texts: {}, mark: (root) => markEnglish(root, language) });

  if (!isServer) sayAgain(document.documentElement);
}

const completedBy = <Words>({ en: english }: { readonly en: Words }, part: Template<NoInfer<Words>> | undefined) =>
  completed<Words>(english, withTemplates(english, part));

/** Known from here on as English that stands in for another language. */
function inEnglish(text: string): string {
  remember(text);
  return text;
}

/** Elements listen for the language of their page, so it is said once more. */
function sayAgain(root: Element): void {
  const lang = root.getAttribute('lang');
  root.setAttribute('lang', lang ?? '');
  if (lang === null) root.removeAttribute('lang');
}
