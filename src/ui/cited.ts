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

const NUMBER = /(\d[\d.,\u00a0\u202f]*\d|\d)/;

/**
 * A sentence in which numbers open their cards: each that is the value of one figure only.
 * @param head what the card of a figure is about, its value first
 */
export function citedNumbers(text: string, notes: Notes, head: (id: string) => readonly string[]): unknown[] {
  const ids = new Map<string, string>();
  for (const id of notes.evidence.keys()) {
    const number = NUMBER.exec(head(id)[0] ?? '')?.[0];
    if (number) ids.set(number, ids.has(number) ? '' : id);
  }
  // What opens nothing stays one text, in which a name like "365info" is one word.
  return text.split(NUMBER).reduce<unknown[]>((parts, part) => {
    const [id, last] = [ids.get(part), parts.at(-1)];
    if (id) parts.push(cited(part, id, notes));
    else if (typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
    return parts;
  }, []);
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

  @media print {
    .cited {
      text-decoration: none;
    }
  }
`;
