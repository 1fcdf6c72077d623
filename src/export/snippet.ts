import { safeLink } from '../core/links.js';
import type { OwnTable } from '../core/own-table.js';
import type { Language } from '../locales/index.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import { type Addresses, addressesOf } from './addresses.js';
import { FIRST_STATE, type Edition, type Widget, editionOf, tagOf } from '../widgets.js';
import { type Markup, element } from './svg.js';
import { ownMark, tables, tablesInMail } from './table-markup.js';

/** What is embedded, and how. */
export interface Embed {
  readonly widget: Widget;
  readonly language: Language;
  /** Address of the folder that the files are served from, ending in a slash. */
  readonly host: string;
  /** Attributes of the element, such as `theme`, in the order in which they are to stand. */
  readonly options: Readonly<Record<string, string>>;
  /** Hash of the script, where its address never changes; `null` where corrections come. */
  readonly integrity: string | null;
  /** Own data that travel inside. A frame and an address cannot carry them. */
  readonly table?: OwnTable | undefined;
}

/** What an article says of a widget when no script runs. */
export interface EmbedWords {
  /** The headline. */
  readonly title: string;
  /** In place of the picture: its headline, and what it is not. */
  readonly alt: string;
  readonly finding: string;
  readonly source: string;
  /** Data version that the words were written from. */
  readonly version: string;
  /** Natural size of the picture in pixels; `null` where there is none, as of own data. */
  readonly picture: { readonly width: number; readonly height: number } | null;
  /** Height of the first state on a phone in CSS pixels, where it was measured, as of own data. */
  readonly firstHeight?: number | null;
}

/** As high as what is seen first is on a phone; other languages need a fifth more. What needs more waits behind "Show all", or the frame grows. */
export const roomFor = (
  { widget, language }: Pick<Embed, 'widget' | 'language'>,
  { firstHeight }: Pick<EmbedWords, 'firstHeight'>,
): number => firstHeight ?? Math.round(FIRST_STATE[widget] * (language === 'en' ? 1 : 1.2));

/** Wider, its letters would shout, and the box would be higher than the widget that takes its place. */
const WIDEST_PICTURE = 420;

/** Two lengths and no function of them: what cleans styles by a list of its own lets these through. */
const pictureStyle = ({ width }: { readonly width: number }): string =>
  `width:100%;max-width:${Math.min(width, WIDEST_PICTURE)}px;height:auto`;

/** Options that are addresses which a reader may follow. */
const LINKS = ['src', 'support-href', 'report-href'];
/** What ends a line, and halves of letters, which no address can carry. */
const UNPRINTABLE = /[\u0000-\u001f]+|\p{Surrogate}/gu;

/**
 * What may be copied of it: on one line, and without links that no reader should follow.
 * @throws Error where files or own data would come from such an address: the code would show something else without it
 */
export function safe(embed: Embed): Embed {
  for (const from of [embed.host, embed.options.src])
    if (from !== undefined && !safeLink(from)) throw new Error(`nothing may be loaded from ${from}`);
  const options = Object.entries(embed.options).flatMap(([name, value]) => {
    const kept = LINKS.includes(name) ? safeLink(value) : value;
    return kept === null ? [] : [[name, kept.replace(UNPRINTABLE, ' ')] as const];
  });
  return { ...embed, options: Object.fromEntries(options) };
}

/** Whose page and pictures are those of the data set that it shows. */
export const editionIn = ({ widget, options }: Embed): Edition => editionOf(widget, options.bundled);

export const addressesFor = (embed: Embed): Addresses => addressesOf(embed.host, editionIn(embed), embed.language);

