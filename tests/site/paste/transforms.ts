// Content systems, as they are run.
import type { Page } from '@playwright/test';
import { INTO_SOURCES, PASTED, loaded, pastedIntoAll, putIntoSources } from './editors.js';
import type { Snippets, Transformed } from './forms.js';
import { hasHugo, hasKramdown, hugo, kramdown, readMarked } from './markdown.js';
import { readersGet } from './readers.js';
import { WORDPRESS } from './newsroom.js';
import { type Given, byWordPress, wordpressNames } from './wordpress.js';

interface System {
  /** Names of all that it makes. */
  readonly transforms: readonly string[];
  readonly make: (given: Given) => Transformed | Promise<Transformed>;
}

/** One transform, of one form after another. */
const each = (transform: string, make: (html: string) => string | Promise<string>): System => ({
  transforms: [transform],
  make: async ({ given }) => {
    const made = Object.entries(given(transform)).map(async ([name, html]) => [name, await make(html)] as const);
    return { [transform]: Object.fromEntries(await Promise.all(made)) };
  },
});

/** One transform, of all forms at once. */
const together = (transform: string, make: (forms: Snippets) => Snippets | Promise<Snippets>): System => ({
  transforms: [transform],
  make: async ({ given }) => ({ [transform]: await make(given(transform)) }),
});

/** Several that are given the same. */
const several = (
  transforms: readonly string[],
  make: (page: Page, forms: Snippets) => Promise<Transformed>,
): System => ({
  transforms,
  make: ({ page, given }) => make(page, given(transforms[0] ?? '')),
});

const MINIFIED = {
  collapseWhitespace: true,
  removeComments: true,
  removeAttributeQuotes: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  minifyCSS: true,
  minifyJS: true,
  sortAttributes: true,
};

/** Fetched when they run, as tests only want their names. */
const minifier = () => import('html-minifier-terser');
const sanitizer = async () => (await import('sanitize-html')).default;
const sites = () => import('./sites.js');
const vue = () => import('./vitepress.js');

export const SYSTEMS: readonly System[] = [
  each('as it is', (html) => html),
  ...Object.entries(WORDPRESS).map(([version, directory]) => ({
    transforms: wordpressNames(version),
    make: (given: Given) => byWordPress(version, directory, given),
  })),
  each('html-minifier', async (html) => (await minifier()).minify(html, MINIFIED)),
  each('sanitize-html', async (html) => {
    const sanitize = await sanitizer();
    return sanitize(html, { allowedTags: [...sanitize.defaults.allowedTags, 'img'] });
  }),
  several(['TinyMCE', 'DOMPurify'], loaded),
  several(PASTED, pastedIntoAll),
  several(INTO_SOURCES, putIntoSources),
  several(['RSS, escaped', 'Atom, CDATA', 'Reading mode'], readersGet),
  together('Eleventy, md', async (forms) => (await sites()).eleventy(forms, 'md')),
  together('Eleventy, njk', async (forms) => (await sites()).eleventy(forms, 'njk')),
  together('marked', readMarked),
  ...(hasHugo() ? [together('Hugo', hugo)] : []),
  ...(hasKramdown() ? [together('kramdown', kramdown)] : []),
  together('VitePress', async (forms) => (await vue()).vitepress(forms)),
  each('MDX', async (html) => (await sites()).mdx(html)),
  // What ends the build is not for it, and an exception.
  each('MDX, as it is', async (code) => (await sites()).rendered(code).catch(() => '')),
];

export const TRANSFORMS = SYSTEMS.flatMap(({ transforms }) => transforms);
