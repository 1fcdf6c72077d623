import { LANGUAGES, LANGUAGE_TRAITS } from '../../src/core/languages.js';
import { addressesOf } from '../../src/export/addresses.js';
import { type Edition, tagOf } from '../../src/widgets.js';
import { type Embed, type EmbedWords, captionOf, editionIn, iframe } from '../../src/export/snippet.js';
import { type Markup, element, together } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import { type PageFigures, figures } from './figures.js';
import { frameHeight } from './frame-height.js';
import { document } from './html.js';
import { dataSetScript } from './json-ld.js';
import { type Settings, supportOptions } from './settings.js';
import { chosenBy, standing, supportLine } from './standing.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';

/** A page of the site, and what it says. */
export interface SitePage {
  readonly embed: Embed;
  readonly words: EmbedWords;
}

/** What a page says besides its widget. */
export interface PageContent {
  readonly shown: PageFigures;
  /** The longer finding. */
  readonly inFull: string;
  readonly notUsed: Markup;
  /** Day of the last change of the data. */
  readonly modified: string;
  readonly settings: Settings;
}

/**
 * One edition with its own title, finding and picture: a page, the content of a frame, and readable without script, with
 * all figures and sources. The widget comes first, then what is said in full, then what was left out and who says all this.
 * @param content absent: only the widget
 */
export function widgetPage(embed: Embed, words: EmbedWords, content?: PageContent): string {
  const { widget, language, host, options } = embed;
  const edition = editionIn(embed);
  const { page, oembed, card } = addressesOf(host, edition, language);
  const said = pagesByLanguage[language];
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
      meta('og:site_name', said.about),
      meta('og:locale', LANGUAGE_TRAITS[language].locale),
      meta('og:title', words.title),
      meta('og:description', words.finding),
      meta('og:url', page),
      meta('og:image', card),
      meta('og:image:width', '1200'),
      meta('og:image:height', '630'),
      meta('og:image:alt', words.alt),
      '<meta name="twitter:card" content="summary_large_image">',
      ...(content ? [dataSetScript(embed, words, content.shown, content.modified, content.settings)] : []),
      // Small, and first: a frame is shown as soon as it says its height, whenever the rest comes.
      '<script defer src="../page.js"></script>',
      '<script defer src="../dv-widgets.js"></script>',
    ],
    body: [
      '<header class="about">',
      `<h1>${said.about}</h1>`,
      ...(content ? [changes(content.shown.data, language).markup] : []),
      '</header>',
      '<main>',
      widgetWithFallback(embed, words, content).markup,
      ...(content ? [beside(content, language).markup] : []),
      '</main>',
      '<footer class="about">',
      `<p>${others.map(({ other }) => languageLink(edition, other, language)).join(' · ')}</p>`,
      `<p><a href="../static/${edition}.${language}.csv">${said.data}</a> · <a href="../corrections.html">${said.corrections}</a> · <a href="../builder.html?widget=${widget}&amp;lang=${language}${asked(options)}">${said.embed}</a></p>`,
      '</footer>',
    ],
  });
}

/** The element, and in it what is read where no script runs, in the same order: helpline, picture, figures, sources. */
function widgetWithFallback(embed: Embed, words: EmbedWords, content: PageContent | undefined): Markup {
  const { widget, language, options } = embed;
  const { settings, shown } = content ?? {};
  const attributes = {
    'heading-level': 2,
    // Older than every version: the page tells all corrections there ever were.
    'data-dv-version': '0',
    ...options,
    ...(settings && supportOptions(settings, language)),
    ...(settings?.report && { 'report-href': settings.report }),
  };
  const support = settings?.support[language];
  return element(
    tagOf(widget),
    attributes,
    ...(content ? [element('h2', {}, words.title)] : []),
    ...(support ? [supportLine(support, {})] : []),
    element('img', {
      src: `../static/${editionIn(embed)}.${language}.svg`,
      ...words.picture,
      alt: words.alt,
      class: 'poster',
    }),
    element('p', {}, captionOf(words)),
    ...(shown ? [figures(shown)] : []),
    ...(settings && shown ? [chosenBy(settings, shown)] : []),
  );
}

/** One sentence of these is seen, in the room of the longest: which one, says the address that a picture has printed. */
function changes({ version, corrections = [] }: PageFigures['data'], language: Language): Markup {
  const { dataVersion, corrections: all, changes: sentences } = pagesByLanguage[language];
  const corrected = corrections.map((each) => each.version).join(' ');
  return element(
    'div',
    { class: 'changes', role: 'status', 'data-version': version, 'data-corrected': corrected },
    element('p', { class: 'said' }, `${dataVersion} ${version} · `, element('a', { href: '../corrections.html' }, all)),
    ...Object.entries(sentences).map(([change, words]) => element('p', { class: change }, words)),
  );
}

/** Below the widget, and never in a frame. */
function beside({ shown, inFull, notUsed, settings }: PageContent, language: Language): Markup {
  const section = (heading: string, ...inside: Markup[]) =>
    element('section', { class: 'beside' }, element('h2', {}, heading), ...inside);
  return together(
    section(pagesByLanguage[language].inFull, element('p', {}, inFull)),
    section(shown.messages.frame.notUsed, notUsed),
    standing(settings, shown),
  );
}

/** Options as the end of a query. Their values are ids. */
const asked = (options: Embed['options']) =>
  Object.entries(options)
    .map(([name, value]) => `&amp;${name}=${value}`)
    .join('');

const languageLink = (edition: Edition, other: Language, language: Language) =>
  other === language
    ? `<b>${LANGUAGE_TRAITS[other].name}</b>`
    : `<a lang="${other}" hreflang="${other}" href="${edition}.${other}.html">${LANGUAGE_TRAITS[other].name}</a>`;

/**
 * What a site is shown that asks how to draw the page's address. The quoted link comes first: WordPress shows it until the
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
      height: frameHeight(embed),
      html: quoted.markup + iframe(embed, words, frameHeight(embed), ['']),
      thumbnail_url: card,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    2,
  )}\n`;
}
