import type { DataSet, Passages, Source } from '../../src/core/evidence.js';
import { sourcesOf } from '../../src/export/rows.js';
import { sourceAddress } from '../../src/export/source-line.js';
import { type Markup, element, together } from '../../src/export/svg.js';
import type { Messages } from '../../src/locales/index.js';
import { seenWords, sourceParts } from '../../src/locales/source-words.js';

/** Where it is, as a link where there is an address that anybody can follow. */
function linked(source: Source, messages: Messages): Markup | string {
  const href = sourceAddress(source);
  const { linked: words } = sourceParts(source, messages);
  return href ? element('a', { href }, words) : words;
}

/** Only where each source is, and how it was seen, as "The Astana Times [excerpt], Caravan.kz [excerpt]". */
export function placesOf(data: DataSet, citations: readonly string[], messages: Messages): (Markup | string)[] {
  return sourcesOf(data)(citations).flatMap((source, index) => [
    index ? ', ' : '',
    linked(source, messages),
    seenWords(source, messages),
  ]);
}

/** Every source with how it was seen, and with the words that figures rest on; and what the labels mean. */
export function sourceList(data: DataSet, { quotes, notes }: Passages, messages: Messages): Markup {
  const { frame, text } = messages;
  const quotesOf = ({ id }: Source) =>
    data.citations
      .filter(({ source }) => source === id)
      .flatMap((citation) => quotes[citation.id] ?? [])
      .map(({ quote, quoteLanguage, translation, note }) => {
        const translated = translation && quoteLanguage !== messages.language;
        return element(
          'p',
          {},
          element('q', quoteLanguage ? { lang: quoteLanguage } : {}, frame.quoted(quote ?? '')),
          translated ? ` ${frame.translation} ${frame.quoted(text(translation))}` : '',
          note ? ` ${text(note)}` : '',
        );
      });
  const items = data.sources.map((source) => {
    const { before, after } = sourceParts(source, messages);
    const how = source.note ?? notes[source.id];
    const end = `${after}${seenWords(source, messages)}${how ? ` ${text(how)}` : ''}`;
    return element('li', {}, before, linked(source, messages), end, ...quotesOf(source));
  });
  return together(element('ol', {}, ...items), legend(data, messages));
}

function legend({ sources }: DataSet, { frame }: Messages): Markup {
  const labels = (['full', 'excerpt', 'copy', 'essay'] as const).filter((label) =>
    sources.some(({ seen }) => (seen === 'page' ? 'full' : seen) === label),
  );
  return element('p', {}, labels.map((label) => `[${frame.seen[label]}] ${frame.legend[label]}`).join(' '));
}
