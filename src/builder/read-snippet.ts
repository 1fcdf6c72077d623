import type { OwnTable } from '../core/own-table.js';
import type { Language } from '../locales/index.js';
import { editionAttributes, isEdition, isWidget, tagOf, widgetOf, WIDGETS } from '../widgets.js';
import { type BuilderState, hostOf, optionNamed, readState } from './state.js';

/** What a snippet of ours says, as the form would say it. */
export interface ReadSnippet {
  /** All but the host, which nobody takes over unasked. */
  readonly settings: Omit<BuilderState, 'host' | 'unchecked'>;
  /** Folder that its files come from, ending in a slash; `null` where it does not say, as without its script. */
  readonly host: string | null;
  /** Attributes for which the form has no field, with their values. */
  readonly left: readonly string[];
  /** It is meant to show own data, and their table is not there any more. */
  readonly hasLostTable: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const TAGS: readonly string[] = WIDGETS.map(tagOf);
const FRAME = /^(.*\/)embed\.html\?/;
const PAGE = /^(.*\/)embed\/([a-z-]+)\.([a-z]{2})\.html(?:[?#]|$)/;
/** By its name, or by the style that earlier ones have. */
const HELPLINE = 'p[data-dv-helpline], p[style*="0 0 8px"]';
/** What an element has, and the form does not ask for. */
const NO_OPTION = ['class', 'id', 'own', 'state', 'style', 'version'];

/**
 * Reads what was pasted: a figure with or without its script, an element, a frame, a linked picture, or the address of a
 * page. Its markup is parsed apart from the page, so nothing of it is fetched or run.
 * @param own address of the builder's own folder
 * @param language where the snippet says none
 * @returns `null` when it is no snippet of ours
 */
export function readSnippet(text: string, own: string, language: Language): ReadSnippet | null {
  const { body } = new DOMParser().parseFromString(`<body>${text}`, 'text/html');
  const script = body.querySelector<HTMLScriptElement>('script[src*="dv-widgets"]');
  const place = body.querySelector<HTMLElement>(['[data-dv-widget]', ...TAGS].join());
  const found = place ? inPlace(place) : inAddresses(text, body);
  if (!found) return null;
  const { asked, address } = found;
  const isSpoken = asked.lang === undefined || asked.lang === '';
  const query = new URLSearchParams({
    ...asked,
    ...(isSpoken && { lang: language }),
    ...(script?.integrity && { pinned: '' }),
  });
  const { host: _host, unchecked: _unchecked, ...settings } = readState(`?${query}`, own, language);
  const table = place && tableIn(place);
  const folder = script?.getAttribute('src') ?? address;
  return {
    settings: { ...settings, table },
    host: folder && /^https?:/.test(folder) ? hostOf(folder.replace(/embed\/[^/]*$/, ''), own) : null,
    left: Object.entries(asked)
      .filter(([name]) => !['widget', 'lang', 'theme'].includes(name) && !(optionNamed(name) as unknown))
      .map(([name, value]) => (value ? `${name}="${value}"` : name)),
    hasLostTable: !table && place !== null && isMarked(place),
  };
}

/** What is asked for, and an address in the folder of its files. */
interface Found {
  readonly asked: Attributes;
  readonly address: string | null;
}

/** In a figure options are `data-dv-*`, in an element they have their own names. */
function inPlace(place: HTMLElement): Found | null {
  const isElement = TAGS.includes(place.localName);
  const widget = isElement ? place.localName.replace('dv-', '') : place.dataset.dvWidget;
  if (!isWidget(widget ?? '')) return null;
  const options = [...place.attributes].flatMap(({ name, value }) => {
    const option = name.replace(/^data-dv-/, '');
    return (isElement || option !== name) && !NO_OPTION.includes(option) ? [[option, value] as const] : [];
  });
  return {
    asked: { lang: place.lang, ...(Object.fromEntries(options) as Attributes), widget: widget as string },
    address: linkIn(place),
  };
}

/** Without a place: a frame, a picture that leads to a page of ours, or its bare address. */
function inAddresses(text: string, body: HTMLElement): Found | null {
  const places = [...body.querySelectorAll('iframe[src], a[href]')];
  const written = text.split(/\s+/).map((word) => ({ address: word, help: null }));
  const linked = places.map((place) => ({
    address: place.getAttribute('src') ?? place.getAttribute('href') ?? '',
    // The helpline, as we write it before a frame or a picture.
    help: place.previousElementSibling?.matches(HELPLINE) ? place.previousElementSibling : null,
  }));
  for (const { address, help } of [...linked, ...written]) {
    const asked = askedBy(address);
    if (asked) return { asked: { ...asked, ...supportOf(help) }, address: FRAME.exec(address)?.[1] ?? address };
  }
  return null;
}

function askedBy(address: string): Attributes | null {
  if (!/^https?:/.test(address)) return null;
  const [, , edition = '', lang = ''] = PAGE.exec(address) ?? [];
  if (isEdition(edition)) return { lang, ...editionAttributes(edition), widget: widgetOf(edition) };
  if (!FRAME.test(address)) return null;
  const asked = Object.fromEntries(new URLSearchParams(address.replace(/^[^?]*/, '')));
  return isWidget(asked.widget ?? '') ? asked : null;
}

function supportOf(help: Element | null): Attributes {
  const href = help?.querySelector('a')?.getAttribute('href');
  return help ? { 'support-text': textOf(help), ...(href && { 'support-href': href }) } : {};
}

const linkIn = (place: Element) => place.querySelector('a[href*="/embed/"]')?.getAttribute('href') ?? null;

const isMarked = (place: Element) =>
  [place, ...place.querySelectorAll('*')].some((each) => each.matches('[data-dv-own]'));

/**
 * The table that is data: not one that stands, without a mark, beside our own picture. Its first row names the columns.
 * Short rows are filled up, so that no cell stands under another column's name.
 */
function tableIn(place: Element): OwnTable | null {
  const table = isMarked(place) || !linkIn(place) ? place.querySelector('table') : null;
  const [columns, ...rows] = [...(table?.rows ?? [])].map(({ cells }) => [...cells].map(textOf));
  if (!columns?.length) return null;
  return {
    caption: textOf(table?.caption),
    columns,
    rows: rows.map((cells) => columns.map((_, index) => cells[index] ?? '')),
  };
}

const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
