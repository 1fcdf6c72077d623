import { LANGUAGES, LANGUAGE_NAMES, type Widget, addressesOf, tagOf } from '../../src/export/addresses.js';
import { type Embed, type EmbedWords, captionOf, iframe } from '../../src/export/snippet.js';
import { element, escaped } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import { document } from './html.js';
import { pageWords } from './words.js';

/** Height of the frame that a site draws for a pasted address, until it is told better. */
export const FRAME_HEIGHT = 700;

/** One widget with its own title, finding and picture: a page, the content of a frame, and readable without script. */
export function widgetPage(embed: Embed, words: EmbedWords): string {
  const { widget, language, host } = embed;
  const { page, oembed, card } = addressesOf(host, widget, language);
  const said = pageWords[language];
  const others = LANGUAGES.map((other) => ({ other, address: addressesOf(host, widget, other).page }));
  const meta = (property: string, content: string) => element('meta', { property, content }).markup;
  return document({
    language,
    title: words.title,
    description: words.finding,
    root: '../',
    head: [
      element('link', { rel: 'canonical', href: page }).markup,
      ...others.map(
        ({ other, address }) => element('link', { rel: 'alternate', hreflang: other, href: address }).markup,
      ),
      element('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title: words.title }).markup,
      meta('og:type', 'article'),
      meta('og:title', words.title),
      meta('og:description', words.finding),
      meta('og:url', page),
      meta('og:image', card),
      meta('og:image:width', '1200'),
      meta('og:image:height', '630'),
      meta('og:image:alt', words.alt),
      '<meta name="twitter:card" content="summary_large_image">',
      '<script defer src="../dv-widgets.js"></script>',
      '<script defer src="../page.js"></script>',
    ],
    body: [
      `<h1 class="about">${said.about}</h1>`,
      '<main>',
      // Older than every version: the page tells all corrections there ever were.
      `<${tagOf(widget)} heading-level="2" data-dv-version="0">`,
      element('img', {
        src: `../static/${widget}.${language}.svg`,
        ...words.picture,
        alt: words.alt,
        class: 'poster',
      }).markup,
      element('p', {}, captionOf(words)).markup,
      `</${tagOf(widget)}>`,
      '</main>',
      '<footer class="about">',
      `<p>${others.map(({ other }) => languageLink(widget, other, language)).join(' · ')}</p>`,
      `<p><a href="../static/${widget}.${language}.csv">${said.data}</a> · <a href="../corrections.html">${said.corrections}</a> · <a href="../builder.html?widget=${widget}&amp;lang=${language}">${said.embed}</a></p>`,
      '</footer>',
    ],
  });
}

const languageLink = (widget: Widget, other: Language, language: Language) =>
  other === language
    ? `<b>${LANGUAGE_NAMES[other]}</b>`
    : `<a lang="${other}" hreflang="${other}" href="${widget}.${other}.html">${LANGUAGE_NAMES[other]}</a>`;

/**
 * What a site is told that asks how to draw the page's address. The quoted link comes first: WordPress shows it until the
 * frame has said its height, and keeps it where frames are not drawn. It takes a frame only with nothing inside.
 */
export function oembed(embed: Embed, words: EmbedWords): string {
  const { page, card } = addressesOf(embed.host, embed.widget, embed.language);
  const quoted = element('blockquote', { class: 'wp-embedded-content' }, element('a', { href: page }, words.title));
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: words.title,
      provider_name: 'dv-widgets',
      provider_url: embed.host,
      width: 720,
      height: FRAME_HEIGHT,
      html: quoted.markup + iframe({ ...embed, options: {} }, words, FRAME_HEIGHT, ['']),
      thumbnail_url: card,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    2,
  )}\n`;
}

/** What the short address in every picture leads to. */
export function redirect({ widget, language, host }: Embed, { title }: EmbedWords): string {
  const page = `../embed/${widget}.${language}.html`;
  return document({
    language,
    title,
    description: title,
    root: '../',
    head: [
      `<meta http-equiv="refresh" content="0; url=${page}">`,
      element('link', { rel: 'canonical', href: addressesOf(host, widget, language).page }).markup,
    ],
    body: [`<main><p><a href="${page}">${escaped(title)}</a></p></main>`],
  });
}

/** The frame that takes options from its address, and what it is without script: a list of pages. */
export function frame(pages: readonly { readonly embed: Embed; readonly words: EmbedWords }[]): string {
  return document({
    language: 'en',
    title: 'dv-widgets',
    description: 'A widget for a frame.',
    root: '',
    head: [
      '<meta name="robots" content="noindex">',
      '<script defer src="dv-widgets.js"></script>',
      '<script defer src="page.js"></script>',
    ],
    body: [
      '<main data-frame>',
      '<ul>',
      ...pages.map(
        ({ embed: { widget, language }, words }) =>
          `<li lang="${language}"><a href="embed/${widget}.${language}.html">${escaped(words.title)}</a><br>${escaped(captionOf(words))}</li>`,
      ),
      '</ul>',
      '</main>',
      ...LANGUAGES.map(
        (language) => `<p class="refused" lang="${language}" role="status" hidden>${pageWords[language].refused}</p>`,
      ),
    ],
  });
}
