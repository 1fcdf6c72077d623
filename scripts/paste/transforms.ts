import { minify } from 'html-minifier-terser';
import type { Page } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { wordpressTransforms } from '../wordpress.js';
import { editorsKeep } from './editors.js';
import type { Form } from './forms.js';
import { readersGet } from './readers.js';
import { eleventy, mdx } from './sites.js';

/** Names of transforms, and what they make of each form, by its name. */
export type Transformed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What content systems make of each form.
 * @param page an empty page, for those that run in browsers
 * @param answers what WordPress gets when it asks for a pasted address
 */
export async function transformed(
  forms: readonly Form[],
  page: Page,
  answers: Record<string, { type: string; body: string }>,
): Promise<Transformed> {
  const snippets = Object.fromEntries(forms.map(({ name, html }) => [name, html]));
  const byWordPress = wordpressTransforms(snippets, answers);
  // What is like another form but for its language goes through the rest only.
  const full = Object.fromEntries(forms.filter(({ isSample }) => !isSample).map(({ name, html }) => [name, html]));
  const others = { ...(await editorsKeep(page, full)), ...(await readersGet(page, full)), ...(await eleventy(full)) };
  const inBrowser = await editors(page, snippets);
  const results = forms.map(async ({ name, html }) => {
    const wordpress = Object.entries(byWordPress[name] ?? {}).filter(
      ([transform]) => !/excerpt|^kses$/.test(transform),
    );
    return [
      name,
      {
        'as it is': html,
        ...Object.fromEntries(wordpress.map(([transform, result]) => [`WordPress ${transform}`, result])),
        'html-minifier': await minify(html, MINIFIED),
        'sanitize-html': sanitizeHtml(html, { allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'] }),
        ...inBrowser[name],
        ...Object.fromEntries(
          Object.entries(others).flatMap(([transform, made]) => {
            const result = made[name];
            return result === undefined ? [] : [[transform, result] as const];
          }),
        ),
        ...(name in full && { MDX: await mdx(html) }),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(results));
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

/** A visual editor as newsrooms have it, with what it lets through by itself, and the sanitiser of many others. */
async function editors(page: Page, snippets: Readonly<Record<string, string>>): Promise<Transformed> {
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
    return Object.fromEntries(
      Object.entries(all).map(([name, html]) => {
        editor?.setContent(html);
        return [name, { TinyMCE: editor?.getContent() ?? '', DOMPurify: DOMPurify.sanitize(html) }];
      }),
    );
  }, snippets);
}
