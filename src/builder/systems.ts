import type { OutputName } from './outputs.js';

/**
 * How a row is known: from this repository's own tests, from a page or file of the vendor, or not at all.
 * Nothing is `tested` that `tests/` does not try.
 */
export type Known = 'tested' | 'vendor' | 'untested';

interface ContentSystem {
  readonly name: string;
  readonly forms: readonly OutputName[];
  readonly known: Known;
  /** What was tried: a name and version, the same in all languages. */
  readonly what?: string;
  readonly link?: string;
}

/** Content systems, the commonest first. What is said of each is in the words. */
export const SYSTEMS = [
  { name: 'wordpress-editor', forms: ['snippet'], known: 'tested', what: 'WordPress 6.1.9' },
  { name: 'wordpress-author', forms: ['snippet', 'placeholder'], known: 'tested', what: 'WordPress 6.1.9' },
  { name: 'wordpress-address', forms: ['page'], known: 'tested', what: 'WordPress 6.1.9' },
  { name: 'wordpress-plugin', forms: ['placeholder'], known: 'tested', what: 'WordPress 6.1.9' },
  { name: 'plain', forms: ['snippet', 'element'], known: 'tested', what: 'Chromium, Firefox, WebKit' },
  {
    name: 'drupal-full',
    forms: ['snippet'],
    known: 'vendor',
    what: 'drupal.org',
    link: 'https://www.drupal.org/handbook/modules/filter',
  },
  {
    name: 'drupal-basic',
    forms: ['figure'],
    known: 'vendor',
    what: 'api.drupal.org',
    link: 'https://api.drupal.org/api/drupal/core%21profiles%21standard%21config%21install%21filter.format.basic_html.yml/main',
  },
  {
    name: 'react',
    forms: ['npm'],
    known: 'vendor',
    what: 'react.dev',
    link: 'https://react.dev/reference/react-dom/components#custom-html-elements',
  },
  { name: 'ghost', forms: ['snippet'], known: 'untested' },
  { name: 'closed', forms: ['iframe'], known: 'untested' },
  { name: 'newsletter', forms: ['newsletter'], known: 'tested', what: 'caniemail 1.0.5' },
] as const satisfies readonly ContentSystem[];

export type SystemName = (typeof SYSTEMS)[number]['name'];
