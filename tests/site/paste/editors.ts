// Visual editors, in a browser.
import { build } from 'esbuild';
import type { Page } from '@playwright/test';
import type { Snippets, Transformed } from './forms.js';

const LICENCE = { license_key: 'gpl', skin: false, content_css: false, promotion: false };
const TINYMCE = ['tinymce', 'models/dom/model', 'icons/default/icons', 'themes/silver/theme'];
const tinymce = (...more: string[]) => [...TINYMCE, ...more].map((file) => `node_modules/tinymce/${file}.min.js`);

/** Visual editors that a form is pasted into. */
export const PASTED = ['CKEditor 5', 'Quill 2', 'Trix 2', 'ProseMirror'];

export async function pastedIntoAll(page: Page, snippets: Snippets): Promise<Transformed> {
  await blank(page, 'editors-page');
  return page.evaluate(
    (all) => (window as never as { pasteIntoAll(all: Snippets): Promise<Transformed> }).pasteIntoAll(all),
    snippets,
  );
}

/** Those into whose code it is put. */
export const INTO_SOURCES = ['CKEditor 5, source', 'CKEditor 5, HTML embed', 'TinyMCE, source'];

export async function putIntoSources(page: Page, snippets: Snippets): Promise<Transformed> {
  await blank(page, 'source-page', tinymce('plugins/code/plugin'));
  return page.evaluate(
    (all) => (window as never as { putIntoSources(all: Snippets): Promise<Transformed> }).putIntoSources(all),
    snippets,
  );
}

/** A visual editor as newsrooms have it, that is given what was stored, and the sanitiser of many others. */
export async function loaded(page: Page, snippets: Snippets): Promise<Transformed> {
  await page.setContent('<!doctype html><body><textarea id="editor"></textarea></body>');
  for (const path of ['node_modules/dompurify/dist/purify.min.js', ...tinymce()]) await page.addScriptTag({ path });
  return page.evaluate(
    async ({ all, licence }) => {
      const { DOMPurify, tinymce } = window as unknown as {
        DOMPurify: { sanitize(html: string): string };
        tinymce: { init(options: object): Promise<{ setContent(html: string): void; getContent(): string }[]> };
      };
      const [editor] = await tinymce.init({ selector: '#editor', ...licence });
      const entries = Object.entries(all).map(([name, html]) => {
        editor?.setContent(html);
        return [name, editor?.getContent() ?? '', DOMPurify.sanitize(html)] as const;
      });
      return {
        TinyMCE: Object.fromEntries(entries.map(([name, kept]) => [name, kept])),
        DOMPurify: Object.fromEntries(entries.map(([name, , kept]) => [name, kept])),
      };
    },
    { all: snippets, licence: LICENCE },
  );
}

async function blank(page: Page, entry: string, before: readonly string[] = []): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`tests/site/paste/${entry}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  // CKEditor refuses a page in which another copy of it has been.
  await page.goto('about:blank');
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  for (const path of before) await page.addScriptTag({ path });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}
