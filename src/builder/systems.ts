import type { OutputName } from './outputs.js';

/**
 * How a row is known: from this repository's own tests, from commands that were run by hand, from a page or file of the
 * vendor, or not at all. Nothing is `tested` that `npm test` does not try: `tests/site/paste/systems.ts` holds each to it.
 */
export type Known = 'tested' | 'by-hand' | 'vendor' | 'untested';

interface ContentSystem {
  readonly name: string;
  readonly forms: readonly OutputName[];
  readonly known: Known;
  /** What was tried: a name and version, the same in all languages. */
  readonly what?: string;
  readonly link?: string;
}

/** The releases that were tried: of Debian's stable, and the newest there was. */
const WORDPRESS = 'WordPress 6.1.9, 7.1.4';

/** Content systems, the commonest first. What is said of each is in the words. */
export const SYSTEMS = [
  { name: 'wordpress-address', forms: ['page'], known: 'tested', what: WORDPRESS },
  { name: 'wordpress-editor', forms: ['snippet'], known: 'tested', what: WORDPRESS },
  { name: 'wordpress-author', forms: ['snippet', 'placeholder'], known: 'tested', what: WORDPRESS },
  { name: 'wordpress-visual', forms: ['snippet', 'figure'], known: 'tested', what: WORDPRESS },
  { name: 'wordpress-plugin', forms: ['placeholder'], known: 'tested', what: WORDPRESS },
  { name: 'plain', forms: ['snippet', 'element'], known: 'tested', what: 'Chromium, Firefox, WebKit' },
  { name: 'source', forms: ['snippet'], known: 'tested', what: 'CKEditor 48.5.2, TinyMCE 8.9.2' },
  { name: 'html-button', forms: ['snippet'], known: 'tested', what: 'CKEditor 48.5.2' },
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
    name: 'ghost',
    forms: ['snippet', 'page'],
    known: 'vendor',
    what: 'Ghost, kg-default-nodes',
    link: 'https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-nodes',
  },
  {
    name: 'ghost-mail',
    forms: ['newsletter'],
    known: 'vendor',
    what: 'Ghost, kg-default-nodes',
    link: 'https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-nodes',
  },
  { name: 'markdown', forms: ['snippet'], known: 'tested', what: 'Eleventy 3.1.8' },
  { name: 'vitepress', forms: ['snippet'], known: 'tested', what: 'VitePress 1.6.4' },
  { name: 'jekyll', forms: ['snippet'], known: 'by-hand', what: 'kramdown 2.4.0' },
  { name: 'hugo', forms: ['markdown'], known: 'by-hand', what: 'Hugo 0.111.3' },
  { name: 'mdx', forms: ['mdx'], known: 'tested', what: 'MDX 3.1.1, React 19.3.1' },
  {
    name: 'react',
    forms: ['npm'],
    known: 'vendor',
    what: 'react.dev',
    link: 'https://react.dev/reference/react-dom/components#custom-html-elements',
  },
  { name: 'closed', forms: ['iframe'], known: 'untested' },
  { name: 'newsletter', forms: ['newsletter'], known: 'tested', what: 'caniemail 1.0.5' },
] as const satisfies readonly ContentSystem[];

export type SystemName = (typeof SYSTEMS)[number]['name'];
