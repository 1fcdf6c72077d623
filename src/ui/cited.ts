import { type TemplateResult, css, html } from 'lit';
import type { Notes } from '../core/notes.js';

/**
 * Words that open the card with what they rest on; only the words where nothing is known of it.
 * @param about what else a listener must hear, such as the year of a number
 */
export function cited(words: unknown, id: string, { evidence }: Notes, about = ''): TemplateResult {
  if (!evidence.has(id)) return html`${words}`;
  // prettier-ignore
  return html`<button class="cited" type="button" data-cites=${id} aria-expanded="false">${words}${
    about ? html`<span class="listened">, ${about}</span>` : ''
  }</button>`;
}

export const citedStyles = css`
  .cited {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-decoration-style: dotted;
    text-underline-offset: 3px;
  }

  .cited:hover,
  .cited[aria-expanded='true'] {
    text-decoration-style: solid;
    text-decoration-thickness: 2px;
  }
`;
