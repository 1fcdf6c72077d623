// What articles that were written from a release hold: its snippets, with the words of that day.
import { snippet } from '../../src/export/snippet.js';
import { CORRECTED } from './make.js';

/** A table of figures bears the name of the widget that shows it. */
export const WIDGETS = CORRECTED.map(({ table }) => table);

/** What an article said when it was written. */
export function wordsOf(widget, version) {
  const picture = { width: 720, height: 900 };
  return {
    title: widget,
    finding: `Finding of ${widget} ${version}`,
    alt: `Alt of ${widget}`,
    source: 'Source',
    version,
    picture,
  };
}

/** The snippets of both widgets as they were copied from a release. */
export function snippets(host, language, version, integrity = null) {
  return WIDGETS.map((widget) =>
    snippet({ widget, language, host, options: {}, integrity }, wordsOf(widget, version)),
  ).join('\n');
}