/** The code of one form. Brackets and braces are commands in content systems, in attributes too. */
export const written = ({ language }: Embed, { markup }: Markup) =>
  (picturesByLanguage[language].mark?.(markup) ?? markup).replace(/[[\]{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The canonical snippet: one line that sanitisers let through, followed by the script. A figure, because WordPress throws
 * a paragraph's end after a link in a `div`, and none after one in a `figure`.
 */
export const snippet = (embed: Embed, words: EmbedWords): string => placeholder(embed, words) + script(embed);

/** The snippet without its script, for sites that have it already. */
export function placeholder(embed: Embed, words: EmbedWords): string {
  const asked = safe(embed);
  const named = Object.entries(asked.options).map(([name, value]) => [`data-dv-${name}`, value]);
  const attributes = {
    'data-dv-widget': asked.widget,
    'data-dv-version': words.version,
    ...ownMark(asked.table),
    ...(Object.fromEntries(named) as Record<string, string>),
  };
  return figure(asked, words, attributes, roomFor(asked, words));
}

/** Picture or table, headline, source and link, without anything alive. */
export const staticFigure = (embed: Embed, words: EmbedWords): string => figure(safe(embed), words, {});

function figure(asked: Embed, words: EmbedWords, named: Readonly<Record<string, string>>, room?: number): string {
  // Kept free until the picture is there.
  const free = room === undefined ? '' : `min-height:${room}px;`;
  const attributes = { ...named, lang: asked.language, style: `${free}margin:1.5em 0` };
  return written(asked, element('figure', attributes, ...content(asked, words, room)));
}

/** For mail, where no script runs: there Gmail and Mail.ru show no SVG, and Outlook knows neither figure nor caption. */
export function newsletter(given: Embed, words: EmbedWords): string {
  const embed = safe(given);
  const { page, raster } = addressesFor(embed);
  const { picture, alt } = words;
  const inside = [
    ...supportLine(embed.options),
    ...(picture
      ? [element('p', { style: 'margin:0' }, element('a', { href: page }, image(raster, picture, alt)))]
      : []),
    ...tablesInMail(embed.table),
    element('p', { style: 'margin:8px 0 0' }, ...caption(embed, words)),
  ];
  return written(embed, element('div', { lang: embed.language, style: 'margin:1.5em 0' }, ...inside));
}

/**
 * For developers, and CMSs that leave custom elements alone. Inline content only, but for a table of own data: a paragraph
 * would end its element.
 */
export function customElement(given: Embed, words: EmbedWords): string {
  const embed = safe(given);
  const { widget, language, options } = embed;
  const room = roomFor(embed, words);
  const style = `display:block;min-height:${room}px`;
  const attributes = { 'data-dv-version': words.version, ...ownMark(embed.table), lang: language, ...options, style };
  const content = [...inLine(embed, words), ...tables(embed.table, room)];
  return written(embed, element(tagOf(widget), attributes, ...content)) + script(embed);
}

/**
 * For closed editors: the page itself, or, with options, the frame that takes them. Browsers do not show what stands
 * inside; where a sanitiser throws the frame away, it is what is left. The page takes no words of others, so the helpline
 * stands before the frame.
 */
export function iframe(
  given: Embed,
  words: EmbedWords,
  height = roomFor(given, words),
  inside?: readonly (Markup | string)[],
): string {
  const embed = safe(given);
  const { widget, language, host } = embed;
  const { 'support-text': _text, 'support-href': _href, ...options } = embed.options;
  const query = Object.entries({ widget, lang: language, ...options }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  // Which data set it shows, a page says itself.
  const isPage = Object.keys(options).every((name) => name === 'bundled' && editionIn(embed) !== widget);
  const src = !isPage ? `${host}embed.html?${query.join('&')}` : addressesFor(embed).page;
  // In a line of text it would stand on it, with room for letters below: `align` says that without a style, which strict
  // pages drop, and on which MDX ends.
  // By this name a script on the page around, from wherever, knows whom to ask for its height.
  const named = { 'data-dv-frame': widget, src, title: words.title };
  const attributes = { ...named, width: '100%', height, frameborder: '0', align: 'top', loading: 'lazy' };
  const frame = element('iframe', attributes, ...(inside ?? caption(embed, words)));
  return helpline(embed) + written(embed, frame);
}

/** The helpline where it stands on its own, without a style, and known by its name to whoever reads it back; empty where there is none. */
export function helpline(given: Embed): string {
  const embed = safe(given);
  const help = support(embed.options);
  return help.length ? written(embed, element('p', { 'data-dv-helpline': '' }, ...help)) : '';
}

/** All that is said, as words within a line. */
function inLine(embed: Embed, words: EmbedWords): (Markup | string)[] {
  const help = support(embed.options);
  return [...help, help.length ? ' · ' : '', ...caption(embed, words)];
}

function content(embed: Embed, words: EmbedWords, room?: number): Markup[] {
  const { page, picture } = addressesFor(embed);
  return [
    ...supportLine(embed.options),
    ...(words.picture ? [element('a', { href: page }, image(picture, words.picture, words.alt))] : []),
    ...tables(embed.table, room),
    element('figcaption', { style: 'margin:8px 0 0' }, ...caption(embed, words)),
  ];
}

const image = (src: string, size: { readonly width: number; readonly height: number }, alt: string): Markup =>
  element('img', { src, ...size, alt, style: pictureStyle(size) });

/**
 * What is left where pictures go: the headline with its number, who says so, and where the rest is. Own data have no page
 * of ours, so their headline leads to them, and no picture that shows the finding, so that stands here.
 */
function caption(embed: Embed, { title, finding, source, picture }: EmbedWords): (Markup | string)[] {
  const { src } = embed.options;
  if (!picture) {
    const rest = [finding, source].filter(Boolean).map((words) => ` · ${words}`);
    return [src ? element('a', { href: src }, title) : title, ...rest];
  }
  const { page } = addressesFor(embed);
  const all = picturesByLanguage[embed.language].allNotes;
  return [element('a', { href: page }, title), ` · ${source} · `, element('a', { href: page }, all)];
}

/** The helpline stands before everything else, also where no script runs. */
function support(options: Embed['options']): (Markup | string)[] {
  const { 'support-text': text, 'support-href': href } = options;
  return text?.trim() ? [href ? element('a', { href }, text) : text] : [];
}

function supportLine(options: Embed['options']): Markup[] {
  const help = support(options);
  return help.length ? [element('p', { style: 'margin:0 0 8px' }, ...help)] : [];
}

/** The headline of a picture with its description: country, subject, and what is not counted. */
export const altOf = ({ heading, subtitle }: { readonly heading: string; readonly subtitle: string }): string =>
  `${heading.replace(/\.$/, '')}. ${subtitle}`;

/** What a widget's own page says under its picture: what it shows, and who says so. */
export const captionOf = ({ finding, source }: EmbedWords): string => `${finding} · ${source}`;

function script(embed: Embed): string {
  const { integrity } = embed;
  const src = addressesFor(embed).script;
  return written(
    embed,
    element('script', { async: '', src, ...(integrity && { integrity }), crossorigin: 'anonymous' }, ''),
  );
}
