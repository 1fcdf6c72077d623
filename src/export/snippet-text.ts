import { tagOf } from '../widgets.js';
import { picturesByLanguage } from '../generated/pictures-by-language.js';
import { type Embed, type EmbedWords, addressesFor, placeholder, safe, written } from './snippet.js';
import { element, escaped } from './svg.js';
import { ownMark, tableMarkup } from './table-markup.js';

/** The address of the page, which content systems make a frame of where it is alone on its line. */
export function pageAddress(embed: Embed): string {
  const { 'support-text': text, 'support-href': href = '', ...options } = safe(embed).options;
  const { page } = addressesFor({ ...embed, options });
  const said = text?.replace(MARKUP, ' ').trim();
  const shown = href.replace(/^(?:tel|mailto):/i, '').replace(MARKUP, ' ');
  if (!said) return page;
  return `${[said, ...(shown && !said.includes(shown) ? [shown] : [])].join(' · ')}\n\n${page}`;
}

/** What is typed as text, content systems read as tags and commands. */
const MARKUP = /[<>[\]{}]/g;

/**
 * For what takes Markdown and throws markup away, as Hugo does unless told otherwise: picture, headline, source and links.
 * Where the script is on the site, the linked picture becomes the widget. Own data that travel would need a table, which
 * Markdown has not everywhere.
 */
export function markdown(given: Embed, words: EmbedWords): string {
  const embed = safe(given);
  const { 'support-text': help, 'support-href': helpAddress, src } = embed.options;
  const { page, picture } = addressesFor(embed);
  const all = picturesByLanguage[embed.language].allNotes;
  const said = words.picture
    ? [link(words.title, page), inText(words.source), link(all, page)]
    : [src ? link(words.title, src) : inText(words.title), inText(words.finding), inText(words.source)];
  return [
    ...(help?.trim() ? [helpAddress ? link(help, helpAddress) : inText(help)] : []),
    ...(words.picture ? [`[!${link(words.alt, picture)}](${asTarget(page)})`] : []),
    said.filter(Boolean).join(' · '),
  ].join('\n\n');
}

const link = (words: string, address: string) => `[${inText(words)}](${asTarget(address)})`;

/** Signs that mean something in one Markdown or another, in a way that all of them take back. Braces are commands to several. */
function inText(words: string): string {
  const plain = words.replace(/[{}]/g, ' ').replace(/\s+/g, ' ').trim();
  return plain
    .replace(/[\\`*_[\]|$#!]/g, '\\$&')
    .replace(/[&<>~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** An address may be written otherwise; of `&` only what would be read as the name of a sign is in the way. */
const asTarget = (address: string) =>
  address.replace(/[()[\]{}|\\`$"<> ]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replaceAll('&', '&amp;');

/**
 * For MDX, where braces are code and a style is no string: the figure as React takes markup, so that neither reads it, and
 * the script beside it, which React would not start from within.
 */
export function mdx(given: Embed, words: EmbedWords): string {
  const embed = safe(given);
  const { integrity } = embed;
  const hash = integrity ? ` integrity="${escaped(integrity)}"` : '';
  const src = escaped(addressesFor(embed).script);
  // What the script changes before React has looked at the page is no mistake.
  return `<div suppressHydrationWarning dangerouslySetInnerHTML={{ "__html": ${JSON.stringify(placeholder(embed, words))} }} />

<script async src="${src}"${hash} crossOrigin="anonymous" />`;
}

/** For those who build their site from packages. */
export function npmCode(embed: Embed): string {
  const { widget, language, options, table } = safe(embed);
  const attributes = { lang: language, ...ownMark(embed.table), ...options };
  // Where markup is code, a style is none.
  const tag = written(embed, element(tagOf(widget), attributes, table ? tableMarkup(table) : ''));
  return `npm install dv-widgets\n\nimport 'dv-widgets/${widget}';\n\n${tag}`;
}
