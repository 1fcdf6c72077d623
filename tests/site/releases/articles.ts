// What articles that were written from a release hold: its snippets, with the words of that day.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbedWords, snippet } from '../../../src/export/snippet.js';
import type { Language } from '../../../src/locales/index.js';
import type { Widget } from '../../../src/widgets.js';
import { CORRECTED, type Version } from './make.js';

/** A table of figures bears the name of the widget that shows it. */
export const WIDGETS: readonly Widget[] = CORRECTED.map(({ table }) => table);

/** What an article said when it was written. */
export const wordsOf = (widget: Widget, version: Version): EmbedWords => ({
  title: widget,
  finding: `Finding of ${widget} ${version}`,
  alt: `Alt of ${widget}`,
  source: 'Source',
  version,
  picture: { width: 720, height: 900 },
});

/** The snippets of both widgets as they were copied from a release, by an article that receives corrections. */
export const moving = (origin: string, language: Language, version: Version): string =>
  snippets(`${origin}/v1/`, language, version, null);

/** By one that does not. */
export function pinned(origin: string, site: string, language: Language, version: Version): string {
  const script = readFileSync(join(site, 'v', version, 'dv-widgets.js'));
  const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return snippets(`${origin}/v/${version}/`, language, version, hash);
}

function snippets(host: string, language: Language, version: Version, integrity: string | null): string {
  return WIDGETS.map((widget) =>
    snippet({ widget, language, host, options: {}, integrity }, wordsOf(widget, version)),
  ).join('\n');
}
