import { type Edition, LANGUAGES, LANGUAGE_NAMES, addressesOf, tagOf } from '../../src/export/addresses.js';
import { type Embed, type EmbedWords, captionOf, editionIn, iframe } from '../../src/export/snippet.js';
import { element, escaped } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import type { EventWords } from '../static.js';
import { document } from './html.js';
import { pageWords } from './words.js';

/** Height of the frame that a site draws for a pasted address, until it is told better. */
export const FRAME_HEIGHT = 700;

/** A page of the site, and what it says. */
export interface SitePage {
  readonly embed: Embed;
  readonly words: EmbedWords;
}

/** One edition with its own title, finding and picture: a page, the content of a frame, and readable without script. */
export function widgetPage(embed: Embed, words: EmbedWords, events: readonly EventWords[] = []): string {
  const { widget, language, host, options } = embed;
  const edition = editionIn(embed);
  const { page, oembed, card } = addressesOf(host, edition, language);
  const said = pageWords[language];
  const others = LANGUAGES.map((other) => ({ other, address: addressesOf(host, edition, other).page }));
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
      `<${tagOf(widget)} heading-level="2" data-dv-version="0"${written(options)}>`,
      element('img', {
        src: `../static/${edition}.${language}.svg`,
        ...words.picture,
        alt: words.alt,
        class: 'poster',
      }).markup,
      element('p', {}, captionOf(words)).markup,
      ...(events.length ? [eventList(events)] : []),
      `</${tagOf(widget)}>`,
      '</main>',
      '<footer class="about">',
      `<p>${others.map(({ other }) => languageLink(edition, other, language)).join(' · ')}</p>`,
      `<p><a href="../static/${edition}.${language}.csv">${said.data}</a> · <a href="../corrections.html">${said.corrections}</a> · <a href="../builder.html?widget=${widget}&amp;lang=${language}${asked(options)}">${said.embed}</a></p>`,
      '</footer>',
    ],
  });
}

/** Options as attributes, and as the end of a query. Their values are ids. */
const written = (options: Embed['options']) =>
  Object.entries(options)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
const asked = (options: Embed['options']) =>
  Object.entries(options)
    .map(([name, value]) => `&amp;${name}=${value}`)
    .join('');

/** Where no script runs, the address of an event leads here. */
const eventList = (events: readonly EventWords[]) =>
  element('ol', {}, ...events.map(({ id, when, title }) => element('li', { id }, `${when}: ${title}`))).markup;

const languageLink = (edition: Edition, other: Language, language: Language) =>
  other === language
    ? `<b>${LANGUAGE_NAMES[other]}</b>`
    : `<a lang="${other}" hreflang="${other}" href="${edition}.${other}.html">${LANGUAGE_NAMES[other]}</a>`;

/**
 * What a site is told that asks how to draw the page's address. The quoted link comes first: WordPress shows it until the
 * frame has said its height, and keeps it where frames are not drawn. It takes a frame only with nothing inside.
 */
export function oembed(embed: Embed, words: EmbedWords): string {
  const { page, card } = addressesOf(embed.host, editionIn(embed), embed.language);
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
      html: quoted.markup + iframe(embed, words, FRAME_HEIGHT, ['']),
      thumbnail_url: card,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    2,
  )}\n`;
}

/** What the short address in every picture leads to. */
export function redirect(embed: Embed, { title }: EmbedWords): string {
  const { language, host } = embed;
  const edition = editionIn(embed);
  const page = `../embed/${edition}.${language}.html`;
  return document({
    language,
    title,
    description: title,
    root: '../',
    head: [
      `<meta http-equiv="refresh" content="0; url=${page}">`,
      element('link', { rel: 'canonical', href: addressesOf(host, edition, language).page }).markup,
    ],
    body: [`<main><p><a href="${page}">${escaped(title)}</a></p></main>`],
  });
}

/** The frame that takes options from its address, and what it is without script: a list of pages. */
export function frame(pages: readonly SitePage[]): string {
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
        ({ embed, words }) =>
          `<li lang="${embed.language}"><a href="embed/${editionIn(embed)}.${embed.language}.html">${escaped(words.title)}</a><br>${escaped(captionOf(words))}</li>`,
      ),
      '</ul>',
      '</main>',
      ...LANGUAGES.map(
        (language) => `<p class="refused" lang="${language}" role="status" hidden>${pageWords[language].refused}</p>`,
      ),
    ],
  });
}
