// What makers of sites make of a form that an author puts into a page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { compile, run } from '@mdx-js/mdx';

// As sites are published: else React complains of attributes that it passes on all the same.
process.env.NODE_ENV = 'production';
const { createElement } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');
const runtime = await import('react/jsx-runtime');

/**
 * In MDX braces are code and `style` is an object, so the code goes in as a string, as React takes markup.
 *
 * @param {string} html
 * @returns {Promise<string>}
 */
export const mdx = (html) => rendered(`<div dangerouslySetInnerHTML={{ __html: ${JSON.stringify(html)} }} />`);

/**
 * @param {string} source of MDX
 * @returns {Promise<string>} HTML without anything of React
 * @throws Error where MDX or React does
 */
export async function rendered(source) {
  const code = String(await compile(`Before.\n\n${source}\n\nAfter.`, { outputFormat: 'function-body' }));
  const { default: content } = await run(code, { ...runtime, baseUrl: import.meta.url });
  return renderToStaticMarkup(createElement(content));
}

/**
 * Each form in a page of its own.
 *
 * @param {Readonly<Record<string, string>>} snippets
 * @param {string} ending of the language of its pages
 * @returns {Promise<Record<string, string>>}
 */
export async function eleventy(snippets, ending) {
  const folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
  const forms = Object.entries(snippets).map(([name, html], index) => ({ name, html, file: `${index}.${ending}` }));
  for (const { html, file } of forms) writeFileSync(join(folder, file), `Before.\n\n${html}\n\nAfter.\n`);
  const pages = await new Eleventy(relative('.', folder), undefined, { quietMode: true }).toJSON();
  rmSync(folder, { recursive: true });
  const contentOf = (file) => pages.find(({ inputPath }) => inputPath.endsWith(`/${file}`)).content;
  return Object.fromEntries(forms.map(({ name, file }) => [name, contentOf(file)]));
}
