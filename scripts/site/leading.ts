import { LANGUAGES } from '../../src/core/languages.js';
import { addressesOf } from '../../src/export/addresses.js';
import { type Embed, type EmbedWords, captionOf, editionIn } from '../../src/export/snippet.js';
import { element, escaped } from '../../src/export/svg.js';
import { document } from './html.js';
import type { Settings } from './settings.js';
import { supportLine } from './standing.js';
import type { SitePage } from './widget-pages.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';

/**
 * What the short address in every picture leads to. Its script keeps the version of the data behind `#`, which a refresh
 * alone would drop.
 * @param root from there to the folder of the script: empty, or `../`
 */
export function redirect(embed: Embed, { title }: EmbedWords, root: '' | '../'): string {
  const { language, host } = embed;
  const edition = editionIn(embed);
  const page = `${root}embed/${edition}.${language}.html`;
  return document({
    language,
    title,
    description: title,
    root,
    head: [
      `<meta http-equiv="refresh" content="0; url=${page}">`,
      element('link', { rel: 'canonical', href: addressesOf(host, edition, language).page }).markup,
    ],
    body: [`<main><p><a href="${page}">${escaped(title)}</a></p></main>`, `<script src="${root}short.js"></script>`],
  });
}

/** The frame that takes options from its address, and what it is without script: helplines, and a list of pages. */
export function frame(pages: readonly SitePage[], { support }: Settings): string {
  return document({
    language: 'en',
    title: 'dv-widgets',
    description: 'A widget for a frame.',
    root: '',
    head: [
      '<meta name="robots" content="noindex">',
      // Small, and first: a frame is shown as soon as it says its height, whenever the rest comes.
      '<script defer src="page.js"></script>',
      '<script defer src="dv-widgets.js"></script>',
    ],
    body: [
      '<main data-frame>',
      ...LANGUAGES.flatMap((lang) => (support[lang] ? [supportLine(support[lang], { lang }).markup] : [])),
      '<ul>',
      ...pages.map(
        ({ embed, words }) =>
          `<li lang="${embed.language}"><a href="embed/${editionIn(embed)}.${embed.language}.html">${escaped(words.title)}</a><br>${escaped(captionOf(words))}</li>`,
      ),
      '</ul>',
      '</main>',
      ...LANGUAGES.map(
        (language) =>
          `<p class="refused" lang="${language}" role="status" hidden>${pagesByLanguage[language].refused}</p>`,
      ),
    ],
  });
}
