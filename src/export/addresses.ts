import type { Language } from '../locales/index.js';

/** The widgets by the name that placeholders, pages and files bear. */
export const WIDGETS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'] as const;

export type Widget = (typeof WIDGETS)[number];

/** Languages that there are pages and pictures in. */
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];

/** What a language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

export const isWidget = (name: string): name is Widget => (WIDGETS as readonly string[]).includes(name);

export const tagOf = (widget: Widget): `dv-${Widget}` => `dv-${widget}`;

const LETTERS: Readonly<Record<Widget, string>> = {
  'offence-trend': 't',
  'attrition-funnel': 'f',
  'campaign-timeline': 'c',
  'petition-counter': 'p',
};

/** What is printed in a picture and can be typed from it, after the host: it leads to the widget's page. */
export const codeOf = (widget: Widget, language: Language): string => `${LETTERS[widget]}-${language}`;

export interface Addresses {
  readonly page: string;
  /** A file that says where the page is, for sites that draw a pasted address. */
  readonly oembed: string;
  readonly picture: string;
  /** The picture for previews of links, 1200 × 630. */
  readonly card: string;
  readonly data: string;
  /** Leads to the page; short enough to be typed. */
  readonly code: string;
  readonly script: string;
}

/** Where everything of one widget in one language is. @param host address of the folder, ending in a slash */
export function addressesOf(host: string, widget: Widget, language: Language): Addresses {
  const name = `${widget}.${language}`;
  return {
    page: `${host}embed/${name}.html`,
    oembed: `${host}embed/${name}.oembed.json`,
    picture: `${host}static/${name}.svg`,
    card: `${host}static/${name}.card.png`,
    data: `${host}static/${name}.csv`,
    code: `${host}${codeOf(widget, language)}`,
    script: `${host}dv-widgets.js`,
  };
}

/** The short address as it is printed: without `https://`. */
export const printed = (address: string): string => address.replace(/^https?:\/\//, '');
