import type { Language } from '../core/languages.js';
import { type Edition, LETTERS } from '../widgets.js';

/** What can be typed from a picture, after the host, but for `.html`: it leads to the edition's page. */
export const codeOf = (edition: Edition, language: Language): string => `${LETTERS[edition]}-${language}`;

/** The page of an edition. @param host address of the folder, ending in a slash */
export const pageOf = (host: string, edition: Edition, language: Language): string =>
  `${host}embed/${edition}.${language}.html`;

export interface Addresses {
  readonly page: string;
  /** A file that says where the page is, for sites that draw a pasted address. */
  readonly oembed: string;
  readonly picture: string;
  /** The picture as a PNG with two of its pixels for one, for where no SVG is shown. */
  readonly raster: string;
  /** The picture for previews of links, 1200 × 630. */
  readonly card: string;
  readonly data: string;
  /** Leads to the page; short enough to be typed, and a file, which is found on any server, on none, and on object storage. */
  readonly code: string;
  readonly script: string;
}

/** Where everything of one edition in one language is. @param host address of the folder, ending in a slash */
export function addressesOf(host: string, edition: Edition, language: Language): Addresses {
  const name = `${edition}.${language}`;
  return {
    page: pageOf(host, edition, language),
    oembed: `${host}embed/${name}.oembed.json`,
    picture: `${host}static/${name}.svg`,
    raster: `${host}static/${name}.png`,
    card: `${host}static/${name}.card.png`,
    data: `${host}static/${name}.csv`,
    code: `${host}${codeOf(edition, language)}.html`,
    script: `${host}dv-widgets.js`,
  };
}

/**
 * The short address as it is printed: without `https://`, and with the version of the data, by which the page can tell what
 * has changed since.
 * @param version absent: of own data, whose page knows of none
 */
export const printed = (address: string, version?: string): string =>
  address.replace(/^https?:\/\//, '') + (version === undefined ? '' : `#${shortVersion(version)}`);

/** Zeros at its end say nothing: 1 is as new as 1.0.0. */
export function shortVersion(version: string): string {
  const parts = version.split('.');
  return parts.slice(0, Math.max(1, parts.findLastIndex((part) => part !== '0') + 1)).join('.');
}
