import { type TemplateResult, html, nothing } from 'lit';
import { safeLink } from '../core/links.js';
import type { Passage } from '../core/notes.js';
import type { Messages } from '../locales/index.js';
import { essayWords, seenWords, sourceParts } from '../locales/source-words.js';
import { quotation, seenHow } from './quotes.js';

/** Sources under each other, each with what it says. */
export const passageLines = (passages: readonly Passage[], messages: Messages): TemplateResult[] =>
  passages.map(
    (passage) =>
      html`<p>${sourceLine(passage, messages)}</p>
        ${passage.citations.map((citation) => quotation(citation, messages))}`,
  );

/** Who said it, where, when, and how it was seen. */
export function sourceLine({ source, citations }: Passage, messages: Messages): TemplateResult {
  const { before, linked, after } = sourceParts(source, messages);
  const link = safeLink(source.url);
  const how = source.note ?? seenHow(source.id);
  return html`<span part="sources" class="source"
    >${before}${link ? html`<a href=${link} rel="noreferrer">${linked}</a>` : linked}${after}${essayWords(citations, messages)}${seenWords(source, messages)}
    ${how ? messages.text(how) : nothing}</span
  >`;
}

/** Only where each of them is, as in "The Astana Times, Caravan.kz". */
export const placeNames = (passages: readonly Passage[], messages: Messages): string =>
  [...new Set(passages.map(({ source }) => sourceParts(source, messages).linked))].join(', ');
