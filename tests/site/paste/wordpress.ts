// What WordPress makes of each form: saved as markup by whoever may and who may not, and pasted among paragraphs.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { editorScripts, wordpressTransforms } from '../../support/php.js';
import type { Form, Snippets, Transformed } from './forms.js';
import type { Newsroom } from './newsroom.js';

const SHOWN = ['classic', 'block', 'kses+classic', 'kses+block', 'feed', 'kses+feed'];
/** What becomes of blocks that its editor made of what was pasted. */
const PASTED: Readonly<Record<string, string>> = { classic: 'pasted', 'kses+classic': 'kses+pasted' };
const isShown = (transform: string) => !/excerpt|^kses$/.test(transform);

const named = (version: string, transform: string) => `WordPress ${version} ${transform}`;

export const wordpressNames = (version: string): string[] =>
  [...SHOWN, ...Object.values(PASTED)].map((transform) => named(version, transform));

export interface Given {
  /** An empty page, for what runs in browsers. */
  readonly page: Page;
  readonly newsroom: Newsroom;
  /** What a transform is given. */
  readonly given: (transform: string) => Snippets;
  /** The form that is an address, which WordPress asks. */
  readonly address: Form | undefined;
}

/** @param directory of the WordPress of that version */
export async function byWordPress(
  version: string,
  directory: string,
  { page, newsroom, given, address }: Given,
): Promise<Transformed> {
  const answers = address ? answersOf(address, newsroom) : {};
  const blocks = await blocksOf(page, newsroom.site, directory, given(named(version, 'pasted')));
  const results: Record<string, Record<string, string>> = {};
  const keep = (made: Transformed, called: (transform: string) => string | undefined) => {
    for (const [form, transforms] of Object.entries(made))
      for (const [transform, html] of Object.entries(transforms)) {
        const as = called(transform);
        if (as !== undefined) (results[named(version, as)] ??= {})[form] = html;
      }
  };
  const all = { ...given(named(version, 'block')), ...given(named(version, 'kses+block')) };
  keep(wordpressTransforms(directory, all, answers), (each) => (isShown(each) ? each : undefined));
  keep(wordpressTransforms(directory, blocks, answers), (each) => PASTED[each]);
  return results;
}

/** What WordPress gets when it asks for a pasted address. */
function answersOf(form: Form, { assets }: Newsroom): Record<string, { type: string; body: string }> {
  const address = form.html.replaceAll(/<\/?p>/g, '');
  const local = (path: string) =>
    readFileSync(path.replace(assets, 'cdn/'), 'utf8').replaceAll('https://dv-widgets.example/v1/', assets);
  const json = address.replace(/html$/, 'oembed.json');
  return {
    [address]: { type: 'text/html', body: local(address) },
    [json]: { type: 'application/json', body: local(json) },
  };
}

/**
 * What its own block editor makes of each form that is pasted among paragraphs: blocks, as they are stored.
 * @param address of an empty page: the editor wants one that may store something
 */
async function blocksOf(page: Page, address: string, directory: string, snippets: Snippets): Promise<Snippets> {
  await page.goto(address);
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
