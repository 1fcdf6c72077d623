import { minify } from 'html-minifier-terser';
import type { Page } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { wordpressTransforms } from '../../tests/support/php.js';
import { blocksOf, editorsKeep } from './editors.js';
import type { Form } from './forms.js';
import { markdownReaders } from './markdown.js';
import { readersGet } from './readers.js';
import { eleventy, mdx, rendered } from './sites.js';
import { vitepress } from './vitepress.js';

/** Names of transforms, and what they make of each form, by its name. */
export type Transformed = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Snippets = Readonly<Record<string, string>>;

/** What a site has that forms are pasted into. */
export interface Newsroom {
  /** A page without anything. */
  readonly empty: string;
  /** Directories of WordPress, by their versions. */
  readonly wordpress: Readonly<Record<string, string>>;
  /** What WordPress gets when it asks for a pasted address. */
  readonly answers: Record<string, { type: string; body: string }>;
}

/**
 * What content systems make of each form.
 * @param page an empty page, for those that run in browsers
 */
export async function transformed(forms: readonly Form[], page: Page, newsroom: Newsroom): Promise<Transformed> {
  const all = textsOf(forms.filter(({ only }) => !only));
  // What is like another form but for its language goes through the rest only.
  const full = textsOf(forms.filter(({ isSample, only }) => !isSample && !only));
  const only = (transform: string) => textsOf(forms.filter((form) => form.only?.test(transform)));
  const { address: _, ...markup } = full;
  const inMarkdown = { ...markup, ...only('Markdown') };
  const byTransform: Transformed = {
    'as it is': all,
    ...(await byWordPress(page, all, full, newsroom)),
    'html-minifier': await each(all, (html) => minify(html, MINIFIED)),
    'sanitize-html': await each(all, (html) =>
      sanitizeHtml(html, { allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'] }),
    ),
    ...(await loaded(page, all)),
    ...(await editorsKeep(page, full)),
    ...(await readersGet(page, full)),
    ...(await eleventy(markup)),
    'Eleventy, md': (await eleventy(inMarkdown, ['md']))['Eleventy, md'] ?? {},
    ...markdownReaders(inMarkdown),
    VitePress: await vitepress(inMarkdown),
    MDX: await each(full, mdx),
    'MDX, as it is': await each({ ...inMarkdown, ...only('MDX') }, (code) => rendered(code).catch(() => '')),
  };
  return Object.fromEntries(
    forms.map(({ name }) => [
      name,
      Object.fromEntries(
        Object.entries(byTransform).flatMap(([transform, made]) =>
          made[name] === undefined ? [] : [[transform, made[name]]],
        ),
      ),
    ]),
  );
}

const textsOf = (forms: readonly Form[]): Snippets => Object.fromEntries(forms.map(({ name, html }) => [name, html]));

async function each(snippets: Snippets, make: (html: string) => string | Promise<string>): Promise<Snippets> {
  const made = Object.entries(snippets).map(async ([name, html]) => [name, await make(html)] as const);
  return Object.fromEntries(await Promise.all(made));
}

/** Saved as markup by whoever may and who may not, and pasted among paragraphs. */
async function byWordPress(page: Page, all: Snippets, full: Snippets, newsroom: Newsroom): Promise<Transformed> {
  const results: Record<string, Record<string, string>> = {};
  for (const [version, directory] of Object.entries(newsroom.wordpress)) {
    const blocks = await blocksOf(page, newsroom.empty, directory, full);
    const keep = (made: Transformed, called: (transform: string) => string | null) => {
      for (const [name, transforms] of Object.entries(made))
        for (const [transform, html] of Object.entries(transforms)) {
          const as = called(transform);
          if (as !== null) (results[`WordPress ${version} ${as}`] ??= {})[name] = html;
        }
    };
    const isShown = (transform: string) => !/excerpt|^kses$/.test(transform);
    keep(wordpressTransforms(directory, all, newsroom.answers), (each) => (isShown(each) ? each : null));
    const pasted: Readonly<Record<string, string>> = { classic: 'pasted', 'kses+classic': 'kses+pasted' };
    keep(wordpressTransforms(directory, blocks, newsroom.answers), (each) => pasted[each] ?? null);
  }
  return results;
}

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

/** A visual editor as newsrooms have it, that is given what was stored, and the sanitiser of many others. */
async function loaded(page: Page, snippets: Snippets): Promise<Transformed> {
  await page.setContent('<!doctype html><body><textarea id="editor"></textarea></body>');
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  for (const file of ['tinymce', 'models/dom/model', 'icons/default/icons', 'themes/silver/theme'])
    await page.addScriptTag({ path: `node_modules/tinymce/${file}.min.js` });
  return page.evaluate(async (all) => {
    const { DOMPurify, tinymce } = window as unknown as {
      DOMPurify: { sanitize(html: string): string };
      tinymce: { init(options: object): Promise<{ setContent(html: string): void; getContent(): string }[]> };
    };
    const [editor] = await tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
      skin: false,
      content_css: false,
      promotion: false,
    });
    const entries = Object.entries(all).map(([name, html]) => {
      editor?.setContent(html);
      return [name, editor?.getContent() ?? '', DOMPurify.sanitize(html)] as const;
    });
    return {
      TinyMCE: Object.fromEntries(entries.map(([name, kept]) => [name, kept])),
      DOMPurify: Object.fromEntries(entries.map(([name, , kept]) => [name, kept])),
    };
  }, snippets);
}
