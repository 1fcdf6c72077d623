import { html, nothing, type TemplateResult } from 'lit';
import { signatures } from '../generated/signatures.js';
import type { Language } from '../locales/index.js';

/** Who has checked a translation and when, in its own language; of a draft that it is one, where that is to be said. */
export function reviewOf(
  language: Language,
  draft: string,
  signed = signatures[language],
): TemplateResult | typeof nothing {
  if (signed) return html`<p lang=${language}>${signed}</p>`;
  return draft ? html`<p class="warning">${draft}</p>` : nothing;
}
