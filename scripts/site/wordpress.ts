import { editionIn, placeholder } from '../../src/export/snippet.js';
import { type Files, filesOf } from './packed.js';
import type { SitePage } from './widget-pages.js';

const PLUGIN = 'integrations/wordpress/dv-widgets';
/** Stands for the address of the plugin's own files, which only the site knows. */
const HOST = '{{HOST}}';
/** What an article needs. Cards, the demo article and the builder are for other places. */
const isAsset = (path: string) => !/\.(?:png|zip)$|^(?:index|builder)\.html$|^(?:builder|article)\./.test(path);

/** The plugin with all that it shows, as an administrator uploads it. */
export function wordpressPlugin(built: string, pages: readonly SitePage[]): Files {
  const snippets = Object.fromEntries(
    pages.map(({ embed, words }) => [
      `${editionIn(embed)}.${embed.language}`,
      { html: placeholder({ ...embed, host: HOST }, words) },
    ]),
  );
  return {
    ...filesOf(PLUGIN, 'dv-widgets', (path) => !path.startsWith('assets/')),
    ...filesOf(built, 'dv-widgets/assets', isAsset),
    'dv-widgets/assets/snippets.json': new TextEncoder().encode(JSON.stringify(snippets)),
  };
}
