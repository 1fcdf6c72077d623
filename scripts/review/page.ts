import { LANGUAGE_TRAITS, LANGUAGES, TRANSLATIONS } from '../../src/core/languages.js';
import { element, escaped, type Markup } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import type { Quote, ReviewText } from './texts.js';

/** What the page brings along: it fetches nothing. */
export interface Brought {
  readonly style: string;
  readonly script: string;
}

/** One page, in one file, on which a native reader says of every text that it is right, or how it should be. */
export function reviewPage(texts: readonly ReviewText[], version: string, { style, script }: Brought): string {
  const groups = new Map<string, ReviewText[]>();
  for (const text of texts) groups.set(text.group, [...(groups.get(text.group) ?? []), text]);
  const parts = [...groups].map(([name, members]) => section(name, members).markup);
  return `<!doctype html>
<html lang="en" data-version="${escaped(version)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Texts to be read and signed</title>
<style>
${style}${othersHidden()}</style>
</head>
<body>
<header>
<h1>Texts to be read and signed</h1>
<p>You read one translation, as a native reader. Tick each text that is right: it says what the English says, and you would say it so. Where it is not, write under it how it should be. Several lines are one sentence with other figures.</p>
<p>Nothing is sent or stored: save a file as often as you like, open it here again to go on, and send it to whoever asked you. Where every text is ticked, your name and the day stand on every chart in place of “draft translation”.</p>
</header>
<form class="bar">
<label>Your name, as it will be shown <input name="reader" required maxlength="80" autocomplete="name"></label>
<label>You read <select name="language">
<option value="">all</option>
${LANGUAGES.map((language) => element('option', { value: language, lang: language }, LANGUAGE_TRAITS[language].name).markup).join('\n')}
</select></label>
<output role="status"></output>
<button>Save</button>
<label>Go on with a saved file <input type="file" name="saved" accept=".json"></label>
</form>
<main>
${parts.join('\n')}
</main>
<script>
${script}</script>
</body>
</html>
`;
}

/** Who reads one translation sees it beside English. */
function othersHidden(): string {
  const rules = LANGUAGES.flatMap((read) =>
    TRANSLATIONS.filter((other) => other !== read).map(
      (other) => `[data-reads='${read}'] [data-column='${other}'] { display: none; }\n`,
    ),
  );
  return rules.join('');
}

function section(name: string, texts: readonly ReviewText[]): Markup {
  const quotes = new Map(texts.flatMap((each) => each.quotes).map((each) => [each.text, each]));
  return element(
    'section',
    {},
    element('h2', {}, name),
    ...[...quotes.values()].map(quoted),
    ...texts.map(({ key, words }) =>
      element(
        'div',
        { class: 'row' },
        element('h3', {}, key === name ? key : key.slice(name.length + 1)),
        ...LANGUAGES.map((language) => field(key, language, words[language]?.text)),
      ),
    ),
  );
}

const quoted = ({ text, language, source }: Quote): Markup =>
  element('figure', {}, element('blockquote', { lang: language }, text), element('figcaption', {}, source));

function field(key: string, language: Language, text: string | undefined): Markup {
  const of = `${LANGUAGE_TRAITS[language].name}, ${key}`;
  if (!text) return element('div', { class: 'text', 'data-column': language }, element('p', { class: 'none' }, '–'));
  return element(
    'div',
    { class: 'text', 'data-column': language, 'data-language': language, 'data-key': key },
    element('p', { class: 'words', lang: language }, text),
    element('label', {}, element('input', { type: 'checkbox', 'aria-label': `Right: ${of}` }), 'Right'),
    element(
      'textarea',
      { rows: '1', lang: language, placeholder: 'Correction', 'aria-label': `Correction: ${of}` },
      '',
    ),
  );
}
