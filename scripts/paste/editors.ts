import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { editorScripts } from '../../tests/support/php.js';

type Snippets = Readonly<Record<string, string>>;
type Kept = Readonly<Record<string, Snippets>>;

const TINYMCE = ['tinymce', 'models/dom/model', 'icons/default/icons', 'themes/silver/theme', 'plugins/code/plugin'];

/** What visual editors keep of each form: pasted into them, or put into their code. By the editor's name, and the form's. */
export async function editorsKeep(page: Page, snippets: Snippets): Promise<Kept> {
  await blank(page, 'editors-page');
  const pasted = await page.evaluate(
    (all) => (window as never as { pasteIntoAll(all: Snippets): Promise<Kept> }).pasteIntoAll(all),
    snippets,
  );
  await blank(
    page,
    'source-page',
    TINYMCE.map((file) => `node_modules/tinymce/${file}.min.js`),
  );
  const sources = await page.evaluate(
    (all) => (window as never as { putIntoSources(all: Snippets): Promise<Kept> }).putIntoSources(all),
    snippets,
  );
  return { ...pasted, ...sources };
}

async function blank(page: Page, entry: string, before: readonly string[] = []): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`scripts/paste/${entry}.js`],
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

/**
 * What WordPress's own block editor makes of each form that is pasted among paragraphs: blocks, as they are stored.
 * @param address of an empty page: the editor wants one that may store something
 * @param directory of the WordPress
 */
export async function blocksOf(page: Page, address: string, directory: string, snippets: Snippets): Promise<Snippets> {
  await page.goto(address, { waitUntil: 'load' });
  for (const script of editorScripts(directory)) await page.addScriptTag(script);
  return page.evaluate((all) => {
    interface Blocks {
      pasteHandler(pasted: { HTML: string; plainText: string; mode: string }): string | object[];
      serialize(blocks: object[]): string;
    }
    const { wp } = window as never as { wp: { blockLibrary: { registerCoreBlocks(): void }; blocks: Blocks } };
    wp.blockLibrary.registerCoreBlocks();
    return Object.fromEntries(
      Object.entries(all).map(([name, plainText]) => {
        // An address alone is told apart before the paste is handled.
        const mode = URL.canParse(plainText.trim()) ? 'BLOCKS' : 'AUTO';
        const made = wp.blocks.pasteHandler({ HTML: '', plainText, mode });
        return [name, typeof made === 'string' ? `<p>${made}</p>` : wp.blocks.serialize(made)];
      }),
    );
  }, snippets);
}
