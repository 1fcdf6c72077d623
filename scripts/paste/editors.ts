import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

type Snippets = Readonly<Record<string, string>>;

/** What visual editors keep of each form that is pasted into them. By the editor's name, and the form's. */
export async function editorsKeep(page: Page, snippets: Snippets): Promise<Readonly<Record<string, Snippets>>> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/paste/editors-page.js'],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page.evaluate(
    (all) => (window as never as { pasteIntoAll(all: Snippets): Promise<Record<string, Snippets>> }).pasteIntoAll(all),
    snippets,
  );
}
